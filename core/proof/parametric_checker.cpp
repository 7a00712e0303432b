// SPDX-License-Identifier: GPL-3.0-or-later
// The checker of certificates with one letter more. A polynomial in t and kappa is a Grid: for each power of
// t a row of coefficients of the powers of kappa. "For all k" is never more than: an identity in Z[t, kappa],
// or no negative coefficient.
//
// H2 and H3 are both of the form W' = D^-1 W C with D a product of matrices of target terms, C one of base
// terms: W = M0 must become a multiple of M, W = M must become +-M. The D have determinant +-1, so the
// inverses cost nothing; factors of the two kinds commute, and the order in which they are applied is the one
// that keeps W small.
#include "proof/parametric_checker.h"

#include <algorithm>
#include <array>

#include "proof/certificate_checker.h"

namespace fractiscope {

namespace {

using Row = std::vector<Integer>;
using Grid = std::vector<Row>;
using Grids = std::array<Grid, 4>;

struct Term {
    Grid value;
    int sign;
};

// --- arithmetic -----------------------------------------------------------------------------------

void trim(Grid& x)
{
    for (Row& row : x)
        while (!row.empty() && row.back().is_zero()) row.pop_back();
    while (!x.empty() && x.back().empty()) x.pop_back();
}

/// x += factor * y * z.
void addProduct(Grid& x, const Integer& factor, const Grid& y, const Grid& z)
{
    if (y.empty() || z.empty()) return;
    x.resize(std::max(x.size(), y.size() + z.size() - 1));
    for (std::size_t i = 0; i < y.size(); ++i)
        for (std::size_t j = 0; j < z.size(); ++j) {
            if (y[i].empty() || z[j].empty()) continue;
            Row& sum = x[i + j];
            sum.resize(std::max(sum.size(), y[i].size() + z[j].size() - 1), Integer(0));
            for (std::size_t u = 0; u < y[i].size(); ++u)
                for (std::size_t v = 0; v < z[j].size(); ++v) sum[u + v] += factor * y[i][u] * z[j][v];
        }
    trim(x);
}

Grid constant(const Integer& value)
{
    Grid result{{value}};
    trim(result);
    return result;
}

/// x + factor * y.
Grid combined(Grid x, const Integer& factor, const Grid& y)
{
    addProduct(x, factor, y, constant(1));
    return x;
}

Grid product(const Grid& x, const Grid& y)
{
    Grid result;
    addProduct(result, 1, x, y);
    return result;
}

Grid negated(const Grid& x)
{
    return combined({}, -1, x);
}

/// No coefficient is negative: then no value at t, kappa >= 0 is.
bool isNonNegative(const Grid& x)
{
    for (const Row& row : x)
        for (const Integer& c : row)
            if (c < 0) return false;
    return true;
}

/// Of one sign and not 0 for all kappa >= 0. Precondition: does not contain t.
bool hasNoZero(const Grid& x)
{
    if (x.empty() || x[0][0].is_zero()) return false;
    return isNonNegative(x) || isNonNegative(negated(x));
}

Grid determinantOf(const Grids& m)
{
    return combined(product(m[0], m[3]), -1, product(m[1], m[2]));
}

/// About the machine words in the coefficients.
std::size_t weight(const Grid& x)
{
    std::size_t sum = 0;
    for (const Row& row : x)
        for (const Integer& c : row) sum += 1 + bitLength(c) / 64;
    return sum;
}

std::size_t weight(const Grids& w)
{
    return weight(w[0]) + weight(w[1]) + weight(w[2]) + weight(w[3]);
}

// --- from k to kappa ------------------------------------------------------------------------------

std::vector<Rational> rationals(const IntegerPolynomial& p)
{
    return {p.coefficients().begin(), p.coefficients().end()};
}

Rational valueAt(const std::vector<Rational>& p, const Integer& k)
{
    Rational sum = 0;
    for (auto c = p.rbegin(); c != p.rend(); ++c) sum = sum * Rational(k) + *c;
    return sum;
}

std::array<const IntegerPolynomial*, 4> entries(const PolynomialMatrix& m)
{
    return {&m.a, &m.b, &m.c, &m.d};
}

int leastTerm(int sign)
{
    return sign > 0 ? 1 : 2;
}

class Check {
public:
    Check(const ParametricTheorem& theorem, const ParametricCheckerLimits& limits)
        : x_(theorem), limits_(limits)
    {
    }

