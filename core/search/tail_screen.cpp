// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tail_screen.h"

#include <algorithm>

#include "recurrence/binary_complexity.h"
#include "search/small_lhs.h"

namespace fractiscope {

namespace {

/// Terms beyond 2T in the window: a random sequence passes with chance about 2^-surplus.
constexpr std::size_t surplus = 12;

/// What the lanes are made for: 64 parities, and no more terms than their precision carries.
constexpr std::size_t filterOrder = 26;
constexpr std::size_t filterWindow = 64;
constexpr std::size_t filterDepth = 100;

/// The window's terms use up to 3.5 bits each; 48 more for large terms on the way.
long screenBits(std::size_t depth)
{
    return (static_cast<long>(depth) * 7 / 2 + 48 + 63) / 64 * 64;
}

void combination(const std::array<std::int32_t, 4>& c, std::uint32_t power, const FixedPointPowers& powers,
                 Integer& value, Integer& error)
{
    value = 0;
    error = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        if (c[i] == 0) continue;
        const std::size_t exponent = i * power;
        const auto size = static_cast<unsigned long>(c[i] < 0 ? -std::int64_t{c[i]} : c[i]);
        if (c[i] > 0)
            mpz_addmul_ui(raw(value), raw(powers.lower[exponent]), size);
        else
            mpz_submul_ui(raw(value), raw(powers.lower[exponent]), size);
        mpz_addmul_ui(raw(error), raw(powers.width[exponent]), size);
    }
}

}  // namespace

void encloseTail(const TailKey& tail, const FixedPointPowers& powers, EnclosedQuotient& x)
{
    combination(tail.upper, tail.power, powers, x.numerator, x.numeratorError);
    combination(tail.lower, tail.power, powers, x.denominator, x.denominatorError);
}

RationalFunction functionOf(const TailKey& tail)
{
    return SmallLhs{static_cast<int>(tail.power), tail.upper, tail.lower}.function();
}

TailScreen::TailScreen(const SearchPlan& plan, const std::vector<SignWord>& tailWords)
    : plan_(plan), words_(tailWords), skip_(plan.spec().maxPreperiod), maximumOrder_(plan.spec().maxOrder)
{
    const std::size_t available = searchDepth(plan.spec()) - maximumTailStart - skip_;
    length_ = std::min(available, std::max<std::size_t>(64, 2 * maximumOrder_ + surplus));
    if (const auto powers = plan_.powers().at(screenBits(depth()))) powers_ = *powers;
}

TailVerdict TailScreen::classifyOne(const TailKey& tail)
{
    if (!powers_) return TailVerdict::Uncertain;
    encloseTail(tail, *powers_, quotient_);
    if (!expander_.expand(quotient_, words_[tail.word], depth(), terms_)) return TailVerdict::Uncertain;
    parities_.assign((length_ + 63) / 64, 0);
    for (std::size_t i = 0; i < length_; ++i)
        parities_[i / 64] |= static_cast<std::uint64_t>(terms_[skip_ + i] & 1) << (i % 64);
    return binaryComplexity(parities_, length_, maximumOrder_) > maximumOrder_ ? TailVerdict::Refuted
                                                                               : TailVerdict::Survives;
}

const TailFilter* TailScreen::filterFor(std::uint32_t power)
{
    if (maximumOrder_ > filterOrder || length_ != filterWindow || depth() > filterDepth || !powers_)
        return nullptr;
    auto& filter = filters_[power];
    if (!filter) {
        FixedPointPowers own;
        own.scaleBits = powers_->scaleBits;
        for (std::size_t i = 0; i < 4 && i * power < powers_->lower.size(); ++i) {
            own.lower.push_back(powers_->lower[i * power]);
            own.width.push_back(powers_->width[i * power]);
        }
        filter = std::make_unique<TailFilter>(own, words_, skip_, maximumOrder_);
    }
    return filter.get();
}

void TailScreen::classify(std::span<const TailKey> tails, std::span<TailVerdict> verdicts)
{
    std::fill(verdicts.begin(), verdicts.end(), TailVerdict::Uncertain);
    for (std::size_t first = 0; first < tails.size();) {
        const std::uint32_t power = tails[first].power;
        std::size_t end = first;
        states_.clear();
        for (; end < tails.size() && tails[end].power == power; ++end)
            states_.push_back({tails[end].upper, tails[end].lower, tails[end].word});
        if (const TailFilter* filter = filterFor(power))
            filter->classify(states_, verdicts.subspan(first, end - first));
        first = end;
    }
    for (std::size_t i = 0; i < tails.size(); ++i)
        if (verdicts[i] == TailVerdict::Uncertain) verdicts[i] = classifyOne(tails[i]);
}

}  // namespace fractiscope
