// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "bridge/convergence_curves.h"
#include "bridge/current_session.h"
#include "bridge/search_request.h"
#include "storage/recorded_run.h"

namespace fractiscope {

/// When a stored search goes on, after what it has found was found again.
enum class GoOn {
    AtOnce,
    WhenAsked  ///< by SearchController::resume()
};

/// Stands between the window and the core. Everything that takes time runs on other threads; this
/// object lives in the GUI thread, never waits, and hands out values.
class SearchController : public QObject {
    Q_OBJECT

public:
    SearchController(std::shared_ptr<CurrentSession> session, QObject* parent = nullptr);
    /// Cancels; threads end in the background.
    ~SearchController() override;

    /// Checks a request in the background; the newest one answers with prepared().
    void prepare(const SearchRequest& request);
    /// Forgets a request that is being checked: its answer would be about fields that have changed since.
    void abandonPreparation() { ++preparation_; }
    /// Starts a search that is added to the session; an earlier one is cancelled and let go.
    void start(std::shared_ptr<const SearchPlan> plan, unsigned threads);
    /// Goes on with a search of the session: first what it has found is found again.
    void goOn(std::shared_ptr<const SearchPlan> plan, unsigned threads, const StoredSearch& search, GoOn how);
    /// Searches for these candidates alone, outside the session.
    void findAgain(std::shared_ptr<const SearchPlan> plan, unsigned threads,
                   std::shared_ptr<const QSet<quint64>> wanted);
    /// Cancels the run and forgets it; its threads end in the background.
    void letGo();
    void pause();
    void resume();
    void cancel();
    /// Computes curves of the findings and of the simple fraction of the first one, which is the
    /// current one; the newest request answers with curvesReady().
    void requestCurves(FindingList findings);

    /// Where sessions are opened, read, moved and let go, one after the other, so that none is found in use
    /// that is about to be free.
    QThreadPool& storage() { return storage_; }
    /// The session of all searches.
    const std::shared_ptr<CurrentSession>& session() const { return session_; }
    /// Number of the present search in the session; 0: in none.
    qint64 storedSearch() const { return storedSearch_; }
    /// Stores what was said of findings of the present search.
    void annotate(std::vector<StoredAnnotation> annotations);

    bool isRunning() const;
    bool isPaused() const;
    /// Of the present or last run; null before the first.
    std::shared_ptr<const SearchPlan> plan() const { return plan_; }

signals:
    void prepared(const fractiscope::Preparation& preparation);
    void progressChanged(const fractiscope::Progress& progress);
    void findingsArrived(const fractiscope::FindingList& findings);
    /// The search has its number in the session, or a sentence says why it is kept in memory alone.
    void recorded(qint64 search, const QString& problem);
    /// Stars or notes could not be stored; a sentence says why.
    void annotationsLost(const QString& problem);
    /// Once for each run, after its last findings.
    void finished(const fractiscope::Progress& progress);
    void curvesReady(const std::vector<fractiscope::ConvergenceCurve>& curves);

private:
    struct Launched;
    struct Live;
    using Launch = std::function<Launched()>;

    void launch(std::shared_ptr<const SearchPlan> plan, std::shared_ptr<const QSet<quint64>> wanted,
                Launch task);
    void poll();

    std::shared_ptr<CurrentSession> session_;
    std::shared_ptr<const SearchPlan> plan_;
    std::shared_ptr<const QSet<quint64>> wanted_;
    std::shared_ptr<Live> live_;  ///< null while a run is being made
    bool running_ = false;
    bool paused_ = false;     ///< asked for
    bool cancelled_ = false;  ///< asked for
    quint64 launch_ = 0;
    qint64 storedSearch_ = 0;
    QThreadPool storage_;  ///< one thread: what it does, it does in order
    QTimer timer_;
    QThreadPool pool_;
    quint64 preparation_ = 0;
    quint64 curves_ = 0;
};

}  // namespace fractiscope
