// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_stored_search.h"

#include <algorithm>

#include "base/printable_text.h"
#include "report/spec_json.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

/// The file's word, fit for a terminal: the first `most` bytes.
std::string shown(const std::string& text, std::size_t most)
{
    return printableText(std::string_view(text).substr(0, most)) + (text.size() > most ? "..." : "");
}

}  // namespace

std::string nameOf(const StoredSearch& search)
{
    return "search " + std::to_string(search.id);
}

std::string subjectOf(const std::string& spec)
{
    const auto read = specFromJson(spec);
    if (!read) return "(cannot be read)";
    return shown(read->constant.text(), 40);
}

void describe(std::ostream& out, const Session& session, const StoredSearch& search)
{
    const std::uint64_t all = search.range.end - search.range.first;
    const std::uint64_t done = std::max(search.settled, search.range.first) - search.range.first;
    out << "Search " << search.id << ": " << subjectOf(search.spec)
        << "\n  the file says: " << groupedText(done) << " of " << groupedText(all) << " candidates"
        << (search.isComplete() ? ", complete" : ", unfinished") << "; "
        << groupedText(session.findingCount(search.id)) << " findings, "
        << groupedText(search.counts.approved) << " approved, " << groupedText(search.counts.proved)
        << " proved\n"
        << (all == 0 ? std::string()
                     : "  candidates " + groupedText(search.range.first) + " to " +
                           groupedText(search.range.end - 1) + "\n")
        << "  begun " << shown(search.created, 40) << " by version " << shown(search.version, 40) << "; "
        << session.annotations(search.id).size() << " stars and notes\n  " << shown(search.spec, 2000)
        << "\n";
}

Result<std::shared_ptr<const SearchPlan>, Refusal> planOf(const StoredSearch& search)
{
    auto spec = specFromJson(search.spec);
    auto plan =
        spec ? SearchPlan::make(std::move(*spec)) : Result<std::shared_ptr<const SearchPlan>>(spec.error());
    if (plan && search.range.end <= (*plan)->candidateCount()) return std::move(*plan);
    if (plan)
        return Refusal{
            "file", "The file says more candidates than " + nameOf(search) + " of it has.", {}, {}};
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
    const auto id = parseCount(number);
    std::erase_if(all, [&](const StoredSearch& search) { return search.id != id; });
    if (all.empty())
        return Refusal{
            "--search", "'" + number + "' is not the number of a search in this file; see info.", {}, {}};
    return all;
}

}  // namespace fractiscope::cli
