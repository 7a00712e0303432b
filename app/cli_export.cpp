// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a session says of a formula is believed: every one is found, compared and proved anew while it
// is written.
#include <iostream>
#include <map>
#include <variant>

#include "app/cli_interrupt.h"
#include "app/cli_options.h"
#include "app/cli_outputs.h"
#include "app/cli_progress.h"
#include "app/cli_stored_search.h"
#include "base/output_file.h"
#include "exports/paper_bundle.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

constexpr std::size_t batch = 1000;
constexpr const char* paper = "paper";

/// Where an export goes: a file of one format, or a folder.
class Destination {
public:
    std::string open(const ExportOptions& options, std::optional<ExportFormat> format)
    {
        if (!format) return bundle_.emplace().open(options.output);
        return file_.addFile(options.output, makeFormat(*format));
    }
    void constant(const Constant& constant)
    {
        bundle_ ? bundle_->constant(constant) : file_.constant(constant);
    }
    bool add(const Finding& finding, const Remark& remark)
    {
        return bundle_ ? bundle_->add(finding, remark) : file_.add(finding, remark);
    }
    std::string finish(const Session& session) { return bundle_ ? bundle_->finish(session) : file_.finish(); }

private:
    std::optional<PaperBundle> bundle_;
    FindingsExport file_;
};

/// Writes the findings of one search after another.
class Exporter {
public:
    Exporter(const ExportOptions& options, const Session& session, unsigned threads, Destination& destination)
        : options_(options), session_(session), threads_(threads), destination_(destination)
    {
    }

    /// False when a medium refuses, or the search fails.
    bool add(const StoredSearch& search, const std::shared_ptr<const SearchPlan>& plan)
    {
        destination_.constant(plan->spec().constant);
        std::map<std::uint64_t, StoredAnnotation> annotations;
        for (StoredAnnotation& a : session_.annotations(search.id)) {
            const std::uint64_t candidate = a.candidate;
            annotations.emplace(candidate, std::move(a));
        }
        RunOptions how{threads_};
        how.candidates = {search.range.first, search.settled};
        how.earlier = std::make_shared<const EarlierRun>(session_.earlierRun(search));
        SearchRun run(plan, how);
        run.start();
        ProgressLine line(!options_.quiet);
        while (!run.isDrained()) {
            run.waitForFindings(0.1);
            if (InterruptGuard::wasRequested()) run.cancel();
            for (const Finding& finding : run.takeFindings(batch)) {
                const auto at = annotations.find(finding.index);
                if (!add(finding, at == annotations.end() ? StoredAnnotation{} : at->second)) return false;
            }
            line.show(run.progress());
        }
        missing_ += run.progress().unconfirmed;
        failure_ = run.failure();
        return failure_.empty();
    }

    std::uint64_t written() const { return written_; }
    const std::string& failure() const { return failure_; }  ///< of the search; empty without one
    /// Formulas of the file that are not found again: they are not written.
    std::uint64_t missing() const { return missing_; }

private:
    bool add(const Finding& finding, const StoredAnnotation& said)
    {
        if (said.hidden && !options_.all) return true;
        if (options_.starred && !said.starred) return true;
        ++written_;
        return destination_.add(finding, {said.starred, said.note});
    }

    const ExportOptions& options_;
    const Session& session_;
    unsigned threads_;
    Destination& destination_;
    std::uint64_t written_ = 0;
    std::uint64_t missing_ = 0;
    std::string failure_;
};

/// Nothing for a paper bundle.
Result<std::optional<ExportFormat>, Refusal> formatOf(const ExportOptions& options)
{
    if (options.format == paper && options.output == "-")
        return Refusal{"output", "A paper bundle is a folder: give it a name.", {}, {}};
    if (options.format == paper) return std::optional<ExportFormat>();
    if (!options.format.empty()) return formatNamed(options.format);
    const auto format = formatOfFile(options.output);
    if (format) return format;
    return Refusal{
        "output",
        "The suffix of '" + options.output +
            "' does not say what it is to hold: use .tex, .csv, .jsonl, .md, .gp or .bib, or --format.",
        {},
        {}};
}

}  // namespace

int runExport(const ExportOptions& options)
{
    const auto threads = threadCount(options.threads);
    if (!threads) return refuse(threads.error());
    const auto format = formatOf(options);
    if (!format) return refuse(format.error());
    if (const auto refused = sessionOverwritten("output", options.output, options.file))
        return refuse(*refused);
    const Session session = Session::open(options.file, Session::Access::Read);
    const auto searches = chosenSearches(session, options.search,
                                         [](const StoredSearch& s) { return s.settled > s.range.first; });
    if (!searches) return refuse(searches.error());

    const InterruptGuard guard;
    Destination destination;
    const std::string refused = destination.open(options, *format);
    if (!refused.empty()) return fail(exitStorage, refused);
    Exporter exporter(options, session, *threads, destination);
    for (const StoredSearch& search : *searches) {
        const auto plan = planOf(search);
        if (!plan) return refuse(plan.error());
        const bool sound = exporter.add(search, *plan);
        if (InterruptGuard::wasRequested())
            return fail(exitInterrupted, isWrittenDirectly(options.output)
                                             ? "Interrupted; what was written is not whole."
                                             : "Interrupted; nothing was written.");
        if (!exporter.failure().empty()) return fail(exitFailed, exporter.failure());
        if (!sound) break;
    }
    const std::string unfinished = destination.finish(session);
    if (!unfinished.empty()) return fail(exitStorage, unfinished);
    if (!options.quiet)
        std::cerr << groupedText(exporter.written())
                  << " formulas, each found again and checked anew, were written to '" << options.output
                  << "'.\n";
    if (exporter.missing() > 0)
        return fail(exitFailed, groupedText(exporter.missing()) +
                                    " formulas of this file are not found again and were left out.");
    return exitDone;
}

}  // namespace fractiscope::cli
