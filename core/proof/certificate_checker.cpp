// SPDX-License-Identifier: GPL-3.0-or-later
// A second opinion. It shares types with the prover (Integer, SignedFraction, the certificate) but no
// function: matrices are arrays of four entries here, polynomials vectors of coefficients from low to high.
//
// H3 is an identity in Z[t], t = k/L with L a common denominator, and it is checked as one: M is multiplied
// from the right by the C's and from the left by inverses of the D's until both blocks are used up, and the
// result must be +-M. The two kinds of factors commute with each other, so any order proves the same; the
// order chosen keeps the entries small. Multiplying both sides out would take time quadratic in the length of
// the block.
#include "proof/certificate_checker.h"

#include <algorithm>
#include <array>

namespace fractiscope {

namespace {

using Numbers = std::array<Integer, 4>;
using Polynomial = std::vector<Integer>;
using Polynomials = std::array<Polynomial, 4>;

Numbers entries(const IntegerMatrix& m)
{
    return {m.a, m.b, m.c, m.d};
}

int leastTerm(int sign)
{
    return sign > 0 ? 1 : 2;
}

// --- size and shape -------------------------------------------------------------------------------

bool isSmall(const SignedFraction& f, const CheckerLimits& limits)
{
    if (f.initial.size() > limits.terms || f.channels.size() > limits.terms) return false;
    std::size_t total = 0;
    std::size_t values = 0;
    const auto fits = [&](const Integer& number) {
        total += bitLength(number) + 1;
        return bitLength(number) <= limits.bits && total <= limits.totalBits;
    };
    if (!std::all_of(f.initial.begin(), f.initial.end(), fits)) return false;
    for (const RationalPolynomial& channel : f.channels) {
        values += channel.size() * channel.size();
        if (channel.size() > limits.degree + 1 || values > limits.values) return false;
        for (const Rational& c : channel)
            if (!fits(Integer(numerator(c))) || !fits(Integer(denominator(c)))) return false;
    }
    return true;
}

bool isSmall(const Certificate& c, const CheckerLimits& limits)
{
    for (const IntegerMatrix* m : {&c.start, &c.state})
        for (const Integer& entry : entries(*m))
            if (bitLength(entry) > limits.bits) return false;
    for (const std::size_t count :
         {c.block.baseIndex, c.block.baseLength, c.block.targetIndex, c.block.targetLength, c.base.legalFrom})
        if (count > limits.terms) return false;
    return isSmall(c.base.fraction, limits) && isSmall(c.target, limits);
}

Rational valueAt(const RationalPolynomial& p, const Integer& k)
{
    Rational sum = 0;
    for (std::size_t i = p.size(); i-- > 0;) sum = sum * Rational(k) + p[i];
    return sum;
}

// A polynomial of degree d is integer-valued iff its values at 0..d are integers.
bool isIntegerSequence(const SignedFraction& f)
{
    if (f.channels.empty() || f.channels.size() % f.word.period() != 0) return false;
    for (const RationalPolynomial& p : f.channels) {
        if (!p.empty() && p.back() == 0) return false;
        for (std::size_t k = 0; k < p.size(); ++k)
            if (!isInteger(valueAt(p, Integer(k)))) return false;
    }
    return true;
}

bool hasShape(const Certificate& c)
{
    const Block& b = c.block;
    if (!isIntegerSequence(c.base.fraction) || !isIntegerSequence(c.target)) return false;
    if (c.sign != 1 && c.sign != -1) return false;
    if (b.baseIndex < std::max({std::size_t{1}, c.base.legalFrom, c.base.fraction.initial.size()}))
        return false;
    if (b.targetIndex < c.target.initial.size()) return false;
    return b.baseLength > 0 && b.baseLength % c.base.fraction.channels.size() == 0 && b.targetLength > 0 &&
           b.targetLength % c.target.channels.size() == 0;
}

// --- H1 -------------------------------------------------------------------------------------------

/// p(k) >= bound for every k >= first: p(first + t) - bound is expanded in t, then t + 1, t + 2, ... is put
/// for t until no coefficient is negative; each constant term on the way is a value.
bool staysAbove(const RationalPolynomial& p, const Integer& first, int bound, std::size_t& shifts)
{
    std::vector<Rational> q;
    for (auto c = p.rbegin(); c != p.rend(); ++c) {
        q.emplace_back(0);
        for (std::size_t i = q.size() - 1; i > 0; --i) q[i] = q[i] * Rational(first) + q[i - 1];
        q[0] = q[0] * Rational(first) + *c;
    }
    if (q.empty()) return false;
    q[0] -= bound;
    if (q.size() > 1 && q.back() < 0) return false;
    for (;; --shifts) {
        if (q[0] < 0) return false;
        if (std::none_of(q.begin(), q.end(), [](const Rational& c) { return c < 0; })) return true;
        if (shifts == 0) return false;
        for (std::size_t i = 1; i < q.size(); ++i)
            for (std::size_t j = q.size() - 1; j >= i; --j) q[j - 1] += q[j];
    }
}

bool satisfiesH1(const SignedFraction& f, std::size_t from, std::size_t shifts)
{
    const std::size_t r = f.initial.size();
    const std::size_t m = f.channels.size();
    for (std::size_t n = from; n < r; ++n)
        if (f.initial[n] < leastTerm(f.word.sign(n))) return false;
    for (std::size_t j = 0; j < m; ++j) {
        std::size_t first = 0;
        while (r + m * first + j < from) ++first;
        if (!staysAbove(f.channels[j], Integer(first), leastTerm(f.word.sign(r + j)), shifts)) return false;
    }
    return true;
}

bool endsInTwos(const SignedFraction& f)
{
    for (std::size_t j = 0; j < f.channels.size(); ++j) {
        const RationalPolynomial& p = f.channels[j];
        if (p.size() != 1 || p[0] != 2 || f.word.sign(f.initial.size() + j) > 0) return false;
    }
    return true;
}

// --- H2 -------------------------------------------------------------------------------------------

Numbers product(const Numbers& x, const Numbers& y)
{
    return {x[0] * y[0] + x[1] * y[2], x[0] * y[1] + x[1] * y[3], x[2] * y[0] + x[3] * y[2],
            x[2] * y[1] + x[3] * y[3]};
}

Integer termAt(const SignedFraction& f, std::size_t n)
{
    if (n < f.initial.size()) return f.initial[n];
    const std::size_t position = n - f.initial.size();
    return Integer(
        numerator(valueAt(f.channels[position % f.channels.size()], Integer(position / f.channels.size()))));
}

/// Product of the matrices of the terms begin .. end - 1, halves first, which keeps the factors of one size.
Numbers prefix(const std::vector<Integer>& terms, const SignWord& word, std::size_t begin, std::size_t end)
{
    if (begin == end) return {1, 0, 0, 1};
    if (end - begin == 1) return {terms[begin], word.sign(begin), 1, 0};
    const std::size_t middle = begin + (end - begin) / 2;
    return product(prefix(terms, word, begin, middle), prefix(terms, word, middle, end));
}

/// Nothing if it would be too large.
std::optional<Numbers> prefix(const SignedFraction& f, std::size_t end, std::size_t maximumBits)
{
    std::vector<Integer> terms;
    std::size_t bits = 0;
    for (std::size_t n = 0; n < end; ++n) {
        terms.push_back(termAt(f, n));
        bits += bitLength(terms.back()) + 1;
        if (bits > maximumBits) return std::nullopt;
    }
    return prefix(terms, f.word, 0, end);
}

bool areProportional(const Numbers& x, const Numbers& y)
{
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (x[i] * y[j] != x[j] * y[i]) return false;
    return true;
}

// --- H3 -------------------------------------------------------------------------------------------

/// x += factor * y * z.
void addProduct(Polynomial& x, int factor, const Polynomial& y, const Polynomial& z)
{
    if (y.empty() || z.empty()) return;
    x.resize(std::max(x.size(), y.size() + z.size() - 1), Integer(0));
    for (std::size_t i = 0; i < y.size(); ++i)
        for (std::size_t j = 0; j < z.size(); ++j) x[i + j] += factor * y[i] * z[j];
    while (!x.empty() && x.back().is_zero()) x.pop_back();
}

void negate(Polynomial& x)
{
    for (Integer& c : x) c = -c;
}

/// About the bits in the coefficients; that there is a coefficient at all costs as much as some words in it.
std::size_t weight(const Polynomial& p)
{
    std::size_t sum = 0;
    for (const Integer& c : p) sum += 256 + bitLength(c);
    return sum;
}

std::size_t weight(const Polynomials& w)
{
    return weight(w[0]) + weight(w[1]) + weight(w[2]) + weight(w[3]);
}

/// w [[a, sign], [1, 0]].
Polynomials timesC(const Polynomials& w, const Polynomial& a, int sign)
{
    Polynomials result{w[1], w[0], w[3], w[2]};
    addProduct(result[0], 1, w[0], a);
    addProduct(result[2], 1, w[2], a);
    if (sign < 0) negate(result[1]);
    if (sign < 0) negate(result[3]);
    return result;
}

/// [[a, sign], [1, 0]]^-1 w; the inverse is [[0, 1], [sign, -sign a]].
Polynomials overD(const Polynomials& w, const Polynomial& a, int sign)
{
    Polynomials result{w[2], w[3], w[0], w[1]};
    addProduct(result[2], -1, a, w[2]);
    addProduct(result[3], -1, a, w[3]);
    if (sign < 0) negate(result[2]);
    if (sign < 0) negate(result[3]);
    return result;
}

class BlockCheck {
public:
    BlockCheck(const Certificate& c, const CheckerLimits& limits) : c_(c), limits_(limits) {}

