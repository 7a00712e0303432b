// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence/closed_form.h"

#include <algorithm>
#include <numeric>

#include "number/polynomial.h"
#include "number/prime_field.h"

namespace fractiscope {

std::optional<std::vector<Integer>> liftToIntegers(const ModularRecurrence& modular,
                                                   std::span<const Integer> terms)
{
    std::vector<Integer> recurrence;
    for (std::size_t i = 1; i < modular.connection.size(); ++i)
        recurrence.emplace_back(-prime_field::symmetric(modular.connection[i]));
    Integer expected;
    for (std::size_t n = modular.complexity; n < terms.size(); ++n) {
        expected = 0;
        for (std::size_t i = 0; i < recurrence.size(); ++i)
            mpz_addmul(raw(expected), raw(recurrence[i]), raw(terms[n - 1 - i]));
        if (expected != terms[n]) return std::nullopt;
    }
    return recurrence;
}

namespace {

unsigned totient(unsigned n)
{
    unsigned result = n;
    for (unsigned p = 2; p * p <= n; ++p) {
        if (n % p != 0) continue;
        while (n % p == 0) n /= p;
        result -= result / p;
    }
    return n > 1 ? result - result / n : result;
}

}  // namespace

std::optional<CyclotomicShape> cyclotomicShape(const std::vector<Integer>& recurrence)
{
    // Cyclotomic polynomials are their own reciprocals up to sign, so the connection polynomial
    // may be factored instead of the characteristic one.
    std::vector<Integer> connection{1};
    for (const auto& c : recurrence) connection.push_back(-c);
    IntegerPolynomial rest{std::move(connection)};

    CyclotomicShape shape;
    const auto order = static_cast<unsigned>(recurrence.size());
    // n < 6 phi(n) for every n below 30030 * 17, far above what an order of 10^4 can reach.
    for (unsigned n = 1; rest.degree() > 0 && n <= 6 * order; ++n) {
        if (totient(n) > static_cast<unsigned>(rest.degree())) continue;
        const IntegerPolynomial factor = cyclotomic(n);
        int multiplicity = 0;
        for (auto quotient = divideExactly(rest, factor); quotient; quotient = divideExactly(rest, factor)) {
            rest = std::move(*quotient);
            ++multiplicity;
        }
        if (multiplicity == 0) continue;
        shape.interlace = std::lcm(shape.interlace, std::uint64_t{n});
        if (shape.interlace > maximumInterlace) shape.interlace = maximumInterlace + 1;
        shape.degree = std::max(shape.degree, multiplicity - 1);
    }
    if (rest.degree() > 0) return std::nullopt;
    return shape;
}

const std::optional<CyclotomicShape>& ShapeMemory::of(const std::vector<Integer>& recurrence)
{
    const auto known = known_.find(recurrence);
    if (known != known_.end()) return known->second;
    return known_.emplace(recurrence, cyclotomicShape(recurrence)).first->second;
}

RationalPolynomial interpolate(std::vector<Integer> values)
{
    for (std::size_t level = 1; level < values.size(); ++level)
        for (std::size_t i = values.size() - 1; i >= level; --i) values[i] -= values[i - 1];
    // Horner on the basis binomial(k, i): p = v_0 + k/1 (v_1 + (k-1)/2 (v_2 + ...)).
    RationalPolynomial p;
    for (std::size_t i = values.size(); i-- > 0;) {
        RationalPolynomial next(p.size() + 1, Rational(0));
        for (std::size_t j = 0; j < p.size(); ++j) {
            next[j + 1] += p[j] / Rational(i + 1);
            next[j] -= p[j] * Rational(i) / Rational(i + 1);
        }
        next[0] += Rational(values[i]);
        p = std::move(next);
    }
    while (p.size() > 1 && p.back() == 0) p.pop_back();
    if (p.size() == 1 && p[0] == 0) p.clear();
    return p;
}

std::vector<RationalPolynomial> shiftedBack(std::vector<RationalPolynomial> channels, std::size_t back)
{
    for (; back > 0; --back) {
        // Channel m-1 comes first, one k earlier.
        std::rotate(channels.begin(), channels.end() - 1, channels.end());
        std::vector<Integer> values;
        for (std::size_t k = 0; k < std::max<std::size_t>(1, channels.front().size()); ++k)
            values.push_back(numerator(evaluate(channels.front(), Integer(k) - 1)));
        channels.front() = interpolate(std::move(values));
    }
    return channels;
}

SignedFraction tailOf(const SignedFraction& fraction, std::size_t n)
{
    SignedFraction tail = fraction;
    tail.word = fraction.word.shifted(n);
    const std::size_t gone = std::min(n, fraction.preperiod());
    tail.initial.erase(tail.initial.begin(), tail.initial.begin() + static_cast<std::ptrdiff_t>(gone));
    const std::size_t beyond = n - gone;
    if (beyond == 0) return tail;
    if (fraction.hasClosedForm()) {
        std::vector<RationalPolynomial> channels;
        const std::size_t m = fraction.period();
        for (std::size_t j = beyond; j < beyond + m; ++j) {
            const RationalPolynomial& p = fraction.channels[j % m];
            std::vector<Integer> values;
            for (std::size_t k = 0; k < std::max<std::size_t>(1, p.size()); ++k)
                values.push_back(numerator(evaluate(p, Integer(k + j / m))));
            channels.push_back(interpolate(std::move(values)));
        }
        tail.channels = std::move(channels);
    }
    const std::vector<Integer> terms = fraction.terms(n + fraction.recurrence.size());
    tail.seeds = std::vector<Integer>(terms.begin() + static_cast<std::ptrdiff_t>(n), terms.end());
    return tail;
}

SignedFraction formulaOf(std::span<const Integer> terms, std::vector<Integer> recurrence,
                         std::size_t preperiod, const SignWord& word,
                         const std::optional<CyclotomicShape>& shape)
{
    SignedFraction formula;
    formula.word = word;
    formula.recurrence = std::move(recurrence);
    const std::size_t order = formula.recurrence.size();
    const std::uint64_t m = shape ? std::lcm(shape->interlace, std::uint64_t{word.period()}) : 0;
    std::size_t r = preperiod;
    std::vector<RationalPolynomial> channels;
    if (shape && m <= maximumInterlace) {
        const std::size_t perChannel = static_cast<std::size_t>(shape->degree) + 1;
        std::vector<Integer> tail(terms.begin() + static_cast<std::ptrdiff_t>(r),
                                  terms.begin() + static_cast<std::ptrdiff_t>(r + order));
        extendByRecurrence(tail, formula.recurrence, std::max(order, m * perChannel));
        for (std::size_t j = 0; j < m; ++j) {
            std::vector<Integer> values;
            for (std::size_t k = 0; k < perChannel; ++k) values.push_back(tail[m * k + j]);
            channels.push_back(interpolate(std::move(values)));
        }
        // Step back while the term before equals the extension.
        while (r > 0 && evaluate(channels.back(), Integer(-1)) == Rational(terms[r - 1])) {
            --r;
            channels = shiftedBack(std::move(channels), 1);
        }
    }
    formula.initial.assign(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(r));
    formula.channels = std::move(channels);
    formula.seeds = std::vector<Integer>(terms.begin() + static_cast<std::ptrdiff_t>(r),
                                         terms.begin() + static_cast<std::ptrdiff_t>(r + order));
    return formula;
}

}  // namespace fractiscope
