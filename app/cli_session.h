// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/cli_options.h"
#include "search/search_run.h"

namespace fractiscope::cli {

/// Runs a search whose findings are stored in the session file as they are found; the file is made if there
/// is none. A search that is in it already goes on where it stopped. A shard says beside the file how far it
/// is. Throws SessionError.
int runInSession(const std::string& file, std::shared_ptr<const SearchPlan> plan, const RunOptions& how,
                 const SearchOptions& options);

}  // namespace fractiscope::cli
