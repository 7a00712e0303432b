// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/candidate_pipeline.h"

#include <algorithm>
#include <cmath>

#include "fraction/signed_expansion.h"
#include "recurrence/family.h"
#include "search/recognition.h"
#include "search/tail_key.h"

namespace fractiscope {

std::optional<Finding> CandidatePipeline::recogniseIn(const std::vector<Integer>& terms, const SignWord& word)
{
    const SearchSpec& spec = plan_.spec();
    if (terms.size() < surplusTerms + 2) return std::nullopt;
    // Where given digits certify fewer terms than asked, fewer determine a recurrence.
    const std::size_t complexity =
        std::min(spec.maxOrder + spec.maxPreperiod, (terms.size() - surplusTerms) / 2);
    auto found = recognise(terms, spec, complexity, residues_);
    if (!found) return std::nullopt;

    Finding finding;
    finding.order = found->recurrence.size();
    finding.complexity = found->preperiod + finding.order;
    const auto& shape = shapes_.of(found->recurrence);
    finding.fraction = formulaOf(terms, std::move(found->recurrence), found->preperiod, word, shape);
    return finding;
}

double CandidatePipeline::simpleRate(std::uint64_t lhsIndex, const RationalFunction& lhs)
{
    if (simpleFor_ != lhsIndex) {
        simpleFor_ = lhsIndex;
        simpleRate_ = 0;
        constexpr std::size_t count = measuredTerms + maximumTailStart;
        const auto simple = expandCertified(plan_.powers(), lhs, SignWord(), count, firstPrecision(count),
                                            lastPrecision(count, plan_.spec()));
        if (simple && simple->terms.size() >= maximumTailStart) {
            const std::size_t start = tailStart(lhs, simple->terms, SignWord());
            simpleRate_ = measuredRate(std::span(simple->terms).subspan(start), SignWord());
        }
    }
    return simpleRate_;
}

void CandidatePipeline::approveAndMeasure(Finding& finding, const std::vector<Integer>& terms,
                                          std::stop_token stop)
{
    const Approval approval = approveFor(plan_, finding.lhs, finding.fraction, stop);
    finding.approvedDigits = approval.digits;
    finding.termsCompared = approval.termsCompared;
    finding.firstWrong = approval.firstWrong;
    const double candidates = static_cast<double>(plan_.candidateCount());
    finding.accidentBits =
        approval.informationBits - descriptionBits(finding.fraction) - std::log2(candidates);
    finding.status = statusAfter(approval, plan_.spec().constant.isInterval(), finding.accidentBits);

    if (terms.size() < maximumTailStart) return;
    const SignWord& word = finding.fraction.word;
    const std::size_t start = tailStart(finding.lhs, terms, word);
    const std::vector<Integer> predicted = finding.fraction.terms(start + measuredTerms);
    finding.digitsPerTerm = measuredRate(std::span(predicted).subspan(start), word.shifted(start));
    if (finding.status == Status::Approved) studyTailOf(finding, terms, start, stop);
}

void CandidatePipeline::studyTailOf(Finding& finding, const std::vector<Integer>& terms, std::size_t start,
                                    std::stop_token stop)
{
    TailStudy study =
        studyTail(plan_, tailFunction(finding.lhs, std::span(terms).first(start), finding.fraction.word),
                  tailOf(finding.fraction, start), stop);
    finding.status = study.status;
    if (study.firstWrong) finding.firstWrong = start + *study.firstWrong;
    finding.facts = std::move(study.facts);
    finding.tailOffset = start;
}

CandidateResult CandidatePipeline::run(std::uint64_t lhsIndex, const RationalFunction& lhs,
                                       std::size_t wordIndex, std::stop_token stop)
{
    const SearchSpec& spec = plan_.spec();
    const SignWord& word = spec.words[wordIndex];
    const std::size_t depth = searchDepth(spec);
    CandidateResult result;
    const auto expansion = expandCertified(plan_.powers(), lhs, word, depth, firstPrecision(depth),
                                           lastPrecision(depth, spec), stop);
    if (!expansion || (!expansion->complete && !spec.constant.isInterval())) {
        result.end = CandidateResult::End::Undecided;
        return result;
    }
    auto finding = recogniseIn(expansion->terms, word);
    if (!finding) {
        if (!expansion->complete) result.end = CandidateResult::End::Undecided;
        return result;
    }
    result.end = CandidateResult::End::Hit;
    finding->index = lhsIndex * spec.words.size() + wordIndex;
    finding->lhs = lhs;
    approveAndMeasure(*finding, expansion->terms, stop);
    if (isApproved(finding->status))
        result.familyKey = std::make_shared<const std::string>(familyKey(finding->fraction));
    if (finding->status != Status::Refuted || spec.keepUnapproved) {
        const double simple = simpleRate(lhsIndex, lhs);
        if (simple > 0) finding->ratioToSimple = finding->digitsPerTerm / simple;
    }
    result.finding = std::move(finding);
    return result;
}

bool TextbookEngine::run(CandidateRange range, BlockResult& result, LiveCounts& live, std::stop_token stop)
{
    const SearchSpec& spec = plan_.spec();
    const std::uint64_t words = spec.words.size();
    RationalFunction lhs;
    std::uint64_t lhsIndex = ~std::uint64_t{0};
    for (std::uint64_t i = range.first; i < range.end; ++i) {
        if (i / words != lhsIndex) {
            lhsIndex = i / words;
            lhs = plan_.leftHandSide(lhsIndex);
        }
        if (stop.stop_requested()) return false;
        CandidateResult candidate = pipeline_.run(lhsIndex, lhs, i % words, stop);
        if (stop.stop_requested()) return false;
        StageCounts counts;
        counts.undecided = candidate.end == CandidateResult::End::Undecided;
        counts.expanded = 1 - counts.undecided;
        counts.recurrences = candidate.finding.has_value();
        counts.approved = candidate.finding && isApproved(candidate.finding->status);
        counts.proved = candidate.finding && candidate.finding->status == Status::Proved;
        result.counts.add(counts);
        live.add(counts);
        if (!candidate.finding) continue;
        if (!isApproved(candidate.finding->status) && !spec.keepUnapproved) continue;
        result.findings.push_back(std::move(*candidate.finding));
        result.familyKeys.push_back(std::move(candidate.familyKey));
    }
    return true;
}

}  // namespace fractiscope
