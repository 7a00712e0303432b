// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/result.h"
#include "number/polynomial.h"

namespace fractiscope {

/// Largest degree of numerator and denominator of a given left-hand side.
inline constexpr int maximumGivenDegree = 20;

/// A rational function of x with rational coefficients, such as "(x - 1)/(2*x + 3)", reduced.
/// Allows + - * / and integer powers. Fails like parseExpression; with DivisionByZero; with
/// BadLeftHandSide where something else than a rational function of x stands (its position), where
/// the function is constant or its degree beyond the maximum (expected: that maximum). Exact.
Result<RationalFunction> parseRationalFunction(std::string_view text);

}  // namespace fractiscope
