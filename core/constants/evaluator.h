// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "constants/expression.h"
#include "number/ball.h"

namespace fractiscope {

/// A ball around the real value of the expression, working at `precisionBits` throughout; the
/// radius is whatever results. Fails with DivisionByZero, NotReal, OutsideDomain, TooLarge where
/// that is certain, and with Inseparable where this precision does not decide. Rigorous.
/// Precondition: findAlgebraicValues was called.
Result<Ball> evaluate(const Expression& expression, long precisionBits);

}  // namespace fractiscope
