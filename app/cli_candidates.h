// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_options.h"
#include "search/engine.h"
#include "search/search_plan.h"

namespace fractiscope::cli {

/// The candidates that `--from`, `--to` and `--shard` ask for: the shard is a part of what the other two
/// leave.
Result<CandidateRange, Refusal> candidateRange(const SearchOptions& options, const SearchPlan& plan);

}  // namespace fractiscope::cli