    /// Nothing if H3 holds, Size or Block otherwise.
    std::optional<Hypothesis> run()
    {
        // At most degree!, as the values are integers.
        for (const SignedFraction* f : {&c_.base.fraction, &c_.target})
            for (const RationalPolynomial& p : f->channels)
                for (const Rational& coefficient : p)
                    denominator_ = lcm(denominator_, Integer(denominator(coefficient)));
        Polynomials m;
        for (std::size_t e = 0; e < 4; ++e) addProduct(m[e], 1, {entries(c_.state)[e]}, {Integer(1)});
        const auto w = exhaust(m);
        if (!w) return Hypothesis::Size;
        if (c_.sign < 0)
            for (Polynomial& entry : m) negate(entry);
        if (*w != m) return Hypothesis::Block;
        return std::nullopt;
    }

private:
    /// Dblk^-1 w Cblk; nothing if it takes too much work. Of the two possible steps the one with the
    /// smaller result is taken.
    std::optional<Polynomials> exhaust(Polynomials w) const
    {
        const Block& b = c_.block;
        const SignedFraction& base = c_.base.fraction;
        const std::size_t iEnd = b.baseIndex + b.baseLength;
        const std::size_t nEnd = b.targetIndex + b.targetLength;
        const auto baseTerm = [&](std::size_t i) {
            return i < iEnd ? term(base, i, b.baseLength) : Polynomial();
        };
        const auto targetTerm = [&](std::size_t n) {
            return n < nEnd ? term(c_.target, n, b.targetLength) : Polynomial();
        };
        Polynomial c = baseTerm(b.baseIndex);
        Polynomial a = targetTerm(b.targetIndex);
        std::size_t work = 0;
        for (std::size_t i = b.baseIndex, n = b.targetIndex; i < iEnd || n < nEnd;) {
            // The expansion of a term, then the two products.
            work += 64 * (c.size() * c.size() + a.size() * a.size());
            work += (1 + weight(w) / 64) * (2 + weight(c) / 64 + weight(a) / 64);
            if (work > limits_.blockWork) return std::nullopt;
            if (n == nEnd) {
                w = timesC(w, c, base.word.sign(i));
                c = baseTerm(++i);
                continue;
            }
            Polynomials next = overD(w, a, c_.target.word.sign(n));
            if (i < iEnd) {
                Polynomials absorbed = timesC(w, c, base.word.sign(i));
                if (weight(absorbed) <= weight(next)) {
                    w = std::move(absorbed);
                    c = baseTerm(++i);
                    continue;
                }
            }
            w = std::move(next);
            a = targetTerm(++n);
        }
        return w;
    }

