// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

/// A table for a terminal: one line for each family, headed by its first formula, with the number
/// of its members; formulas of no family have a line of their own. Keeps heads only, so its
/// memory grows with the number of families.
class TableReport {
public:
    /// `variable`: what stands for the constant in left-hand sides.
    explicit TableReport(std::string variable) : variable_(std::move(variable)) {}

    /// Precondition (unchecked): in order of appearance, as SearchRun delivers.
    void add(const Finding& finding);
    bool isEmpty() const { return lines_.empty(); }  ///< no finding was added
    /// Columns aligned by spaces: family, members, formula, word, terms, digits/term, to simple,
    /// status. ASCII unless the variable is not; every line ends with a newline.
    std::string text() const;

private:
    struct Line {
        std::vector<std::string> cells;
        std::uint64_t members = 1;
    };
    std::string variable_;
    std::vector<Line> lines_;
    std::map<std::uint32_t, std::size_t> lineOfFamily_;
};

}  // namespace fractiscope
