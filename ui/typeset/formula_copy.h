// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QMimeData>
#include <QString>

#include "search/finding.h"

namespace fractiscope {

/// The forms in which a formula is copied.
enum class FormulaForm { LaTeX, MathMl, Svg, Png, PlainText, Pari, Sage, Mathematica };
inline constexpr int formulaForms = 8;

/// What a menu calls the form.
QString formulaFormName(FormulaForm form);

/// A formula and how much of it is to be shown.
struct CopiedFormula {
    Finding finding;
    QString constantText;
    QString constantLatex;
    int levels = 5;
};

/// Text of the form; empty for Png.
QString formulaText(const CopiedFormula& formula, FormulaForm form);

/// Black on white, or on nothing with outlines for glyphs: no font is needed to see it.
QByteArray formulaSvg(const CopiedFormula& formula);
/// Black on white, `scale` times as large as on the screen.
QImage formulaImage(const CopiedFormula& formula, double scale);

/// For the clipboard or to be dragged out; the caller owns it. LaTeX brings MathML, SVG and an image with it,
/// so that each program takes what it can use.
QMimeData* formulaMime(const CopiedFormula& formula, FormulaForm form);

}  // namespace fractiscope
