// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/sample_search.h"

#include <iterator>

#include "app/selftest/self_test.h"

namespace fractiscope::selftest {

Constant constantOf(const char* text)
{
    auto constant = Constant::parse(text);
    require(bool(constant), std::string("There is no value for ") + text + '.');
    return std::move(*constant);
}

std::shared_ptr<const SearchPlan> samplePlan(const char* constant, long coefficients, unsigned shortest,
                                             unsigned longest)
{
    auto plan = SearchPlan::make(
        {constantOf(constant), RationalFamily{1, 1, coefficients}, *signWords(shortest, longest)});
    require(bool(plan), std::string("No search of ") + constant + " can be made.");
    return std::move(*plan);
}

SampleResult runSample(const std::shared_ptr<const SearchPlan>& plan, const RunOptions& options)
{
    SampleResult result;
    SearchRun run(plan, options);
    run.start();
    while (!run.isDrained()) {
        run.waitForFindings(1);
        for (Finding& finding : run.takeFindings(1000)) result.findings.push_back(std::move(finding));
    }
    result.progress = run.progress();
    require(result.progress.outcome == Outcome::Completed, "A search failed: " + run.failure());
    return result;
}

}  // namespace fractiscope::selftest
