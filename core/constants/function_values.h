// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "base/result.h"
#include "constants/functions.h"
#include "number/ball.h"

namespace fractiscope {

/// The function at real arguments. Checks the domain first: NotReal, OutsideDomain (pole),
/// TooLarge when certain, Inseparable when the balls do not decide. Errors carry no position.
/// Precondition (unchecked): as many arguments as the function has.
Result<Ball> functionValue(Function id, std::span<const Ball> arguments, long precisionBits);

/// base^exponent for real base > 0, or an exact integer exponent; likewise.
Result<Ball> powerValue(const Ball& base, const Ball& exponent, long precisionBits);

}  // namespace fractiscope
