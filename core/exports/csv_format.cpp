// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv_format.h"

#include <charconv>
#include <cmath>
#include <initializer_list>

#include "base/printable_text.h"
#include "base/utf8.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr std::size_t ruleWidth = 500;

/// With a decimal point in every locale; empty if it is unknown.
std::string number(double value)
{
    if (!std::isfinite(value) || value <= 0) return {};
    char buffer[32];
    const auto [end, error] =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 6);
    return error == std::errc() ? std::string(buffer, end) : std::string();
}

std::string number(std::size_t value)
{
    return std::to_string(value);
}

std::string line(std::initializer_list<std::string> cells)
{
    std::string text;
    for (const std::string& cell : cells) text += (text.empty() ? "" : ",") + cell;
    return text + "\r\n";
}

}  // namespace

namespace {

/// Whether a spreadsheet may pass over the character at the start of a cell: quotation marks, and all blanks
/// of Unicode, those that are seen and those that are not, with some signs of U+2000 to U+207F that are none.
bool mayBePassedOver(char32_t c)
{
    constexpr std::u32string_view blanks = U" \"\u00A0\u00AD\u061C\u1680\u180E\u3000\uFEFF";
    const bool isTag = c >= 0xE0000 && c < 0xE1000;
    return blanks.find(c) != blanks.npos || (c >= 0x2000 && c < 0x2080) || isTag;
}

/// Whether a spreadsheet might take the text for a formula: blanks before the first sign are no help, and the
/// wide forms of the signs are as good as the signs. Precondition: UTF-8.
bool looksLikeFormula(std::string_view text)
{
    constexpr std::u32string_view signs = U"=+-@|\uFF1D\uFF0B\uFF0D\uFF20";
    while (!text.empty()) {
        const Utf8Character c = firstCharacter(text);
        if (!mayBePassedOver(c.code)) return signs.find(c.code) != signs.npos;
        text.remove_prefix(c.length);
    }
    return false;
}

}  // namespace

std::string csvCell(std::string_view text)
{
    const std::string printable = printableText(text);
    std::string cell = looksLikeFormula(printable) ? "\"'" : "\"";
    for (std::size_t i = 0; i < printable.size(); ++i) {
        if (printable[i] == '"') cell += '"';
        cell += printable[i];
        // Where lists are separated by semicolons, a cell may begin here.
        if (printable[i] == ';' && looksLikeFormula(std::string_view(printable).substr(i + 1))) cell += "'";
    }
    return cell + '"';
}

std::string CsvFormat::head()
{
    return "constant,left_hand_side,signs,terms,preperiod,period,degree,complexity,order,status,digits,"
           "family,"
           "digits_per_term,ratio_to_simple,limit_ratio,starred,note\r\n";
}

std::string CsvFormat::constant(const Constant& constant)
{
    constant_ = csvCell(constant.text());
    variable_ = constant.isInterval() ? "x" : constant.text();
    return {};
}

std::string CsvFormat::finding(const Finding& f, const Remark& remark)
{
    const SignedFraction& fraction = f.fraction;
    const bool knowsRatio = f.facts && f.facts->simple;
    return line({constant_, csvCell(leftHandSideText(f.lhs, variable_)),
                 // In brackets: a word begins as a formula does.
                 csvCell("(" + fraction.word.text() + ")"), csvCell(ruleText(fraction, ruleWidth)),
                 number(fraction.preperiod()), number(fraction.period()),
                 fraction.hasClosedForm() ? std::to_string(fraction.degree()) : std::string(),
                 number(f.complexity), number(f.order), statusName(f.status),
                 std::to_string(f.approvedDigits), f.family > 0 ? std::to_string(f.family) : std::string(),
                 number(f.digitsPerTerm), number(f.ratioToSimple),
                 knowsRatio ? number(f.facts->simple->ratio.convert_to<double>()) : std::string(),
                 remark.starred ? "1" : "", remark.note.empty() ? std::string() : csvCell(remark.note)});
}

}  // namespace fractiscope
