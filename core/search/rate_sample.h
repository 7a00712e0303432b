// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "search/engine.h"
#include "search/finding.h"
#include "search/search_plan.h"

namespace fractiscope {

/// What was measured at one place of a search.
struct RateSample {
    CandidateRange stratum;        ///< the part of the search that the sample is to speak for
    std::uint64_t candidates = 0;  ///< settled, beginning in the middle of the stratum; at least 1
    std::uint64_t findings = 0;    ///< of these
    double seconds = 0;            ///< of processor time; more than 0

    /// The mean over the candidates settled; more than 0.
    double secondsPerCandidate() const { return seconds / static_cast<double>(candidates); }
};

/// What was measured of a search.
struct RateSamples {
    std::vector<RateSample> places;  ///< in order; together their strata are the range
    double startSeconds = 0;  ///< of processor time, until a new engine has settled its first candidate
};

/// Cuts the range into `places` strata (fewer if it has fewer candidates) and searches from the middle of
/// each, in this thread, for the time `seconds`, and then for the same time again, which is measured: by then
/// the tails that many candidates share are known as they are in a long search. A stratum that ends before
/// that is measured from its middle. At least one candidate is settled everywhere, however long it takes.
/// Each finding measured is handed to `take`. Heuristic; processor time of the whole process is taken, so
/// that other programs matter little, and other threads of this one should rest. Precondition (unchecked):
/// the range is not empty and in the plan.
RateSamples sampleRates(const std::shared_ptr<const SearchPlan>& plan, CandidateRange range,
                        std::uint64_t places, double seconds,
                        const std::function<void(const Finding&)>& take);

}  // namespace fractiscope
