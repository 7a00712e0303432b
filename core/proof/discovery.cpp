// SPDX-License-Identifier: GPL-3.0-or-later
// When the transducer is in the state M at the moments (i1 + di l, n1 + dn l), l = 0..d+1, the d + 1 blocks
// of dn terms between them determine polynomials P_j of degree <= d. If these satisfy H1 and, with the first
// moment, H3, then Theorem 5 proves the formula, whatever the reason for which the state came back. Returns
// by accident are common (a state is one of finitely many); most of them fail H1, as a difference between
// blocks is negative, before any replay.
#include "proof/discovery.h"

#include <algorithm>

#include "proof/certificate_checker.h"
#include "proof/legality.h"
#include "proof/shortest_form.h"
#include "proof/state_log.h"
#include "recurrence/closed_form.h"

namespace fractiscope {

namespace {

// Earlier visits that are tried as the last but one of a progression.
constexpr std::size_t maximumPartners = 64;

constexpr std::size_t stopInterval = 64;

class Discoverer {
public:
    Discoverer(const BaseFraction& base, const IntegerMatrix& start, const SignWord& word,
               const ProofLimits& limits)
        : base_(base),
          start_(start),
          word_(word),
          transducer_(base, start, word, limits.transducer),
          log_(base.fraction.period(), word.period()),
          firstBase_(std::max({std::size_t{1}, base.legalFrom, base.fraction.preperiod()})),
          blocks_(static_cast<std::size_t>(base.fraction.degree()) + 1),
          budget_(limits.blockTerms)
    {
    }

    Result<Discovery, OpenReason> run(const std::stop_token& stop)
    {
        for (std::size_t round = 1;; ++round) {
            const auto end = transducer_.advance(terms_);
            reach_.push_back(transducer_.emitted());
            if (end == Transducer::Stop::BaseTermLimit) return OpenReason::BaseTermLimit;
            if (end == Transducer::Stop::TermLimit) return OpenReason::TermLimit;
            if (auto found = tryReturns()) return *std::move(found);
            if (outOfBudget_) return OpenReason::BlockLimit;
            if (round % stopInterval == 1 && stop.stop_requested()) return OpenReason::Stopped;
        }
    }

private:
    std::optional<Discovery> tryReturns()
    {
        const Visit now{transducer_.absorbed(), transducer_.emitted()};
        if (now.absorbed < firstBase_) return std::nullopt;
        const IntegerMatrix state = transducer_.state();
        if (!mapsTailsToTails(state)) return std::nullopt;
        const std::vector<Visit>& visits = log_.add(now, state);
        const std::size_t partners = std::min(visits.size() - 1, maximumPartners);
        for (std::size_t back = 1; back <= partners && !outOfBudget_; ++back) {
            const Visit& then = visits[visits.size() - 1 - back];
            Block block{0, now.absorbed - then.absorbed, 0, now.emitted - then.emitted};
            if (block.targetLength == 0 || !hasProgression(visits, now, block)) continue;
            block.baseIndex = now.absorbed - blocks_ * block.baseLength;
            block.targetIndex = now.emitted - blocks_ * block.targetLength;
            if (auto found = tryBlock(block, state)) return found;
        }
        return std::nullopt;
    }

    /// Are now - (di, dn) l visits for l = 1..blocks_?
    bool hasProgression(const std::vector<Visit>& visits, const Visit& now, const Block& step) const
    {
        if (now.absorbed < blocks_ * step.baseLength || now.emitted < blocks_ * step.targetLength)
            return false;
        for (std::size_t l = 2; l <= blocks_; ++l) {
            const Visit wanted{now.absorbed - l * step.baseLength, now.emitted - l * step.targetLength};
            const auto at =
                std::lower_bound(visits.begin(), visits.end(), wanted.absorbed,
                                 [](const Visit& v, std::size_t absorbed) { return v.absorbed < absorbed; });
            if (at == visits.end() || *at != wanted) return false;
        }
        return true;
    }

    std::optional<Discovery> tryBlock(const Block& block, const IntegerMatrix& state)
    {
        // Polynomials of higher degree are dear before anything is replayed.
        if (blocks_ > 2 && !pay(block.targetLength * blocks_)) return std::nullopt;
        auto target = fit(block);
        if (!target || !pay(block.baseLength + block.targetLength)) return std::nullopt;
        const auto sign = blockSign(base_.fraction, *target, state, block, reach_);
        if (!sign) return std::nullopt;
        // The same terms in another form: H1 to H4 stay true, as dn is a multiple of the least period too.
        SignedFraction formula = shortestForm(*std::move(target));
        SignedFraction plain = formula;
        plain.recurrence = {};
        plain.seeds = {};
        return Discovery{std::move(formula), {base_, start_, std::move(plain), block, state, *sign}};
    }

    /// False when there is no work left to be done.
    bool pay(std::size_t cost)
    {
        outOfBudget_ = cost > budget_;
        if (!outOfBudget_) budget_ -= cost;
        return !outOfBudget_;
    }

    /// The formula through the last blocks; nothing if it violates H1.
    std::optional<SignedFraction> fit(const Block& block) const
    {
        const auto term = [&](std::size_t j, std::size_t k) -> const Integer& {
            return terms_[block.targetIndex + k * block.targetLength + j];
        };
        // Cheap first: an integer sequence that stays >= 1 has a top difference >= 0, here for d = 1.
        if (blocks_ == 2)
            for (std::size_t j = 0; j < block.targetLength; ++j)
                if (term(j, 1) < term(j, 0)) return std::nullopt;
        SignedFraction target;
        target.word = word_;
        target.initial.assign(terms_.begin(),
                              terms_.begin() + static_cast<std::ptrdiff_t>(block.targetIndex));
        std::vector<RationalPolynomial> channels;
        for (std::size_t j = 0; j < block.targetLength; ++j) {
            std::vector<Integer> values;
            for (std::size_t k = 0; k < blocks_; ++k) values.push_back(term(j, k));
            channels.push_back(interpolate(std::move(values)));
        }
        target.channels = std::move(channels);
        if (isLegal(target) != Verdict::True) return std::nullopt;
        return target;
    }

    const BaseFraction& base_;
    const IntegerMatrix& start_;
    const SignWord& word_;
    Transducer transducer_;
    StateLog log_;
    std::size_t firstBase_;
    std::size_t blocks_;  ///< d + 1
    std::size_t budget_;
    bool outOfBudget_ = false;
    std::vector<Integer> terms_;
    std::vector<std::size_t> reach_{0};
};

}  // namespace

Result<Discovery, OpenReason> discover(const BasedConstant& based, const IntegerMatrix& m0,
                                       const SignWord& word, const ProofLimits& limits, std::stop_token stop)
{
    const IntegerMatrix start = m0 * based.toConstant;
    if (const auto reason = obstacle(based.base, start)) return *reason;
    auto found = Discoverer(based.base, start, word, limits).run(stop);
    if (found && !isAccepted(found->certificate)) return OpenReason::NotAccepted;
    return found;
}

}  // namespace fractiscope
