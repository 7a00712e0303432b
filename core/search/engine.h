// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "search/finding.h"
#include "search/search_plan.h"

namespace fractiscope {

/// How many candidates reached each stage.
struct StageCounts {
    std::uint64_t expanded = 0;     ///< enough terms were certified
    std::uint64_t undecided = 0;    ///< too few were; with `expanded` all that are settled
    std::uint64_t recurrences = 0;  ///< of those expanded: hits, a recurrence explains their terms
    std::uint64_t approved = 0;     ///< of the hits: Approved or Proved
    std::uint64_t proved = 0;       ///< of these: Proved

    void add(const StageCounts& other);  ///< stage by stage
};

/// The same counts of a running search, read by other threads while workers add to them.
struct LiveCounts {
    std::atomic<std::uint64_t> expanded{0};     ///< see StageCounts::expanded
    std::atomic<std::uint64_t> undecided{0};    ///< see StageCounts::undecided
    std::atomic<std::uint64_t> recurrences{0};  ///< see StageCounts::recurrences
    std::atomic<std::uint64_t> approved{0};     ///< see StageCounts::approved
    std::atomic<std::uint64_t> proved{0};       ///< see StageCounts::proved

    /// Early stages first, so that no snapshot has more of a later one. Any thread.
    void add(const StageCounts& counts);
    /// Each stage at most the one before it.
    StageCounts snapshot() const;
};

/// Candidates first .. end - 1 by number: left-hand side * words + word.
struct CandidateRange {
    std::uint64_t first = 0;                            ///< inclusive
    std::uint64_t end = 0;                              ///< exclusive
    std::uint64_t size() const { return end - first; }  ///< precondition (unchecked): first <= end

    bool operator==(const CandidateRange&) const = default;
};

/// What a range of candidates gave.
struct BlockResult {
    StageCounts counts;                                          ///< of all its candidates
    std::vector<Finding> findings;                               ///< by candidate number
    std::vector<std::shared_ptr<const std::string>> familyKeys;  ///< of each finding; null: none
};

/// Where the fast path spends its time, in seconds.
struct StageTimes {
    double walk = 0;    ///< first terms of the candidates, to where the tails start
    double lookUp = 0;  ///< finding the tails among those met before
    double screen = 0;  ///< expansion of new tails and the filter mod 2
    double exact = 0;   ///< tails that passed it: Berlekamp-Massey mod p, closed form, approval
    double settle = 0;  ///< giving every candidate what its tail says; making the findings
};

/// Settles candidates. One object per thread; what it says of a candidate depends on the candidate alone.
class Engine {
public:
    virtual ~Engine() = default;
    /// Settles every candidate of the range and appends to `result`; adds to `live` as it goes. False
    /// if the stop was requested before the end (noticed within 50 ms): the result must then be thrown away.
    virtual bool run(CandidateRange range, BlockResult& result, LiveCounts& live, std::stop_token stop) = 0;
    /// Since the engine was made; zeros for the textbook path.
    virtual StageTimes times() const { return {}; }
};

/// The two ways to settle candidates. They give the same findings.
enum class EngineKind {
    Textbook,    ///< each for itself, by textbook methods
    TailClasses  ///< all that share a tail at once
};

/// Makes the engines of a run, which share what they may share. Thread-safe.
class EngineFactory {
public:
    /// Where the plan's left-hand sides are not small the engines are Textbook, whatever `kind` says.
    EngineFactory(std::shared_ptr<const SearchPlan> plan, EngineKind kind);
    ~EngineFactory();
    std::unique_ptr<Engine> make();  ///< an engine for one thread; the factory must outlive it

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

}  // namespace fractiscope
