// SPDX-License-Identifier: GPL-3.0-or-later
// Finds formulas of a number, such as "e" or "tan(1/2)", and checks each proof by the independent checker.
#include <iostream>

#include "proof/certificate_checker.h"
#include "report/text.h"
#include "search/search_run.h"

using namespace fractiscope;

int main(int argc, char** argv)
{
    const auto constant = Constant::parse(argc > 1 ? argv[1] : "e");
    if (!constant) return std::cerr << sentence(constant.error()) << "\n", 1;
    // All (a + b x)/(c + d x) with coefficients up to 2, under all sign words of length 1 and 2.
    const auto plan = SearchPlan::make({*constant, RationalFamily{1, 1, 2}, *signWords(1, 2)});
    if (!plan) return std::cerr << sentence(plan.error()) << "\n", 1;
    SearchRun run(*plan, 2);
    run.start();
    for (; !run.isDrained(); run.waitForFindings(1))
        for (const Finding& f : run.takeFindings(100)) {
            const auto certificate = certificateOf(f);
            std::cout << leftHandSideText(f.lhs, "x") << " = " << ruleText(f.fraction, 60) << " under "
                      << f.fraction.word.text() << ": " << statusName(f.status)
                      << (certificate && isAccepted(*certificate) ? ", proof checked\n" : "\n");
        }
}
