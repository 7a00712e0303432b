// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv_format.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>

#include "base/printable_text.h"
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

/// Bytes of the sign with which the text begins if a spreadsheet may pass it over: quotation marks, and all
/// blanks of Unicode, those that are seen and those that are not, with some signs of U+2000 to U+207F that
/// are none. 0 if it is another.
std::size_t passedOver(std::string_view text)
{
    for (const std::string_view blank :
         {" ", "\"", "\u00A0", "\u00AD", "\u061C", "\u1680", "\u180E", "\u3000", "\uFEFF"})
        if (text.starts_with(blank)) return blank.size();
    if (text.starts_with("\xE2\x80") || text.starts_with("\xE2\x81")) return 3;
    return text.starts_with("\xF3\xA0") ? 4 : 0;  // U+E0000 and on: tags
}

/// Whether a spreadsheet might take the text for a formula: blanks before the first sign are no help, and the
/// wide forms of the signs U+FF1D, U+FF0B, U+FF0D and U+FF20 are as good as the signs.
bool looksLikeFormula(std::string_view text)
{
    while (const std::size_t bytes = passedOver(text)) text.remove_prefix(std::min(bytes, text.size()));
    for (const std::string_view sign :
         {"=", "+", "-", "@", "|", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})
        if (text.starts_with(sign)) return true;
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
