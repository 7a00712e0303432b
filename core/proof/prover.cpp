// SPDX-License-Identifier: GPL-3.0-or-later
// H2 holds by construction for every state of the transducer as long as it agrees with the formula, and H4
// for every state after the first one that has it. What is left is to find a state whose return satisfies H3.
// A state may come back several times within one true period, so each return is tried against several earlier
// visits, the latest first.
#include "proof/prover.h"

#include <algorithm>

#include "proof/certificate_checker.h"
#include "proof/legality.h"
#include "proof/state_log.h"

namespace fractiscope {

namespace {

// Earlier visits that one return is tried against.
constexpr std::size_t maximumPartners = 16;

constexpr std::size_t stopInterval = 64;

class Prover {
public:
    Prover(const BaseFraction& base, const IntegerMatrix& start, const SignedFraction& target,
           const ProofLimits& limits)
        : base_(base),
          start_(start),
          target_(target),
          transducer_(base, start, target.word, limits.transducer),
          log_(base.fraction.period(), target.period()),
          firstBase_(std::max({std::size_t{1}, base.legalFrom, base.fraction.preperiod()})),
          budget_(limits.blockTerms)
    {
    }

    ProofResult run(const std::stop_token& stop)
    {
        TermStream claimed(target_);
        std::vector<Integer> terms;
        for (std::size_t round = 1;; ++round) {
            terms.clear();
            const std::size_t before = transducer_.emitted();
            const auto end = transducer_.advance(terms);
            for (std::size_t t = 0; t < terms.size(); ++t)
                if (terms[t] != claimed.next()) return Refutation{before + t, terms[t]};
            reach_.push_back(transducer_.emitted());
            if (end == Transducer::Stop::BaseTermLimit) return OpenReason::BaseTermLimit;
            if (end == Transducer::Stop::TermLimit) return OpenReason::TermLimit;
            if (auto certificate = tryReturns()) return *std::move(certificate);
            if (outOfBudget_) return OpenReason::BlockLimit;
            if (round % stopInterval == 1 && stop.stop_requested()) return OpenReason::Stopped;
        }
    }

private:
    std::optional<Certificate> tryReturns()
    {
        const Visit now{transducer_.absorbed(), transducer_.emitted()};
        if (now.absorbed < firstBase_ || now.emitted < target_.preperiod()) return std::nullopt;
        const IntegerMatrix state = transducer_.state();
        if (!mapsTailsToTails(state)) return std::nullopt;
        const std::vector<Visit>& visits = log_.add(now, state);
        const std::size_t partners = std::min(visits.size() - 1, maximumPartners);
        for (std::size_t back = 1; back <= partners; ++back) {
            const Visit& then = visits[visits.size() - 1 - back];
            if (then.emitted == now.emitted) continue;
            const Block block{then.absorbed, now.absorbed - then.absorbed, then.emitted,
                              now.emitted - then.emitted};
            const std::size_t cost = block.baseLength + block.targetLength;
            outOfBudget_ = cost > budget_;
            if (outOfBudget_) return std::nullopt;
            budget_ -= cost;
            if (const auto sign = blockSign(base_.fraction, target_, state, block, reach_))
                return Certificate{base_, start_, plain(target_), block, state, *sign};
        }
        return std::nullopt;
    }

    static SignedFraction plain(SignedFraction fraction)
    {
        fraction.recurrence = {};
        fraction.seeds = {};
        return fraction;
    }

    const BaseFraction& base_;
    const IntegerMatrix& start_;
    const SignedFraction& target_;
    Transducer transducer_;
    StateLog log_;
    std::size_t firstBase_;
    std::size_t budget_;
    bool outOfBudget_ = false;
    std::vector<std::size_t> reach_{0};
};

}  // namespace

IntegerMatrix linearMatrix(const IntegerPolynomial& p, const IntegerPolynomial& q)
{
    return {p.coefficient(1), p.coefficient(0), q.coefficient(1), q.coefficient(0)};
}

std::optional<OpenReason> obstacle(const BaseFraction& base, const IntegerMatrix& start)
{
    const SignedFraction& c = base.fraction;
    if (!c.hasClosedForm() || c.period() % c.word.period() != 0) return OpenReason::NoClosedForm;
    if (determinant(start).is_zero() || c.endsInTwosMinus()) return OpenReason::RationalValue;
    if (isLegal(c, base.legalFrom) != Verdict::True) return OpenReason::BaseNotLegal;
    return std::nullopt;
}

ProofResult prove(const BaseFraction& base, const IntegerMatrix& start, const SignedFraction& fraction,
                  const ProofLimits& limits, std::stop_token stop)
{
    if (const auto reason = obstacle(base, start)) return *reason;
    if (!fraction.hasClosedForm() || fraction.period() % fraction.word.period() != 0)
        return OpenReason::NoClosedForm;
    if (isLegal(fraction) != Verdict::True) return OpenReason::TargetNotLegal;
    ProofResult result = Prover(base, start, fraction, limits).run(stop);
    const auto* certificate = std::get_if<Certificate>(&result);
    if (certificate != nullptr && !isAccepted(*certificate)) return OpenReason::NotAccepted;
    return result;
}

ProofResult prove(const BasedConstant& based, const IntegerPolynomial& p, const IntegerPolynomial& q,
                  const SignedFraction& fraction, const ProofLimits& limits, std::stop_token stop)
{
    if (p.degree() > 1 || q.degree() > 1) return OpenReason::NotDegreeOne;
    return prove(based.base, linearMatrix(p, q) * based.toConstant, fraction, limits, stop);
}

}  // namespace fractiscope
