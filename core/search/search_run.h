// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "search/engine.h"
#include "search/finding.h"
#include "search/search_plan.h"

namespace fractiscope {

/// How a run ended; Running until then. A run has exactly one final outcome.
enum class Outcome {
    Running,    ///< also before start() and while paused
    Completed,  ///< every candidate is settled, even if the stop came at the last moment
    Cancelled,  ///< stopped before that
    Failed      ///< something threw; SearchRun::failure() says what
};

/// Counters of one moment. Each stage's count is at most the one before it. When the outcome is final they
/// are those of what was delivered: a stop throws blocks away that were not settled whole.
struct Progress {
    std::uint64_t candidates = 0;        ///< in the range searched
    std::uint64_t done = 0;              ///< settled, one way or the other
    std::uint64_t expanded = 0;          ///< settled: enough terms were certified
    std::uint64_t undecided = 0;         ///< settled without: too few terms certified
    std::uint64_t recurrences = 0;       ///< hits: a recurrence within the bounds explains all N terms
    std::uint64_t approved = 0;          ///< of these, approved to the digits asked
    std::uint64_t proved = 0;            ///< of these, theorems
    std::uint32_t families = 0;          ///< families of the findings delivered so far
    std::uint32_t conjectures = 0;       ///< groups of these, see ConjectureGroups
    std::uint64_t earlier = 0;           ///< findings of an earlier run
    std::uint64_t confirmed = 0;         ///< of these, found again so far
    std::uint64_t unconfirmed = 0;       ///< of these, not found again: something is wrong with what was kept
    double seconds = 0;                  ///< running time, pauses not counted
    bool paused = false;                 ///< by pause(); never when the outcome is final
    Outcome outcome = Outcome::Running;  ///< final when not Running
};

/// What an earlier run of the same search has settled, so that a run can go on from there. The run first
/// searches the candidates of the earlier findings again: nothing but their numbers is believed, and families
/// and conjectures are numbered as in one uninterrupted run.
struct EarlierRun {
    std::uint64_t settled = 0;            ///< candidates before this one are settled
    std::vector<std::uint64_t> findings;  ///< candidate numbers, ascending, all less than `settled`
    StageCounts counts;                   ///< of the settled candidates
    double seconds = 0;                   ///< that it ran; the new run counts on from there
};

/// Blocks of consecutive candidates that were settled, with all their findings.
struct SettledBlocks {
    std::vector<Finding> findings;  ///< by candidate number, with their families
    std::uint64_t settled = 0;      ///< every candidate before this one is settled and was taken
    StageCounts counts;             ///< of the candidates before `settled`, those of an earlier run included
    bool again = false;             ///< the findings are those of the earlier run, found again
};

/// How to search. What is found does not depend on it, but for the range.
struct RunOptions {
    unsigned threads = 1;                             ///< at least 1
    EngineKind engine = EngineKind::TailClasses;      ///< how candidates are settled, see EngineFactory
    CandidateRange candidates{0, ~std::uint64_t{0}};  ///< the part of the search to run, cut to what there is
    std::uint64_t blockSize = 0;  ///< candidates per block; 0: as many as take about 15 ms
    std::shared_ptr<const EarlierRun> earlier = nullptr;  ///< of the same range; null: none
    bool background = false;                              ///< other threads of this machine go first
    bool pauseBeforeNew = false;  ///< pauses by itself when what is left has not been searched before
};

/// A search under way, on threads of its own. Findings come out in the order of their candidate
/// numbers, whatever the number of threads and however often the run was paused.
///
/// Contract: start() launches; any thread may call the other functions. pause(), resume() and
/// cancel() are requests: workers notice within 50 ms. Only `outcome` is a fact, and it is final when not
/// Running. The destructor cancels and joins. Findings not yet taken are kept until the run is destroyed.
/// When more than `backlog` findings wait, workers wait too.
class SearchRun {
public:
    /// Starts nothing yet. Precondition (checked): options.threads >= 1.
    SearchRun(std::shared_ptr<const SearchPlan> plan, const RunOptions& options);
    /// The whole search, with the other options as they are by default.
    SearchRun(std::shared_ptr<const SearchPlan> plan, unsigned threads)
        : SearchRun(std::move(plan), RunOptions{threads})
    {
    }
    ~SearchRun();
    SearchRun(const SearchRun&) = delete;
    SearchRun& operator=(const SearchRun&) = delete;

    void start();   ///< precondition (checked): was not called before
    void pause();   ///< stops the clock at once; nothing if the outcome is final
    void resume();  ///< nothing if not paused
    void cancel();  ///< also while paused; may be called again

    const SearchPlan& plan() const;                        ///< lives as long as the run, at least
    std::shared_ptr<const SearchPlan> sharedPlan() const;  ///< for those who outlive the run
    Progress progress() const;                             ///< of this moment
    /// At most `limit` findings, in order; never waits.
    std::vector<Finding> takeFindings(std::size_t limit);
    /// Whole blocks, until they have `limit` findings or no more are there; never waits. Between two calls
    /// that take nothing new, `settled` stays. Use either this function or takeFindings.
    SettledBlocks takeBlocks(std::size_t limit);
    /// Waits until findings are there, the run has ended, or the time is over.
    void waitForFindings(double seconds) const;
    /// True when the outcome is final and every finding was taken. Blocks without findings may still be there
    /// for a last takeBlocks.
    bool isDrained() const;
    /// What failed, in the words of the exception; empty unless the outcome is Failed.
    std::string failure() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace fractiscope
