// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/self_test.h"

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <ostream>

#include "base/version.h"

namespace fractiscope::selftest {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point began)
{
    return std::chrono::duration<double>(Clock::now() - began).count();
}

/// What is wrong; empty if the check passed, and then `found` is what holds.
std::string failureOf(const Check& check, std::string& found)
{
    try {
        found = check.run();
        return {};
    } catch (const std::exception& error) {
        return error.what();
    }
}

std::vector<Check> allChecks()
{
    std::vector<Check> checks{libraryCheck(), constantCheck(), euclidCheck(), literatureCheck()};
    for (Check& check : vectorChecks()) checks.push_back(std::move(check));
    for (const Check& check : {searchCheck(), proofCheck(), storageCheck()}) checks.push_back(check);
    return checks;
}

}  // namespace

std::vector<std::string> run(std::ostream& report)
{
    const auto began = Clock::now();
    const std::vector<Check> checks = allChecks();
    std::size_t width = 0;
    for (const Check& check : checks) width = std::max(width, check.name.size());
    report << "Self-test of Fractiscope " << version() << "\n\n" << std::fixed << std::setprecision(1);
    std::vector<std::string> failed;
    for (const Check& check : checks) {
        const auto start = Clock::now();
        std::string found;
        const std::string failure = failureOf(check, found);
        if (!failure.empty()) failed.push_back(check.name);
        report << (failure.empty() ? "passed  " : "FAILED  ") << std::left
               << std::setw(static_cast<int>(width)) << check.name << std::right << std::setw(6)
               << secondsSince(start) << " s  " << (failure.empty() ? found + '.' : failure) << std::endl;
    }
    report << "\n"
           << checks.size() - failed.size() << " of " << checks.size() << " checks passed in "
           << secondsSince(began) << " s." << std::endl;
    return failed;
}

}  // namespace fractiscope::selftest
