// SPDX-License-Identifier: GPL-3.0-or-later
//
// The candidates are cut into blocks of consecutive numbers, each as large as a worker can settle in
// about 15 ms. Workers take blocks in order and put their findings into `finished`; the findings of a
// block are delivered only when all blocks before it are, so the stream depends neither on the threads nor on
// the sizes of the blocks. Family numbers are given at that moment, in the order of delivery. A block that a
// stop interrupted is thrown away whole.
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
#include "search/conjecture_groups.h"

namespace fractiscope {

namespace {

using Clock = std::chrono::steady_clock;

/// A block's time, in seconds, and bounds of its size, in candidates.
constexpr double blockSeconds = 0.015;
constexpr std::uint64_t firstBlock = 64;
constexpr std::uint64_t largestBlock = 1 << 20;
/// Findings waiting to be taken, and blocks waiting for an earlier one, at which workers pause.
constexpr std::size_t backlog = 20000;
constexpr std::size_t blocksAhead = 4096;

/// Frees FLINT's caches of a worker at its end.
struct FlintCleanup {
    ~FlintCleanup() { flint_cleanup(); }
};

}  // namespace

struct SearchRun::State {
    State(std::shared_ptr<const SearchPlan> p, const RunOptions& o)
        : plan(std::move(p)),
          options(o),
          engines(plan, o.engine),
          asksForConjectures(plan->bases() != nullptr && !plan->bases()->ofConstant())
    {
    }

    std::shared_ptr<const SearchPlan> plan;
    RunOptions options;
    EngineFactory engines;
    CandidateRange range;

    mutable std::mutex mutex;
    mutable std::condition_variable changed;  ///< pause, resume, cancel, findings, end
    std::stop_source stopSource;
    std::atomic<bool> paused{false};
    std::uint64_t next = 0;       ///< first candidate not taken by a worker
    std::uint64_t delivered = 0;  ///< all candidates before are delivered
    /// Finished blocks that wait for an earlier one, by their first candidate, with their end.
    std::map<std::uint64_t, std::pair<std::uint64_t, BlockResult>> finished;
    std::deque<Finding> ready;
    struct Family {
        std::uint32_t number = 0;
        std::uint32_t conjecture = 0;
    };
    std::unordered_map<std::string, Family> families;
    ConjectureGroups conjectures;
    unsigned working = 0;
    Outcome outcome = Outcome::Running;
    std::string failure;
    double seconds = 0;
    Clock::time_point runningSince{};
    bool clockRuns = false;

    LiveCounts live;
    bool asksForConjectures;

    std::vector<std::jthread> workers;  ///< last: joins before the rest is destroyed

    void work();
    bool takeBlock(std::uint64_t size, CandidateRange& block);
    void deliver(CandidateRange block, BlockResult result);
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

bool SearchRun::State::takeBlock(std::uint64_t size, CandidateRange& block)
{
    std::unique_lock lock(mutex);
    const auto atEnd = [&] { return stopSource.stop_requested() || next >= range.end; };
    changed.wait(lock, [&] {
        return atEnd() || (!paused && ready.size() < backlog && finished.size() < blocksAhead);
    });
    if (atEnd()) return false;
    // Towards the end blocks become smaller, so that the workers end together.
    const std::uint64_t share = (range.end - next) / (2 * options.threads) + 1;
    block = {next, next + std::min({size, share, range.end - next})};
    next = block.end;
    return true;
}

void SearchRun::State::deliver(CandidateRange block, BlockResult result)
{
    const std::lock_guard lock(mutex);
    finished.emplace(block.first, std::pair(block.end, std::move(result)));
    for (auto first = finished.begin(); first != finished.end() && first->first == delivered;
         first = finished.erase(first)) {
        delivered = first->second.first;
        BlockResult& b = first->second.second;
        for (std::size_t i = 0; i < b.findings.size(); ++i) {
            if (b.familyKeys[i]) {
                const auto number = static_cast<std::uint32_t>(families.size() + 1);
                const auto [family, isNew] = families.try_emplace(*b.familyKeys[i], Family{number, 0});
                if (isNew && asksForConjectures) family->second.conjecture = conjectures.add(b.findings[i]);
                b.findings[i].family = family->second.number;
                b.findings[i].conjecture = family->second.conjecture;
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
        const std::unique_ptr<Engine> engine = engines.make();
        const std::stop_token stop = stopSource.get_token();
        std::uint64_t size = options.blockSize > 0 ? options.blockSize : firstBlock;
        CandidateRange block;
        while (takeBlock(size, block)) {
            BlockResult result;
            const auto began = Clock::now();
            if (!engine->run(block, result, live, stop)) break;
            const double taken = std::chrono::duration<double>(Clock::now() - began).count();
            deliver(block, std::move(result));
            if (options.blockSize > 0 || block.size() < size) continue;
            if (taken < blockSeconds)
                size = std::min(2 * size, largestBlock);
            else if (taken > 2 * blockSeconds)
                size = std::max<std::uint64_t>(1, size / 2);
        }
    } catch (const std::exception& error) {
        const std::lock_guard lock(mutex);
        finish(Outcome::Failed, error.what());
        stopSource.request_stop();
    }
    const std::lock_guard lock(mutex);
    if (--working > 0) return;
    finish(stopSource.stop_requested() && delivered < range.end ? Outcome::Cancelled : Outcome::Completed);
}

SearchRun::SearchRun(std::shared_ptr<const SearchPlan> plan, const RunOptions& options)
    : state_(std::make_unique<State>(std::move(plan), options))
{
    assert(options.threads >= 1);
    const std::uint64_t all = state_->plan->candidateCount();
    state_->range = {std::min(options.candidates.first, all), std::min(options.candidates.end, all)};
    state_->next = state_->delivered = state_->range.first;
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
    state_->working = state_->options.threads;
    for (unsigned i = 0; i < state_->options.threads; ++i)
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

const SearchPlan& SearchRun::plan() const
{
    return *state_->plan;
}
std::shared_ptr<const SearchPlan> SearchRun::sharedPlan() const
{
    return state_->plan;
}

Progress SearchRun::progress() const
{
    const std::lock_guard lock(state_->mutex);
    Progress p;
    p.candidates = state_->range.end > state_->range.first ? state_->range.size() : 0;
    const StageCounts counts = state_->live.snapshot();
    p.proved = counts.proved;
    p.approved = counts.approved;
    p.recurrences = counts.recurrences;
    p.expanded = counts.expanded;
    p.undecided = counts.undecided;
    p.done = p.expanded + p.undecided;
    p.families = static_cast<std::uint32_t>(state_->families.size());
    p.conjectures = state_->conjectures.count();
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
