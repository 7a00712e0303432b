// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <stop_token>

#include "search/search_plan.h"

namespace fractiscope {

/// How long a search will take, by running small samples of it in the background.
class SearchEstimator : public QObject {
    Q_OBJECT

public:
    explicit SearchEstimator(QObject* parent = nullptr);
    ~SearchEstimator() override;

    /// Samples the search; the newest request answers with estimated(), after at most some 200 ms.
    void estimate(std::shared_ptr<const SearchPlan> plan, unsigned threads);
    /// No answer will come.
    void abandon();

signals:
    void estimated(double seconds);

private:
    QThreadPool pool_;
    std::stop_source stop_;
    quint64 ticket_ = 0;
};

/// Seconds that the search would take with so many threads, from samples spread over its candidates; negative
/// if it was stopped. Takes some 150 ms.
double estimatedSeconds(const std::shared_ptr<const SearchPlan>& plan, unsigned threads,
                        std::stop_token stop);

/// "less than a second", "about 3 s", "about 5 days": no more precise than an estimate is.
QString roughDuration(double seconds);

}  // namespace fractiscope
