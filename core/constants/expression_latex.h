// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "constants/expression.h"

namespace fractiscope {

/// LaTeX of the expression, with as few parentheses as the meaning allows. No math delimiters.
std::string latexOf(const Expression& expression);

}  // namespace fractiscope
