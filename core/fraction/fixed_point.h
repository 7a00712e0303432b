// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "constants/constant.h"
#include "number/polynomial.h"

namespace fractiscope {

/// Powers of a real alpha: lower[i] <= alpha^i 2^scaleBits <= lower[i] + width[i], i = 0..degree.
struct FixedPointPowers {
    long scaleBits = 0;          ///< precision after the binary point
    std::vector<Integer> lower;  ///< degree + 1 of them, of either sign
    std::vector<Integer> width;  ///< >= 0; a few units, more where alpha is an interval
};

/// The powers of one constant in fixed point, at any precision, computed once per precision.
/// Thread-safe.
class PowerTable {
public:
    /// For the powers alpha^0 .. alpha^degree; computes nothing yet.
    PowerTable(Constant alpha, int degree) : alpha_(std::move(alpha)), degree_(degree) {}

    const Constant& constant() const { return alpha_; }  ///< alpha
    int degree() const { return degree_; }               ///< the highest power
    /// Rigorous. Fails as Constant::enclosure does. For a constant given by digits the widths do
    /// not shrink below those of its interval.
    Result<std::shared_ptr<const FixedPointPowers>> at(long scaleBits) const;

private:
    Constant alpha_;
    int degree_;
    mutable std::mutex mutex_;
    mutable std::map<long, std::shared_ptr<const FixedPointPowers>> cache_;
};

/// A real number known as a quotient: true numerator within numerator +- numeratorError, and the
/// same below, both in one common scale.
struct EnclosedQuotient {
    Integer numerator;         ///< of either sign
    Integer denominator;       ///< of either sign
    Integer numeratorError;    ///< >= 0; 0: the numerator is exact
    Integer denominatorError;  ///< >= 0; 0: the denominator is exact
};

/// P(alpha)/Q(alpha) for polynomials of degree at most that of the powers. Rigorous.
EnclosedQuotient enclose(const RationalFunction& f, const FixedPointPowers& powers);

/// Sign of sum p_i alpha^i at this precision.
Verdict isPositive(const IntegerPolynomial& p, const FixedPointPowers& powers);

}  // namespace fractiscope
