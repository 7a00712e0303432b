// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_input.h"
#include "app/cli_options.h"
#include "proof/identify.h"
#include "report/formula_notation.h"
#include "report/json_lines.h"
#include "report/known_formulas.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

void show(const SignedFraction& fraction)
{
    std::cout << ruleText(fraction, 60) << " under " << fraction.word.text();
    if (const auto named = identify(fraction))
        std::cout << " = " << named->expression << "\n" << knownSentence(matchKnown(fraction)) << "\n";
    else
        std::cout << ": no constant recognised, " << reasonText(named.error()) << "\n";
}

}  // namespace

int runIdentify(const IdentifyOptions& options)
{
    if (!options.formula.empty()) {
        const auto fraction = parseFormula(options.formula);
        if (!fraction) return refuse(refusal("--formula", fraction.error(), options.formula));
        show(*fraction);
        return exitDone;
    }
    LineInput input;
    const std::string unreadable = input.open(options.input);
    if (!unreadable.empty()) return fail(exitStorage, unreadable);
    for (std::string line; input.next(line);) {
        const auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, input.message(imported.error()));
        show(imported->finding.fraction);
    }
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
