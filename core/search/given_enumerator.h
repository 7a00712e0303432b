// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lhs_enumerator.h"

namespace fractiscope {

/// Left-hand sides given one by one, in the order given, each with the signs of P and Q changed
/// so that both are positive (a negative value is replaced by its opposite). Fails with
/// BadLeftHandSide where P or Q vanishes, the value is rational or the function constant.
Result<std::shared_ptr<const LhsEnumerator>> enumerateGiven(const GivenLeftHandSides& given,
                                                            const PowerTable& alpha);

}  // namespace fractiscope
