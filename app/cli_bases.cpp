// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_options.h"
#include "proof/base_catalogue.h"

namespace fractiscope::cli {

int runBases()
{
    for (const BaseTheorem& theorem : baseTheorems())
        std::cout << theorem.name << "\n  " << theorem.plain << "\n  " << theorem.reference << "\n\n";
    std::cout << "Numbers in brackets: core/REFERENCES.md. Tasoev and Rogers-Ramanujan fractions have terms "
                 "that grow "
                 "exponentially; they are data for comparison, and no formula is proved from them.\n";
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
