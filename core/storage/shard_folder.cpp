// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shard_folder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <utility>

#include "storage/session.h"

namespace fractiscope {

namespace {

namespace fs = std::filesystem;
using State = ShardStatus::State;

constexpr std::array<std::pair<State, const char*>, 4> stateNames{{{State::Running, "running"},
                                                                   {State::Stopped, "stopped"},
                                                                   {State::Complete, "complete"},
                                                                   {State::Failed, "failed"}}};
constexpr std::size_t longestLine = 4096;
constexpr const char* suffix = ".fractiscope";
constexpr const char* mergedName = "merged";

/// The beginning of a small file; empty if it cannot be read.
std::string textOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string text(longestLine, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

/// What a session says of its last search. Whether a program works at it, it does not say.
ShardStatus statusOf(const Session& session)
{
    ShardStatus status;
    status.state = State::Stopped;
    const std::vector<StoredSearch> searches = session.searches();
    if (searches.empty()) return status;
    const StoredSearch& search = searches.back();
    status.range = search.range;
    status.done = std::clamp(search.settled, search.range.first, search.range.end) - search.range.first;
    status.formulas = search.counts.approved;
    status.seconds = search.seconds;
    if (search.isComplete()) status.state = State::Complete;
    return status;
}

Shard readShard(const fs::path& session)
{
    Shard shard;
    shard.file = session.filename().string();
    shard.status = shardStatusFromJson(textOf(statusFileOf(session.string())));
    if (shard.status) return shard;
    try {
        shard.status = statusOf(Session::open(session.string(), Session::Access::Read));
    } catch (const std::exception& error) {
        shard.problem = error.what();
    }
    return shard;
}

/// The name before its last digits, and these as a number: part-2 comes before part-10.
std::pair<std::string, std::uint64_t> orderOf(const std::string& file)
{
    const std::string name = file.substr(0, file.size() - std::string_view(suffix).size());
    std::size_t digits = name.find_last_not_of("0123456789");
    digits = digits == std::string::npos ? 0 : digits + 1;
    std::uint64_t number = 0;
    std::from_chars(name.data() + digits, name.data() + name.size(), number);
    return {name.substr(0, digits), number};
}

struct Listing {
    std::vector<fs::path> shards;  ///< in order
    std::optional<fs::path> merged;
};

bool isNewer(const fs::path& a, const fs::path& b)
{
    std::error_code ignored;
    return fs::last_write_time(a, ignored) > fs::last_write_time(b, ignored);
}

Listing sessionsIn(const std::string& folder)
{
    Listing found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string file = at->path().filename().string();
        if (!file.ends_with(suffix) || file == suffix) continue;
        if (!file.starts_with(mergedName)) {
            found.shards.push_back(at->path());
        } else if (!found.merged || isNewer(at->path(), *found.merged)) {
            found.merged = at->path();
        }
    }
    std::sort(found.shards.begin(), found.shards.end(), [](const fs::path& a, const fs::path& b) {
        return orderOf(a.filename().string()) < orderOf(b.filename().string());
    });
    if (found.merged && std::any_of(found.shards.begin(), found.shards.end(),
                                    [&](const fs::path& shard) { return isNewer(shard, *found.merged); }))
        found.merged.reset();
    return found;
}

void readPlan(const fs::path& path, ShardFolder& folder)
{
    const auto json = nlohmann::json::parse(textOf(path), nullptr, false);
    if (!json.is_object()) return;
    const auto number = [&](const char* name) {
        const auto found = json.find(name);
        return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
    };
    folder.planned = number("shards");
    folder.candidates = number("candidates");
}

}  // namespace

std::string statusFileOf(const std::string& session)
{
    return session + ".status";
}

std::string toJsonLine(const ShardStatus& status)
{
    const auto named = std::find_if(stateNames.begin(), stateNames.end(),
                                    [&](const auto& name) { return name.first == status.state; });
    const nlohmann::ordered_json json{{"state", named->second},      {"first", status.range.first},
                                      {"end", status.range.end},     {"done", status.done},
                                      {"formulas", status.formulas}, {"seconds", status.seconds},
                                      {"host", status.host},         {"written", status.written}};
    return json.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + "\n";
}

std::optional<ShardStatus> shardStatusFromJson(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    ShardStatus status;
    try {
        const auto state = json.at("state").get<std::string>();
        const auto named = std::find_if(stateNames.begin(), stateNames.end(),
                                        [&](const auto& name) { return name.second == state; });
        if (named == stateNames.end()) return std::nullopt;
        status.state = named->first;
        for (const char* number : {"first", "end", "done", "formulas"})
            if (!json.at(number).is_number_unsigned()) return std::nullopt;
        status.range = {json["first"].get<std::uint64_t>(), json["end"].get<std::uint64_t>()};
        status.done = json["done"].get<std::uint64_t>();
        status.formulas = json["formulas"].get<std::uint64_t>();
        status.seconds = json.at("seconds").get<double>();
        status.host = json.at("host").get<std::string>();
        status.written = json.at("written").get<std::string>();
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
    if (status.range.end < status.range.first || status.done > status.range.size()) return std::nullopt;
    return status;
}

std::uint64_t ShardFolder::count(State state) const
{
    return static_cast<std::uint64_t>(std::count_if(shards.begin(), shards.end(), [&](const Shard& shard) {
        return shard.status && shard.status->state == state;
    }));
}

std::uint64_t ShardFolder::done() const
{
    std::uint64_t sum = 0;
    for (const Shard& shard : shards) sum += shard.status ? shard.status->done : 0;
    return sum;
}

std::uint64_t ShardFolder::formulas() const
{
    std::uint64_t sum = 0;
    for (const Shard& shard : shards) sum += shard.status ? shard.status->formulas : 0;
    return sum;
}

ShardFolder readShardFolder(const std::string& folder, const ShardFolder& before)
{
    ShardFolder now;
    readPlan(fs::path(folder) / "plan", now);
    const Listing sessions = sessionsIn(folder);
    if (sessions.merged) now.merged = sessions.merged->string();
    auto known = before.shards.begin();
    std::uint64_t candidates = 0;
    for (const fs::path& session : sessions.shards) {
        const std::string file = session.filename().string();
        // In the same order as now; what is gone is passed over.
        auto same = std::find_if(known, before.shards.end(), [&](const Shard& s) { return s.file == file; });
        if (same != before.shards.end()) known = same + 1;
        const bool complete =
            same != before.shards.end() && same->status && same->status->state == State::Complete;
        now.shards.push_back(complete ? *same : readShard(session));
        if (now.shards.back().status) candidates += now.shards.back().status->range.size();
    }
    if (now.candidates == 0) now.candidates = candidates;
    return now;
}

}  // namespace fractiscope
