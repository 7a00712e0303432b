// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_bases.h"
#include "app/cli_input.h"
#include "app/cli_options.h"
#include "app/cli_output.h"
#include "report/json_lines.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

struct Counts {
    std::size_t proved = 0, refuted = 0, open = 0;
};

// Proves or refutes one formula in place; says why it stays as it is.
std::string settle(ImportedFinding& imported, KnownBases& known, Counts& counts)
{
    Finding& f = imported.finding;
    const NumberBases* bases = known.of(imported.constant);
    const auto based = bases != nullptr ? bases->of(f.lhs) : std::nullopt;
    if (!based) {
        ++counts.open;
        if (bases == nullptr) return "the constant cannot be read";
        if (!bases->ofConstant())
            return "no base fraction is known: " +
                   std::string(reasonText(bases->ofConstant().error().reason));
        return "no base fraction is known for this left-hand side";
    }
    const ProofResult result = prove(based->base, based->toConstant, f.fraction);
    if (const auto* reason = std::get_if<OpenReason>(&result)) {
        ++counts.open;
        return reasonText(*reason);
    }
    auto facts = std::make_shared<TailFacts>();
    if (f.facts) *facts = *f.facts;
    facts->proof.reset();
    if (const auto* refutation = std::get_if<Refutation>(&result)) {
        ++counts.refuted;
        f.status = Status::Refuted;
        f.firstWrong = refutation->index;
        f.facts = facts->formBits > 0 ? facts : nullptr;
        return "term " + std::to_string(refutation->index) + " must be " + toString(refutation->rightTerm);
    }
    ++counts.proved;
    const auto& certificate = std::get<Certificate>(result);
    facts->formBits = closedFormBits(f.fraction);
    facts->proof = TailProof{certificate.base, normalForm(certificate.start), certificate.block,
                             certificate.state, certificate.sign};
    f.facts = std::move(facts);
    f.tailOffset = 0;
    f.status = Status::Proved;
    return {};
}

}  // namespace

int runProve(const ProveOptions& options)
{
    LineInput input;
    const std::string unreadable = input.open(options.input);
    if (!unreadable.empty()) return fail(exitStorage, unreadable);
    OutputFile output;
    const bool writes = !options.jsonl.empty();
    if (writes) {
        const std::string refused = output.open(options.jsonl);
        if (!refused.empty()) return fail(exitStorage, refused);
    }
    std::ostream& remarks = options.jsonl == "-" ? std::cerr : std::cout;
    KnownBases known;
    Counts counts;
    for (std::string line; input.next(line);) {
        auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, input.message(imported.error()));
        const std::string remark = settle(*imported, known, counts);
        const Finding& f = imported->finding;
        const std::string name = leftHandSideText(f.lhs, imported->constant);
        remarks << name << " = " << ruleText(f.fraction, 60) << " under " << f.fraction.word.text() << ": "
                << (remark.empty()                ? "proved"
                    : f.status == Status::Refuted ? "refuted, "
                                                  : "open, ")
                << remark << "\n";
        if (const auto certificate = certificateOf(f); certificate && options.explain)
            remarks << proofText(*certificate, name) << "\n";
        if (writes) output.write(toJsonLine(f, imported->constant) + "\n");
    }
    remarks << counts.proved << " proved, " << counts.refuted << " refuted, " << counts.open << " open.\n";
    if (writes) {
        const std::string unfinished = output.commit();
        if (!unfinished.empty()) return fail(exitStorage, unfinished);
    }
    return exitDone;
}

}  // namespace fractiscope::cli
