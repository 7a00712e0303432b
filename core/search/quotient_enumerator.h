// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lhs_enumerator.h"

namespace fractiscope {

/// Canonical quotients P/Q, see enumerateLeftHandSides. Numbered by height of the pair, then Q,
/// then P; polynomials with positive value at alpha by height, sum of |coefficients|, degree, coefficients.
/// Cost of making one: O(M^2) for the M polynomials positive at alpha.
Result<std::shared_ptr<const LhsEnumerator>> enumerateQuotients(const RationalFamily& family,
                                                                const PowerTable& alpha);

}  // namespace fractiscope
