// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tail_key.h"

#include <algorithm>

namespace fractiscope {

namespace {

bool reachesBound(const std::vector<Integer>& row)
{
    return std::any_of(row.begin(), row.end(), [](const Integer& c) { return bitLength(c) > tailBoundBits; });
}

/// U/V as two rows of equal length that steps change in place.
struct Rows {
    explicit Rows(const RationalFunction& f)
        : upper(f.numerator.coefficients()), lower(f.denominator.coefficients())
    {
        const std::size_t size = std::max(upper.size(), lower.size());
        upper.resize(size);
        lower.resize(size);
    }

    /// x becomes sign/(x - term).
    void emit(const Integer& term, int sign)
    {
        for (std::size_t i = 0; i < upper.size(); ++i) {
            upper[i] -= term * lower[i];
            if (sign < 0) upper[i] = -upper[i];
        }
        upper.swap(lower);
    }

    std::vector<Integer> upper;
    std::vector<Integer> lower;
};

}  // namespace

std::size_t tailStart(const RationalFunction& f, std::span<const Integer> terms, const SignWord& word)
{
    Rows rows(f);
    if (reachesBound(rows.upper)) return 0;
    std::size_t n = 0;
    for (; n < maximumTailStart && !reachesBound(rows.lower); ++n) rows.emit(terms[n], word.sign(n));
    return n;
}

RationalFunction tailFunction(const RationalFunction& f, std::span<const Integer> terms, const SignWord& word)
{
    Rows rows(f);
    for (std::size_t n = 0; n < terms.size(); ++n) rows.emit(terms[n], word.sign(n));
    return {IntegerPolynomial(std::move(rows.upper)), IntegerPolynomial(std::move(rows.lower))};
}

}  // namespace fractiscope