    std::optional<ParametricHypothesis> run()
    {
        using H = ParametricHypothesis;
        if (!isSmall()) return H::Size;
        if (!hasShape() || !read()) return H::Shape;
        if (!hasNoZero(determinantOf(start_)) || !hasNoZero(determinantOf(state_))) return H::Determinant;
        if (!isBaseLegal()) return H::BaseLegal;
        if (!isTargetLegal()) return H::TargetLegal;
        if (endsInTwos()) return H::Irrational;
        const Block& b = x_.block;
        const auto reached = quotient(start_, baseTerms(0, b.baseIndex, 0), targetTerms(0, b.targetIndex, 0));
        if (!reached) return H::Size;
        if (!isProportional(*reached, state_)) return H::Prefix;
        const auto returned = quotient(state_, baseTerms(b.baseIndex, b.baseLength, b.baseLength),
                                       targetTerms(b.targetIndex, b.targetLength, b.targetLength));
        if (!returned) return H::Size;
        for (std::size_t e = 0; e < 4; ++e)
            if ((*returned)[e] != (x_.sign > 0 ? state_[e] : negated(state_[e]))) return H::Block;
        if (!mapsIntoItself()) return H::Cell;
        for (std::size_t i = 0; i < x_.smaller.size(); ++i)
            if ((i > 0 && x_.smaller[i].k <= x_.smaller[i - 1].k) || !isProved(x_.smaller[i]))
                return H::Smaller;
        return std::nullopt;
    }

private:
    // --- size and shape ---

    bool isSmall(const std::vector<Rational>& p) const
    {
        return p.size() <= limits_.degree + 1 && std::all_of(p.begin(), p.end(), [&](const Rational& c) {
                   return bitLength(numerator(c)) <= limits_.bits &&
                          bitLength(denominator(c)) <= limits_.bits;
               });
    }

    bool isSmall() const
    {
        for (const Integer* n : {&x_.first, &x_.step, &x_.base.a, &x_.base.d})
            if (bitLength(*n) > limits_.bits) return false;
        for (const PolynomialMatrix* m : {&x_.start, &x_.state})
            for (const IntegerPolynomial* p : entries(*m))
                if (!isSmall(rationals(*p))) return false;
        const Block& b = x_.block;
        for (const std::size_t count : {b.baseIndex, b.baseLength, b.targetIndex, b.targetLength,
                                        x_.initial.size(), x_.channels.size(), x_.smaller.size()})
            if (count > limits_.terms) return false;
        for (const ParametricChannel& channel : x_.channels)
            if (channel.size() > limits_.degree + 1 ||
                !std::all_of(channel.begin(), channel.end(), [&](const auto& p) { return isSmall(p); }))
                return false;
        return isSmall(rationals(x_.base.scale)) &&
               std::all_of(x_.initial.begin(), x_.initial.end(), [&](const auto& p) { return isSmall(p); });
    }

    bool hasShape() const
    {
        const Block& b = x_.block;
        const auto isSign = [](int s) { return s == 1 || s == -1; };
        const std::size_t m = x_.channels.size();
        return x_.step >= 1 && x_.base.a >= 1 && x_.base.d >= 1 && isSign(x_.base.sign) && isSign(x_.sign) &&
               m > 0 && m % x_.word.period() == 0 && b.baseIndex >= 1 && b.baseLength > 0 &&
               b.targetIndex >= x_.initial.size() && b.targetLength > 0 && b.targetLength % m == 0;
    }

    /// p(first + step kappa); nothing if its coefficients are not integers.
    std::optional<Row> inKappa(const std::vector<Rational>& p) const
    {
        std::vector<Rational> q;
        for (auto c = p.rbegin(); c != p.rend(); ++c) {
            q.emplace_back(0);
            for (std::size_t i = q.size() - 1; i > 0; --i)
                q[i] = q[i] * Rational(x_.first) + q[i - 1] * Rational(x_.step);
            q[0] = q[0] * Rational(x_.first) + *c;
        }
        Row result;
        for (const Rational& c : q) {
            if (!isInteger(c)) return std::nullopt;
            result.push_back(numerator(c));
        }
        return result;
    }

