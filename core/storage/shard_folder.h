// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/engine.h"

namespace fractiscope {

/// How far a shard is, as the program that searches it says beside its session: what another machine writes
/// to is not safe to open over a network, but a line of text is.
struct ShardStatus {
    /// What the program last said of its run.
    enum class State {
        Running,   ///< or killed since, see `written`
        Stopped,   ///< on request; it can go on
        Complete,  ///< nothing is left of the range
        Failed     ///< by an error
    };

    State state = State::Running;  ///< a session without a status file is Complete or Stopped
    CandidateRange range;          ///< the candidates of the shard
    std::uint64_t done = 0;        ///< candidates settled
    std::uint64_t formulas = 0;    ///< approved
    double seconds = 0;            ///< of searching
    std::string host;              ///< the machine
    std::string written;           ///< UTC, ISO 8601: a program that was killed says nothing new

    bool operator==(const ShardStatus&) const = default;
};

/// "part-3.fractiscope.status" for "part-3.fractiscope".
std::string statusFileOf(const std::string& session);

/// A line of JSON with its line feed.
std::string toJsonLine(const ShardStatus& status);
/// Nothing if the text is no such line, or says what cannot be.
std::optional<ShardStatus> shardStatusFromJson(std::string_view text);

/// A session of a folder.
struct Shard {
    std::string file;  ///< without the folder
    /// What its status file says, else the session itself, which is then opened; nothing if neither can be
    /// read.
    std::optional<ShardStatus> status;
    std::string problem;  ///< why not
};

/// A folder of shards as they are run: by hand, or by the scripts in packaging/cluster, which leave a plan.
struct ShardFolder {
    std::vector<Shard> shards;     ///< part-2 before part-10
    std::uint64_t planned = 0;     ///< shards of the plan; 0: no plan
    std::uint64_t candidates = 0;  ///< of the plan, else of the shards that are there
    /// Path of merged.fractiscope, merged-2.fractiscope and so on: the newest, if no shard is newer.
    std::optional<std::string> merged;

    std::uint64_t count(ShardStatus::State state) const;  ///< shards in that state; those unread are in none
    std::uint64_t done() const;                           ///< ShardStatus::done of all together
    std::uint64_t formulas() const;                       ///< ShardStatus::formulas of all together
};

/// Reads the folder; of `before`, an earlier look at it, shards that are complete are taken over unread. Each
/// other shard costs reading a small file, or its session if it has none.
ShardFolder readShardFolder(const std::string& folder, const ShardFolder& before);

}  // namespace fractiscope
