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
    std::uint64_t expanded = 0;
    std::uint64_t undecided = 0;
    std::uint64_t recurrences = 0;
    std::uint64_t approved = 0;
    std::uint64_t proved = 0;

    void add(const StageCounts& other);
};

/// The same counts of a running search, read by other threads while workers add to them.
struct LiveCounts {
    std::atomic<std::uint64_t> expanded{0};
    std::atomic<std::uint64_t> undecided{0};
    std::atomic<std::uint64_t> recurrences{0};
    std::atomic<std::uint64_t> approved{0};
    std::atomic<std::uint64_t> proved{0};

    void add(const StageCounts& counts);
    /// Each stage at most the one before it.
    StageCounts snapshot() const;
};

/// Candidates first .. end - 1 by number: left-hand side * words + word.
struct CandidateRange {
    std::uint64_t first = 0;
    std::uint64_t end = 0;
    std::uint64_t size() const { return end - first; }

    bool operator==(const CandidateRange&) const = default;
};

/// What a range of candidates gave.
struct BlockResult {
    StageCounts counts;
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

/// The two ways to settle candidates: each for itself by textbook methods, or all that share a tail at once.
/// They give the same findings.
enum class EngineKind { Textbook, TailClasses };

/// Makes the engines of a run, which share what they may share. Thread-safe.
class EngineFactory {
public:
    EngineFactory(std::shared_ptr<const SearchPlan> plan, EngineKind kind);
    ~EngineFactory();
    std::unique_ptr<Engine> make();

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

}  // namespace fractiscope
