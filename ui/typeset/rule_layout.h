// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fraction/signed_fraction.h"
#include "typeset/math_layout.h"

namespace fractiscope {

/// The rule of the partial quotients on one line in Perron's notation: [2; 1, 2k+2, 1] with a bar over the
/// polynomials that are interlaced for k = 0, 1, 2, ...; channels are tinted. Without closed form the first
/// terms and dots. What is long is cut with dots: the box is at most some 30 terms wide.
BoxPtr ruleBox(const SignedFraction& fraction, const MathContext& context);

}  // namespace fractiscope
