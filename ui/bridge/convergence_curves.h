// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "bridge/finding_ptr.h"
#include "search/search_plan.h"
#include "verify/asymptotics.h"

namespace fractiscope {

/// log10 |x - p_n/q_n| of one finding, or of the simple continued fraction of the same number.
struct ConvergenceCurve {
    std::uint64_t finding = 0;  ///< candidate number
    bool simple = false;
    std::vector<double> log10Error;
    std::vector<double> bits;  ///< of a_0 .. a_n together, for each n
    unsigned period = 0;       ///< common period of the polynomials and the sign word; 0: none
    std::optional<Asymptotics> theory;
};

/// The curves of the findings, before them that of the simple fraction of the first one unless it is simple
/// itself. Some milliseconds each: not for the GUI thread.
std::vector<ConvergenceCurve> convergenceCurves(const SearchPlan& plan, const FindingList& findings);

/// Convergents p_n/q_n of a finding, n = 0 .. count - 1, as "p/q".
std::vector<std::string> convergentTexts(const Finding& finding, std::size_t count);

}  // namespace fractiscope
