// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/candidate_pipeline.h"

#include <algorithm>
#include <cmath>

#include "fraction/signed_expansion.h"
#include "number/prime_field.h"
#include "recurrence/family.h"
#include "verify/approval.h"
#include "verify/convergence.h"

namespace fractiscope {

namespace {

/// Terms that a recurrence must explain beyond those that determine it.
constexpr std::size_t surplusTerms = 20;
/// Terms from which the measured rates are taken: errors up to index 100.
constexpr std::size_t measuredTerms = 116;
/// A formula of digits only is approved if chance would produce it less often than once in 2^64.
constexpr double leastAccidentBits = 64;

/// About 3.5 bits a term are used by the word +, the most of all words; large early terms and
/// cancellation take more, and then the precision is doubled.
long firstPrecision(std::size_t depth)
{
    return (static_cast<long>(depth) * 4 / 64 + 2) * 64;
}
long lastPrecision(std::size_t depth)
{
    return std::max(32768L, 16 * firstPrecision(depth));
}

}  // namespace

std::optional<Finding> CandidatePipeline::recognise(const std::vector<Integer>& terms, const SignWord& word)
{
    const SearchSpec& spec = plan_.spec();
    if (terms.size() < surplusTerms + 2) return std::nullopt;
    const std::size_t maximumComplexity =
        std::min(spec.maxOrder + spec.maxPreperiod, (terms.size() - surplusTerms) / 2);
    residues_.clear();
    for (const auto& term : terms) residues_.push_back(prime_field::fromInteger(term));
    const auto modular = shortestRecurrence(residues_, maximumComplexity);
    if (!modular || modular->order() == 0 || modular->order() > spec.maxOrder ||
        modular->preperiod() > spec.maxPreperiod)
        return std::nullopt;
    auto recurrence = liftToIntegers(*modular, terms);
    if (!recurrence) return std::nullopt;

    Finding finding;
    finding.complexity = modular->complexity;
    finding.order = modular->order();
    const auto& shape = shapes_.of(*recurrence);
    finding.fraction = formulaOf(terms, std::move(*recurrence), modular->preperiod(), word, shape);
    return finding;
}

double CandidatePipeline::simpleDigitsPerTerm(std::uint64_t lhsIndex, const RationalFunction& lhs)
{
    if (simpleFor_ != lhsIndex) {
        simpleFor_ = lhsIndex;
        simpleRate_ = 0;
        const auto simple = expandCertified(plan_.powers(), lhs, SignWord(), measuredTerms,
                                            firstPrecision(measuredTerms), lastPrecision(measuredTerms));
        if (simple) simpleRate_ = measureConvergence(simple->terms, SignWord()).digitsPerTerm;
    }
    return simpleRate_;
}

void CandidatePipeline::approveAndMeasure(Finding& finding, std::stop_token stop)
{
    const Approval approval =
        approve(plan_.powers(), finding.lhs, finding.fraction, plan_.spec().digits, stop);
    finding.approvedDigits = approval.digits;
    finding.termsCompared = approval.termsCompared;
    finding.firstWrong = approval.firstWrong;
    const double candidates = static_cast<double>(plan_.candidateCount());
    finding.accidentBits =
        approval.informationBits - descriptionBits(finding.fraction) - std::log2(candidates);
    if (approval.agrees == Verdict::False) {
        finding.status = Status::Refuted;
    } else if (approval.agrees == Verdict::True &&
               (!plan_.spec().constant.isInterval() || finding.accidentBits >= leastAccidentBits)) {
        finding.status = Status::Approved;
    }
}

CandidateResult CandidatePipeline::run(std::uint64_t lhsIndex, const RationalFunction& lhs,
                                       std::size_t wordIndex, std::stop_token stop)
{
    const SearchSpec& spec = plan_.spec();
    const SignWord& word = spec.words[wordIndex];
    const std::size_t depth = searchDepth(spec);
    CandidateResult result;
    const auto expansion =
        expandCertified(plan_.powers(), lhs, word, depth, firstPrecision(depth), lastPrecision(depth), stop);
    if (!expansion || (!expansion->complete && !spec.constant.isInterval())) {
        result.end = CandidateResult::End::Undecided;
        return result;
    }
    auto finding = recognise(expansion->terms, word);
    if (!finding) {
        if (!expansion->complete) result.end = CandidateResult::End::Undecided;
        return result;
    }
    result.end = CandidateResult::End::Hit;
    finding->index = lhsIndex * spec.words.size() + wordIndex;
    finding->lhs = lhs;
    approveAndMeasure(*finding, stop);
    if (finding->status == Status::Approved) result.familyKey = familyKey(finding->fraction);
    const std::vector<Integer> measured = finding->fraction.terms(measuredTerms);
    finding->digitsPerTerm = measureConvergence(measured, word).digitsPerTerm;
    const double simple = simpleDigitsPerTerm(lhsIndex, lhs);
    if (simple > 0) finding->ratioToSimple = finding->digitsPerTerm / simple;
    result.finding = std::move(finding);
    return result;
}

}  // namespace fractiscope
