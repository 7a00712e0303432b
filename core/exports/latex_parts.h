// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

// Pieces of a LaTeX page of text 160 mm wide in 10 points, which no formula may leave.

/// Width of a formula, about, in digits of the text. A fraction is as wide as its wider half. Good to some
/// 10 %.
double formulaWidth(const std::string& latex);

/// Width of the text, in digits.
inline constexpr double pageWidth = 86;

/// Rows of mathematics as displays that break between pages.
std::string alignedRows(const std::vector<std::string>& rows);

/// "left = right" as a display, over two rows where one is too narrow.
std::string equationLatex(const std::string& left, const std::string& right);

/// The left-hand side and the nested fraction as a display, to `levels` levels or as many as fit. Where the
/// left-hand side has no room beside it, it is called f; where it has none on a row, numerator and
/// denominator follow in rows of their own.
std::string nestedFormula(const Finding& finding, const std::string& symbol, std::size_t levels);

}  // namespace fractiscope
