// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "constants/expression.h"

namespace fractiscope {

/// Sets `algebraic` and `rational` of every node whose exact value is known: sums, products,
/// quotients, rational powers and roots of algebraic numbers within the limits of
/// AlgebraicNumber, and the trivial values of functions (log 1, exp 0, ...). Never sets a value
/// where the expression is undefined. Exact.
void findAlgebraicValues(Expression& expression);

}  // namespace fractiscope
