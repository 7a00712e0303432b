// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/cli_options.h"
#include "search/search_run.h"

namespace fractiscope::cli {

/// Runs a search that was not started to its end or to an interruption, and writes what it finds as the
/// options say; returns what the program returns. `Run` is SearchRun or RecordedRun. `watch` is called
/// several times a second, and once when the outcome is final.
template <class Run>
int runAndReport(Run& run, const SearchOutputOptions& options,
                 const std::function<void(const Progress&)>& watch = {});

}  // namespace fractiscope::cli
