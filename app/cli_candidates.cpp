// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_candidates.h"

#include "report/text.h"
#include "search/candidate_shard.h"

namespace fractiscope::cli {

namespace {

Result<CandidateRange, Refusal> shardOf(const std::string& text, CandidateRange whole)
{
    const std::size_t slash = text.find('/');
    const auto number = parseCount(text.substr(0, slash));
    const auto count = parseCount(slash == std::string::npos ? std::string() : text.substr(slash + 1));
    if (!number || !count || *number < 1 || *number > *count)
        return Refusal{"--shard",
                       "'" + text + "' is not a shard: write it as i/n with i from 1 to n, for example 2/10.",
                       {},
                       {}};
    if (static_cast<std::uint64_t>(*count) > whole.size())
        return Refusal{"--shard",
                       groupedText(whole.size()) + " candidates cannot be cut into " +
                           groupedText(static_cast<std::uint64_t>(*count)) + " shards: give at most " +
                           groupedText(whole.size()) + ".",
                       {},
                       {}};
    return candidateShard(whole, static_cast<std::uint64_t>(*number), static_cast<std::uint64_t>(*count));
}

}  // namespace

Result<CandidateRange, Refusal> candidateRange(const SearchOptions& options, const SearchPlan& plan)
{
    const auto last = static_cast<long>(plan.candidateCount() - 1);
    CandidateRange range{0, plan.candidateCount()};
    if (!options.from.empty()) {
        const auto from = boundedNumber("--from", options.from, ErrorCode::BadCandidateRange, 0, last);
        if (!from) return from.error();
        range.first = static_cast<std::uint64_t>(*from);
    }
    if (!options.to.empty()) {
        const auto to = boundedNumber("--to", options.to, ErrorCode::BadCandidateRange,
                                      static_cast<long>(range.first), last);
        if (!to) return to.error();
        range.end = static_cast<std::uint64_t>(*to) + 1;
    }
    if (!options.shard) return range;
    return shardOf(*options.shard, range);
}

}  // namespace fractiscope::cli
