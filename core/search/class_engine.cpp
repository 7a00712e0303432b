// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chunk of left-hand sides is worked off in three passes: walk all candidates to the keys of their
// tails; settle the tails not met before, together, so that the screen sees many at a time; then give
// every candidate what its tail says, in the order of the candidates.
#include "search/class_engine.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "verify/approval.h"

namespace fractiscope {

namespace {

/// Numbers in the table of tails.
constexpr std::uint32_t refuted = 1;
constexpr std::uint32_t individual = 2;
constexpr std::uint32_t firstClass = 3;

/// Candidates walked before their tails are settled, about.
constexpr std::size_t chunkCandidates = 4096;
/// Tails remembered by one worker: about 6 MB.
constexpr std::size_t rememberedTails = 1 << 16;
/// Rates of simple tails remembered by one worker.
constexpr std::size_t rememberedRates = 1 << 16;

/// Adds the time since the last lap to a sum.
class Stopwatch {
public:
    void lap(double& sum)
    {
        const auto now = std::chrono::steady_clock::now();
        sum += std::chrono::duration<double>(now - last_).count();
        last_ = now;
    }

private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

std::size_t leftHandSidesPerChunk(std::size_t words)
{
    return std::max<std::size_t>(1, chunkCandidates / words);
}

}  // namespace

ClassEngineShared::ClassEngineShared(const SearchPlan& searchPlan)
    : plan(searchPlan), trie(plan.spec().words), walker(plan.powers(), trie, plan.largestCoefficient())
{
    if (const auto* monomials = std::get_if<BiasedMonomials>(&plan.spec().leftHandSides)) {
        const int largest = std::max(std::abs(monomials->minExponent), std::abs(monomials->maxExponent));
        for (int power = 1; power <= largest; ++power) walker.prepare(power);
    } else {
        walker.prepare(1);
    }
}

ClassEngine::ClassEngine(ClassEngineShared& shared)
    : shared_(shared),
      spec_(shared.plan.spec()),
      screen_(shared.plan, shared.trie.tails()),
      classifier_(shared.plan, shared.trie.tails()),
      pipeline_(shared.plan),
      table_(std::max(rememberedTails, 4 * leftHandSidesPerChunk(spec_.words.size()) * spec_.words.size())),
      log2Candidates_(std::log2(static_cast<double>(shared.plan.candidateCount())))
{
}

void ClassEngine::forgetTails()
{
    table_.forget();
    classes_.clear();
}

void ClassEngine::walkChunk(std::uint64_t firstLhs, CandidateRange range)
{
    const std::uint64_t words = spec_.words.size();
    const WordTrie& trie = shared_.trie;
    keys_.clear();
    candidates_.clear();
    specials_.clear();
    for (std::uint64_t i = 0; i < chunk_.size(); ++i) {
        const std::uint64_t base = (firstLhs + i) * words;
        const bool whole = base >= range.first && base + words <= range.end;
        const auto isAsked = [&](std::uint32_t word) {
            return whole || (base + word >= range.first && base + word < range.end);
        };
        const auto reached = [&](const WordTrie::Node& node, const PrefixWalker::Rows& rows) {
            for (std::uint32_t w = node.firstWord; w < node.endWord; ++w) {
                const std::uint32_t word = trie.order()[w];
                if (!isAsked(word)) continue;
                keys_.push_back({rows.upper, rows.lower, trie.tailWord(word, node.depth),
                                 static_cast<std::uint32_t>(chunk_[i].power)});
                candidates_.push_back(static_cast<std::uint32_t>(i * words + word));
            }
        };
        const auto failed = [&](const WordTrie::Node& node) {
            for (std::uint32_t w = node.firstWord; w < node.endWord; ++w)
                if (isAsked(trie.order()[w]))
                    specials_.push_back(
                        {static_cast<std::uint32_t>(i * words + trie.order()[w]), individual});
        };
        shared_.walker.walk(chunk_[i], reached, failed);
    }
}

void ClassEngine::lookUpTails()
{
    constexpr std::size_t ahead = 8;
    std::array<std::uint64_t, ahead> hashes{};
    waiting_.clear();
    newSlots_.clear();
    newKeys_.clear();
    for (std::size_t i = 0; i < keys_.size() + ahead; ++i) {
        if (i >= ahead) {
            bool isNew = false;
            const std::uint32_t slot = table_.find(keys_[i - ahead], hashes[i % ahead], isNew);
            waiting_.push_back({candidates_[i - ahead], slot});
            if (isNew) {
                newSlots_.push_back(slot);
                newKeys_.push_back(keys_[i - ahead]);
            }
        }
        if (i < keys_.size()) {
            hashes[i % ahead] = keys_[i].hash();
            table_.prefetch(hashes[i % ahead]);
        }
    }
}

bool ClassEngine::settleTails(std::stop_token stop)
{
    for (std::size_t i = 0; i < newKeys_.size(); ++i) {
        std::uint32_t& number = table_.number(newSlots_[i]);
        number = refuted;
        if (verdicts_[i] == TailVerdict::Refuted) continue;
        if (stop.stop_requested()) return false;
        auto tail = shared_.store.find(newKeys_[i], classifier_, stop);
        if (!tail) return false;
        if (tail->kind() == TailClass::Kind::Individual) number = individual;
        if (tail->kind() != TailClass::Kind::Recurrence) continue;
        number = firstClass + static_cast<std::uint32_t>(classes_.size());
        classes_.push_back(std::move(tail));
    }
    return true;
}

double ClassEngine::simpleRate(std::uint64_t lhsIndex, const SmallLhs& lhs)
{
    if (simpleFor_ == lhsIndex) return simpleRate_;
    simpleFor_ = lhsIndex;
    TailKey key;
    if (!shared_.walker.prefix(lhs, SignWord(), &key))
        return simpleRate_ = pipeline_.simpleRate(lhsIndex, lhs.function());
    key.word = shared_.trie.simpleTail();
    if (simpleRates_.size() >= rememberedRates) simpleRates_.clear();
    const auto [known, isNew] = simpleRates_.emplace(key, 0.0);
    if (isNew) known->second = classifier_.rate(key);
    return simpleRate_ = known->second;
}

void ClassEngine::settleMember(std::uint64_t candidate, const SmallLhs& lhs, const TailClass& tail,
                               BlockResult& result, StageCounts& counts)
{
    const std::uint64_t words = spec_.words.size();
    const SignWord& word = spec_.words[candidate % words];
    const TailPrefix prefix = *shared_.walker.prefix(lhs, word);
    const std::size_t depth = searchDepth(spec_);
    ++counts.expanded;
    std::size_t preperiod = 0;
    if (!tail.isHit(prefix, depth, spec_.maxPreperiod, preperiod)) return;
    ++counts.recurrences;
    if (isApproved(tail.status()))
        ++counts.approved;
    else if (!spec_.keepUnapproved)
        return;
    counts.proved += tail.status() == Status::Proved;

    Finding finding = tail.member(prefix, word, preperiod);
    finding.index = candidate;
    finding.lhs = lhs.function();
    finding.accidentBits -= log2Candidates_;
    const double simple = simpleRate(candidate / words, lhs);
    if (simple > 0) finding.ratioToSimple = finding.digitsPerTerm / simple;
    result.findings.push_back(std::move(finding));
    result.familyKeys.push_back(tail.familyKey());
}

void ClassEngine::takeIndividual(std::uint64_t candidate, const SmallLhs& lhs, BlockResult& result,
                                 StageCounts& counts, std::stop_token stop)
{
    const std::uint64_t words = spec_.words.size();
    CandidateResult settled = pipeline_.run(candidate / words, lhs.function(), candidate % words, stop);
    const bool undecided = settled.end == CandidateResult::End::Undecided;
    ++(undecided ? counts.undecided : counts.expanded);
    if (!settled.finding) return;
    ++counts.recurrences;
    if (isApproved(settled.finding->status))
        ++counts.approved;
    else if (!spec_.keepUnapproved)
        return;
    counts.proved += settled.finding->status == Status::Proved;
    result.findings.push_back(std::move(*settled.finding));
    result.familyKeys.push_back(std::move(settled.familyKey));
}

bool ClassEngine::settleCandidates(std::uint64_t firstLhs, BlockResult& result, LiveCounts& live,
                                   std::stop_token stop)
{
    const std::uint64_t words = spec_.words.size();
    StageCounts counts;
    for (const Waiting& w : waiting_) {
        const std::uint32_t number = table_.number(w.slot);
        if (number == refuted)
            ++counts.expanded;
        else
            specials_.push_back({w.candidate, number});
    }
    live.add(counts);
    result.counts.add(counts);
    std::sort(specials_.begin(), specials_.end(),
              [](const Special& a, const Special& b) { return a.candidate < b.candidate; });
    for (const Special& s : specials_) {
        if (stop.stop_requested()) return false;
        const std::uint64_t candidate = firstLhs * words + s.candidate;
        const SmallLhs& lhs = chunk_[s.candidate / words];
        StageCounts one;
        if (s.state == individual)
            takeIndividual(candidate, lhs, result, one, stop);
        else
            settleMember(candidate, lhs, *classes_[s.state - firstClass], result, one);
        if (stop.stop_requested()) return false;
        live.add(one);
        result.counts.add(one);
    }
    return true;
}

bool ClassEngine::run(CandidateRange range, BlockResult& result, LiveCounts& live, std::stop_token stop)
{
    const std::uint64_t words = spec_.words.size();
    const std::uint64_t perChunk = leftHandSidesPerChunk(words);
    Stopwatch watch;
    const std::uint64_t endLhs = (range.end + words - 1) / words;
    for (std::uint64_t first = range.first / words; first < endLhs; first += perChunk) {
        if (stop.stop_requested()) return false;
        if (table_.isCrowded(perChunk * words)) forgetTails();
        chunk_.clear();
        shared_.plan.smallLeftHandSides(first, std::min(perChunk, endLhs - first), chunk_);
        walkChunk(first, range);
        watch.lap(times_.walk);
        lookUpTails();
        watch.lap(times_.lookUp);
        verdicts_.resize(newKeys_.size());
        screen_.classify(newKeys_, verdicts_);
        watch.lap(times_.screen);
        if (!settleTails(stop)) {
            forgetTails();
            return false;
        }
        watch.lap(times_.exact);
        if (!settleCandidates(first, result, live, stop)) return false;
        watch.lap(times_.settle);
    }
    return true;
}

}  // namespace fractiscope
