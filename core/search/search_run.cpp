// SPDX-License-Identifier: GPL-3.0-or-later
//
// The candidates are cut into blocks of consecutive numbers, each as large as a worker can settle in
// about 15 ms. Workers take blocks in order and put their findings into `finished`; the findings of a
// block are delivered only when all blocks before it are, so the stream depends neither on the threads nor on
// the sizes of the blocks. Family numbers are given at that moment, in the order of delivery. A block that a
// stop interrupted is thrown away whole. The findings of an earlier run are searched again in blocks of their
// own, before all others.
#include "search/search_run.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <iterator>
#include <map>
#include <mutex>
#include <thread>

#include "base/thread_priority.h"
#include "number/thread_caches.h"
#include "search/family_numbers.h"

namespace fractiscope {

namespace {

using Clock = std::chrono::steady_clock;

/// A block's time, in seconds, and bounds of its size, in candidates.
constexpr double blockSeconds = 0.015;
constexpr std::uint64_t firstBlock = 64;
constexpr std::uint64_t largestBlock = 1 << 20;
/// Findings of an earlier run in one block; those that are this near to one another are searched in one go.
constexpr std::size_t blockAgain = 256;
constexpr std::uint64_t nearby = 16;
/// Findings waiting to be taken, and blocks waiting for an earlier one, at which workers pause.
constexpr std::size_t backlog = 20000;
constexpr std::size_t blocksAhead = 4096;

}  // namespace

namespace {

/// The work of one worker for some 15 ms, and what came of it.
struct WorkBlock {
    std::uint64_t number = 0;  ///< in the order of delivery
    CandidateRange range;
    std::size_t firstAgain = 0, endAgain = 0;  ///< of EarlierRun::findings; then `range` is empty
    BlockResult result;

    bool isAgain() const { return endAgain > firstAgain; }
};

/// A delivered block, of which some findings may have been taken.
struct Delivered {
    std::uint64_t settled = 0;
    StageCounts counts;
    bool again = false;
    std::deque<Finding> findings;
};

}  // namespace

struct SearchRun::State {
    State(std::shared_ptr<const SearchPlan> p, const RunOptions& o)
        : plan(std::move(p)), options(o), engines(plan, o.engine), families(asksForConjectures(plan->bases()))
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
    bool pausesBeforeNew = false;                 ///< is still to pause by itself
    std::uint64_t next = 0;                       ///< first candidate not taken by a worker
    std::size_t nextAgain = 0;                    ///< first finding of the earlier run not taken by a worker
    std::uint64_t begun = 0;                      ///< blocks taken by workers
    std::uint64_t delivered = 0;                  ///< blocks delivered
    std::uint64_t settled = 0;                    ///< all candidates before are delivered
    std::map<std::uint64_t, WorkBlock> finished;  ///< blocks that wait for an earlier one, by number
    std::deque<Delivered> ready;
    std::size_t waiting = 0;  ///< findings in `ready`
    SettledBlocks taken;      ///< no findings: what was taken so far
    StageCounts kept;         ///< of all delivered blocks and of the earlier run
    std::uint64_t confirmed = 0;
    std::uint64_t unconfirmed = 0;
    StageCounts foundAgain;  ///< approved and proved alone
    FamilyNumbers families;
    unsigned working = 0;
    Outcome outcome = Outcome::Running;
    std::string failure;
    double seconds = 0;
    Clock::time_point runningSince{};
    bool clockRuns = false;

    LiveCounts live;

    std::vector<std::jthread> workers;  ///< last: joins before the rest is destroyed

