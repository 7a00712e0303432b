// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "report/text.h"

namespace fractiscope {

namespace {

constexpr std::size_t ruleWidth = 48;
constexpr std::size_t columns = 8;
constexpr std::array<const char*, columns> titles = {"family", "members",     "left-hand side", "word",
                                                     "terms",  "digits/term", "to simple",      "status"};
constexpr std::array<bool, columns> rightAligned = {true, true, false, false, false, true, true, false};

std::string decimal(double value, int digits)
{
    if (!std::isfinite(value) || value <= 0 || value > 1e9) return "-";
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    return buffer;
}

std::string statusCell(const Finding& finding)
{
    if (finding.status == Status::Approved) return std::to_string(finding.approvedDigits) + " digits";
    if (finding.status == Status::Refuted)
        return finding.firstWrong ? "refuted at term " + std::to_string(*finding.firstWrong)
                                  : "refuted: rational";
    return statusName(finding.status);
}

// Characters a terminal shows: bytes that do not continue a UTF-8 sequence.
std::size_t shownWidth(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

void TableReport::add(const Finding& finding)
{
    if (finding.family > 0) {
        const auto [at, isNew] = lineOfFamily_.try_emplace(finding.family, lines_.size());
        if (!isNew) {
            ++lines_[at->second].members;
            return;
        }
    }
    Line line;
    line.cells = {finding.family > 0 ? std::to_string(finding.family) : "-",
                  "",
                  leftHandSideText(finding.lhs, variable_),
                  finding.fraction.word.text(),
                  ruleText(finding.fraction, ruleWidth),
                  decimal(finding.digitsPerTerm, 3),
                  decimal(finding.ratioToSimple, 3),
                  statusCell(finding)};
    lines_.push_back(std::move(line));
}

std::string TableReport::text() const
{
    std::vector<std::vector<std::string>> rows;
    rows.emplace_back(titles.begin(), titles.end());
    for (const Line& line : lines_) {
        rows.push_back(line.cells);
        rows.back()[1] = std::to_string(line.members);
    }
    std::array<std::size_t, columns> widths{};
    for (const auto& row : rows) {
        for (std::size_t c = 0; c < columns; ++c) widths[c] = std::max(widths[c], shownWidth(row[c]));
    }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < columns; ++c) {
            const std::string padding(widths[c] - shownWidth(row[c]), ' ');
            if (c > 0) line += "  ";
            line += rightAligned[c] ? padding + row[c] : row[c] + padding;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

}  // namespace fractiscope
