// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "search/finding.h"
#include "typeset/math_layout.h"

namespace fractiscope {

/// Most levels of a nested fraction that are drawn.
inline constexpr int maximumLevels = 200;

/// How a formula is set.
struct FormulaStyle {
    double pixelSize = 26;
    int levels = 6;        ///< fraction bars before the dots; 1 .. maximumLevels
    bool compact = false;  ///< [a0; a1, ...] instead of the nested fraction
    bool rule = true;      ///< the closed form below
};

/// a_0 + b_0/(a_1 + b_1/(...)) in display style to the style's levels, ending in diagonal dots.
/// Built from the inside by a loop.
BoxPtr nestedFractionBox(const SignedFraction& fraction, const FormulaStyle& style);

/// [a_0; a_1, a_2, ...]; where the word has a minus, each quotient carries its sign raised before it.
BoxPtr compactFractionBox(const SignedFraction& fraction, const FormulaStyle& style);

/// The rule of the partial quotients: a_{3k+1} = 2k + 2 and so on, or the recurrence, and the signs.
BoxPtr closedFormBox(const SignedFraction& fraction, double pixelSize);

/// lhs = fraction, and below it the closed form if the style says so.
BoxPtr formulaBox(const Finding& finding, const QString& lhsLatex, const FormulaStyle& style);

/// The formula in words, for screen readers.
QString formulaSpoken(const Finding& finding, const QString& lhsLatex, int levels);

/// Channel of a_n, or -1 before the period and without closed form.
int channelOf(const SignedFraction& fraction, std::size_t n);

/// LaTeX of a polynomial in k, highest power first: "2k+2".
QString polynomialLatex(const RationalPolynomial& polynomial);

}  // namespace fractiscope
