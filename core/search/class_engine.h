// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "search/candidate_pipeline.h"
#include "search/engine.h"
#include "search/prefix_walk.h"
#include "search/tail_class.h"
#include "search/tail_screen.h"
#include "search/tail_table.h"
#include "search/word_trie.h"

namespace fractiscope {

/// What the class engines of one run share. Thread-safe after construction.
struct ClassEngineShared {
    /// Prepares the walker for the powers of alpha in the plan's left-hand sides. The plan must outlive it.
    explicit ClassEngineShared(const SearchPlan& searchPlan);

    const SearchPlan& plan;  ///< of the run
    WordTrie trie;           ///< of the plan's words
    PrefixWalker walker;     ///< over this trie
    TailClassStore store;    ///< what one engine has learnt of a tail, the others need not
};

/// The fast path: candidates are walked to where their tails start, tails are settled once and
/// candidates inherit. Candidates that this cannot settle with certainty go through the textbook path.
/// Needs SearchPlan::leftHandSidesAreSmall().
class ClassEngine final : public Engine {
public:
    explicit ClassEngine(ClassEngineShared& shared);  ///< `shared` must outlive it
    bool run(CandidateRange range, BlockResult& result, LiveCounts& live, std::stop_token stop) override;
    StageTimes times() const override { return times_; }

private:
    /// A candidate of the chunk in work, waiting for its tail.
    struct Waiting {
        std::uint32_t candidate;  ///< number, from the first left-hand side of the chunk
        std::uint32_t slot;       ///< of its tail in the table
    };
    /// A candidate that has a finding, or has to go through the textbook path.
    struct Special {
        std::uint32_t candidate;
        std::uint32_t state;  ///< value of its slot
    };

    void walkChunk(std::uint64_t firstLhs, CandidateRange range);
    void lookUpTails();
    bool settleTails(std::stop_token stop);
    bool settleCandidates(std::uint64_t firstLhs, BlockResult& result, LiveCounts& live,
                          std::stop_token stop);
    void settleMember(std::uint64_t candidate, const SmallLhs& lhs, const TailClass& tail,
                      BlockResult& result, StageCounts& counts);
    double simpleRate(std::uint64_t lhsIndex, const SmallLhs& lhs);
    void takeIndividual(std::uint64_t candidate, const SmallLhs& lhs, BlockResult& result,
                        StageCounts& counts, std::stop_token stop);
    void forgetTails();

    ClassEngineShared& shared_;
    const SearchSpec& spec_;
    TailScreen screen_;
    TailClassifier classifier_;
    CandidatePipeline pipeline_;
    TailTable table_;
    std::vector<std::shared_ptr<const TailClass>> classes_;  ///< slot values from firstClass on

    std::vector<SmallLhs> chunk_;
    std::vector<TailKey> keys_;
    std::vector<std::uint32_t> candidates_;  ///< of each key
    std::vector<Waiting> waiting_;
    std::vector<std::uint32_t> newSlots_;
    std::vector<TailKey> newKeys_;
    std::vector<TailVerdict> verdicts_;
    std::vector<Special> specials_;

    struct KeyHash {
        std::size_t operator()(const TailKey& key) const { return key.hash(); }
    };
    std::unordered_map<TailKey, double, KeyHash> simpleRates_;
    std::uint64_t simpleFor_ = ~std::uint64_t{0};
    double simpleRate_ = 0;
    double log2Candidates_ = 0;
    StageTimes times_;
};

}  // namespace fractiscope
