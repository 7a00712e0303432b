// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "search/search_run.h"

namespace fractiscope::selftest {

/// Throws Failure if its value cannot be established.
Constant constantOf(const char* text);

/// All (a + b x)/(c + d x) with coefficients up to `coefficients` under the words of these lengths.
std::shared_ptr<const SearchPlan> samplePlan(const char* constant, long coefficients, unsigned shortest,
                                             unsigned longest);

/// What a search found, in order, and its last counts.
struct SampleResult {
    std::vector<Finding> findings;
    Progress progress;
};

/// Throws Failure if the search fails.
SampleResult runSample(const std::shared_ptr<const SearchPlan>& plan, const RunOptions& options);

}  // namespace fractiscope::selftest
