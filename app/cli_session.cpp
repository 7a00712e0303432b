// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_session.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "app/cli_interrupt.h"
#include "app/cli_outputs.h"
#include "app/cli_progress.h"
#include "app/cli_search_report.h"
#include "app/cli_shard_status.h"
#include "app/cli_stored_search.h"
#include "report/json_lines.h"
#include "report/plain_table.h"
#include "report/spec_json.h"
#include "report/text.h"
#include "storage/recorded_run.h"
#include "storage/session_error.h"

namespace fractiscope::cli {

namespace {

/// Findings that are found again exactly as they are stored, how many are not, and what those found are.
struct Comparison {
    std::uint64_t same = 0;
    std::uint64_t different = 0;
    std::uint64_t found = 0;
    std::uint64_t approved = 0;
    std::uint64_t proved = 0;
};

/// What was done again, no more than that.
std::string verifiedText(const Comparison& result)
{
    std::string text = groupedText(result.same) + " findings were found";
    if (result.found > 0 && result.proved == result.found)
        text += ", approved and proved again as they are stored";
    else if (result.found > 0 && result.approved == result.found && result.proved == 0)
        text += " and approved again as they are stored";
    else
        text += " again as they are stored (" + groupedText(result.approved) + " approved, " +
                groupedText(result.proved) + " proved)";
    return text +
           (result.different == 0 ? std::string(".") : "; " + groupedText(result.different) + " were not.");
}

/// Empty if the file counts what was found.
std::string miscountText(const Comparison& result, const StageCounts& said)
{
    if (result.approved == said.approved && result.proved == said.proved) return {};
    return "The file says " + groupedText(said.approved) + " approved and " + groupedText(said.proved) +
           " proved; found again were " + groupedText(result.approved) + " approved and " +
           groupedText(result.proved) + " proved.";
}

Comparison compare(const Session& session, const StoredSearch& search, std::shared_ptr<const SearchPlan> plan,
                   RunOptions how, bool quiet)
{
    how.candidates = {search.range.first, search.settled};
    how.earlier = std::make_shared<const EarlierRun>(session.earlierRun(search));
    const std::string constant = plan->spec().constant.text();
    SearchRun run(std::move(plan), how);
    run.start();
    ProgressLine progress(!quiet);
    Comparison result;
    std::vector<Finding> found;
    std::size_t next = 0;
    // The next finding, if there is one.
    const auto take = [&]() -> const Finding* {
        while (next == found.size()) {
            if (run.isDrained()) return nullptr;
            run.waitForFindings(0.1);
            if (InterruptGuard::wasRequested()) run.cancel();
            progress.show(run.progress());
            found = run.takeFindings(1000);
            next = 0;
        }
        return &found[next];
    };
    session.forEachLine(search.id, [&](std::uint64_t candidate, std::string_view line) {
        const Finding* finding = take();
        const bool same =
            finding != nullptr && finding->index == candidate && toJsonLine(*finding, constant) == line;
        ++(same ? result.same : result.different);
        if (finding != nullptr && finding->index <= candidate) ++next;
        return true;
    });
    while (take() != nullptr) {
        ++result.different;
        ++next;
    }
    const Progress again = run.progress();
    result.found = again.confirmed;
    result.approved = again.approved;
    result.proved = again.proved;
    return result;
}

/// A shard has a file that says how far it is, and keeps it when it goes on by `resume`.
int runAndWatch(RecordedRun& run, const SearchOutputOptions& output, const std::string& session,
                CandidateRange range, bool isShard)
{
    std::error_code ignored;
    if (!isShard && !std::filesystem::exists(statusFileOf(session), ignored))
        return runAndReport(run, output);
    ShardStatusFile status(session, range);
    return runAndReport(run, output, [&](const Progress& progress) { status.show(progress); });
}

}  // namespace

int runInSession(const std::string& file, std::shared_ptr<const SearchPlan> plan, const RunOptions& how,
                 const SearchOptions& options)
{
    const InterruptGuard guard;  // from before the file is there
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(file, ignored);
    Session session = isNew ? Session::create(file) : Session::open(file, Session::Access::Write);
    const std::string spec = specToJson(plan->spec());
    std::vector<StoredSearch> searches = session.searches();
    const auto same = [&](const StoredSearch& search) {
        return search.spec == spec && search.range.first == how.candidates.first &&
               search.range.end == how.candidates.end;
    };
    auto found = std::find_if(searches.begin(), searches.end(), same);
    if (found == searches.end()) {
        session.addSearch(plan->spec(), how.candidates);
        searches = session.searches();
        found = searches.end() - 1;
    } else if (!options.quiet) {
        std::cerr << "Goes on with " << nameOf(*found) << " of '" << file << "'.\n";
    }
    RecordedRun run(std::move(plan), how, session, *found);
    return runAndWatch(run, options, file, found->range, options.shard.has_value());
}

int runResume(const SessionOptions& options)
{
    const auto threads = threadCount(options.threads);
    if (!threads) return refuse(threads.error());
    if (const auto refused = outputsRefused(options, options.file)) return refuse(*refused);
    const InterruptGuard guard;
    Session session = Session::open(options.file, Session::Access::Write);
    const auto searches = chosenSearches(session, options.search,
                                         [](const StoredSearch& search) { return !search.isComplete(); });
    if (!searches) return refuse(searches.error());
    if (searches->empty()) {
        std::cout << "Every search in this file is complete.\n";
        return exitDone;
    }
    if (searches->size() > 1)
        return refuse(
            {"--search", "Several searches are unfinished: choose one by its number; see info.", {}, {}});
    auto plan = planOf(searches->front());
    if (!plan) return refuse(plan.error());
    RunOptions how{*threads};
    RecordedRun run(std::move(*plan), how, session, searches->front());
    return runAndWatch(run, options, options.file, searches->front().range, false);
}

int runInfo(const SessionOptions& options)
{
    const Session session = Session::open(options.file, Session::Access::Read);
    const std::vector<StoredSearch> searches = session.searches();
    if (searches.empty()) {
        std::cout << "There is no search in this file.\n";
        return exitDone;
    }
    for (const StoredSearch& search : searches) describe(std::cout, session, search);
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

int runVerify(const SessionOptions& options)
{
    const auto threads = threadCount(options.threads);
    if (!threads) return refuse(threads.error());
    const Session session = Session::open(options.file, Session::Access::Read);
    const auto searches = chosenSearches(session, options.search, [](const StoredSearch&) { return true; });
    if (!searches) return refuse(searches.error());
    const InterruptGuard guard;
    std::uint64_t wrong = 0;
    for (const StoredSearch& search : *searches) {
        std::cout << "Search " << search.id << ": ";
        if (search.settled <= search.range.first) {
            std::cout << "nothing is stored yet.\n";
            continue;
        }
        auto plan = planOf(search);
        if (!plan) return refuse(plan.error());
        Comparison result = compare(session, search, *plan, RunOptions{*threads}, options.quiet);
        // The engines compare some formulas with some terms more or fewer than each other.
        if (result.different > 0 && !InterruptGuard::wasRequested()) {
            const RunOptions textbook{*threads, EngineKind::Textbook};
            const Comparison other = compare(session, search, *plan, textbook, options.quiet);
            if (other.different == 0) result = other;
        }
        if (InterruptGuard::wasRequested())
            return fail(exitInterrupted, "Interrupted before all was checked.");
        wrong += result.different;
        std::cout << verifiedText(result) << std::endl;
        if (const std::string miscount = miscountText(result, search.counts); !miscount.empty()) {
            ++wrong;
            std::cout << "  " << miscount << std::endl;
        }
    }
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return wrong == 0 ? exitDone
                      : fail(exitFailed, "This file holds what a search does not find. Do not rely on it.");
}

}  // namespace fractiscope::cli
