// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_input.h"
#include "app/cli_options.h"
#include "proof/identify.h"
#include "report/json_lines.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope::cli {

int runIdentify(const IdentifyOptions& options)
{
    LineInput input;
    const std::string unreadable = input.open(options.input);
    if (!unreadable.empty()) return fail(exitStorage, unreadable);
    for (std::string line; input.next(line);) {
        const auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, input.message(imported.error()));
        const SignedFraction& fraction = imported->finding.fraction;
        std::cout << ruleText(fraction, 60) << " under " << fraction.word.text();
        if (const auto named = identify(fraction))
            std::cout << " = " << named->expression << "\n";
        else
            std::cout << ": no constant recognised, " << reasonText(named.error()) << "\n";
    }
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
