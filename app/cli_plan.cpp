// SPDX-License-Identifier: GPL-3.0-or-later
// The number of shards follows from the slowest place of the sample, so that the shard that has that place
// fits, too; the whole is estimated from all places, each for its part of the search.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>

#include "app/cli_candidates.h"
#include "app/cli_counted.h"
#include "app/cli_duration.h"
#include "app/cli_options.h"
#include "base/output_file.h"
#include "report/json_lines.h"
#include "report/text.h"
#include "search/candidate_shard.h"
#include "search/rate_sample.h"

namespace fractiscope::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr long maximumCores = 256;
constexpr std::uint64_t samplePlaces = 16;
constexpr double secondsAtEachPlace = 0.15;
/// A shard is to take two thirds of the time at most: a sample is no more than that, and machines differ.
constexpr double share = 2.0 / 3;

/// What was measured, what follows from it.
struct Measurement {
    CandidateRange range;
    double startSeconds = 0;  ///< to the first candidate, in every shard
    std::vector<RateSample> samples;
    std::uint64_t lineBytes = 0;  ///< of all findings of the samples

    template <class Value>
    Value sum(Value RateSample::*member) const
    {
        return std::accumulate(samples.begin(), samples.end(), Value{},
                               [&](Value before, const RateSample& s) { return before + s.*member; });
    }
    std::uint64_t candidates() const { return sum(&RateSample::candidates); }
    std::uint64_t findings() const { return sum(&RateSample::findings); }
    double seconds() const { return sum(&RateSample::seconds); }
    /// Seconds per candidate.
    std::pair<double, double> fastestAndSlowest() const
    {
        const auto [least, most] =
            std::minmax_element(samples.begin(), samples.end(), [](const RateSample& a, const RateSample& b) {
                return a.secondsPerCandidate() < b.secondsPerCandidate();
            });
        return {least->secondsPerCandidate(), most->secondsPerCandidate()};
    }
    /// Of the whole, on one thread, each stratum by its sample.
    double estimatedSeconds() const
    {
        double all = 0;
        for (const RateSample& s : samples)
            all += s.secondsPerCandidate() * static_cast<double>(s.stratum.size());
        return all;
    }
    double estimatedFindings() const
    {
        double all = 0;
        for (const RateSample& s : samples)
            all += static_cast<double>(s.findings) / static_cast<double>(s.candidates) *
                   static_cast<double>(s.stratum.size());
        return all;
    }
    double bytesPerFinding() const
    {
        return findings() == 0 ? 0 : static_cast<double>(lineBytes) / static_cast<double>(findings());
    }
};

struct Proposal {
    long limit = 0;  ///< seconds for a shard
    long cores = 0;  ///< that it has
    std::uint64_t shards = 0;
    double shardSeconds = 0;  ///< of the largest, at the slowest place
};

/// Nothing if not even one candidate fits.
std::optional<Proposal> proposalFor(const Measurement& measured, long limit, long cores)
{
    const double slowest = measured.fastestAndSlowest().second / static_cast<double>(cores);
    const double fits = std::floor((share * static_cast<double>(limit) - measured.startSeconds) / slowest);
    if (fits < 1) return std::nullopt;
    Proposal proposal{limit, cores, 1, 0};
    const auto all = static_cast<double>(measured.range.size());
    if (fits < all)
        proposal.shards = std::min(measured.range.size(), static_cast<std::uint64_t>(std::ceil(all / fits)));
    const CandidateRange largest = candidateShard(measured.range, 1, proposal.shards);
    proposal.shardSeconds = measured.startSeconds + slowest * static_cast<double>(largest.size());
    return proposal;
}

std::string rounded(double value)
{
    return groupedText(static_cast<std::uint64_t>(std::llround(value)));
}

std::string measuredText(const Measurement& measured)
{
    const auto [fastest, slowest] = measured.fastestAndSlowest();
    const std::size_t places = measured.samples.size();
    return "Measured on this machine, on one core: " + groupedText(measured.candidates()) + " of " +
           groupedText(measured.range.size()) + " candidates, at " + std::to_string(places) +
           (places == 1 ? " place" : " places") + " of the search, in " + durationText(measured.seconds()) +
           " of processor time; it takes " + durationText(measured.startSeconds) + " to begin.\n" +
           rounded(1 / slowest) + " candidates per second at the slowest place, " + rounded(1 / fastest) +
           " at the fastest; " + groupedText(measured.findings()) + " findings.\n";
}

