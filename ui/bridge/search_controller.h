// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>
#include <vector>

#include "bridge/search_request.h"
#include "search/search_run.h"

namespace fractiscope {

/// log10 |x - p_n/q_n| of one finding, or of the simple continued fraction of the same number.
struct ConvergenceCurve {
    std::uint64_t finding = 0;  ///< candidate number
    bool simple = false;
    std::vector<double> log10Error;
};

/// Stands between the window and the core. Everything that takes time runs on other threads; this
/// object lives in the GUI thread, never waits, and hands out values.
class SearchController : public QObject {
    Q_OBJECT

public:
    explicit SearchController(QObject* parent = nullptr);
    /// Cancels; threads end in the background.
    ~SearchController() override;

    /// Checks a request in the background; the newest one answers with prepared().
    void prepare(const SearchRequest& request);
    /// Forgets a request that is being checked: its answer would be about fields that have changed since.
    void abandonPreparation() { ++preparation_; }
    /// Starts a search; an earlier one is cancelled and forgotten.
    void start(std::shared_ptr<const SearchPlan> plan, unsigned threads);
    void pause();
    void resume();
    void cancel();
    /// Computes curves of the findings and of the simple fraction of the first one, which is the
    /// current one; the newest request answers with curvesReady().
    void requestCurves(std::vector<Finding> findings);

    bool isRunning() const;
    bool isPaused() const;
    /// Of the present or last run; null before the first.
    std::shared_ptr<const SearchPlan> plan() const;

signals:
    void prepared(const fractiscope::Preparation& preparation);
    void progressChanged(const fractiscope::Progress& progress);
    void findingsArrived(const std::vector<fractiscope::Finding>& findings);
    /// Once for each run, after its last findings.
    void finished(const fractiscope::Progress& progress);
    void curvesReady(const std::vector<fractiscope::ConvergenceCurve>& curves);

private:
    void poll();
    void letGo();

    std::shared_ptr<SearchRun> run_;
    bool running_ = false;
    QTimer timer_;
    QThreadPool pool_;
    quint64 preparation_ = 0;
    quint64 curves_ = 0;
};

}  // namespace fractiscope
