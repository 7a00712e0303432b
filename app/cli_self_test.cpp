// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_options.h"
#include "app/selftest/self_test.h"

namespace fractiscope::cli {

int runSelfTest()
{
    const std::vector<std::string> failed = selftest::run(std::cout);
    if (!std::cout) return fail(exitStorage, "The standard output cannot be written.");
    if (failed.empty()) return exitDone;
    std::string names;
    for (const std::string& name : failed) names += (names.empty() ? "" : ", ") + name;
    return fail(exitSelfTest, "The self-test failed: " + names + ".");
}

}  // namespace fractiscope::cli
