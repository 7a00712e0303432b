// SPDX-License-Identifier: GPL-3.0-or-later
//
// The candidates are cut into blocks of consecutive left-hand sides. Workers take blocks in order
// and put their findings into `finished`; the findings of block i are delivered only when all
// blocks before it are, so the stream does not depend on the threads. Family numbers are given at
// that moment, in the order of delivery. A block that a stop interrupted is thrown away whole.
#include "search/search_run.h"

#include <atomic>
#include <cassert>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

#include "number/flint.h"
#include "search/candidate_pipeline.h"

namespace fractiscope {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t leftHandSidesPerBlock = 16;
/// Findings waiting to be taken, and blocks waiting for an earlier one, at which workers pause.
constexpr std::size_t backlog = 20000;
constexpr std::size_t blocksAhead = 4096;

struct BlockResult {
    StageCounts counts;
    std::vector<Finding> findings;
    std::vector<std::string> familyKeys;  ///< of each finding; empty: none
};

/// Frees FLINT's caches of a worker at its end.
struct FlintCleanup {
    ~FlintCleanup() { flint_cleanup(); }
};

}  // namespace

struct SearchRun::State {
    State(std::shared_ptr<const SearchPlan> p, unsigned t) : plan(std::move(p)), threads(t) {}

    std::shared_ptr<const SearchPlan> plan;
    unsigned threads;
    std::uint64_t blocks = 0;

    mutable std::mutex mutex;
    mutable std::condition_variable changed;  ///< pause, resume, cancel, findings, end
    std::stop_source stopSource;
    std::atomic<bool> paused{false};
    std::uint64_t nextBlock = 0;        ///< first block not taken by a worker
    std::uint64_t deliveredBlocks = 0;  ///< all blocks before are delivered
    std::map<std::uint64_t, BlockResult> finished;
    std::deque<Finding> ready;
    std::unordered_map<std::string, std::uint32_t> families;
    StageCounts totals;
    unsigned working = 0;
    Outcome outcome = Outcome::Running;
    std::string failure;
    double seconds = 0;
    Clock::time_point runningSince{};
    bool clockRuns = false;

    std::atomic<std::uint64_t> done{0};
    std::atomic<std::uint64_t> expanded{0};
    std::atomic<std::uint64_t> undecided{0};
    std::atomic<std::uint64_t> recurrences{0};
    std::atomic<std::uint64_t> approved{0};

    std::vector<std::jthread> workers;  ///< last: joins before the rest is destroyed

    void work();
    bool takeBlock(std::uint64_t& block);
    bool computeBlock(CandidatePipeline& pipeline, std::uint64_t block, BlockResult& result);
    void countCandidate(const CandidateResult& candidate, BlockResult& result);
    void deliver(std::uint64_t block, BlockResult result);
    void stopClock();
    void finish(Outcome how, std::string why = {});
};

void SearchRun::State::stopClock()
{
    if (clockRuns) seconds += std::chrono::duration<double>(Clock::now() - runningSince).count();
    clockRuns = false;
}

/// The one place where an outcome is set; the first one stays. Precondition: mutex held.
void SearchRun::State::finish(Outcome how, std::string why)
{
    if (outcome != Outcome::Running) return;
    outcome = how;
    failure = std::move(why);
    stopClock();
    changed.notify_all();
}

bool SearchRun::State::takeBlock(std::uint64_t& block)
{
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] {
        if (stopSource.stop_requested() || nextBlock >= blocks) return true;
        return !paused && ready.size() < backlog && nextBlock < deliveredBlocks + blocksAhead;
    });
    if (stopSource.stop_requested() || nextBlock >= blocks) return false;
    block = nextBlock++;
    return true;
}

void SearchRun::State::countCandidate(const CandidateResult& candidate, BlockResult& result)
{
    ++done;
    if (candidate.end == CandidateResult::End::Undecided) {
        ++undecided;
        ++result.counts.undecided;
        return;
    }
    ++expanded;
    ++result.counts.expanded;
    if (candidate.end != CandidateResult::End::Hit) return;
    ++recurrences;
    ++result.counts.recurrences;
    if (candidate.finding->status != Status::Approved) return;
    ++approved;
    ++result.counts.approved;
}

bool SearchRun::State::computeBlock(CandidatePipeline& pipeline, std::uint64_t block, BlockResult& result)
{
    const std::stop_token stop = stopSource.get_token();
    const std::uint64_t first = block * leftHandSidesPerBlock;
    const auto functions = plan->leftHandSides(first, leftHandSidesPerBlock);
    for (std::size_t i = 0; i < functions.size(); ++i)
        for (std::size_t word = 0; word < plan->spec().words.size(); ++word) {
            if (paused) {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return !paused || stop.stop_requested(); });
            }
            if (stop.stop_requested()) return false;
            CandidateResult candidate = pipeline.run(first + i, functions[i], word, stop);
            if (stop.stop_requested()) return false;
            countCandidate(candidate, result);
            if (!candidate.finding) continue;
            if (candidate.finding->status != Status::Approved && !plan->spec().keepUnapproved) continue;
            result.findings.push_back(std::move(*candidate.finding));
            result.familyKeys.push_back(std::move(candidate.familyKey));
        }
    return true;
}

