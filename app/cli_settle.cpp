// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_settle.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "fraction/signed_expansion.h"
#include "proof/shortest_form.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "search/recognition.h"

namespace fractiscope::cli {

namespace {

constexpr long usualDigits = 1000;
constexpr long highestPrecision = 1L << 14;
/// Longest recurrence that is written out to count the bits of a formula.
constexpr std::size_t longestRecurrence = 20'000;
constexpr ProofLimits simpleLimits{{20'000, 20'000}, 200'000};

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
    const auto simple = expandCertified(powers, positive, SignWord(), measuredTerms,
                                        firstPrecision(measuredTerms), highestPrecision);
    const double rate = simple && simple->complete ? measuredRate(simple->terms, SignWord()) : 0;
    f.ratioToSimple = rate > 0 ? f.digitsPerTerm / rate : 0;
    f.facts = std::make_shared<const TailFacts>(
        TailFacts{std::nullopt, closedFormBits(f.fraction), simpleTailOf(f.fraction, simpleLimits)});
}

std::string compared(const Finding& f)
{
    if (f.status == Status::Approved) return "approved to " + std::to_string(f.approvedDigits) + " digits";
    if (f.status == Status::Suspected) return "not approved";
    if (!f.firstWrong) return "its value would be rational";
    return "term " + std::to_string(*f.firstWrong) + " differs from the certified one";
}

}  // namespace

const PowerTable& Settler::powersOf(const std::string& constant, int degree)
{
    if (!powers_ || powers_->constant().text() != constant || powers_->degree() < degree)
        powers_ = std::make_unique<PowerTable>(*Constant::parse(constant), degree);
    return *powers_;
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

std::string Settler::prove(Finding& f, const NumberBases& bases)
{
    const auto based = bases.of(f.lhs);
    if (!based && !bases.ofConstant())
        return "no base fraction is known: " + std::string(reasonText(bases.ofConstant().error().reason));
    if (!based) return "no base fraction is known for this left-hand side";
    const ProofResult result = fractiscope::prove(based->base, based->toConstant, f.fraction);
    if (const auto* reason = std::get_if<OpenReason>(&result)) return reasonText(*reason);
    TailFacts facts = f.facts ? *f.facts : TailFacts{std::nullopt, closedFormBits(f.fraction), std::nullopt};
    if (const auto* refutation = std::get_if<Refutation>(&result)) {
        f.status = Status::Refuted;
        f.firstWrong = refutation->index;
        f.facts = nullptr;
        return "term " + std::to_string(refutation->index) + " must be " + toString(refutation->rightTerm);
    }
    const auto& certificate = std::get<Certificate>(result);
    facts.proof = TailProof{certificate.base, normalForm(certificate.start), certificate.block,
                            certificate.state, certificate.sign};
    f.facts = std::make_shared<const TailFacts>(std::move(facts));
    f.tailOffset = 0;
    f.status = Status::Proved;
    return {};
}

std::string Settler::settle(ImportedFinding& imported)
{
    const Finding claimed = std::move(imported.finding);
    Finding& f = imported.finding = Finding();
    f.lhs = claimed.lhs;
    f.fraction = claimed.fraction;
    f.complexity = claimed.complexity;
    f.order = claimed.order;
    f.family = claimed.family;
    f.conjecture = claimed.conjecture;
    const NumberBases* bases = known_.of(imported.constant);
    assert(bases != nullptr);
    compare(f, claimed,
            powersOf(imported.constant, std::max(f.lhs.numerator.degree(), f.lhs.denominator.degree())));
    const std::string why = prove(f, *bases);
    if (f.status == Status::Proved) {
        ++proved_;
        return {};
    }
    if (f.status == Status::Refuted) {
        ++refuted_;
        return f.firstWrong && why.starts_with("term ") ? why : compared(f);
    }
    ++open_;
    return compared(f) + "; " + why;
}

}  // namespace fractiscope::cli
