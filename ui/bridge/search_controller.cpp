// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/search_controller.h"

#include <QElapsedTimer>

#include "bridge/run_on.h"

namespace fractiscope {

namespace {

constexpr int pollMilliseconds = 60;
/// One poll hands over as many findings as fit into this time, so that the window never waits for them.
constexpr qint64 handOverMilliseconds = 5;
constexpr std::size_t batch = 200;

/// The window goes before the search.
RunOptions inBackground(unsigned threads, GoOn how)
{
    RunOptions options;
    options.threads = std::max(threads, 1U);
    options.background = true;
    options.pauseBeforeNew = how == GoOn::WhenAsked;
    return options;
}

}  // namespace

/// A run and the session it is stored in.
struct SearchController::Live {
    Live(std::shared_ptr<Session> s, std::shared_ptr<const SearchPlan> plan, unsigned threads,
         const StoredSearch& search, GoOn how = GoOn::AtOnce)
        : session(std::move(s)), run(std::move(plan), inBackground(threads, how), *session, search)
    {
        run.start();
    }

    std::shared_ptr<Session> session;
    RecordedRun run;
};

struct SearchController::Launched {
    std::shared_ptr<Live> live;
    qint64 search = 0;
    QString problem;
};

SearchController::SearchController(std::shared_ptr<CurrentSession> session, QObject* parent)
    : QObject(parent), session_(std::move(session))
{
    timer_.setInterval(pollMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &SearchController::poll);
    pool_.setMaxThreadCount(2);
    storage_.setMaxThreadCount(1);
}

SearchController::~SearchController()
{
    letGo();
    pool_.clear();
    storage_.waitForDone();
}

void SearchController::prepare(const SearchRequest& request)
{
    const quint64 ticket = ++preparation_;
    runOn(pool_, [request] {
        return fractiscope::prepare(request);
    }).then(this, [this, ticket](const Preparation& preparation) {
        if (ticket == preparation_) emit prepared(preparation);
    });
}

/// Destroying a run joins its threads: that happens elsewhere.
void SearchController::letGo()
{
    ++launch_;
    running_ = false;
    storedSearch_ = 0;
    if (!live_) return;
    live_->run.cancel();
    runOn(storage_, [live = std::move(live_)]() mutable { live.reset(); });
    live_.reset();
}

void SearchController::launch(std::shared_ptr<const SearchPlan> plan,
                              std::shared_ptr<const QSet<quint64>> wanted, Launch task)
{
    letGo();
    plan_ = std::move(plan);
    wanted_ = std::move(wanted);
    running_ = true;
    paused_ = cancelled_ = false;
    const quint64 ticket = launch_;
    runOn(storage_, [task = std::move(task)]() -> Launched {
        try {
            return task();
        } catch (const std::exception& error) {
            return {nullptr, 0, QString::fromStdString(error.what())};
        }
    }).then(this, [this, ticket](Launched launched) {
        if (ticket != launch_) {
            // Another search was asked for meanwhile.
            if (launched.live) runOn(storage_, [live = std::move(launched.live)]() mutable { live.reset(); });
            return;
        }
        live_ = std::move(launched.live);
        storedSearch_ = launched.search;
        emit recorded(storedSearch_, launched.problem);
        if (!live_) {
            running_ = false;
            Progress progress;
            progress.outcome = Outcome::Failed;
            emit finished(progress);
            return;
        }
        if (paused_) live_->run.pause();
        if (cancelled_) live_->run.cancel();
        timer_.start();
        poll();
    });
}

void SearchController::start(std::shared_ptr<const SearchPlan> plan, unsigned threads)
{
    launch(plan, nullptr, [plan, threads, current = session_] {
        const std::shared_ptr<Session> session = current->get();
        const std::int64_t id = session->addSearch(plan->spec(), {0, plan->candidateCount()});
        return Launched{std::make_shared<Live>(session, plan, threads, session->searches().back()), id,
                        current->problem()};
    });
}

void SearchController::goOn(std::shared_ptr<const SearchPlan> plan, unsigned threads,
                            const StoredSearch& search, GoOn how)
{
    launch(plan, nullptr, [plan, threads, search, how, current = session_] {
        const std::shared_ptr<Session> session = current->get();
        return Launched{std::make_shared<Live>(session, plan, threads, search, how), search.id,
                        current->problem()};
    });
}

void SearchController::findAgain(std::shared_ptr<const SearchPlan> plan, unsigned threads,
                                 std::shared_ptr<const QSet<quint64>> wanted)
{
    launch(plan, std::move(wanted), [plan, threads] {
        auto session = std::make_shared<Session>(Session::createInMemory());
        session->addSearch(plan->spec(), {0, plan->candidateCount()});
        return Launched{std::make_shared<Live>(session, plan, threads, session->searches().back()), 0, {}};
    });
}

void SearchController::annotate(std::vector<StoredAnnotation> annotations)
{
    if (storedSearch_ == 0) return;
    runOn(storage_, [live = live_, search = storedSearch_, said = std::move(annotations)] {
        try {
            live->session->annotate(search, said);
            return QString();
        } catch (const std::exception& error) {
            return QString::fromStdString(error.what());
        }
    }).then(this, [this](const QString& problem) {
        if (!problem.isEmpty()) emit annotationsLost(problem);
    });
}

void SearchController::pause()
{
    paused_ = true;
    if (live_) live_->run.pause();
    poll();
}

void SearchController::resume()
{
    paused_ = false;
    if (live_) live_->run.resume();
    poll();
}

void SearchController::cancel()
{
    cancelled_ = true;
    if (live_) live_->run.cancel();
}

void SearchController::poll()
{
    if (!running_ || !live_) return;
    RecordedRun& run = live_->run;
    FindingList findings;
    QElapsedTimer clock;
    clock.start();
    for (bool more = true; more && clock.elapsed() < handOverMilliseconds;) {
        std::vector<Finding> part = run.takeFindings(batch);
        more = part.size() == batch;
        for (Finding& f : part)
            if (!wanted_ || wanted_->contains(f.index))
                findings.push_back(std::make_shared<const Finding>(std::move(f)));
    }
    if (!findings.empty()) emit findingsArrived(findings);
    const Progress progress = run.progress();
    if (progress.paused) paused_ = true;  // it may pause by itself
    emit progressChanged(progress);
    if (!run.isDrained()) return;
    running_ = false;
    timer_.stop();
    const QString failure = QString::fromStdString(run.storageFailure());
    if (!failure.isEmpty()) emit recorded(storedSearch_, failure);
    emit finished(progress);
}

void SearchController::requestCurves(FindingList findings)
{
    const quint64 ticket = ++curves_;
    if (findings.empty() || !plan_) {
        emit curvesReady({});
        return;
    }
    runOn(pool_, [findings = std::move(findings), plan = plan_] {
        return convergenceCurves(*plan, findings);
    }).then(this, [this, ticket](const std::vector<ConvergenceCurve>& curves) {
        if (ticket == curves_) emit curvesReady(curves);
    });
}

bool SearchController::isRunning() const
{
    return running_;
}
bool SearchController::isPaused() const
{
    return running_ && paused_;
}

}  // namespace fractiscope
