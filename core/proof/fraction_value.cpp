// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/fraction_value.h"

#include <algorithm>

#include "fraction/term_stream.h"

namespace fractiscope {

namespace {

/// Shifts before a channel is given up: far beyond those of any fraction of the catalogue.
constexpr long mostShifts = 100000;

/// p(k + 1).
RationalPolynomial shifted(RationalPolynomial p)
{
    for (std::size_t i = 0; i + 1 < p.size(); ++i)
        for (std::size_t j = p.size() - 1; j > i; --j) p[j - 1] += p[j];
    return p;
}

/// The least k_0 >= 0 with p(k) >= least for every k >= k_0.
std::optional<long> staysAbove(const RationalPolynomial& p, long least)
{
    RationalPolynomial rest = p;
    if (rest.empty()) rest.emplace_back(0);
    rest[0] -= least;
    if (rest.back() < 0) return std::nullopt;
    long k = 0;
    while (std::any_of(rest.begin(), rest.end(), [](const Rational& c) { return c < 0; })) {
        if (++k > mostShifts) return std::nullopt;
        rest = shifted(std::move(rest));
    }
    while (k > 0 && evaluate(p, Integer(k - 1)) >= Rational(least)) --k;
    return k;
}

}  // namespace

std::optional<std::size_t> firstLegalIndex(const SignedFraction& fraction)
{
    if (!fraction.hasClosedForm()) return std::nullopt;
    const auto least = [&](std::size_t n) { return fraction.word.sign(n) > 0 ? 1 : 2; };
    const std::size_t r = fraction.preperiod();
    const std::size_t m = fraction.period();
    std::size_t first = 1;
    for (std::size_t n = 1; n < r; ++n)
        if (fraction.initial[n] < least(n)) first = n + 1;
    for (std::size_t j = 0; j < m; ++j) {
        const auto k = staysAbove(fraction.channels[j], least(r + j));
        if (!k) return std::nullopt;
        if (*k > 0) first = std::max(first, r + m * static_cast<std::size_t>(*k - 1) + j + 1);
    }
    return first;
}

std::optional<Ball> valueEnclosure(const SignedFraction& fraction, std::size_t legalFrom, long bits,
                                   std::size_t mostTerms)
{
    TermStream stream(fraction);
    Integer p = 1, q = 0, pBefore = 0, qBefore = 1;
    int sign = 1;  // of the last numerator passed
    for (std::size_t n = 0; n < mostTerms; ++n) {
        const Integer a = stream.next();
        Integer next = a * p + sign * pBefore;
        pBefore = std::exchange(p, std::move(next));
        next = a * q + sign * qBefore;
        qBefore = std::exchange(q, std::move(next));
        sign = fraction.word.sign(n);
        if (n + 1 < legalFrom) continue;
        // The ends p/q and g/f, images of oo and 1, differ by 1/|q f|; no pole lies between if q f > 0.
        const Integer f = q + sign * qBefore;
        const Integer g = p + sign * pBefore;
        if (q * f <= 0 || static_cast<long>(bitLength(q * f)) <= bits) continue;
        const Rational one(p, q);
        const Rational other(g, f);
        return Ball::fromInterval(std::min(one, other), std::max(one, other),
                                  bits + static_cast<long>(bitLength(floor(one))) + 32);
    }
    return std::nullopt;
}

IntegerMatrix prefixMatrix(const SignedFraction& fraction, std::size_t count)
{
    IntegerMatrix m;
    TermStream terms(fraction);
    for (std::size_t n = 0; n < count; ++n) absorbTerm(m, terms.next(), fraction.word.sign(n));
    return m;
}

bool agreeTo(const Ball& x, const Ball& y, long digits)
{
    if (!x.isFinite() || !y.isFinite()) return false;
    const long bits = static_cast<long>(3.3219281 * static_cast<double>(digits)) + 1;
    const auto isKnown = [&](const Ball& ball) {
        if (ball.relativeAccuracyBits() >= bits) return true;
        const auto bounds = ball.scaled(bits);
        return bounds->upper - bounds->lower <= 2;
    };
    return isKnown(x) && isKnown(y) && subtract(x, y, 2 * bits + 64).containsZero();
}

}  // namespace fractiscope
