// SPDX-License-Identifier: GPL-3.0-or-later
// The document is written once through: what the table and the figure at the end of a part need is kept of
// the first formula of each family alone.
#include "exports/latex_format.h"

#include "exports/formula_parts.h"
#include "exports/latex_parts.h"
#include "exports/proof_latex.h"
#include "report/latex.h"

namespace fractiscope {

namespace {

constexpr std::size_t longestName = 40;
constexpr std::size_t longestLatex = 4000;
constexpr double widestCell = 34;

/// A constant that has no room in formulas, spelled out: on one row if it fits.
std::string spelledOut(const std::string& latex)
{
    if (latex.empty() || latex.size() > longestLatex || formulaWidth(latex) > pageWidth - 2) return ".\n\n";
    return "\n\\[\n  " + latex + "\n\\]\n";
}

/// A note as a paragraph in which long words may be broken anywhere.
std::string noteLatex(const std::string& note)
{
    constexpr std::size_t longestWord = 16;
    std::string text;
    std::size_t length = 0;
    for (std::size_t i = 0; i < note.size();) {
        std::size_t end = i + 1;
        while (end < note.size() && (static_cast<unsigned char>(note[end]) & 0xC0) == 0x80) ++end;
        length = note[i] == ' ' ? 0 : length + 1;
        if (length % longestWord == 0 && length > 0) text += "\\hspace{0pt}";
        text += escapedLatex(std::string_view(note).substr(i, end - i));
        i = end;
    }
    return "{\\raggedright\\emph{Note.} " + text + "\\par}\n\n";
}

std::string rateCell(double value)
{
    return value > 0 ? fixedText(value, 3) : "--";
}

}  // namespace

std::string LatexFormat::head()
{
    return std::string(
               "\\documentclass[a4paper]{article}\n"
               "\\ifdefined\\directlua\\else\\usepackage[T1]{fontenc}\\fi\n"
               "\\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}\n"
               "\\usepackage[margin=25mm]{geometry}\n"
               "\\usepackage{amsmath,amssymb,longtable,pgfplots}\n"
               "\\pgfplotsset{compat=1.16}\n"
               "\\allowdisplaybreaks\n"
               "\\raggedbottom\n"
               "\\emergencystretch=3em\n"
               "\\title{Continued fractions}\n"
               "\\author{Found with Fractiscope}\n"
               "\\date{}\n"
               "\\begin{document}\n"
               "\\maketitle\n"
               "\\noindent Each formula gives the terms of a signed continued fraction\n"
               "$a_0 + \\cfrac{b_0}{a_1 + \\cfrac{b_1}{a_2 + \\ddots}}$ whose signs $b_n$ "
               "repeat~\\cite{razon2023}.\n") +
           (origin_ == Origin::File ? "The formulas and what is said of them were read from a file.\n\n"
                                    : "\n");
}

std::string LatexFormat::constant(const Constant& constant)
{
    std::string text = isWithin_ ? endOfPart() : std::string();
    isWithin_ = true;
    sources_.beginConstant();
    shown_ = 0;
    symbol_ = symbolFor(constant);
    figure_ = RateFigure(constant);
    text += "\\section*{Constant \\texttt{" + escapedLatex(shortened(constant.text(), longestName)) + "}}\n";
    if (symbol_ == "x") text += "Below, $x$ stands for the constant" + spelledOut(constant.latex());
    return text + "\n";
}

std::string LatexFormat::finding(const Finding& finding, const Remark& remark)
{
    ++number_;
    ++shown_;
    sources_.add(finding);
    std::string text = "\\subsection*{Formula " + std::to_string(number_);
    if (finding.family > 0) text += " (family " + std::to_string(finding.family) + ")";
    if (remark.starred) text += " $\\bigstar$";
    text += "}\n" + nestedFormula(finding, symbol_, 5);
    text += "Signs: $" + signsLatex(finding.fraction.word) + "$, repeated. " +
            (finding.fraction.hasClosedForm() ? "Terms" : "Terms, by a recurrence") + ":\n" +
            alignedRows(closedFormRows(finding.fraction)) + statusText(finding) + "\n\n";
    if (!remark.note.empty()) text += noteLatex(remark.note);
    return text + derivation(finding);
}

/// The proof, or how the formula follows from the first of its family.
std::string LatexFormat::derivation(const Finding& finding)
{
    const auto known = finding.family > 0 ? heads_.find(finding.family) : heads_.end();
    if (known == heads_.end())
        noteHead(finding);
    else if (std::string text = familyLatex(known->second.finding, known->second.number, finding, symbol_);
             !text.empty())
        return text;
    const auto certificate = certificateOf(finding);
    return certificate ? proofLatex(*certificate, leftHandSideLatex(finding.lhs, symbol_)) : std::string();
}

/// Keeps what the end of the part says of it. What was not approved belongs to no family and gives no rates.
void LatexFormat::noteHead(const Finding& finding)
{
    if (finding.family > 0) heads_.try_emplace(finding.family, Head{finding, number_});
    if (finding.family == 0 && !isApproved(finding.status)) return;
    figure_.add(finding, number_);
    const std::string lhs = leftHandSideLatex(finding.lhs, symbol_);
    rates_.push_back(std::to_string(number_) + " & " +
                     (formulaWidth(lhs) < widestCell ? "$" + lhs + "$" : std::string("see there")) + " & $" +
                     signsLatex(finding.fraction.word) + "$ & " + rateCell(finding.digitsPerTerm) + " & " +
                     rateCell(finding.ratioToSimple) + " & " + statusName(finding.status) + " \\\\\n");
}

std::string LatexFormat::endOfPart()
{
    heads_.clear();
    if (shown_ == 0) return "No formula.\n";
    if (rates_.empty()) return {};
    std::string text =
        "\\subsection*{Rates}\n"
        "The first formula of each family, with the decimal digits gained per term and their ratio to those "
        "of "
        "the simple continued fraction of the same number, as measured.\n"
        "{\\renewcommand{\\arraystretch}{1.5}\n"
        "\\begin{longtable}{rllrrl}\n"
        "Formula & Left-hand side & Signs & Digits per term & Ratio & Status \\\\ \\hline\n"
        "\\endhead\n";
    for (const std::string& row : rates_) text += row;
    rates_.clear();
    return text + "\\end{longtable}}\n" + figure_.latex();
}

std::string LatexFormat::foot()
{
    return (isWithin_ ? endOfPart() : std::string("No formula.\n")) + sources_.bibliographyLatex() +
           "\\end{document}\n";
}

}  // namespace fractiscope
