// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas as people type them, and their simple form as far as a little work shows it.
#include "fuzz_support.h"
#include "proof/certificate_checker.h"
#include "proof/rewriting.h"
#include "report/formula_notation.h"
#include "report/known_formulas.h"
#include "report/latex.h"
#include "report/text.h"

using namespace fractiscope;
using fuzz::require;

/// The table of known formulas is made at its first use, which takes seconds with sanitizers.
int LLVMFuzzerInitialize(int*, char***)
{
    matchKnown(*parseFormula("2; 1, 2k+2, 1"));
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t mostChannels = 50;
    const std::string_view text = fuzz::textOf(data, size);
    const auto fraction = parseFormula(text);
    if (!fraction) {
        require(fraction.error().position <= text.size(), "an error is within the text");
        require(!sentence(fraction.error()).empty(), "an error has its sentence");
        return 0;
    }
    const auto again = parseFormula(formulaNotation(*fraction));
    require(again && again->word == fraction->word && again->terms(30) == fraction->terms(30),
            "the text of a formula is the formula");
    ruleText(*fraction, 60);
    closedFormLatex(*fraction);
    matchKnown(*fraction);
    if (fraction->period() > mostChannels) return 0;
    const ProofLimits little{{500, 500, 100'000}, 2000};
    if (const auto simple = simpleForm(*fraction, little))
        require(isAccepted(simple->certificate), "what is discovered is accepted");
    return 0;
}
