// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fractiscope {

/// Columns of text set under their titles, for a terminal.
class PlainTable {
public:
    /// A title that begins with ">" names a right-aligned column.
    explicit PlainTable(std::vector<std::string> titles);

    /// Precondition (checked): one cell per column, UTF-8.
    void add(std::vector<std::string> cells);
    bool isEmpty() const { return rows_.size() == 1; }  ///< titles alone, no row
    /// Title and rows, a line each, two blanks between columns, none at the end of a line.
    std::string text() const;

private:
    std::vector<bool> rightAligned_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace fractiscope
