// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <ostream>

#include "app/cli_options.h"
#include "search/search_plan.h"
#include "storage/session.h"

namespace fractiscope::cli {

/// "search 3"
std::string nameOf(const StoredSearch& search);

/// What a search with this specification is about, on one line; the specification is the file's word.
std::string subjectOf(const std::string& spec);

/// Writes what the file says of a search: some lines, the last one the specification.
void describe(std::ostream& out, const Session& session, const StoredSearch& search);

/// The plan of a stored search; the file's word is checked as if it had been typed.
Result<std::shared_ptr<const SearchPlan>, Refusal> planOf(const StoredSearch& search);

/// The searches of the session that are asked for: one by its number as typed, or all that `wanted` accepts.
Result<std::vector<StoredSearch>, Refusal> chosenSearches(
    const Session& session, const std::string& number,
    const std::function<bool(const StoredSearch&)>& wanted);

}  // namespace fractiscope::cli
