// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>

#include "app/cli_input.h"
#include "app/cli_known_bases.h"
#include "app/cli_options.h"
#include "base/output_file.h"
#include "base/printable_text.h"
#include "constants/rational_expression.h"
#include "fraction/positive_form.h"
#include "report/formula_notation.h"
#include "report/json_lines.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "search/recognition.h"

namespace fractiscope::cli {

namespace {

constexpr long usualDigits = 1000;  ///< to which a formula is approved that says of none

struct Counts {
    std::size_t proved = 0, refuted = 0, open = 0;
};

// Approves or refutes in place what no theorem settles: what a line says of its formula is not believed.
void compare(Finding& f, const Constant& constant)
{
    const auto claimed = std::clamp(f.approvedDigits, usualDigits, SearchLimits::maxDigits);
    const double claimedBits = f.accidentBits;
    if (f.facts && f.facts->proof) {
        auto facts = std::make_shared<TailFacts>(*f.facts);
        facts->proof.reset();
        f.facts = std::move(facts);
    }
    f.status = Status::Suspected;
    f.approvedDigits = 0;
    f.accidentBits = 0;
    const PowerTable powers(constant, std::max(f.lhs.numerator.degree(), f.lhs.denominator.degree()));
    const auto form = positiveForm(f.lhs, powers);
    if (!form) return;
    // Some digits more than asked were compared: the round number below is what was asked.
    const Approval approval =
        approve(powers, form->shift == 0 ? form->function : f.lhs, f.fraction, claimed / 10 * 10);
    f.accidentBits = approval.informationBits - descriptionBits(f.fraction);
    if (claimedBits > 0) f.accidentBits = std::min(f.accidentBits, claimedBits);
    f.status = statusAfter(approval, constant.isInterval(), f.accidentBits);
    f.approvedDigits = approval.digits;
    f.firstWrong = approval.firstWrong;
}

// What a comparison has shown.
std::string compared(const Finding& f)
{
    if (f.status == Status::Approved) return "approved to " + std::to_string(f.approvedDigits) + " digits";
    if (f.status == Status::Suspected) return "not approved";
    if (!f.firstWrong) return "its value would be rational";
    return "term " + std::to_string(*f.firstWrong) + " differs from the certified one";
}

// Proves or refutes one formula in place. Empty where it is proved; otherwise what else is known, and why.
std::string settle(ImportedFinding& imported, KnownBases& known, Counts& counts)
{
    Finding& f = imported.finding;
    const NumberBases* bases = known.of(imported.constant);
    const auto undecided = [&](const std::string& reason) {
        compare(f, *Constant::parse(imported.constant));
        ++(f.status == Status::Refuted ? counts.refuted : counts.open);
        return compared(f) + (f.status == Status::Refuted ? "" : "; " + reason);
    };
    const auto based = bases->of(f.lhs);
    if (!based && !bases->ofConstant())
        return undecided("no base fraction is known: " +
                         std::string(reasonText(bases->ofConstant().error().reason)));
    if (!based) return undecided("no base fraction is known for this left-hand side");
    const ProofResult result = prove(based->base, based->toConstant, f.fraction);
    if (const auto* reason = std::get_if<OpenReason>(&result)) return undecided(reasonText(*reason));
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

namespace {

class Prover {
public:
    explicit Prover(const ProveOptions& options) : options_(options), writes_(!options.jsonl.empty()) {}

    std::string open() { return writes_ ? output_.open(options_.jsonl) : std::string(); }

    void take(ImportedFinding imported)
    {
        std::ostream& out = remarks();
        const std::string remark = settle(imported, known_, counts_);
        const Finding& f = imported.finding;
        const std::string name = printableText(leftHandSideText(f.lhs, imported.constant));
        out << name << " = " << ruleText(f.fraction, 60) << " under " << f.fraction.word.text() << ": "
            << (remark.empty()                ? "proved"
                : f.status == Status::Refuted ? "refuted, "
                                              : "open, ")
            << remark << "\n";
        if (const auto certificate = certificateOf(f); certificate && options_.explain)
            out << proofText(*certificate, name) << "\n";
        if (writes_) output_.write(toJsonLine(f, imported.constant) + "\n");
    }

    int finish()
    {
        remarks() << counts_.proved << " proved, " << counts_.refuted << " refuted, " << counts_.open
                  << " open.\n";
        if (!writes_) return exitDone;
        const std::string unfinished = output_.commit();
        return unfinished.empty() ? exitDone : fail(exitStorage, unfinished);
    }

private:
    std::ostream& remarks() const { return options_.jsonl == "-" ? std::cerr : std::cout; }

    const ProveOptions& options_;
    bool writes_;
    OutputFile output_;
    KnownBases known_;
    Counts counts_;
};

// The one formula that the options name.
Result<ImportedFinding, Refusal> givenFormula(const ProveOptions& options)
{
    const auto constant = Constant::parse(options.constant);
    if (!constant) return refusal("--constant", constant.error(), options.constant);
    auto lhs = parseRationalFunction(options.leftHandSide);
    if (!lhs) return refusal("--lhs", lhs.error(), options.leftHandSide);
    auto fraction = parseFormula(options.formula);
    if (!fraction) return refusal("--formula", fraction.error(), options.formula);
    ImportedFinding given;
    given.constant = constant->text();
    given.finding.lhs = std::move(*lhs);
    given.finding.fraction = std::move(*fraction);
    given.finding.order = given.finding.fraction.recurrence.size();
    given.finding.complexity = given.finding.order + given.finding.fraction.preperiod();
    return given;
}

}  // namespace

int runProve(const ProveOptions& options)
{
    std::optional<ImportedFinding> one;
    LineInput input;
    if (!options.formula.empty()) {
        auto given = givenFormula(options);
        if (!given) return refuse(given.error());
        one = std::move(*given);
    } else {
        const std::string unreadable = input.open(options.input);
        if (!unreadable.empty()) return fail(exitStorage, unreadable);
    }
    Prover prover(options);
    const std::string refused = prover.open();
    if (!refused.empty()) return fail(exitStorage, refused);
    if (one) {
        prover.take(std::move(*one));
        return prover.finish();
    }
    for (std::string line; input.next(line);) {
        auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, input.message(imported.error()));
        if (const auto constant = Constant::parse(imported->constant); !constant)
            return fail(exitInput,
                        input.place() + ": the constant cannot be read: " + sentence(constant.error()));
        prover.take(std::move(*imported));
    }
    return prover.finish();
}

}  // namespace fractiscope::cli
