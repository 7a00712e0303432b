// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "constants/constant.h"
#include "number/polynomial.h"

namespace fractiscope {

/// Integers with lower[i] <= alpha^i 2^scaleBits <= lower[i] + width[i], i = 0..degree.
struct FixedPointPowers {
    long scaleBits = 0;
    std::vector<Integer> lower;
    std::vector<Integer> width;
};

/// The powers of one constant in fixed point, at any precision, computed once per precision.
/// Thread-safe.
class PowerTable {
public:
    PowerTable(Constant alpha, int degree) : alpha_(std::move(alpha)), degree_(degree) {}

    const Constant& constant() const { return alpha_; }
    int degree() const { return degree_; }
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
    Integer numerator, denominator;
    Integer numeratorError, denominatorError;
};

/// P(alpha)/Q(alpha) for polynomials of degree at most that of the powers. Rigorous.
EnclosedQuotient enclose(const RationalFunction& f, const FixedPointPowers& powers);

/// Sign of sum p_i alpha^i at this precision.
Verdict isPositive(const IntegerPolynomial& p, const FixedPointPowers& powers);

}  // namespace fractiscope
