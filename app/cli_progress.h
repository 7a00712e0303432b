// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search_run.h"

namespace fractiscope::cli {

/// One line on the standard error that is written over and over: share done, rate, formulas found, remaining
/// time. Writes nothing at all when disabled or when the standard error is not a terminal.
class ProgressLine {
public:
    explicit ProgressLine(bool enabled);
    ~ProgressLine();  ///< clears the line
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const Progress& progress);
    void clear();

private:
    bool active_;
    bool shown_ = false;
};

}  // namespace fractiscope::cli
