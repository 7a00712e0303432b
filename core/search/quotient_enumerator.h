// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lhs_enumerator.h"

namespace fractiscope {

/// Canonical quotients P/Q, see enumerateLeftHandSides. Numbered by height of the pair, then Q,
/// then P; polynomials with positive value at alpha by height, sum of |coefficients|, degree, coefficients.
/// Transcendental alpha: O(M log M) to make for the M polynomials positive at alpha, and O(M) once for
/// each height that is asked for; a number is then found in the time of about 10^4 steps and a range read
/// at a few ns each. Algebraic alpha: O(M^2) to make; fails with SearchTooLarge for M^2 > 4 10^6.
Result<std::shared_ptr<const LhsEnumerator>> enumerateQuotients(const RationalFamily& family,
                                                                const PowerTable& alpha);

}  // namespace fractiscope
