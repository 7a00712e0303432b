// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/search_estimator.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "bridge/run_on.h"
#include "search/search_run.h"

namespace fractiscope {

namespace {

constexpr double sampleSeconds = 0.05;
constexpr double longestSample = 0.5;  // until the first candidate is settled
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
    const auto isEnough = [&run] {
        const Progress now = run.progress();
        return now.seconds >= (now.done > 0 ? sampleSeconds : longestSample);
    };
    Progress progress = run.progress();
    for (; !stop.stop_requested() && !run.isDrained() && !isEnough(); progress = run.progress()) {
        run.takeFindings(10000);
        run.waitForFindings(0.005);
    }
    return progress.done == 0 ? 0 : progress.seconds / static_cast<double>(progress.done);
}

}  // namespace

double estimatedSeconds(const std::shared_ptr<const SearchPlan>& plan, unsigned threads, std::stop_token stop)
{
    const auto count = static_cast<double>(plan->candidateCount());
    std::array<double, places.size()> samples{};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double seconds = sample(plan, static_cast<std::uint64_t>(places[i] * count), stop);
        if (stop.stop_requested()) return -1;
        // Slower than a candidate in the time of a sample: a first bound is better than none.
        samples[i] = seconds > 0 ? seconds : longestSample;
    }
    // The median: one sample that something else on the machine delayed does not count.
    std::sort(samples.begin(), samples.end());
    return count * samples[samples.size() / 2] / std::max(1U, threads);
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
    runOn(pool_, [plan = std::move(plan), threads, stop = stop_.get_token()] {
        return estimatedSeconds(plan, threads, stop);
    }).then(this, [this, ticket = ticket_](double seconds) {
        if (ticket == ticket_ && seconds >= 0) emit estimated(seconds);
    });
}

}  // namespace fractiscope
