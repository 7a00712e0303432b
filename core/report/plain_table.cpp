// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plain_table.h"

#include <algorithm>
#include <cassert>

namespace fractiscope {

namespace {

// Characters a terminal shows: bytes that do not continue a UTF-8 sequence.
std::size_t shownWidth(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

PlainTable::PlainTable(std::vector<std::string> titles)
{
    for (std::string& title : titles) {
        rightAligned_.push_back(!title.empty() && title.front() == '>');
        if (rightAligned_.back()) title.erase(0, 1);
    }
    rows_.push_back(std::move(titles));
}

void PlainTable::add(std::vector<std::string> cells)
{
    assert(cells.size() == rightAligned_.size());
    rows_.push_back(std::move(cells));
}

std::string PlainTable::text() const
{
    std::vector<std::size_t> widths(rightAligned_.size());
    for (const auto& row : rows_)
        for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], shownWidth(row[c]));
    std::string text;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string padding(widths[c] - shownWidth(row[c]), ' ');
            if (c > 0) line += "  ";
            line += rightAligned_[c] ? padding + row[c] : row[c] + padding;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

}  // namespace fractiscope
