// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>

#include "base/error.h"

namespace fractiscope::cli {

/// The lines of a file of JSON lines, or of the standard input ("-"), without blank lines and summaries.
class LineInput {
public:
    /// Empty on success, else a sentence why the file cannot be read.
    std::string open(const std::string& path);
    /// False at the end.
    bool next(std::string& line);
    /// "'file', line 3", of the last line.
    std::string place() const;
    /// What is wrong with the last line, as one message with its place.
    std::string message(const Error& error) const;

private:
    std::istream& stream();

    std::ifstream file_;
    bool fromFile_ = false;
    std::string name_;
    std::size_t number_ = 0;
};

}  // namespace fractiscope::cli
