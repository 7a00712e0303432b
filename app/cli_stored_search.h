// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/cli_options.h"
#include "search/search_plan.h"
#include "storage/session.h"

namespace fractiscope::cli {

/// "search 3"
std::string nameOf(const StoredSearch& search);

/// The plan of a stored search; the file's word is checked as if it had been typed.
Result<std::shared_ptr<const SearchPlan>, Refusal> planOf(const StoredSearch& search);

/// The searches of the session that are asked for: one by its number as typed, or all that `wanted` accepts.
Result<std::vector<StoredSearch>, Refusal> chosenSearches(
    const Session& session, const std::string& number,
    const std::function<bool(const StoredSearch&)>& wanted);

}  // namespace fractiscope::cli
