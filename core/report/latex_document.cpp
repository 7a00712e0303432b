// SPDX-License-Identifier: GPL-3.0-or-later
// The document around the formulas. Closed forms are set in `align*`, which breaks between pages,
// in chunks: a rule of thousands of channels stays within TeX's memory.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "report/latex.h"

namespace fractiscope {

namespace {

constexpr std::size_t chunkRows = 80;
constexpr std::size_t longestName = 60;
constexpr std::size_t longestLatex = 4000;

std::string fixed(double value, int decimals)
{
    if (!std::isfinite(value) || std::fabs(value) > 1e12) return "unknown";
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, value);
    return buffer;
}

std::string displayed(const std::vector<std::string>& rows)
{
    std::string text;
    for (std::size_t start = 0; start < rows.size(); start += chunkRows) {
        const std::size_t end = std::min(rows.size(), start + chunkRows);
        text += "\\begin{align*}\n";
        for (std::size_t i = start; i < end; ++i) text += "  & " + rows[i] + (i + 1 < end ? " \\\\\n" : "\n");
        text += "\\end{align*}\n";
    }
    return text;
}

std::string statusText(const Finding& finding)
{
    const std::string digits = std::to_string(finding.approvedDigits);
    std::string text;
    switch (finding.status) {
        case Status::Suspected:
            text = "Suspected: a recurrence explains the terms of the search";
            break;
        case Status::Approved:
            text = "Approved, not proved: agrees to " + digits + " digits";
            break;
        case Status::Proved:
            text = "Proved";
            break;
        case Status::Refuted:
            text = "Refuted: the expansion of the number has other terms";
            break;
    }
    if (finding.termsCompared > 0 && finding.status == Status::Approved) {
        text += " (" + std::to_string(finding.termsCompared) + " terms)";
    }
    text += ".";
    if (finding.digitsPerTerm > 0) text += " Digits per term: " + fixed(finding.digitsPerTerm, 3) + ".";
    if (finding.ratioToSimple > 0) {
        text += " Against the simple continued fraction: " + fixed(finding.ratioToSimple, 3) + ".";
    }
    if (finding.status != Status::Proved && finding.accidentBits > 0 && std::isfinite(finding.accidentBits)) {
        text += " A random number would pass with a chance of about $2^{-" + fixed(finding.accidentBits, 0) +
                "}$.";
    }
    return text;
}

std::string entry(const Finding& finding, const std::string& symbol, std::size_t number)
{
    const SignedFraction& fraction = finding.fraction;
    std::string text = "\\subsection*{Formula " + std::to_string(number);
    if (finding.family > 0) text += " (family " + std::to_string(finding.family) + ")";
    text += "}\n";
    text += "\\[\n" + leftHandSideLatex(finding.lhs, symbol) + " = " + nestedFractionLatex(fraction, 5) +
            "\n\\]\n";
    text += "Signs: $(";
    for (std::size_t i = 0; i < fraction.word.period(); ++i) {
        text += std::string(i > 0 ? "," : "") + (fraction.word.sign(i) > 0 ? "{+}" : "{-}");
    }
    text += ")$, repeated. " + std::string(fraction.hasClosedForm() ? "Terms" : "Terms, by a recurrence");
    return text + ":\n" + displayed(closedFormRows(fraction)) + statusText(finding) + "\n\n";
}

std::string section(const DocumentPart& part, std::size_t& number)
{
    std::string shown = part.constantText.substr(0, longestName);
    if (shown.size() < part.constantText.size()) shown += "...";
    std::string text = "\\section*{Constant \\texttt{" + escapedLatex(shown) + "}}\n";
    const bool named = part.constantLatex.size() <= longestName && !part.constantLatex.empty();
    if (!named) {
        const bool shows = !part.constantLatex.empty() && part.constantLatex.size() <= longestLatex;
        text += "Below, $x$ stands for the constant" +
                (shows ? "\n\\[\n" + part.constantLatex + "\n\\]\n" : ".\n");
    }
    text += "\n";
    for (const Finding& finding : part.findings)
        text += entry(finding, named ? part.constantLatex : "x", ++number);
    if (part.findings.empty()) text += "No formula.\n";
    return text;
}

}  // namespace

std::string escapedLatex(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '\\':
                result += "\\textbackslash{}";
                break;
            case '^':
                result += "\\textasciicircum{}";
                break;
            case '~':
                result += "\\textasciitilde{}";
                break;
            case '#':
            case '$':
            case '%':
            case '&':
            case '_':
            case '{':
            case '}':
                result += std::string("\\") + c;
                break;
            default:
                result += c >= 0x20 && c < 0x7F ? c : '?';
        }
    }
    return result;
}

std::string documentLatex(const std::vector<DocumentPart>& parts)
{
    std::string text =
        "\\documentclass[a4paper]{article}\n"
        "\\usepackage[T1]{fontenc}\n"
        "\\usepackage{amsmath}\n"
        "\\allowdisplaybreaks\n"
        "\\title{Continued fractions}\n"
        "\\author{Found with Fractiscope}\n"
        "\\date{}\n"
        "\\begin{document}\n"
        "\\maketitle\n"
        "\\noindent Each formula gives the terms of a signed continued fraction\n"
        "$a_0 + \\cfrac{b_0}{a_1 + \\cfrac{b_1}{a_2 + \\ddots}}$ whose signs $b_n$ repeat.\n\n";
    std::size_t number = 0;
    for (const DocumentPart& part : parts) text += section(part, number);
    return text + "\\end{document}\n";
}

std::string documentLatex(const std::vector<Finding>& findings, const std::string& constantText,
                          const std::string& constantLatex)
{
    return documentLatex(std::vector<DocumentPart>{{constantText, constantLatex, findings}});
}

}  // namespace fractiscope
