// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "storage/session.h"

namespace fractiscope {

/// Throws Damaged if these are fewer findings of the search than its session counts.
void requireCounted(const Session& session, const StoredSearch& search, const SearchSpec& spec,
                    std::uint64_t findings);

/// A SearchRun whose blocks are stored in a session before their findings are handed out: what was shown is
/// never lost. A thread of its own stores, so that no caller waits for the disk.
///
/// Contract: as SearchRun. The session must outlive the run. When storing fails the run ends as
/// Failed, failure() says why, and what was not stored is still handed out.
class RecordedRun {
public:
    /// Goes on with a stored search: `options.candidates` and `options.earlier` are set from the session.
    /// Throws SessionError.
    RecordedRun(std::shared_ptr<const SearchPlan> plan, RunOptions options, Session& session,
                const StoredSearch& search);
    ~RecordedRun();
    RecordedRun(const RecordedRun&) = delete;
    RecordedRun& operator=(const RecordedRun&) = delete;

    void start();   ///< also the thread that stores
    void pause();   ///< what is settled is still stored
    void resume();  ///< see SearchRun::resume
    void cancel();  ///< what is settled is still stored

    std::shared_ptr<const SearchPlan> sharedPlan() const;  ///< see SearchRun::sharedPlan
    /// Of the search; Failed also when storing failed.
    Progress progress() const;
    /// At most `limit` findings, in order, all stored; never waits.
    std::vector<Finding> takeFindings(std::size_t limit);
    /// Waits until findings are there, the run has ended, or the time is over.
    void waitForFindings(double seconds) const;
    /// True when the outcome is final, everything is stored and every finding was taken.
    bool isDrained() const;
    /// Why the outcome is Failed: storageFailure() or else SearchRun::failure(); empty otherwise.
    std::string failure() const;
    /// Why findings could not be stored, as a sentence; empty if they could.
    std::string storageFailure() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace fractiscope