    bool read()
    {
        bool sound = true;
        const auto grid = [&](const std::vector<std::vector<Rational>>& inT) {
            Grid result;
            for (const auto& p : inT) {
                auto row = inKappa(p);
                sound = sound && row;
                result.push_back(row ? *std::move(row) : Row());
            }
            trim(result);
            return result;
        };
        for (std::size_t e = 0; e < 4; ++e) {
            start_[e] = grid({rationals(*entries(x_.start)[e])});
            state_[e] = grid({rationals(*entries(x_.state)[e])});
        }
        scale_ = grid({rationals(x_.base.scale)});
        for (const auto& p : x_.initial) initial_.push_back(grid({p}));
        for (const auto& channel : x_.channels) channels_.push_back(grid(channel));
        return sound;
    }

    // --- terms, H1 ---

    /// The base term with index i + step t.
    Term baseTerm(std::size_t i, std::size_t step) const
    {
        Grid factor{{x_.base.a + x_.base.d * Integer(i)}, {x_.base.d * Integer(step)}};
        trim(factor);
        return {product(factor, scale_), x_.base.sign};
    }

    /// The target term with index n + step t. Precondition: n is in the prefix and step = 0, or step is a
    /// multiple of m.
    Term targetTerm(std::size_t n, std::size_t step) const
    {
        const int sign = x_.word.sign(n);
        const std::size_t r = initial_.size();
        if (n < r) return {initial_[n], sign};
        const std::size_t m = channels_.size();
        const Grid& p = channels_[(n - r) % m];
        Grid at{{Integer((n - r) / m)}, {Integer(step / m)}};
        trim(at);
        Grid value;  // Horner in t
        for (auto row = p.rbegin(); row != p.rend(); ++row) value = combined(product(value, at), 1, {*row});
        return {std::move(value), sign};
    }

    std::vector<Term> baseTerms(std::size_t begin, std::size_t count, std::size_t step) const
    {
        std::vector<Term> result;
        for (std::size_t i = begin; i < begin + count; ++i) result.push_back(baseTerm(i, step));
        return result;
    }

    std::vector<Term> targetTerms(std::size_t begin, std::size_t count, std::size_t step) const
    {
        std::vector<Term> result;
        for (std::size_t n = begin; n < begin + count; ++n) result.push_back(targetTerm(n, step));
        return result;
    }

    static bool isLegal(const Term& term)
    {
        return isNonNegative(combined(term.value, -leastTerm(term.sign), constant(1)));
    }

    bool isBaseLegal() const
    {
        return isNonNegative(combined(scale_, -1, constant(1))) && isLegal(baseTerm(x_.block.baseIndex, 1));
    }

    bool isTargetLegal() const
    {
        const std::size_t r = initial_.size();
        const std::size_t m = channels_.size();
        for (std::size_t n = 1; n < r; ++n)
            if (!isLegal(targetTerm(n, 0))) return false;
        for (std::size_t j = 0; j < m;
             ++j)  // a_0 is free, so a channel that begins with it is read from t = 1 on
            if (!isLegal(targetTerm(r + j == 0 ? m : r + j, m))) return false;
        return true;
    }

    bool endsInTwos() const
    {
        for (std::size_t j = 0; j < channels_.size(); ++j)
            if (channels_[j] != constant(2) || x_.word.sign(initial_.size() + j) > 0) return false;
        return true;
    }

    // --- H2, H3, H4 ---

    /// w [[a, sign], [1, 0]].
    static Grids timesC(const Grids& w, const Term& a)
    {
        Grids result{w[1], w[0], w[3], w[2]};
        addProduct(result[0], 1, w[0], a.value);
        addProduct(result[2], 1, w[2], a.value);
        if (a.sign < 0) result[1] = negated(result[1]);
        if (a.sign < 0) result[3] = negated(result[3]);
        return result;
    }

    /// [[a, sign], [1, 0]]^-1 w; the inverse is [[0, 1], [sign, -sign a]].
    static Grids overD(const Grids& w, const Term& a)
    {
        Grids result{w[2], w[3], w[0], w[1]};
        addProduct(result[2], -1, a.value, w[2]);
        addProduct(result[3], -1, a.value, w[3]);
        if (a.sign < 0) result[2] = negated(result[2]);
        if (a.sign < 0) result[3] = negated(result[3]);
        return result;
    }

