// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rate_sample.h"

#include <algorithm>
#include <ctime>
#include <iterator>

#include "search/candidate_shard.h"

namespace fractiscope {

namespace {

/// Candidates of a block, as small at first as a search of slow ones needs.
constexpr std::uint64_t largestBlock = 1 << 16;

double processorSeconds(std::clock_t since)
{
    // One tick at least: what takes less is not free.
    return static_cast<double>(std::max<std::clock_t>(1, std::clock() - since)) / CLOCKS_PER_SEC;
}

/// Searches from `first` on until so many seconds have passed, or to the end of the stratum.
std::vector<Finding> search(Engine& engine, std::uint64_t first, double seconds, RateSample& sample)
{
    std::vector<Finding> found;
    const std::clock_t began = std::clock();
    LiveCounts live;
    std::uint64_t size = 1;
    sample.seconds = 0;
    for (std::uint64_t at = first; at < sample.stratum.end && sample.seconds < seconds;) {
        const std::uint64_t end = at + std::min(size, sample.stratum.end - at);
        BlockResult block;
        engine.run({at, end}, block, live, {});
        at = end;
        sample.candidates = at - first;
        const double before = sample.seconds;
        sample.seconds = processorSeconds(began);
        // Blocks take a twentieth of the time or so.
        if (sample.seconds - before < seconds / 40) size = std::min(2 * size, largestBlock);
        std::move(block.findings.begin(), block.findings.end(), std::back_inserter(found));
    }
    return found;
}

}  // namespace

RateSamples sampleRates(const std::shared_ptr<const SearchPlan>& plan, CandidateRange range,
                        std::uint64_t places, double seconds, const std::function<void(const Finding&)>& take)
{
    RateSamples samples;
    const std::clock_t began = std::clock();
    EngineFactory factory(plan, EngineKind::TailClasses);
    const auto engine = factory.make();
    RateSample one{{range.first, range.first + 1}};
    search(*engine, range.first, seconds, one);
    samples.startSeconds = processorSeconds(began);

    places = std::min(places, range.size());
    for (std::uint64_t i = 1; i <= places; ++i) {
        RateSample sample{candidateShard(range, i, places)};
        const std::uint64_t middle = sample.stratum.first + sample.stratum.size() / 2;
        std::vector<Finding> found = search(*engine, middle, seconds, sample);
        const std::uint64_t settled = middle + sample.candidates;
        if (settled < sample.stratum.end) found = search(*engine, settled, seconds, sample);
        sample.findings = found.size();
        std::for_each(found.begin(), found.end(), take);
        samples.places.push_back(sample);
    }
    return samples;
}

}  // namespace fractiscope
