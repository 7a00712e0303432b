// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "search/finding.h"

namespace fractiscope {

/// LaTeX (see latexBox) as presentation MathML, without the math element.
QString latexMathMl(const QString& latex);

/// "lhs = nested fraction" with so many levels and below it the closed form, as a math element in display
/// style.
QString formulaMathMl(const Finding& finding, const QString& lhsLatex, int levels);

}  // namespace fractiscope