void SearchRun::State::deliver(std::uint64_t block, BlockResult result)
{
    const std::lock_guard lock(mutex);
    finished.emplace(block, std::move(result));
    for (auto next = finished.begin(); next != finished.end() && next->first == deliveredBlocks;
         next = finished.erase(next), ++deliveredBlocks) {
        BlockResult& b = next->second;
        for (std::size_t i = 0; i < b.findings.size(); ++i) {
            if (!b.familyKeys[i].empty()) {
                const auto number = static_cast<std::uint32_t>(families.size() + 1);
                b.findings[i].family = families.emplace(std::move(b.familyKeys[i]), number).first->second;
            }
            ready.push_back(std::move(b.findings[i]));
        }
    }
    changed.notify_all();
}

void SearchRun::State::work()
{
    const FlintCleanup cleanup;
    try {
        CandidatePipeline pipeline(*plan);
        std::uint64_t block = 0;
        while (takeBlock(block)) {
            BlockResult result;
            if (!computeBlock(pipeline, block, result)) break;
            deliver(block, std::move(result));
        }
    } catch (const std::exception& error) {
        const std::lock_guard lock(mutex);
        finish(Outcome::Failed, error.what());
        stopSource.request_stop();
    }
    const std::lock_guard lock(mutex);
    if (--working > 0) return;
    finish(stopSource.stop_requested() && deliveredBlocks < blocks ? Outcome::Cancelled : Outcome::Completed);
}

SearchRun::SearchRun(std::shared_ptr<const SearchPlan> plan, unsigned threads)
    : state_(std::make_unique<State>(std::move(plan), threads))
{
    assert(threads >= 1);
    state_->blocks = (state_->plan->leftHandSideCount() + leftHandSidesPerBlock - 1) / leftHandSidesPerBlock;
}

SearchRun::~SearchRun()
{
    cancel();
}

void SearchRun::start()
{
    const std::lock_guard lock(state_->mutex);
    assert(state_->workers.empty());
    state_->runningSince = Clock::now();
    state_->clockRuns = true;
    state_->working = state_->threads;
    for (unsigned i = 0; i < state_->threads; ++i)
        state_->workers.emplace_back([s = state_.get()] { s->work(); });
}

void SearchRun::pause()
{
    const std::lock_guard lock(state_->mutex);
    if (state_->outcome != Outcome::Running) return;
    state_->paused = true;
    state_->stopClock();
}

void SearchRun::resume()
{
    const std::lock_guard lock(state_->mutex);
    if (!state_->paused) return;
    state_->paused = false;
    if (state_->outcome == Outcome::Running) {
        state_->runningSince = Clock::now();
        state_->clockRuns = true;
    }
    state_->changed.notify_all();
}

void SearchRun::cancel()
{
    const std::lock_guard lock(state_->mutex);
    state_->stopSource.request_stop();
    state_->changed.notify_all();
}

const SearchPlan& SearchRun::plan() const { return *state_->plan; }
std::shared_ptr<const SearchPlan> SearchRun::sharedPlan() const { return state_->plan; }

Progress SearchRun::progress() const
{
    const std::lock_guard lock(state_->mutex);
    Progress p;
    p.candidates = state_->plan->candidateCount();
    // Later stages are read first: each count stays at most the one before it.
    p.approved = state_->approved;
    p.recurrences = state_->recurrences;
    p.expanded = state_->expanded;
    p.undecided = state_->undecided;
    p.done = state_->done;
    p.families = static_cast<std::uint32_t>(state_->families.size());
    p.seconds = state_->seconds;
    if (state_->clockRuns)
        p.seconds += std::chrono::duration<double>(Clock::now() - state_->runningSince).count();
    p.paused = state_->paused && state_->outcome == Outcome::Running;
    p.outcome = state_->outcome;
    return p;
}

std::vector<Finding> SearchRun::takeFindings(std::size_t limit)
{
    const std::lock_guard lock(state_->mutex);
    const auto count = static_cast<std::ptrdiff_t>(std::min(limit, state_->ready.size()));
    std::vector<Finding> taken(std::make_move_iterator(state_->ready.begin()),
                               std::make_move_iterator(state_->ready.begin() + count));
    state_->ready.erase(state_->ready.begin(), state_->ready.begin() + count);
    if (count > 0) state_->changed.notify_all();
    return taken;
}

void SearchRun::waitForFindings(double seconds) const
{
    std::unique_lock lock(state_->mutex);
    state_->changed.wait_for(lock, std::chrono::duration<double>(seconds),
                             [&] { return !state_->ready.empty() || state_->outcome != Outcome::Running; });
}

bool SearchRun::isDrained() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->outcome != Outcome::Running && state_->ready.empty();
}

std::string SearchRun::failure() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->failure;
}

}  // namespace fractiscope
