// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/proof_latex.h"

#include "exports/formula_parts.h"
#include "exports/latex_parts.h"
#include "exports/sources.h"
#include "proof/base_catalogue.h"
#include "proof/equivalence.h"
#include "proof/fraction_value.h"
#include "report/latex.h"
#include "report/polynomial_text.h"

namespace fractiscope {

namespace {

constexpr std::size_t longestEntry = 24;  // digits
constexpr std::size_t mostBaseRows = 6;
/// Closed forms beyond this size are not compared: a file may hold any, a search finds none.
constexpr std::size_t mostFormBits = 20000;

std::string matrixLatex(const IntegerMatrix& m)
{
    const auto entry = [](const Integer& x) { return integerLatex(x, longestEntry); };
    return "\\begin{pmatrix} " + entry(m.a) + " & " + entry(m.b) + " \\\\ " + entry(m.c) + " & " +
           entry(m.d) + " \\end{pmatrix}";
}

std::string linearLatex(const Integer& slope, const Integer& constant)
{
    return polynomialText({constant, slope}, {"y", "", "", true, longestEntry});
}

/// "\frac{2y + 1}{y - 1}"
std::string actionLatex(const IntegerMatrix& m)
{
    const std::string top = linearLatex(m.a, m.b);
    const std::string bottom = linearLatex(m.c, m.d);
    return bottom == "1" ? top : "\\frac{" + top + "}{" + bottom + "}";
}

/// "C_0 \cdots C_{3}", empty for no factors.
std::string productLatex(char letter, std::size_t count)
{
    const auto factor = [&](std::size_t i) { return letter + ("_{" + std::to_string(i) + "}"); };
    if (count == 0) return {};
    if (count == 1) return factor(0) + " ";
    return factor(0) + (count > 2 ? " \\cdots " : " ") + factor(count - 1) + " ";
}

std::string baseLatex(const BaseFraction& base)
{
    std::vector<std::string> rows = closedFormRows(base.fraction, 'c');
    if (rows.size() > mostBaseRows) {
        rows.resize(mostBaseRows);
        rows.push_back("\\ldots");
    }
    std::string text = "Let $y$ be the value of the continued fraction with the signs $" +
                       signsLatex(base.fraction.word) + "$, repeated, and the terms\n" + alignedRows(rows);
    const BaseTheorem* theorem = findBaseTheorem(base.name);
    if (theorem == nullptr) return text;
    const std::string cited = citeLatex(sourceNumbers(theorem->reference));
    return text + "The value of such fractions is a theorem" + (cited.empty() ? "" : "~" + cited) + ": " +
           theorem->latex + "\n";
}

}  // namespace

std::string proofLatex(const Certificate& c, const std::string& name)
{
    const Block& b = c.block;
    const IntegerMatrix start = normalForm(c.start);
    std::string text = "\\paragraph{Proof.} " + baseLatex(c.base);
    text += "Then\n" + equationLatex(name, actionLatex(start));
    text +=
        "The terms $a_n$ of the formula are at least $1$ with $a_n + b_n \\ge 1$ for $n \\ge 1$, and it does "
        "not "
        "end in $2 - 1/(2 - \\cdots)$; so by Tietze's theorem~\\cite{tietze1911} it converges to an "
        "irrational "
        "number, whose expansion it is. Let $C_i$ and $D_n$ be the matrices "
        "$\\left(\\begin{smallmatrix} c_i & \\pm1 \\\\ 1 & 0 \\end{smallmatrix}\\right)$ and "
        "$\\left(\\begin{smallmatrix} a_n & b_n \\\\ 1 & 0 \\end{smallmatrix}\\right)$ of $y$ and of the "
        "formula. Up "
        "to a factor,\n";
    const std::string left = (start == IntegerMatrix{} ? std::string() : matrixLatex(start) + "\\, ") +
                             productLatex('C', b.baseIndex);
    text += equationLatex(left.empty() ? "I" : left, productLatex('D', b.targetIndex) + "M");
    text += "with\n\\[\n  M = " + matrixLatex(c.state) + ".\n\\]\n";
    text += "The next block of $y$, of length " + std::to_string(b.baseLength) +
            ", and the next block of the formula, of length " + std::to_string(b.targetLength) +
            ", have products $C(k)$ and $D(k)$ with $M\\,C(k) = " + (c.sign < 0 ? "-" : "") +
            "D(k)\\,M$ identically in $k$: so it is for every later block. And $M$ maps $[1, \\infty]$ into "
            "$[1, \\infty]$. So the number lies in the image of $[1, \\infty]$ under the first $n$ terms of "
            "the formula "
            "for infinitely many $n$, and these intervals shrink to the value of the formula. Hence both are "
            "equal.~$\\square$\n\n";
    return text;
}

std::string familyLatex(const Finding& head, std::size_t number, const Finding& member,
                        const std::string& symbol)
{
    for (const Finding* finding : {&head, &member})
        if (!finding->fraction.hasClosedForm() || closedFormBits(finding->fraction) > mostFormBits) return {};
    const auto at = commonTail(member.fraction, head.fraction);
    if (!at) return {};
    const IntegerMatrix map = normalForm(prefixMatrix(member.fraction, at->first) *
                                         adjugate(prefixMatrix(head.fraction, at->second)));
    return "With $y$ the number of formula~" + std::to_string(number) + ",\n" +
           equationLatex(leftHandSideLatex(member.lhs, symbol), actionLatex(map)) +
           "and the terms from $a_{" + std::to_string(at->first) + "}$ on are those of formula~" +
           std::to_string(number) + " from $a_{" + std::to_string(at->second) + "}$ on.\n\n";
}

}  // namespace fractiscope
