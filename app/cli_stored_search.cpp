// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_stored_search.h"

#include <algorithm>

#include "report/spec_json.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

constexpr long mostSearches = 1'000'000'000;

}  // namespace

std::string nameOf(const StoredSearch& search)
{
    return "search " + std::to_string(search.id);
}

Result<std::shared_ptr<const SearchPlan>, Refusal> planOf(const StoredSearch& search)
{
    auto spec = specFromJson(search.spec);
    auto plan =
        spec ? SearchPlan::make(std::move(*spec)) : Result<std::shared_ptr<const SearchPlan>>(spec.error());
    if (plan) return std::move(*plan);
    return Refusal{"file",
                   "The specification of " + nameOf(search) + " cannot be used: " + sentence(plan.error()),
                   {},
                   {}};
}

Result<std::vector<StoredSearch>, Refusal> chosenSearches(
    const Session& session, const std::string& number, const std::function<bool(const StoredSearch&)>& wanted)
{
    std::vector<StoredSearch> all = session.searches();
    if (number.empty()) {
        std::erase_if(all, [&](const StoredSearch& search) { return !wanted(search); });
        return all;
    }
    const auto id = parseCount(number).value_or(0);
    std::erase_if(all, [&](const StoredSearch& search) { return search.id != std::min(id, mostSearches); });
    if (all.empty())
        return Refusal{
            "--search", "'" + number + "' is not the number of a search in this file; see info.", {}, {}};
    return all;
}

}  // namespace fractiscope::cli
