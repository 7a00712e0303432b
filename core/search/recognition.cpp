// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/recognition.h"

#include <algorithm>

#include "number/prime_field.h"
#include "verify/convergence.h"

namespace fractiscope {

namespace {

/// A formula of digits only is approved if chance would produce it less often than once in 2^64.
constexpr double leastAccidentBits = 64;

/// At which the terms are given up from which a rate is measured.
constexpr long measuredPrecision = 1L << 14;

}  // namespace

// About 3.5 bits a term are used by the word +, the most of all words; large early terms and
// cancellation take more, and then the precision is doubled.
long firstPrecision(std::size_t depth)
{
    return (static_cast<long>(depth) * 4 / 64 + 2) * 64;
}

long lastPrecision(std::size_t depth, const SearchSpec& spec)
{
    if (spec.maxPrecisionBits > 0) return std::max(spec.maxPrecisionBits, firstPrecision(depth));
    return std::max(32768L, 16 * firstPrecision(depth));
}

std::optional<Recognised> recognise(std::span<const Integer> terms, const SearchSpec& spec,
                                    std::size_t maxComplexity, std::vector<std::uint64_t>& residues)
{
    residues.clear();
    for (const auto& term : terms) residues.push_back(prime_field::fromInteger(term));
    const auto modular = shortestRecurrence(residues, maxComplexity);
    if (!modular || modular->order() == 0 || modular->order() > spec.maxOrder ||
        modular->preperiod() > spec.maxPreperiod)
        return std::nullopt;
    auto recurrence = liftToIntegers(*modular, terms);
    if (!recurrence) return std::nullopt;
    return Recognised{std::move(*recurrence), modular->preperiod()};
}

double measuredRate(std::span<const Integer> tail, const SignWord& word)
{
    return measureConvergence(tail.first(std::min(tail.size(), measuredTerms)), word).digitsPerTerm;
}

Result<SignedExpansion> termsToMeasure(const PowerTable& alpha, const RationalFunction& positive,
                                       const SignWord& word, std::stop_token stop)
{
    return expandCertified(alpha, positive, word, measuredTerms, firstPrecision(measuredTerms),
                           measuredPrecision, stop);
}

Status statusAfter(const Approval& approval, bool isInterval, double accidentBits)
{
    if (approval.agrees == Verdict::False) return Status::Refuted;
    const bool surprising = !isInterval || accidentBits >= leastAccidentBits;
    return approval.agrees == Verdict::True && surprising ? Status::Approved : Status::Suspected;
}

Approval approveFor(const SearchPlan& plan, const RationalFunction& f, const SignedFraction& fraction,
                    std::stop_token stop)
{
    if (!plan.spec().keepUnapproved && fraction.endsInTwosMinus()) {
        Approval refuted;
        refuted.agrees = Verdict::False;
        return refuted;
    }
    return approve(plan.powers(), f, fraction, plan.spec().digits, stop);
}

TailStudy studyTail(const SearchPlan& plan, const RationalFunction& f, const SignedFraction& formula,
                    std::stop_token stop)
{
    TailStudy study;
    TailFacts facts{std::nullopt, closedFormBits(formula), simpleTailOf(formula, studyLimits, stop)};
    const auto based = plan.bases() != nullptr ? plan.bases()->of(f) : std::nullopt;
    if (based) {
        const ProofResult result = prove(based->base, based->toConstant, formula, studyLimits, stop);
        if (const auto* certificate = std::get_if<Certificate>(&result)) {
            study.status = Status::Proved;
            facts.proof = TailProof{based->base, normalForm(based->toConstant), certificate->block,
                                    certificate->state, certificate->sign};
        } else if (const auto* refutation = std::get_if<Refutation>(&result)) {
            study.status = Status::Refuted;
            study.firstWrong = refutation->index;
        }
    }
    study.facts = std::make_shared<const TailFacts>(std::move(facts));
    return study;
}

}  // namespace fractiscope
