// SPDX-License-Identifier: GPL-3.0-or-later
// The channels have rational coefficients but integer values. If L is a common denominator, P(u + v L t) is
// in Z[t] for integers u, v: its constant term is a value of P. As the identity holds in k iff it holds in t
// = k/L, the replay needs no fractions.
#include "proof/block_identity.h"

#include "proof/affine_substitution.h"

#include <algorithm>

#include "number/poly_matrix.h"

namespace fractiscope {

namespace {

void includeDenominators(Integer& common, const SignedFraction& fraction)
{
    for (const RationalPolynomial& channel : fraction.channels)
        for (const Rational& c : channel)
            if (!isInteger(c)) common = lcm(common, Integer(denominator(c)));
}

/// The term with index `index` + length * scale * t as a polynomial in t.
IntegerPolynomial termPolynomial(const SignedFraction& fraction, std::size_t index, std::size_t length,
                                 const Integer& scale)
{
    const std::size_t m = fraction.period();
    const std::size_t position = index - fraction.preperiod();
    const RationalPolynomial& p = fraction.channels[position % m];
    const Rational u = Rational(Integer(position / m));
    const Rational v = Rational(Integer(length / m) * scale);
    const RationalPolynomial result = composed(p, u, v);
    std::vector<Integer> coefficients;
    coefficients.reserve(result.size());
    for (const Rational& c : result) coefficients.push_back(Integer(numerator(c)));
    return IntegerPolynomial(std::move(coefficients));
}

}  // namespace

std::optional<int> blockSign(const SignedFraction& base, const SignedFraction& target, const IntegerMatrix& m,
                             const Block& block, std::span<const std::size_t> reach)
{
    Integer scale = 1;
    includeDenominators(scale, base);
    includeDenominators(scale, target);
    PolynomialMatrix w(m);
    std::size_t n = block.targetIndex;
    const std::size_t end = block.targetIndex + block.targetLength;
    for (std::size_t i = block.baseIndex; i < block.baseIndex + block.baseLength; ++i) {
        absorbTerm(w, termPolynomial(base, i, block.baseLength, scale), base.word.sign(i));
        for (; n < std::min(reach[i + 1], end); ++n)
            emitTerm(w, termPolynomial(target, n, block.targetLength, scale), target.word.sign(n));
    }
    for (; n < end; ++n)
        emitTerm(w, termPolynomial(target, n, block.targetLength, scale), target.word.sign(n));
    // w = Dblk^-1 M Cblk with Dblk^-1 the product of the [[0, b], [1, -a]], each b times the inverse of
    // [[a, b], [1, 0]].
    const auto sign = relativeSign(w, PolynomialMatrix(m));
    if (!sign) return std::nullopt;
    int signs = *sign;
    for (n = block.targetIndex; n < end; ++n) signs *= target.word.sign(n);
    return signs;
}

}  // namespace fractiscope