    void work();
    bool takeBlock(std::uint64_t size, WorkBlock& block);
    bool search(Engine& engine, WorkBlock& block);
    bool searchAgain(Engine& engine, WorkBlock& block);
    void deliver(WorkBlock block);
    void number(BlockResult& result);
    void confirm(const WorkBlock& block);
    StageCounts believed(StageCounts counts) const;
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

bool SearchRun::State::takeBlock(std::uint64_t size, WorkBlock& block)
{
    std::unique_lock lock(mutex);
    const std::size_t again = options.earlier ? options.earlier->findings.size() : 0;
    const auto atEnd = [&] {
        return stopSource.stop_requested() || (next >= range.end && nextAgain >= again);
    };
    const auto mayGoOn = [&] {
        if (pausesBeforeNew && nextAgain >= again) {
            pausesBeforeNew = false;
            paused = true;
            stopClock();
        }
        return !paused && waiting < backlog && finished.size() < blocksAhead;
    };
    changed.wait(lock, [&] { return atEnd() || mayGoOn(); });
    if (atEnd()) return false;
    block = WorkBlock();
    block.number = begun++;
    if (nextAgain < again) {
        block.firstAgain = nextAgain;
        nextAgain = block.endAgain = std::min(again, nextAgain + blockAgain);
        return true;
    }
    // Towards the end blocks become smaller, so that the workers end together.
    const std::uint64_t share = (range.end - next) / (2 * options.threads) + 1;
    block.range = {next, next + std::min({size, share, range.end - next})};
    next = block.range.end;
    return true;
}

bool SearchRun::State::search(Engine& engine, WorkBlock& block)
{
    if (block.isAgain()) return searchAgain(engine, block);
    return engine.run(block.range, block.result, live, stopSource.get_token());
}

/// Of what the neighbourhood of earlier findings gives, those findings are kept.
bool SearchRun::State::searchAgain(Engine& engine, WorkBlock& block)
{
    const auto& wanted = options.earlier->findings;
    LiveCounts uncounted;  // they were counted by the earlier run
    for (std::size_t i = block.firstAgain; i < block.endAgain;) {
        std::size_t j = i + 1;
        while (j < block.endAgain && wanted[j] - wanted[j - 1] <= nearby) ++j;
        BlockResult part;
        if (!engine.run({wanted[i], wanted[j - 1] + 1}, part, uncounted, stopSource.get_token()))
            return false;
        for (std::size_t k = 0; k < part.findings.size(); ++k) {
            if (!std::binary_search(wanted.begin(), wanted.end(), part.findings[k].index)) continue;
            block.result.findings.push_back(std::move(part.findings[k]));
            block.result.familyKeys.push_back(std::move(part.familyKeys[k]));
        }
        i = j;
    }
    return true;
}

/// Gives findings the numbers of their families and conjectures. Precondition: mutex held.
void SearchRun::State::number(BlockResult& result)
{
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        if (!result.familyKeys[i]) continue;
        const auto numbers = families.of(*result.familyKeys[i], result.findings[i]);
        result.findings[i].family = numbers.family;
        result.findings[i].conjecture = numbers.conjecture;
    }
}

/// Precondition: mutex held.
void SearchRun::State::confirm(const WorkBlock& block)
{
    confirmed += block.result.findings.size();
    unconfirmed += block.endAgain - block.firstAgain - block.result.findings.size();
    for (const Finding& finding : block.result.findings) {
        if (isApproved(finding.status)) ++foundAgain.approved;
        if (finding.status == Status::Proved) ++foundAgain.proved;
    }
}

/// What the earlier run is said to have approved and proved is not believed: what was found again counts, and
/// there were at least as many hits. Precondition: mutex held.
StageCounts SearchRun::State::believed(StageCounts counts) const
{
    if (!options.earlier) return counts;
    counts.approved += foundAgain.approved - options.earlier->counts.approved;
    counts.proved += foundAgain.proved - options.earlier->counts.proved;
    const StageCounts& said = options.earlier->counts;
    counts.recurrences += std::max(confirmed, said.recurrences) - said.recurrences;
    const std::uint64_t certified = std::max(confirmed, said.expanded) - said.expanded;
    counts.expanded += certified;
    counts.undecided -= std::min(certified, counts.undecided);
    return counts;
}

void SearchRun::State::deliver(WorkBlock block)
{
    const std::lock_guard lock(mutex);
    finished.emplace(block.number, std::move(block));
    for (auto first = finished.begin(); first != finished.end() && first->first == delivered;
         first = finished.erase(first), ++delivered) {
        WorkBlock& b = first->second;
        number(b.result);
        if (b.isAgain()) {
            confirm(b);
        } else {
            settled = b.range.end;
            kept.add(b.result.counts);
        }
        waiting += b.result.findings.size();
        ready.push_back({settled,
                         b.result.counts,
                         b.isAgain(),
                         {std::make_move_iterator(b.result.findings.begin()),
                          std::make_move_iterator(b.result.findings.end())}});
    }
    changed.notify_all();
}

void SearchRun::State::work()
{
    freeCachesAtThreadEnd();
    try {
        const std::unique_ptr<Engine> engine = engines.make();
        std::uint64_t size = options.blockSize > 0 ? options.blockSize : firstBlock;
        WorkBlock block;
        while (takeBlock(size, block)) {
            const auto began = Clock::now();
            if (!search(*engine, block)) break;
            const double lasted = std::chrono::duration<double>(Clock::now() - began).count();
            const bool full = block.range.size() >= size;
            deliver(std::move(block));
            if (options.blockSize > 0 || !full) continue;
            if (lasted < blockSeconds)
                size = std::min(2 * size, largestBlock);
            else if (lasted > 2 * blockSeconds)
                size = std::max<std::uint64_t>(1, size / 2);
        }
    } catch (const std::exception& error) {
        const std::lock_guard lock(mutex);
        finish(Outcome::Failed, error.what());
        stopSource.request_stop();
    }
    const std::lock_guard lock(mutex);
    if (--working > 0) return;
    const bool all = settled >= range.end && delivered == begun;
    finish(stopSource.stop_requested() && !all ? Outcome::Cancelled : Outcome::Completed);
}

SearchRun::SearchRun(std::shared_ptr<const SearchPlan> plan, const RunOptions& options)
    : state_(std::make_unique<State>(std::move(plan), options))
{
    assert(options.threads >= 1);
    const std::uint64_t all = state_->plan->candidateCount();
    state_->range = {std::min(options.candidates.first, all), std::min(options.candidates.end, all)};
    state_->next = state_->settled = state_->range.first;
    if (const auto& earlier = state_->options.earlier) {
        state_->next = state_->settled = std::clamp(earlier->settled, state_->range.first, state_->range.end);
        state_->taken.counts = state_->kept = earlier->counts;
        state_->live.add(earlier->counts);
        state_->seconds = earlier->seconds;
    }
    state_->taken.settled = state_->settled;
    state_->pausesBeforeNew = options.pauseBeforeNew;
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
        state_->workers.emplace_back([s = state_.get()] {
            if (s->options.background) yieldToOtherThreads();
            s->work();
        });
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
    p.earlier = state_->options.earlier ? state_->options.earlier->findings.size() : 0;
    p.confirmed = state_->confirmed;
    p.unconfirmed = state_->unconfirmed;
    // Blocks that a stop interrupted, or that wait for one of these, are not kept.
    const StageCounts counts =
        state_->believed(state_->outcome == Outcome::Running ? state_->live.snapshot() : state_->kept);
    p.proved = counts.proved;
    p.approved = counts.approved;
    p.recurrences = counts.recurrences;
    p.expanded = counts.expanded;
    p.undecided = counts.undecided;
    p.done = p.expanded + p.undecided;
    p.families = state_->families.families();
    p.conjectures = state_->families.conjectures();
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
    std::vector<Finding> result;
    auto& ready = state_->ready;
    while (!ready.empty() && result.size() < limit) {
        auto& findings = ready.front().findings;
        const auto count = static_cast<std::ptrdiff_t>(std::min(limit - result.size(), findings.size()));
        std::move(findings.begin(), findings.begin() + count, std::back_inserter(result));
        findings.erase(findings.begin(), findings.begin() + count);
        if (findings.empty()) ready.pop_front();
    }
    state_->waiting -= result.size();
    if (!result.empty()) state_->changed.notify_all();
    return result;
}

SettledBlocks SearchRun::takeBlocks(std::size_t limit)
{
    const std::lock_guard lock(state_->mutex);
    SettledBlocks& taken = state_->taken;
    std::vector<Finding> findings;
    auto& ready = state_->ready;
    const bool again = !ready.empty() && ready.front().again;
    while (!ready.empty() && ready.front().again == again && (findings.size() < limit || findings.empty())) {
        Delivered& block = ready.front();
        std::move(block.findings.begin(), block.findings.end(), std::back_inserter(findings));
        state_->waiting -= block.findings.size();
        taken.settled = block.settled;
        taken.counts.add(block.counts);
        ready.pop_front();
    }
    state_->changed.notify_all();
    // Until all was found again the counts of the earlier run stand.
    const auto& earlier = state_->options.earlier;
    const bool checked = earlier && state_->confirmed + state_->unconfirmed == earlier->findings.size();
    return {std::move(findings), taken.settled, checked ? state_->believed(taken.counts) : taken.counts,
            again};
}

void SearchRun::waitForFindings(double seconds) const
{
    std::unique_lock lock(state_->mutex);
    state_->changed.wait_for(lock, std::chrono::duration<double>(seconds),
                             [&] { return state_->waiting > 0 || state_->outcome != Outcome::Running; });
}

bool SearchRun::isDrained() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->outcome != Outcome::Running && state_->waiting == 0;
}

std::string SearchRun::failure() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->failure;
}

}  // namespace fractiscope
