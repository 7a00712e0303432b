// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/search_estimator.h"

#include <QCoreApplication>
#include <QFuture>
#include <QLocale>
#include <QtConcurrent>
#include <algorithm>
#include <array>
#include <cmath>

#include "search/search_run.h"

namespace fractiscope {

namespace {

constexpr double sampleSeconds = 0.05;
/// Where samples are taken, as parts of the whole; early left-hand sides are smaller than late ones.
constexpr std::array places{0.02, 0.4, 0.85};
constexpr std::uint64_t sampleSize = 1 << 17;

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

/// Seconds that one candidate takes one thread around `first`; 0 if nothing was settled in time.
double sample(const std::shared_ptr<const SearchPlan>& plan, std::uint64_t first, const std::stop_token& stop)
{
    RunOptions options{1};
    options.candidates = {first, std::min(first + sampleSize, plan->candidateCount())};
    SearchRun run(plan, options);
    run.start();
    while (!stop.stop_requested() && !run.isDrained() && run.progress().seconds < sampleSeconds) {
        run.takeFindings(10000);
        run.waitForFindings(0.005);
    }
    run.takeFindings(~std::size_t{0});
    const Progress progress = run.progress();
    return progress.done == 0 ? 0 : progress.seconds / static_cast<double>(progress.done);
}

}  // namespace

double estimatedSeconds(const std::shared_ptr<const SearchPlan>& plan, unsigned threads, std::stop_token stop)
{
    const auto count = static_cast<double>(plan->candidateCount());
    double sum = 0;
    int samples = 0;
    for (const double place : places) {
        const double seconds = sample(plan, static_cast<std::uint64_t>(place * count), stop);
        if (stop.stop_requested()) return -1;
        // Slower than a candidate in the time of a sample: a first bound is better than none.
        sum += seconds > 0 ? seconds : sampleSeconds;
        ++samples;
    }
    return count * sum / samples / std::max(1U, threads);
}

QString roughDuration(double seconds)
{
    const QLocale locale;
    const auto number = [&](double value) {
        return locale.toString(value < 10    ? std::round(value)
                               : value < 100 ? std::round(value / 5) * 5
                                             : std::round(value / 10) * 10,
                               'f', 0);
    };
    if (seconds < 1) return tr("less than a second");
    if (seconds < 90) return tr("about %1 s").arg(number(seconds));
    if (seconds < 5400) return tr("about %1 min").arg(number(seconds / 60));
    if (seconds < 36 * 3600.0) return tr("about %1 h").arg(number(seconds / 3600));
    if (seconds < 600 * 86400.0) return tr("about %1 days").arg(number(seconds / 86400));
    return tr("years");
}

SearchEstimator::SearchEstimator(QObject* parent) : QObject(parent)
{
    pool_.setMaxThreadCount(1);
}

SearchEstimator::~SearchEstimator()
{
    abandon();
    pool_.waitForDone();
}

void SearchEstimator::abandon()
{
    ++ticket_;
    stop_.request_stop();
}

void SearchEstimator::estimate(std::shared_ptr<const SearchPlan> plan, unsigned threads)
{
    abandon();
    stop_ = std::stop_source();
    QtConcurrent::run(&pool_, [plan = std::move(plan), threads, stop = stop_.get_token()] {
        return estimatedSeconds(plan, threads, stop);
    }).then(this, [this, ticket = ticket_](double seconds) {
        if (ticket == ticket_ && seconds >= 0) emit estimated(seconds);
    });
}

}  // namespace fractiscope
