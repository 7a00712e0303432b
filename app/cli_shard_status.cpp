// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_shard_status.h"

#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/output_file.h"
#include "base/utc_time.h"

namespace fractiscope::cli {

namespace {

/// A hundredth of the time so far, within these: thousands of shards share one file server.
constexpr double leastPause = 1;
constexpr double mostPause = 30;

ShardStatus::State stateOf(Outcome outcome)
{
    switch (outcome) {
        case Outcome::Running:
            return ShardStatus::State::Running;
        case Outcome::Completed:
            return ShardStatus::State::Complete;
        case Outcome::Failed:
            return ShardStatus::State::Failed;
        default:
            return ShardStatus::State::Stopped;
    }
}

}  // namespace

ShardStatusFile::ShardStatusFile(const std::string& session, CandidateRange range)
    : path_(statusFileOf(session)), next_(Clock::now())
{
    status_.range = range;
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) == 0) status_.host = name.data();
}

void ShardStatusFile::show(const Progress& progress)
{
    const bool last = progress.outcome != Outcome::Running;
    if (!last && Clock::now() < next_) return;
    const double pause = std::clamp(progress.seconds / 100, leastPause, mostPause);
    next_ = Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(pause));
    status_.state = stateOf(progress.outcome);
    status_.done = std::min(progress.done, status_.range.size());
    status_.formulas = progress.approved;
    status_.seconds = progress.seconds;
    status_.written = utcTime();
    writeFile(path_, toJsonLine(status_));
}

}  // namespace fractiscope::cli
