// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_search_report.h"

#include <cstdio>
#include <iostream>
#include <set>

#include "app/cli_counted.h"
#include "app/cli_interrupt.h"
#include "app/cli_progress.h"
#include "base/output_file.h"
#include "base/printable_text.h"
#include "proof/identify.h"
#include "report/json_lines.h"
#include "report/known_formulas.h"
#include "report/pari_report.h"
#include "report/proof_text.h"
#include "report/table_report.h"
#include "report/text.h"
#include "storage/recorded_run.h"

namespace fractiscope::cli {

namespace {

constexpr std::size_t batch = 1000;

// Where findings go: JSON lines, a table, or both.
class Sink {
public:
    Sink(const SearchOutputOptions& options, const Constant& constant)
        : familyOnly_(options.familyOnly),
          constant_(constant),
          table_(constant.isInterval() ? "x" : constant.text()),
          writesJson_(!options.jsonl.empty()),
          writesPari_(!options.pari.empty()),
          asksKnown_(options.known),
          writesTable_(options.jsonl != "-" && options.pari != "-")
    {
    }

    std::string open(const SearchOutputOptions& options)
    {
        std::string refused = writesJson_ ? json_.open(options.jsonl) : std::string();
        if (!refused.empty() || !writesPari_) return refused;
        refused = pari_.open(options.pari);
        if (refused.empty()) pari_.write(pariHead() + pariConstant(constant_));
        return refused;
    }

    // False when a JSON line could not be written.
    bool add(const std::vector<Finding>& findings)
    {
        for (const Finding& finding : findings) {
            if (writesTable_) table_.add(finding);
            if (finding.conjecture > heads_.size()) heads_.push_back(finding);
            if (asksKnown_ && finding.family > familyHeads_.size()) familyHeads_.push_back(finding);
            const bool first = finding.family == 0 || !familyOnly_ || families_.insert(finding.family).second;
            if (writesPari_ && first && isApproved(finding.status)) {
                ++pariFindings_;
                if (!pari_.write(pariFinding(finding))) return false;
            }
            if (writesJson_ && first && !json_.write(toJsonLine(finding, constant_) + "\n")) return false;
        }
        return !writesJson_ || findings.empty() || json_.flush();
    }

    // Empty, or why the file could not be completed.
    std::string finish(const Progress& progress)
    {
        if (writesPari_) {
            pari_.write(pariFoot(pariFindings_));
            const std::string unfinished = pari_.commit();
            if (!unfinished.empty()) return unfinished;
        }
        if (!writesJson_) return {};
        json_.write(summaryJsonLine(progress) + "\n");
        return json_.commit();
    }