    /// The term with index `index` + length L t, in Z[t]: the constant term is a value, and the others are
    /// multiplied by powers of a common denominator L.
    Polynomial term(const SignedFraction& f, std::size_t index, std::size_t length) const
    {
        const std::size_t position = index - f.initial.size();
        const RationalPolynomial& p = f.channels[position % f.channels.size()];
        const Rational at(Integer(position / f.channels.size()));
        const Rational step(Integer(length / f.channels.size()) * denominator_);
        // Taylor's formula by binomials: the coefficient of t^i is step^i sum_j binomial(j, i) p_j at^(j-i).
        Polynomial result;
        Rational scale = 1;
        for (std::size_t i = 0; i < p.size(); ++i) {
            Rational sum = 0;
            Rational power = 1;
            Integer binomial = 1;
            for (std::size_t j = i; j < p.size(); ++j) {
                sum += p[j] * Rational(binomial) * power;
                power *= at;
                binomial = binomial * Integer(j + 1) / Integer(j + 1 - i);
            }
            result.push_back(Integer(numerator(sum * scale)));
            scale *= step;
        }
        return result;
    }

    const Certificate& c_;
    const CheckerLimits& limits_;
    Integer denominator_ = 1;
};

// --- H4 -------------------------------------------------------------------------------------------

/// M = [[A, B], [C, D]], up to sign, has C, C + D >= 0, A >= C and A + B >= C + D.
bool mapsIntoItself(Numbers m)
{
    if (m[2] < 0 || m[2] + m[3] < 0)
        for (Integer& entry : m) entry = -entry;
    return m[2] >= 0 && m[2] + m[3] >= 0 && m[0] >= m[2] && m[0] + m[1] >= m[2] + m[3];
}

bool isSingular(const Numbers& m)
{
    return m[0] * m[3] == m[1] * m[2];
}

}  // namespace

std::optional<Hypothesis> firstFailure(const Certificate& certificate, const CheckerLimits& limits)
{
    const Certificate& c = certificate;
    if (!isSmall(c, limits)) return Hypothesis::Size;
    if (!hasShape(c)) return Hypothesis::Shape;
    const Numbers m0 = entries(c.start);
    const Numbers m = entries(c.state);
    if (isSingular(m0) || isSingular(m)) return Hypothesis::Determinant;
    if (!satisfiesH1(c.base.fraction, std::max<std::size_t>(1, c.base.legalFrom), limits.shifts))
        return Hypothesis::BaseLegal;
    if (!satisfiesH1(c.target, 1, limits.shifts)) return Hypothesis::TargetLegal;
    if (endsInTwos(c.base.fraction) || endsInTwos(c.target)) return Hypothesis::Irrational;
    const auto paid = prefix(c.base.fraction, c.block.baseIndex, limits.prefixBits);
    const auto bought = prefix(c.target, c.block.targetIndex, limits.prefixBits);
    if (!paid || !bought) return Hypothesis::Size;
    if (!areProportional(product(m0, *paid), product(*bought, m))) return Hypothesis::Prefix;
    if (const auto failure = BlockCheck(c, limits).run()) return failure;
    if (!mapsIntoItself(m)) return Hypothesis::Cell;
    return std::nullopt;
}

bool isAccepted(const Certificate& certificate)
{
    return !firstFailure(certificate).has_value();
}

}  // namespace fractiscope
