// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fraction/signed_fraction.h"

namespace fractiscope {

/// Whether a_n >= 1 and a_n + b_n >= 1 for every n >= max(1, from): the condition (H1). True and False are
/// exact: P_j - 1 (sign +) or P_j - 2 (sign -) is shifted until all coefficients are >= 0, the smaller k
/// tested directly; a negative leading coefficient rejects. Unknown only if that takes more than
/// maximumShifts. Precondition (checked): hasClosedForm(); and (unchecked) the period is a multiple of that
/// of the word.
Verdict isLegal(const SignedFraction& fraction, std::size_t from = 1);

/// How often a polynomial is shifted before isLegal gives up; only degrees >= 2 need any shift.
inline constexpr unsigned maximumShifts = 10'000;

}  // namespace fractiscope
