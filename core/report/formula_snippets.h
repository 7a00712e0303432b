// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "constants/constant.h"
#include "search/finding.h"

namespace fractiscope {

// A few lines for a computer algebra system: the terms of the formula, its value from 200 of them, and the
// difference from P(alpha)/Q(alpha), to look at. Where the system does not have the constant, a comment says
// so and the value alone is shown. Each text ends with a newline.

/// For gp; prints the value and the difference.
std::string pariSnippet(const Finding& finding, const Constant& constant);

/// For Sage (Python); prints the same.
std::string sageSnippet(const Finding& finding, const Constant& constant);

/// For Mathematica; the last line is the list of the same.
std::string mathematicaSnippet(const Finding& finding, const Constant& constant);

}  // namespace fractiscope
