// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lhs_enumerator.h"

namespace fractiscope {

/// c alpha^k + b > 0 with c != 0, by height max(|b|, |c|), then |k|. For algebraic alpha each value once.
Result<std::shared_ptr<const LhsEnumerator>> enumerateMonomials(const BiasedMonomials& what,
                                                                const PowerTable& alpha);

}  // namespace fractiscope
