// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/formula_parts.h"

#include <charconv>
#include <cmath>

namespace fractiscope {

namespace {

constexpr std::size_t longestSymbol = 60;

std::string statusSentence(const Finding& finding)
{
    switch (finding.status) {
        case Status::Suspected:
            return "Suspected: a recurrence explains the terms of the search.";
        case Status::Approved:
            return "Approved, not proved: agrees to " + std::to_string(finding.approvedDigits) + " digits" +
                   (finding.termsCompared > 0 ? " (" + std::to_string(finding.termsCompared) + " terms)."
                                              : ".");
        case Status::Proved:
            return "Proved.";
        case Status::Refuted:
            return "Refuted: the expansion of the number has other terms.";
    }
    return {};
}

}  // namespace

std::string symbolFor(const Constant& constant)
{
    std::string latex = constant.latex();
    return latex.empty() || latex.size() > longestSymbol || constant.isInterval() ? "x" : latex;
}

std::string shortened(const std::string& text, std::size_t longest)
{
    if (text.size() <= longest) return text;
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0) == 0x80) --longest;
    return text.substr(0, longest) + "...";
}

std::string signsLatex(const SignWord& word)
{
    std::string text = "(";
    for (std::size_t i = 0; i < word.period(); ++i)
        text += std::string(i > 0 ? "," : "") + (word.sign(i) > 0 ? "{+}" : "{-}");
    return text + ")";
}

std::string fixedText(double value, int decimals)
{
    if (!std::isfinite(value) || std::fabs(value) > 1e12) return "unknown";
    char buffer[64];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals).ptr;
    return {buffer, end};
}

std::string statusText(const Finding& finding)
{
    constexpr double mostBits = 1e9;  // more is no measurement
    std::string text = statusSentence(finding);
    if (finding.digitsPerTerm > 0) text += " Digits per term: " + fixedText(finding.digitsPerTerm, 3) + ".";
    if (finding.ratioToSimple > 0)
        text += " Against the simple continued fraction: " + fixedText(finding.ratioToSimple, 3) + ".";
    if (finding.status != Status::Proved && finding.accidentBits > 0 && finding.accidentBits < mostBits)
        text += " A random number would pass with a chance of about $2^{-" +
                fixedText(finding.accidentBits, 0) + "}$.";
    return text;
}

}  // namespace fractiscope
