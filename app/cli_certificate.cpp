// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_input.h"
#include "app/cli_known_bases.h"
#include "app/cli_options.h"
#include "base/printable_text.h"
#include "proof/certificate_checker.h"
#include "report/json_lines.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

/// Whether the line can be read and only its proof is wrong.
bool isRefusedProof(const Error& error)
{
    return error.code == ErrorCode::UnexpectedToken && error.detail == "proof" &&
           error.expected == acceptedProof;
}

}  // namespace

int runCheckCertificate(const CertificateOptions& options)
{
    LineInput input;
    const std::string unreadable = input.open(options.input);
    if (!unreadable.empty()) return fail(exitStorage, unreadable);
    KnownBases known;
    std::size_t accepted = 0, refused = 0, unlinked = 0, without = 0;
    for (std::string line; input.next(line);) {
        const auto alone = certificateFromJson(line);
        if (alone || alone.error().detail != "certificate") {
            if (!alone) return fail(exitInput, input.message(alone.error()));
            if (const auto failure = firstFailure(*alone)) {
                ++refused;
                fail(exitFailed, input.place() + ": refused, " + hypothesisText(*failure) + ".");
            } else {
                ++accepted;
            }
            continue;
        }
        // fromJsonLine refuses what is called proved and is not.
        const auto imported = fromJsonLine(line);
        if (!imported && isRefusedProof(imported.error())) {
            ++refused;
            fail(exitFailed, input.place() + ": refused, 'proof' must be " + acceptedProof + ".");
            continue;
        }
        if (!imported) return fail(exitInput, input.message(imported.error()));
        if (!certificateOf(imported->finding)) {
            ++without;
            continue;
        }
        ++accepted;
        if (const std::string foreign = known.foreignProof(*imported); !foreign.empty()) {
            ++unlinked;
            std::cout << input.place() << ": " << foreign << "\n";
        }
    }
    std::cout << accepted - unlinked << " accepted";
    if (refused > 0) std::cout << ", " << refused << " refused";
    if (without > 0) std::cout << ", " << without << " without a certificate";
    if (unlinked > 0) std::cout << ", " << unlinked << " about another number";
    std::cout << ".\n";
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return refused + unlinked > 0 ? exitFailed : exitDone;
}

}  // namespace fractiscope::cli
