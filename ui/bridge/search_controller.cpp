// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/search_controller.h"

#include <QFuture>
#include <QtConcurrent>

#include "fraction/signed_expansion.h"
#include "verify/convergence.h"

namespace fractiscope {

namespace {

constexpr int pollMilliseconds = 60;
/// Findings handed over at one poll: what the table takes without a visible delay.
constexpr std::size_t batch = 500;
constexpr std::size_t curveTerms = 136;

ConvergenceCurve curveOf(const Finding& finding)
{
    const auto terms = finding.fraction.terms(curveTerms);
    return {finding.index, false, measureConvergence(terms, finding.fraction.word).log10Error};
}

ConvergenceCurve simpleCurve(const SearchPlan& plan, const Finding& finding)
{
    ConvergenceCurve curve{finding.index, true, {}};
    const auto simple = expandCertified(plan.powers(), finding.lhs, SignWord(), curveTerms, 512, 1 << 16);
    if (simple) curve.log10Error = measureConvergence(simple->terms, SignWord()).log10Error;
    return curve;
}

}  // namespace

SearchController::SearchController(QObject* parent) : QObject(parent)
{
    timer_.setInterval(pollMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &SearchController::poll);
    pool_.setMaxThreadCount(2);
}

SearchController::~SearchController()
{
    letGo();
    pool_.clear();
}

void SearchController::prepare(const SearchRequest& request)
{
    const quint64 ticket = ++preparation_;
    QtConcurrent::run(&pool_, [request] {
        return fractiscope::prepare(request);
    }).then(this, [this, ticket](const Preparation& preparation) {
        if (ticket == preparation_) emit prepared(preparation);
    });
}

/// Destroying a run joins its threads: that happens elsewhere.
void SearchController::letGo()
{
    if (!run_) return;
    run_->cancel();
    QThreadPool::globalInstance()->start([run = std::move(run_)]() mutable { run.reset(); });
    run_.reset();
    running_ = false;
}

void SearchController::start(std::shared_ptr<const SearchPlan> plan, unsigned threads)
{
    letGo();
    run_ = std::make_shared<SearchRun>(std::move(plan), std::max(threads, 1U));
    run_->start();
    running_ = true;
    timer_.start();
    poll();
}

void SearchController::pause()
{
    if (run_) run_->pause();
    poll();
}

void SearchController::resume()
{
    if (run_) run_->resume();
    poll();
}

void SearchController::cancel()
{
    if (run_) run_->cancel();
}

void SearchController::poll()
{
    if (!running_) return;
    const auto findings = run_->takeFindings(batch);
    if (!findings.empty()) emit findingsArrived(findings);
    const Progress progress = run_->progress();
    emit progressChanged(progress);
    if (!run_->isDrained()) return;
    running_ = false;
    timer_.stop();
    emit finished(progress);
}

void SearchController::requestCurves(std::vector<Finding> findings)
{
    const quint64 ticket = ++curves_;
    if (findings.empty() || !run_) {
        emit curvesReady({});
        return;
    }
    auto plan = run_->sharedPlan();
    QtConcurrent::run(&pool_, [findings = std::move(findings), plan] {
        std::vector<ConvergenceCurve> curves;
        if (!findings.front().fraction.word.isSimple())
            curves.push_back(simpleCurve(*plan, findings.front()));
        for (const auto& finding : findings) curves.push_back(curveOf(finding));
        return curves;
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
    return running_ && run_->progress().paused;
}
std::shared_ptr<const SearchPlan> SearchController::plan() const
{
    return run_ ? run_->sharedPlan() : nullptr;
}

}  // namespace fractiscope
