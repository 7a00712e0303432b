// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recorded_run.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <thread>

#include "base/thread_priority.h"
#include "storage/session_error.h"

namespace fractiscope {

namespace {

/// Findings stored in one transaction, about, and how often at least while blocks are settled.
constexpr std::size_t batch = 2000;
constexpr double pulse = 0.1;  // seconds
/// Findings that wait to be taken, at which the thread pauses: the run then pauses by itself.
constexpr std::size_t backlog = 20000;

RunOptions optionsFor(RunOptions options, const SearchSpec& spec, const Session& session,
                      const StoredSearch& search)
{
    options.candidates = search.range;
    options.earlier = std::make_shared<const EarlierRun>(session.earlierRun(search));
    // To go on would put the smaller count in the place of the greater one, and nothing would tell of the
    // loss.
    requireCounted(session, search, spec, options.earlier->findings.size());
    return options;
}

}  // namespace

void requireCounted(const Session& session, const StoredSearch& search, const SearchSpec& spec,
                    std::uint64_t findings)
{
    const std::uint64_t counted = spec.keepUnapproved ? search.counts.recurrences : search.counts.approved;
    if (findings < counted)
        throw SessionError(SessionFailure::Damaged, session.path(), "formulas that it counts are missing");
}

struct RecordedRun::State {
    State(std::shared_ptr<const SearchPlan> plan, const RunOptions& options, Session& s, std::int64_t id)
        : background(options.background), run(std::move(plan), options), session(s), search(id)
    {
    }

    bool background;
    SearchRun run;
    Session& session;
    std::int64_t search;

    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    std::deque<Finding> ready;
    bool ended = false;
    std::string failure;

    std::jthread recorder;  // last: joins before the rest is destroyed

    void record(const std::stop_token& stop);
    void store(const SettledBlocks& blocks);
    void handOut(std::vector<Finding> findings);
};

void RecordedRun::State::store(const SettledBlocks& blocks)
{
    if (!failure.empty()) return;
    try {
        session.append(search, blocks, run.progress().seconds, run.plan().spec().constant.text());
    } catch (const std::exception& error) {
        const std::lock_guard lock(mutex);
        failure = error.what();
        run.cancel();
    }
}

void RecordedRun::State::handOut(std::vector<Finding> findings)
{
    const std::lock_guard lock(mutex);
    std::move(findings.begin(), findings.end(), std::back_inserter(ready));
    changed.notify_all();
}

void RecordedRun::State::record(const std::stop_token& stop)
{
    if (background) yieldToOtherThreads();
    std::uint64_t settled = ~std::uint64_t{0};
    for (bool last = false; !last;) {
        run.waitForFindings(pulse);
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return ready.size() < backlog || stop.stop_requested(); });
        }
        // Looked at before taking: a run that is drained now has nothing more to come.
        last = run.isDrained();
        SettledBlocks blocks = run.takeBlocks(batch);
        if (!blocks.findings.empty()) last = false;
        if (blocks.settled != settled || !blocks.findings.empty()) store(blocks);
        settled = blocks.settled;
        handOut(std::move(blocks.findings));
    }
    const std::lock_guard lock(mutex);
    ended = true;
    changed.notify_all();
}

RecordedRun::RecordedRun(std::shared_ptr<const SearchPlan> plan, RunOptions options, Session& session,
                         const StoredSearch& search)
{
    options = optionsFor(std::move(options), plan->spec(), session, search);
    state_ = std::make_unique<State>(std::move(plan), options, session, search.id);
}

RecordedRun::~RecordedRun()
{
    cancel();
    state_->recorder.request_stop();
    const std::lock_guard lock(state_->mutex);
    state_->changed.notify_all();
}

void RecordedRun::start()
{
    state_->run.start();
    state_->recorder = std::jthread([s = state_.get()](const std::stop_token& stop) { s->record(stop); });
}

void RecordedRun::pause()
{
    state_->run.pause();
}

void RecordedRun::resume()
{
    state_->run.resume();
}

void RecordedRun::cancel()
{
    state_->run.cancel();
}

std::shared_ptr<const SearchPlan> RecordedRun::sharedPlan() const
{
    return state_->run.sharedPlan();
}

Progress RecordedRun::progress() const
{
    Progress progress = state_->run.progress();
    const std::lock_guard lock(state_->mutex);
    if (!state_->failure.empty() && progress.outcome != Outcome::Running) progress.outcome = Outcome::Failed;
    if (!state_->ended && progress.outcome != Outcome::Running) progress.outcome = Outcome::Running;
    return progress;
}

std::vector<Finding> RecordedRun::takeFindings(std::size_t limit)
{
    const std::lock_guard lock(state_->mutex);
    auto& ready = state_->ready;
    const auto count = static_cast<std::ptrdiff_t>(std::min(limit, ready.size()));
    std::vector<Finding> taken(std::make_move_iterator(ready.begin()),
                               std::make_move_iterator(ready.begin() + count));
    ready.erase(ready.begin(), ready.begin() + count);
    state_->changed.notify_all();
    return taken;
}

void RecordedRun::waitForFindings(double seconds) const
{
    std::unique_lock lock(state_->mutex);
    state_->changed.wait_for(lock, std::chrono::duration<double>(seconds),
                             [&] { return !state_->ready.empty() || state_->ended; });
}

bool RecordedRun::isDrained() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->ended && state_->ready.empty();
}

std::string RecordedRun::failure() const
{
    const std::string own = storageFailure();
    return own.empty() ? state_->run.failure() : own;
}

std::string RecordedRun::storageFailure() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->failure;
}

}  // namespace fractiscope
