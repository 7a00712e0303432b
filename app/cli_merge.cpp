// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>

#include "app/cli_counted.h"
#include "app/cli_interrupt.h"
#include "app/cli_options.h"
#include "app/cli_outputs.h"
#include "app/cli_stored_search.h"
#include "report/text.h"
#include "storage/merge_sessions.h"
#include "storage/session_error.h"

namespace fractiscope::cli {

namespace {

/// Precondition: not empty.
std::string candidatesOf(const CandidateRange& range)
{
    return "candidates " + groupedText(range.first) + " to " + groupedText(range.end - 1);
}

std::string sentenceOf(const MergeRemark& remark)
{
    const std::string subject = subjectOf(remark.spec) + ": ";
    const std::string candidates = candidatesOf(remark.range);
    switch (remark.kind) {
        case MergeRemark::Kind::Gap:
            return subject + candidates + ", before those of '" + remark.file + "', are in no file.";
        case MergeRemark::Kind::Overlap:
            return subject + candidates + " of '" + remark.file +
                   "' are partly in other files: they stay a search of their own.";
        case MergeRemark::Kind::Repeated:
            break;
    }
    return subject + candidates + " of '" + remark.file +
           "' are in other files, too: only stars and notes were taken.";
}

/// What the whole search has before the first and behind the last part, which no remark tells.
void printMissingEnds(const std::vector<StoredSearch>& searches)
{
    std::map<std::string, std::vector<const StoredSearch*>> bySpec;
    for (const StoredSearch& search : searches) bySpec[search.spec].push_back(&search);
    for (const auto& [spec, parts] : bySpec) {
        const auto plan = planOf(*parts.front());
        if (!plan) continue;
        CandidateRange covered = parts.front()->range;
        for (const StoredSearch* part : parts) {
            covered.first = std::min(covered.first, part->range.first);
            covered.end = std::max(covered.end, part->range.end);
        }
        const auto print = [&subject = spec](const CandidateRange& range) {
            if (range.end <= range.first) return;
            std::cout << subjectOf(subject) << ": " << candidatesOf(range)
                      << " of the whole search are in no file.\n";
        };
        print({0, covered.first});
        print({covered.end, (*plan)->candidateCount()});
    }
}

}  // namespace

int runMerge(const MergeOptions& options)
{
    // Known before anything is read; looked at again when the file is placed.
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(options.output, ignored)))
        throw SessionError(SessionFailure::Exists, options.output);
    for (const std::string& file : options.files)
        if (const auto refused = sessionOverwritten("output", options.output, file)) return refuse(*refused);
    const InterruptGuard guard;
    const MergePlan plan = planMerge(options.files);
    const bool whole =
        mergeSessions(plan, options.output, [](std::size_t) { return !InterruptGuard::wasRequested(); });
    if (!whole) return fail(exitInterrupted, "Interrupted; nothing was written.");
    std::size_t parts = plan.repeated.size();
    for (const MergedSearch& merged : plan.searches) parts += merged.parts.size();
    std::cout << counted(options.files.size(), "file", "files") << " with "
              << counted(parts, "search", "searches") << " of "
              << counted(plan.specs, "specification", "specifications") << "; in '" << options.output << "' "
              << counted(plan.searches.size(), "search", "searches") << ".\n";
    for (const MergeRemark& remark : plan.remarks) std::cout << sentenceOf(remark) << "\n";
    const Session session = Session::open(options.output, Session::Access::Read);
    const std::vector<StoredSearch> searches = session.searches();
    printMissingEnds(searches);
    for (const StoredSearch& search : searches) describe(std::cout, session, search);
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
