// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fraction/fixed_point.h"

namespace fractiscope {

/// f + shift, which is positive at alpha, as a quotient of two polynomials that are. An integer changes only
/// the first term of an expansion: that of f is the one of `function` less `shift`.
struct PositiveForm {
    RationalFunction function;  ///< both polynomials positive at alpha
    Integer shift;              ///< >= 0; 0 if f(alpha) > 0 but for values below 2^-128
};

/// Rigorous. Fails with Inseparable if 2^14 bits do not tell the denominator from 0, and as
/// Constant::enclosure does. Precondition (unchecked): the denominator is not the zero polynomial, and
/// alpha's table has the powers of f.
Result<PositiveForm> positiveForm(const RationalFunction& f, const PowerTable& alpha);

}  // namespace fractiscope
