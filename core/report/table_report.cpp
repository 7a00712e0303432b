// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_report.h"

#include <cmath>
#include <cstdio>

#include "base/printable_text.h"
#include "report/plain_table.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr std::size_t ruleWidth = 48;
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
                  printableText(leftHandSideText(finding.lhs, variable_)),
                  finding.fraction.word.text(),
                  ruleText(finding.fraction, ruleWidth),
                  decimal(finding.digitsPerTerm, 3),
                  decimal(finding.ratioToSimple, 3),
                  statusCell(finding)};
    lines_.push_back(std::move(line));
}

std::string TableReport::text() const
{
    PlainTable table(
        {">family", ">members", "left-hand side", "word", "terms", ">digits/term", ">to simple", "status"});
    for (const Line& line : lines_) {
        std::vector<std::string> cells = line.cells;
        cells[1] = std::to_string(line.members);
        table.add(std::move(cells));
    }
    return table.text();
}

}  // namespace fractiscope
