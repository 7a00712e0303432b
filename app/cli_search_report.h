// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_options.h"

namespace fractiscope::cli {

/// Runs a search that was not started to its end or to an interruption, and writes what it finds as the
/// options say; returns what the program returns. `Run` is SearchRun or RecordedRun.
template <class Run>
int runAndReport(Run& run, const SearchOutputOptions& options);

}  // namespace fractiscope::cli
