// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

/// LaTeX of P(alpha)/Q(alpha), the constant given as LaTeX ("e", "\\tan 1"). No math delimiters.
std::string leftHandSideLatex(const RationalFunction& f, const std::string& constantLatex);

/// "a_{2k} = 4k + 1, a_{2k+1} = 2 (k >= 0)" typeset as an aligned list of channels.
std::string closedFormLatex(const SignedFraction& fraction);

/// The nested fraction with \cfrac to the given number of levels, closed by \ddots.
std::string nestedFractionLatex(const SignedFraction& fraction, std::size_t levels);

/// "lhs = nested fraction" and the closed form, as display math that needs amsmath only.
std::string formulaLatex(const Finding& finding, const std::string& constantLatex, std::size_t levels = 5);

/// A complete document (article, amsmath) with every finding, its closed form, status and rates.
/// Compiles with pdflatex without errors for any findings.
std::string documentLatex(const std::vector<Finding>& findings, const std::string& constantText,
                          const std::string& constantLatex);

}  // namespace fractiscope
