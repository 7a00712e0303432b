// SPDX-License-Identifier: GPL-3.0-or-later
//
// Let a candidate have n terms a_0..a_{n-1} before its tail y_0, y_1, ... It is a hit if a recurrence
// of order t <= T explains its first N terms from a preperiod r <= R on. Then the same recurrence
// explains y_0..y_{N-n-1} from some preperiod <= R on, and as n <= 20 = surplus, already the first
// N - 20 >= 2(R + T) + 1 terms determine it. So one recurrence of the tail, found on these, and the number
// of terms for which it holds decide for every candidate: r is n plus the tail's preperiod or, where
// that is 0, as far in front of the tail as the backward extension y_{-1}, y_{-2}, ... equals the terms.
//
// The extension is unique: y_{-j} c_t = y_{t-j} - c_1 y_{t-j-1} - ... has at most one integer solution.
#include "search/tail_class.h"

#include <algorithm>
#include <cmath>

#include "fraction/signed_expansion.h"
#include "recurrence/family.h"
#include "search/recognition.h"
#include "search/tail_screen.h"

namespace fractiscope {

namespace {

static_assert(surplusTerms >= maximumTailStart);

/// How many leading terms obey the recurrence, given that the first `known` do.
std::size_t termsExplained(const std::vector<Integer>& recurrence, const std::vector<Integer>& terms,
                           std::size_t known)
{
    Integer expected;
    for (std::size_t n = known; n < terms.size(); ++n) {
        expected = 0;
        for (std::size_t i = 0; i < recurrence.size(); ++i)
            mpz_addmul(raw(expected), raw(recurrence[i]), raw(terms[n - 1 - i]));
        if (expected != terms[n]) return n;
    }
    return terms.size();
}

/// The terms before the seeds by the recurrence, nearest first, while they are integers.
std::vector<Integer> extendBackward(const SignedFraction& formula, std::size_t count)
{
    const std::size_t order = formula.recurrence.size();
    std::vector<Integer> window = formula.seeds;  // newest last
    std::vector<Integer> before;
    Integer value;
    while (before.size() < count) {
        value = window[order - 1];
        for (std::size_t i = 1; i < order; ++i)
            mpz_submul(raw(value), raw(formula.recurrence[i - 1]), raw(window[order - 1 - i]));
        const Integer& last = formula.recurrence.back();
        if (mpz_divisible_p(raw(value), raw(last)) == 0) break;
        mpz_divexact(raw(value), raw(value), raw(last));
        before.push_back(value);
        std::rotate(window.begin(), window.end() - 1, window.end());
        window.front() = value;
    }
    return before;
}

}  // namespace

bool TailClass::isHit(const TailPrefix& prefix, std::size_t depth, std::size_t maxPreperiod,
                      std::size_t& preperiod) const
{
    preperiod = prefix.size() + formula_.preperiod();
    if (formula_.preperiod() == 0) {
        const std::size_t most = std::min(prefix.size(), backward_.size());
        std::size_t back = 0;
        while (back < most && backward_[back] == prefix[prefix.size() - 1 - back]) ++back;
        preperiod = prefix.size() - back;
    }
    return preperiod <= maxPreperiod && holds_ >= depth - prefix.size();
}

const TailClass::Shifted& TailClass::shifted(std::size_t back) const
{
    const std::lock_guard lock(mutex_);
    if (shifted_.size() <= back) shifted_.resize(back + 1);
    if (!shifted_[back]) {
        auto made = std::make_unique<Shifted>(Shifted{formula_});
        SignedFraction& formula = made->formula;
        formula.initial.clear();
        const auto outside = static_cast<std::ptrdiff_t>(back);
        std::vector<Integer> seeds(backward_.rend() - outside, backward_.rend());
        seeds.insert(seeds.end(), formula_.seeds.begin(), formula_.seeds.end());
        seeds.resize(formula_.seeds.size());
        formula.seeds = std::move(seeds);
        if (formula_.hasClosedForm()) formula.channels = shiftedBack(formula_.channels, back);
        made->descriptionBits = descriptionBits(formula);
        shifted_[back] = std::move(made);
    }
    return *shifted_[back];
}

Finding TailClass::member(const TailPrefix& prefix, const SignWord& word, std::size_t preperiod) const
{
    const std::size_t own = std::min(preperiod, prefix.size());
    const Shifted& known = shifted(prefix.size() - own);
    const SignedFraction& tail = known.formula;

    Finding finding;
    SignedFraction& fraction = finding.fraction;
    fraction.word = word;
    fraction.initial.reserve(preperiod);
    for (std::size_t i = 0; i < own; ++i) fraction.initial.emplace_back(prefix[i]);
    if (own < preperiod)
        fraction.initial.insert(fraction.initial.end(), formula_.initial.begin(), formula_.initial.end());
    fraction.channels = tail.channels;
    fraction.recurrence = tail.recurrence;
    fraction.seeds = tail.seeds;

    finding.order = fraction.recurrence.size();
    finding.complexity = preperiod + finding.order;
    finding.status = status_;
    finding.approvedDigits = approvedDigits_;
    finding.termsCompared = termsCompared_ == 0 ? 0 : prefix.size() + termsCompared_;
    if (firstWrong_) finding.firstWrong = prefix.size() + *firstWrong_;
    finding.digitsPerTerm = digitsPerTerm_;
    finding.facts = facts_;
    finding.tailOffset = facts_ ? prefix.size() : 0;
    finding.accidentBits = informationBits_ - known.descriptionBits - prefixBits(fraction.initial);
    return finding;
}

bool TailClassifier::expand(const TailKey& tail, std::size_t count, std::vector<Integer>& terms,
                            std::stop_token stop)
{
    terms.clear();
    long bits = firstPrecision(count);
    for (int tries = 0; tries < 2; ++tries, bits *= 2) {
        const auto powers = plan_.powers().at(bits);
        if (!powers) break;
        encloseTail(tail, **powers, quotient_);
        if (expander_.expand(quotient_, words_[tail.word], count, small_)) {
            terms.assign(small_.begin(), small_.end());
            return true;
        }
    }
    auto expansion = expandCertified(plan_.powers(), functionOf(tail), words_[tail.word], count, bits,
                                     lastPrecision(count, plan_.spec()), stop);
    if (!expansion) return false;
    terms = std::move(expansion->terms);
    return expansion->complete;
}

void TailClassifier::recognise(TailClass& result, const std::vector<Integer>& terms, const SignWord& word)
{
    const SearchSpec& spec = plan_.spec();
    const std::size_t certain = terms.size() - surplusTerms;
    auto found = fractiscope::recognise(std::span(terms).first(certain), spec,
                                        spec.maxOrder + spec.maxPreperiod, residues_);
    if (!found) return;
    result.kind_ = TailClass::Kind::Recurrence;
    result.holds_ = termsExplained(found->recurrence, terms, certain);
    const auto& shape = shapes_.of(found->recurrence);
    result.formula_ = formulaOf(terms, std::move(found->recurrence), found->preperiod, word, shape);
    if (result.formula_.preperiod() == 0)
        result.backward_ = extendBackward(result.formula_, maximumTailStart);
}

void TailClassifier::approve(TailClass& result, const TailKey& tail, std::stop_token stop)
{
    const Approval approval = approveFor(plan_, functionOf(tail), result.formula_, stop);
    result.status_ = statusAfter(approval, false, 0);
    result.approvedDigits_ = approval.digits;
    result.termsCompared_ = approval.termsCompared;
    result.firstWrong_ = approval.firstWrong;
    result.informationBits_ = approval.informationBits;
    if (result.status_ == Status::Approved) {
        TailStudy study = studyTail(plan_, functionOf(tail), result.formula_, stop);
        result.status_ = study.status;
        if (study.firstWrong) result.firstWrong_ = study.firstWrong;
        result.facts_ = std::move(study.facts);
    }
    if (isApproved(result.status_))
        result.familyKey_ = std::make_shared<const std::string>(fractiscope::familyKey(result.formula_));
    if (result.status_ != Status::Refuted || plan_.spec().keepUnapproved)
        result.digitsPerTerm_ = measuredRate(result.formula_.terms(measuredTerms), result.formula_.word);
}

std::shared_ptr<const TailClass> TailClassifier::classify(const TailKey& tail, std::stop_token stop)
{
    std::vector<Integer> terms;
    if (!expand(tail, searchDepth(plan_.spec()), terms, stop))
        return stop.stop_requested() ? nullptr
                                     : std::make_shared<const TailClass>(TailClass::Kind::Individual);
    auto result = std::make_shared<TailClass>(TailClass::Kind::NoRecurrence);
    recognise(*result, terms, words_[tail.word]);
    if (result->kind_ == TailClass::Kind::Recurrence) {
        // What given digits certify differs between the candidates of a tail.
        if (plan_.spec().constant.isInterval())
            result->kind_ = TailClass::Kind::Individual;
        else
            approve(*result, tail, stop);
    }
    return stop.stop_requested() ? nullptr : result;
}

double TailClassifier::rate(const TailKey& tail)
{
    std::vector<Integer> terms;
    expand(tail, measuredTerms, terms, {});
    return measuredRate(terms, words_[tail.word]);
}

std::shared_ptr<const TailClass> TailClassStore::find(const TailKey& key, TailClassifier& classifier,
                                                      std::stop_token stop)
{
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = classes_.find(key); known != classes_.end()) return known->second;
    }
    auto made = classifier.classify(key, stop);
    if (!made) return nullptr;
    const std::lock_guard lock(mutex_);
    if (classes_.size() >= capacity_) classes_.clear();
    return classes_.emplace(key, std::move(made)).first->second;
}

}  // namespace fractiscope
