// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "search/search_run.h"
#include "storage/shard_folder.h"

namespace fractiscope::cli {

/// Says beside a session how far its shard is, for others to watch; see ShardFolder. Where it cannot be
/// written nothing is said: the search itself does not need it.
class ShardStatusFile {
public:
    ShardStatusFile(const std::string& session, CandidateRange range);

    /// Writes if some time has passed since the last time, the longer the search the more, or at its end.
    void show(const Progress& progress);

private:
    using Clock = std::chrono::steady_clock;

    std::string path_;
    ShardStatus status_;
    Clock::time_point next_;
};

}  // namespace fractiscope::cli