    /// D^-1 w C for the products C, D over the terms; nothing if it takes too much work. Of the two possible
    /// steps the one with the smaller result is taken.
    std::optional<Grids> quotient(Grids w, const std::vector<Term>& base,
                                  const std::vector<Term>& target) const
    {
        std::size_t work = 0;
        for (std::size_t i = 0, n = 0; i < base.size() || n < target.size();) {
            work += (1 + weight(w)) * (1 + (i < base.size() ? weight(base[i].value) : 0) +
                                       (n < target.size() ? weight(target[n].value) : 0));
            if (work > limits_.work) return std::nullopt;
            if (n == target.size()) {
                w = timesC(w, base[i++]);
                continue;
            }
            Grids emitted = overD(w, target[n]);
            Grids absorbed = i < base.size() ? timesC(w, base[i]) : Grids();
            const bool absorb = i < base.size() && weight(absorbed) <= weight(emitted);
            w = absorb ? std::move(absorbed) : std::move(emitted);
            ++(absorb ? i : n);
        }
        return w;
    }

    static bool isProportional(const Grids& x, const Grids& y)
    {
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (product(x[i], y[j]) != product(x[j], y[i])) return false;
        return true;
    }

    /// C, C + D, A - C and A + B - C - D have no negative coefficient.
    bool mapsIntoItself() const
    {
        const auto& [a, b, c, d] = state_;
        const Grid bottom = combined(c, 1, d);
        return isNonNegative(c) && isNonNegative(bottom) && isNonNegative(combined(a, -1, c)) &&
               isNonNegative(combined(combined(a, 1, b), -1, bottom));
    }

    // --- smaller k ---

    bool isProved(const SmallerParameter& smaller) const
    {
        const Integer& k = smaller.k;
        const Certificate& proof = smaller.certificate;
        if (bitLength(k) > limits_.bits || k >= x_.first || (x_.first - k) % x_.step != 0) return false;
        const SignedFraction& base = proof.base.fraction;
        const Rational c = valueAt(rationals(x_.base.scale), k);
        const std::vector<Rational> rule{Rational(x_.base.a) * c, Rational(x_.base.d) * c};
        if (c < 1 || !base.initial.empty() || base.word != SignWord(std::vector{std::int8_t(x_.base.sign)}) ||
            base.channels != SharedVector<RationalPolynomial>{rule})
            return false;
        const std::array<Integer, 4> claimed{proof.start.a, proof.start.b, proof.start.c, proof.start.d};
        std::array<Integer, 4> start;
        for (std::size_t e = 0; e < 4; ++e)
            start[e] = numerator(valueAt(rationals(*entries(x_.start)[e]), k));
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (start[i] * claimed[j] != start[j] * claimed[i]) return false;
        if (start == std::array<Integer, 4>{} || !isFormulaAt(proof.target, k)) return false;
        return firstFailure(proof) == std::nullopt;
    }

    bool isFormulaAt(const SignedFraction& target, const Integer& k) const
    {
        if (target.word != x_.word || target.initial.size() != x_.initial.size() ||
            target.channels.size() != x_.channels.size())
            return false;
        for (std::size_t n = 0; n < x_.initial.size(); ++n)
            if (valueAt(x_.initial[n], k) != Rational(target.initial[n])) return false;
        for (std::size_t j = 0; j < x_.channels.size(); ++j) {
            std::vector<Rational> p;
            for (const auto& c : x_.channels[j]) p.push_back(valueAt(c, k));
            while (!p.empty() && p.back() == 0) p.pop_back();
            if (p != target.channels[j]) return false;
        }
        return true;
    }

    const ParametricTheorem& x_;
    const ParametricCheckerLimits& limits_;
    Grids start_, state_;
    Grid scale_;
    std::vector<Grid> initial_, channels_;
};

}  // namespace

std::optional<ParametricHypothesis> firstFailure(const ParametricTheorem& theorem,
                                                 const ParametricCheckerLimits& limits)
{
    return Check(theorem, limits).run();
}

bool isAccepted(const ParametricTheorem& theorem)
{
    return !firstFailure(theorem).has_value();
}

}  // namespace fractiscope
