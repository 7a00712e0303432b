// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fraction/signed_fraction.h"

namespace fractiscope {

/// The same terms with the least period m that is a multiple of the word's, then the least preperiod, and
/// with the recurrence (E^m - 1)^(d+1) = 0 and its seeds. Unlike formulaOf, which has the shortest
/// recurrence. m is least: the valid periods are the multiples of one. Exact; O(m d^2) rational operations.
/// Precondition (checked): hasClosedForm(); (unchecked) its period is a multiple of that of the word.
SignedFraction shortestForm(SignedFraction fraction);

}  // namespace fractiscope
