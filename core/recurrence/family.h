// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "fraction/signed_fraction.h"

namespace fractiscope {

/// A text that is the same for two formulas iff the two-sided extensions of their tails,
/// n -> (a_n, b_n), differ by a shift: the family. For interlaced polynomials it is exact.
/// For a recurrence of exponential kind the tail is first moved back to the earliest index from
/// which it is a legal expansion; if there is none within a bound, equal families may get
/// different keys, never different families one key.
std::string familyKey(const SignedFraction& fraction);

}  // namespace fractiscope
