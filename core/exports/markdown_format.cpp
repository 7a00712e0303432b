// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown_format.h"

#include "base/printable_text.h"
#include "exports/formula_parts.h"
#include "report/latex.h"

namespace fractiscope {

std::string markdownText(std::string_view text)
{
    std::string result;
    for (const char c : printableText(text)) {
        // Any ASCII punctuation may be escaped [CommonMark 2.4]; dollar signs delimit mathematics.
        if (std::string_view("\\`*_{}[]<>()#+-.!|~$&^=:@\"'").find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

std::string MarkdownFormat::head()
{
    return "# Continued fractions\n\nFound with Fractiscope. Each formula gives the terms of a signed "
           "continued "
           "fraction $a_0 + \\cfrac{b_0}{a_1 + \\cfrac{b_1}{a_2 + \\ddots}}$ whose signs $b_n$ repeat.\n\n";
}

std::string MarkdownFormat::constant(const Constant& constant)
{
    symbol_ = symbolFor(constant);
    std::string text = "## " + markdownText(shortened(constant.text(), 60)) + "\n\n";
    if (symbol_ == "x") text += "Below, $x$ stands for the constant.\n\n";
    return text;
}

std::string MarkdownFormat::finding(const Finding& finding, const Remark& remark)
{
    std::string text = "### Formula " + std::to_string(++number_);
    if (finding.family > 0) text += " (family " + std::to_string(finding.family) + ")";
    text += remark.starred ? " \xE2\x98\x85\n\n" : "\n\n";
    text += "$$\n" + leftHandSideLatex(finding.lhs, symbol_) + " = " +
            nestedFractionLatex(finding.fraction, 5) + "\n$$\n\nSigns: $" +
            signsLatex(finding.fraction.word) + "$, repeated.\n\n$$\n" + closedFormLatex(finding.fraction) +
            "\n$$\n\n" + statusText(finding) + "\n\n";
    const std::string note = markdownText(remark.note);
    // Four blanks in front would make it code.
    if (const auto first = note.find_first_not_of(' '); first != std::string::npos)
        text += "> " + note.substr(first) + "\n\n";
    return text;
}

}  // namespace fractiscope
