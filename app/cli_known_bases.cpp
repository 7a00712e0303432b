// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_known_bases.h"

#include "base/printable_text.h"
#include "report/text.h"

namespace fractiscope::cli {

std::string KnownBases::foreignProof(const ImportedFinding& imported)
{
    const auto certificate = certificateOf(imported.finding);
    if (!certificate) return {};
    const NumberBases* bases = of(imported.constant);
    if (bases != nullptr && isLinked(*certificate, *bases, imported.finding.lhs)) return {};
    return "the proof is right, but it is not about " +
           printableText(leftHandSideText(imported.finding.lhs, imported.constant)) + ".";
}

}  // namespace fractiscope::cli
