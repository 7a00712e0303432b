// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_settle.h"

#include <algorithm>
#include <cmath>

#include "proof/shortest_form.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "search/recognition.h"

namespace fractiscope::cli {

namespace {

constexpr long usualDigits = 1000;
/// Longest recurrence that is written out to count the bits of a formula.
constexpr std::size_t longestRecurrence = 20'000;

/// What is written down to say the formula, in bits; nothing if that is too much to count.
std::optional<double> bitsOf(const SignedFraction& f)
{
    if (!f.hasClosedForm() || !f.recurrence.empty()) return descriptionBits(f);
    if (f.period() * (static_cast<std::size_t>(f.degree()) + 1) > longestRecurrence ||
        f.period() % f.word.period() != 0)
        return std::nullopt;
    return descriptionBits(shortestForm(f));
}

/// The rates of an approved formula, and the simple fraction of the same number.
void measure(Finding& f, const PowerTable& powers, const RationalFunction& positive)
{
    f.digitsPerTerm = measuredRate(f.fraction.terms(measuredTerms), f.fraction.word);
    const auto simple = termsToMeasure(powers, positive, SignWord());
    const double rate = simple && simple->complete ? measuredRate(simple->terms, SignWord()) : 0;
    f.ratioToSimple = rate > 0 ? f.digitsPerTerm / rate : 0;
    f.facts = std::make_shared<const TailFacts>(
        TailFacts{std::nullopt, closedFormBits(f.fraction), simpleTailOf(f.fraction, studyLimits)});
}

std::string compared(const Finding& f)
{
    if (f.status == Status::Approved) return "approved to " + std::to_string(f.approvedDigits) + " digits";
    if (f.status == Status::Suspected) return "not approved";
    if (!f.firstWrong) return "its value would be rational";
    return "term " + std::to_string(*f.firstWrong) + " differs from the certified one";
}

}  // namespace

Result<const PowerTable*> Settler::powersOf(const std::string& constant, int degree)
{
    if (!powers_ || constant_ != constant || powers_->degree() < degree) {
        auto parsed = Constant::parse(constant);
        if (!parsed) return parsed.error();
        powers_ = std::make_unique<PowerTable>(std::move(*parsed), degree);
        constant_ = constant;
    }
    return powers_.get();
}

/// Compares with the certified terms, to the digits claimed if the usual ones agree.
void Settler::compare(Finding& f, const Finding& claimed, const PowerTable& powers)
{
    const auto form = positiveForm(f.lhs, powers);
    if (!form) return;
    const RationalFunction& g = form->shift == 0 ? form->function : f.lhs;
    Approval approval = approve(powers, g, f.fraction, usualDigits);
    // Some digits more than asked were compared: the round number below is what was asked.
    const long digits = std::min(claimed.approvedDigits, SearchLimits::maxDigits) / 10 * 10;
    if (approval.agrees == Verdict::True && digits > usualDigits) {
        const Approval deeper = approve(powers, g, f.fraction, digits);
        if (deeper.agrees != Verdict::Unknown) approval = deeper;
    }
    const auto bits = bitsOf(f.fraction);
    f.accidentBits = bits ? approval.informationBits - *bits : 0;
    // A search counts how many numbers were tried.
    if (claimed.status != Status::Proved && std::isfinite(claimed.accidentBits))
        f.accidentBits = std::min(f.accidentBits, claimed.accidentBits);
    f.status = statusAfter(approval, powers.constant().isInterval(), f.accidentBits);
    f.approvedDigits = approval.digits;
    f.termsCompared = approval.termsCompared;
    f.firstWrong = approval.firstWrong;
    if (f.status == Status::Approved) measure(f, powers, form->function);
}

Settler::Theorem Settler::prove(Finding& f, const NumberBases& bases)
{
    const auto based = bases.of(f.lhs);
    if (!based && !bases.ofConstant())
        return {false, "no base fraction is known: " + reasonText(bases.ofConstant().error().reason)};
    if (!based) return {false, "no base fraction is known for this left-hand side"};
    const ProofResult result = fractiscope::prove(based->base, based->toConstant, f.fraction);
    if (const auto* reason = std::get_if<OpenReason>(&result)) return {false, reasonText(*reason)};
    TailFacts facts = f.facts ? *f.facts : TailFacts{std::nullopt, closedFormBits(f.fraction), std::nullopt};
    if (const auto* refutation = std::get_if<Refutation>(&result)) {
        f.status = Status::Refuted;
        f.firstWrong = refutation->index;
        f.facts = nullptr;
        return {true,
                "term " + std::to_string(refutation->index) + " must be " + toString(refutation->rightTerm)};
    }
    facts.proof = tailProofOf(std::get<Certificate>(result));
    f.facts = std::make_shared<const TailFacts>(std::move(facts));
    f.tailOffset = 0;
    f.status = Status::Proved;
    return {true, {}};
}

Result<std::string> Settler::settle(ImportedFinding& imported)
{
    const RationalFunction& lhs = imported.finding.lhs;
    const auto powers =
        powersOf(imported.constant, std::max(lhs.numerator.degree(), lhs.denominator.degree()));
    if (!powers) return powers.error();
    const Finding claimed = std::move(imported.finding);
    Finding& f = imported.finding = Finding();
    f.lhs = claimed.lhs;
    f.fraction = claimed.fraction;
    f.complexity = claimed.complexity;
    f.order = claimed.order;
    f.family = claimed.family;
    f.conjecture = claimed.conjecture;
    compare(f, claimed, **powers);
    const Theorem theorem = prove(f, *known_.of(imported.constant));
    ++(f.status == Status::Proved ? proved_ : f.status == Status::Refuted ? refuted_ : open_);
    if (theorem.decides) return theorem.said;
    return f.status == Status::Refuted ? compared(f) : compared(f) + "; " + theorem.said;
}

}  // namespace fractiscope::cli
