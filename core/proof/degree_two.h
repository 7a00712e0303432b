// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "proof/base_of_constant.h"

namespace fractiscope {

/// The one Moebius involution s with R(s(t)) = R(t) for a rational function R = P/Q of true degree 2:
/// t -> -(Bt + C)/(At + B) with A = p2 q1 - p1 q2, B = p2 q0 - p0 q2, C = p1 q0 - p0 q1. Nothing if the
/// degree is another, common factors cancelled (then B^2 = AC). Exact.
std::optional<IntegerMatrix> involutionOf(const RationalFunction& f);

/// A value of degree 2 in one constant as a Moebius image of another.
struct DegreeTwoReduction {
    IntegerMatrix involution;  ///< of P/Q
    /// True: the value is an image of alpha + involution(alpha); false: that sum is rational, and it is
    /// one of their product.
    bool bySum = true;
    std::string constant;       ///< the other constant, as Constant::parse reads it, e.g. "exp(2)"
    BasedConstant reduced;      ///< its base
    IntegerMatrix fromReduced;  ///< P/Q(alpha) = fromReduced(the other constant)
};

/// Finds it where alpha is quadratic (the other constant is alpha), or where alpha is a rational Moebius
/// image of T = z coth z or z cot z on which the involution acts as T -> +-z^2/T, that is doubling of
/// the argument: e^s -> e^(2s), tan s -> tan 2s, coth s -> coth 2s, and their images, as far as the
/// doubled argument has a base. The identity is exact; both sides are also compared to verifiedDigits
/// digits. Nothing in all other cases, and where P/Q(alpha) is rational.
std::optional<DegreeTwoReduction> reduceDegreeTwo(const Constant& alpha, const RationalFunction& f);

}  // namespace fractiscope
