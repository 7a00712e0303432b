// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "typeset/math_layout.h"

namespace fractiscope {

/// Sets the part of LaTeX that this program writes: fractions, roots, scripts, \left \right,
/// function names, Greek letters, dots and spaces. What is unknown or nested too deep appears as
/// its own source; any text gives a box.
BoxPtr latexBox(const QString& latex, const MathContext& context);

/// The same in words, for a screen reader: "tan 1", "e squared", "1 over 2".
QString latexSpoken(const QString& latex);

}  // namespace fractiscope