    bool writesTable() const { return writesTable_; }
    const TableReport& table() const { return table_; }
    const std::vector<Finding>& conjectures() const { return heads_; }
    /// The first formula of each family, if `--known` asks for them.
    const std::vector<Finding>& families() const { return familyHeads_; }

private:
    bool familyOnly_;
    Constant constant_;
    TableReport table_;
    OutputFile json_;
    OutputFile pari_;
    bool writesJson_;
    bool writesPari_;
    std::size_t pariFindings_ = 0;
    std::vector<Finding> heads_;  ///< first formula of each conjecture
    bool asksKnown_;
    std::vector<Finding> familyHeads_;
    bool writesTable_;
    std::set<std::uint32_t> families_;
};

std::string openingText(const SearchPlan& plan)
{
    const SearchSpec& spec = plan.spec();
    std::string text = counted(plan.candidateCount(), "candidate", "candidates") + ": " +
                       counted(plan.leftHandSideCount(), "left-hand side", "left-hand sides") + " under " +
                       counted(spec.words.size(), "sign word", "sign words") + ".\n";
    if (plan.degenerateCount() > 0) {
        text += groupedText(plan.degenerateCount()) +
                " left-hand sides are undefined or rational at this constant.\n";
    }
    if (plan.duplicateCount() > 0) {
        text += groupedText(plan.duplicateCount()) + " left-hand sides repeat the value of another.\n";
    }
    if (spec.constant.isInterval()) {
        text += "The " + std::to_string(spec.constant.givenDigits()) + " digits given certify " +
                std::to_string(plan.certifiedTerms()) + " terms; the search looks at " +
                std::to_string(searchDepth(spec)) + ".\n";
    }
    if (plan.bases() != nullptr)
        text += baseSentence(printableText(spec.constant.text()), plan.bases()->ofConstant()) + "\n";
    return text;
}

/// `depth`: how far formulas were compared, in words.
std::string closingText(const Progress& progress, const std::string& depth)
{
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.1f", progress.seconds);
    std::string text = groupedText(progress.done) + " of " +
                       counted(progress.candidates, "candidate", "candidates") + ", " +
                       counted(progress.recurrences, "hit", "hits") + ", " + groupedText(progress.approved) +
                       " approved to " + depth + ", " + groupedText(progress.proved) + " proved, in " +
                       counted(progress.families, "family", "families") + ", " + seconds + " s.\n";
    if (progress.undecided > 0) {
        text += counted(progress.undecided, "candidate stays", "candidates stay") +
                " undecided: too few terms could be certified.\n";
    }
    if (progress.outcome == Outcome::Cancelled) text += "Interrupted: these are the findings so far.\n";
    return text;
}

/// What the formulas of a constant without base amount to.
std::string conjectureText(const std::vector<Finding>& heads, const std::string& constant)
{
    if (heads.empty()) return {};
    std::string text = heads.size() == 1
                           ? std::string("These formulas are one conjecture")
                           : "These formulas are " + std::to_string(heads.size()) + " conjectures";
    text += ": it is proved that within one, each formula of degree 1 implies the others.\n";
    for (const Finding& head : heads)
        if (const auto named = identifyConstant(head.lhs, head.fraction)) {
            const std::string which =
                heads.size() == 1 ? "It says" : "Conjecture " + std::to_string(head.conjecture) + " says";
            text += which + " that " + constant + " = " + *named + ".\n";
        }
    return text;
}

// Runs to the end or to the interruption. False when a finding could not be written.
template <class Run>
bool drain(Run& run, Sink& sink, const std::function<void(const Progress&)>& watch)
{
    bool cancelled = false;
    while (!run.isDrained()) {
        run.waitForFindings(0.1);
        if (InterruptGuard::wasRequested() && !cancelled) {
            cancelled = true;
            run.cancel();
        }
        if (!sink.add(run.takeFindings(batch))) return false;
        watch(run.progress());
    }
    return true;
}

template <class Run>
int exitCodeOf(const Run& run)
{
    if constexpr (requires { run.storageFailure(); })
        if (const std::string failure = run.storageFailure(); !failure.empty())
            return fail(exitStorage, failure);
    const std::uint64_t missing = run.progress().unconfirmed;
    if (missing > 0)
        fail(exitFailed, counted(missing, "formula of this file was", "formulas of this file were") +
                             " not found again.");
    switch (run.progress().outcome) {
        case Outcome::Completed:
            return missing > 0 ? exitFailed : exitDone;
        case Outcome::Cancelled:
            return exitInterrupted;
        default:
            break;
    }
    const std::string failure = run.failure();
    return fail(exitFailed, "The search failed: " + (failure.empty() ? "no reason is known." : failure));
}

}  // namespace

template <class Run>
int runAndReport(Run& run, const SearchOutputOptions& options,
                 const std::function<void(const Progress&)>& watch)
{
    const std::shared_ptr<const SearchPlan> plan = run.sharedPlan();
    const SearchSpec& spec = plan->spec();
    Sink sink(options, spec.constant);

    // From here on an interruption must not leave the temporary file behind.
    const InterruptGuard guard;
    const std::string refused = sink.open(options);
    if (!refused.empty()) return fail(exitStorage, refused);
    const bool remarks = sink.writesTable() && !options.quiet;
    if (remarks) std::cout << openingText(*plan) << std::flush;

    run.start();
    ProgressLine line(!options.quiet);
    const bool written = drain(run, sink, [&](const Progress& progress) {
        line.show(progress);
        if (watch) watch(progress);
    });
    line.clear();
    const Progress progress = run.progress();
    if (watch) watch(progress);
    if (!written)
        return fail(exitStorage, "The output '" + options.jsonl + "' cannot be written: is the disk full?");
    const std::string unfinished = sink.finish(progress);
    if (!unfinished.empty()) return fail(exitStorage, unfinished);

    if (sink.writesTable() && !(options.quiet && !options.jsonl.empty()) && !sink.table().isEmpty()) {
        std::cout << (remarks ? "\n" : "") << sink.table().text() << (remarks ? "\n" : "");
    }
    if (sink.writesTable())
        for (const Finding& head : sink.families())
            std::cout << "Family " << head.family << ": " << knownSentence(matchKnown(head.fraction)) << "\n";
    const std::string depth = spec.constant.isInterval() ? "all terms that the digits certify"
                                                         : std::to_string(spec.digits) + " digits";
    if (remarks)
        std::cout << closingText(progress, depth)
                  << conjectureText(sink.conjectures(),
                                    spec.constant.isInterval() ? "x" : printableText(spec.constant.text()));
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitCodeOf(run);
}

template int runAndReport(SearchRun& run, const SearchOutputOptions& options,
                          const std::function<void(const Progress&)>& watch);
template int runAndReport(RecordedRun& run, const SearchOutputOptions& options,
                          const std::function<void(const Progress&)>& watch);

}  // namespace fractiscope::cli
