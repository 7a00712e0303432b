// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <iostream>

#include "app/cli_interrupt.h"
#include "app/cli_options.h"
#include "app/cli_stored_search.h"
#include "report/text.h"
#include "storage/merge_sessions.h"
#include "storage/session_error.h"

namespace fractiscope::cli {

namespace {

std::string counted(std::size_t count, const std::string& one, const std::string& many)
{
    return groupedText(count) + " " + (count == 1 ? one : many);
}

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

}  // namespace

int runMerge(const MergeOptions& options)
{
    // Known before anything is read; looked at again when the file is placed.
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(options.output, ignored)))
        throw SessionError(SessionFailure::Exists, options.output);
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
    for (const StoredSearch& search : session.searches()) describe(std::cout, session, search);
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