std::string estimateText(const Measurement& measured)
{
    const double findings = measured.estimatedFindings();
    return "The whole, estimated from this sample: " + durationText(measured.estimatedSeconds()) +
           " on one core, " + rounded(findings) + " findings in " +
           sizeText(findings * measured.bytesPerFinding()) + ".\n";
}

std::string textOf(const Proposal& proposal, CandidateRange largest)
{
    return "Proposed: " + counted(proposal.shards, "shard", "shards") + " of at most " +
           groupedText(largest.size()) + " candidates; at the slowest rate of the sample one takes " +
           durationText(proposal.shardSeconds) + " on " + std::to_string(proposal.cores) +
           (proposal.cores == 1 ? " core" : " cores, taken for as many times as fast as one") +
           ", and it has " + durationText(static_cast<double>(proposal.limit)) + ".\n" +
           "Run them with --shard i/" + std::to_string(proposal.shards) +
           " --session part-i.fractiscope, i from 1 to " + std::to_string(proposal.shards) + ".\n";
}

std::string jsonOf(const Measurement& measured, const Proposal& proposal)
{
    const auto [fastest, slowest] = measured.fastestAndSlowest();
    const nlohmann::ordered_json json{
        {"shards", proposal.shards},
        {"limit_seconds", proposal.limit},
        {"cores", proposal.cores},
        {"candidates", measured.range.size()},
        {"first_candidate", measured.range.first},
        {"largest_shard_candidates", candidateShard(measured.range, 1, proposal.shards).size()},
        {"estimated_shard_seconds", proposal.shardSeconds},
        {"estimated_core_seconds", measured.estimatedSeconds()},
        {"estimated_findings", measured.estimatedFindings()},
        {"estimated_bytes", measured.estimatedFindings() * measured.bytesPerFinding()},
        {"sample_places", measured.samples.size()},
        {"sample_candidates", measured.candidates()},
        {"sample_findings", measured.findings()},
        {"sample_seconds", measured.seconds()},
        {"start_seconds", measured.startSeconds},
        {"slowest_candidates_per_second", 1 / slowest},
        {"fastest_candidates_per_second", 1 / fastest}};
    return json.dump() + "\n";
}

Measurement measure(const std::shared_ptr<const SearchPlan>& plan, CandidateRange range)
{
    Measurement measured;
    measured.range = range;
    const std::string constant = plan->spec().constant.text();
    RateSamples sampled = sampleRates(
        plan, range, samplePlaces, secondsAtEachPlace,
        [&](const Finding& finding) { measured.lineBytes += toJsonLine(finding, constant).size(); });
    measured.startSeconds = sampled.startSeconds;
    measured.samples = std::move(sampled.places);
    return measured;
}

}  // namespace

int runPlan(const PlanOptions& options)
{
    const auto limit = parseDuration(options.time);
    if (!limit)
        return refuse(
            {"--time", "'" + options.time + "' is not a time: write it as 90s, 30m, 2h or 1d12h.", {}, {}});
    const auto cores = boundedNumber("--cores", options.cores, ErrorCode::BadThreads, 1, maximumCores);
    if (!cores) return refuse(cores.error());
    const auto began = Clock::now();
    auto spec = searchSpec(options);
    if (!spec) return refuse(spec.error());
    const auto plan = SearchPlan::make(std::move(*spec));
    if (!plan) return refuse(specRefusal(options, plan.error()));
    const auto range = candidateRange(options, **plan);
    if (!range) return refuse(range.error());
    const double planSeconds = std::chrono::duration<double>(Clock::now() - began).count();

    Measurement measured = measure(*plan, *range);
    measured.startSeconds += planSeconds;
    const auto proposal = proposalFor(measured, *limit, *cores);
    if (!proposal)
        return refuse({"--time",
                       "Not even one candidate is settled in two thirds of this time: it takes " +
                           durationText(measured.startSeconds) + " to begin and up to " +
                           durationText(measured.fastestAndSlowest().second) + " for one.",
                       {},
                       {}});
    if (!options.json.empty()) {
        const std::string refused = writeFile(options.json, jsonOf(measured, *proposal));
        if (!refused.empty()) return fail(exitStorage, refused);
    }
    if (options.json != "-") {
        std::cout
            << measuredText(measured) << estimateText(measured)
            << textOf(*proposal, candidateShard(*range, 1, proposal->shards))
            << "This is an estimate from a sample: other machines, and other places of the search, may be "
               "slower. A shard that is stopped goes on when it is started again.\n";
    }
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
