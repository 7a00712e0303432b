// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

// All of these abbreviate integers of more than 60 digits (see integerLatex) and need amsmath only.

/// LaTeX of P(alpha)/Q(alpha), the constant given as LaTeX ("e", "\\tan 1"). No math delimiters.
std::string leftHandSideLatex(const RationalFunction& f, const std::string& constantLatex);

/// The rule of the terms as rows of math without alignment marks, each about a line wide: the initial terms,
/// then "a_{3k} = 4k + 1,\quad a_{3k+1} = 2 \quad (k \ge 0)"; without closed form the recurrence and its
/// seeds. Long polynomials go over several rows. `letter` is that of the terms.
std::vector<std::string> closedFormRows(const SignedFraction& fraction, char letter = 'a');

/// closedFormRows as one `aligned`. No math delimiters.
std::string closedFormLatex(const SignedFraction& fraction);

/// The nested fraction with `\cfrac` to the given number of levels, at most 20, closed by `\ddots`.
std::string nestedFractionLatex(const SignedFraction& fraction, std::size_t levels);

/// "lhs = nested fraction" and the closed form, as display math.
std::string formulaLatex(const Finding& finding, const std::string& constantLatex, std::size_t levels = 5);

/// Plain text made safe for LaTeX text mode, on one line as by printableText. Latin letters with accents stay
/// as UTF-8, as pdflatex reads it with T1 fonts; Greek and signs of mathematics become commands (see
/// latexLetter), other characters beyond ASCII "?".
std::string escapedLatex(std::string_view text);

}  // namespace fractiscope
