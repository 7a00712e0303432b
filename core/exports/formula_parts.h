// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "constants/constant.h"
#include "search/finding.h"

namespace fractiscope {

// What several formats say of a formula.

/// The constant's LaTeX, or "x" where that is empty or too long to stand in a formula.
std::string symbolFor(const Constant& constant);

/// The first `longest` bytes, with "..." where something was cut. Not within a character of UTF-8.
std::string shortened(const std::string& text, std::size_t longest);

/// "({+},{-})": LaTeX without math delimiters.
std::string signsLatex(const SignWord& word);

/// What is known of the formula, English sentences without a character that a format would take for a command
/// but for mathematics between dollar signs: status, digits per term, ratio, chance of an
/// accident.
std::string statusText(const Finding& finding);

/// "1.350"; "unknown" for what is not finite.
std::string fixedText(double value, int decimals);

}  // namespace fractiscope
