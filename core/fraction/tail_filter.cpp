// SPDX-License-Identifier: GPL-3.0-or-later
//
// What surrounds the kernel (tail_kernel.cpp): its tables, and the verdicts drawn from what it certifies.
//
// Massey's algorithm over GF(2) asks at every step only for one bit, the discrepancy. So instead of the
// connection polynomial C it suffices to keep the residue S C, S the series of the sequence, and the residue
// S B of the last C before the complexity grew, both divided by t^n: step n reads and removes the lowest bit,
// as S B has lowest bit 1. The complexity L enters by delta = n - 2L alone, where it grows iff the
// discrepancy is 1 and delta >= 0.
#include "fraction/tail_filter.h"

#include <algorithm>
#include <cassert>

#include "fraction/tail_kernel.h"

namespace fractiscope {

struct TailFilter::Plan {
    kernel::Tables tables;
    std::size_t skip = 0;
    std::size_t maximumOrder = 0;
};

namespace {

constexpr unsigned windowLength = 64;

/// Tails done in one go, so that what is between expansion and verdict stays in the first cache.
constexpr std::size_t batchSize = 256;

kernel::Signs signsOf(const SignWord& word)
{
    kernel::Signs result;
    result.length = 63 / word.period() * word.period();
    result.mask = ~std::uint64_t{0} << (64 - result.length);
    for (std::size_t n = 0; n < result.length; ++n)
        if (word.sign(n) < 0) result.signs |= std::uint64_t{1} << (63 - n);
    return result;
}

/// Limbs of the powers, without the low bits for which there is no room.
void cutIntoLimbs(const FixedPointPowers& powers, kernel::Tables& tables)
{
    constexpr auto limbBits = static_cast<std::size_t>(kernel::limbBits);
    std::size_t bits = 1;
    for (const auto& power : powers.lower) bits = std::max(bits, bitLength(power));
    tables.limbs = std::clamp<std::size_t>((bits + limbBits - 1) / limbBits + 1, 4, kernel::maximumLimbs);
    const std::size_t room = limbBits * (tables.limbs - 1);
    const std::size_t dropped = bits > room ? bits - room : 0;
    const double unit = std::ldexp(1.0, -static_cast<int>(room));
    tables.powers = powers.lower.size();
    for (std::size_t i = 0; i < tables.powers; ++i) {
        const bool negative = powers.lower[i] < 0;
        Integer rest = abs(powers.lower[i]) >> dropped;
        for (std::size_t j = tables.limbs; j-- > 1; rest >>= limbBits) {
            const auto limb = static_cast<std::int32_t>(residue(rest, std::uint64_t{1} << limbBits));
            tables.power[i][j] = negative ? -limb : limb;
        }
        // One unit for the bits dropped, one for the rounding of the width to a double.
        const auto width = Integer(powers.width[i] >> dropped) + 2;
        tables.width[i] = width.convert_to<double>() * (1 + 0x1p-50) * unit;
    }
}

}  // namespace

std::size_t parityComplexity(std::uint64_t parities, unsigned length)
{
    std::uint64_t current = parities;
    std::uint64_t previous = 1;
    int delta = 0;
    for (unsigned n = 0; n < length; ++n) {
        const bool discrepancy = current & 1;
        const bool grows = discrepancy && delta >= 0;
        const std::uint64_t next = (discrepancy ? current ^ previous : current) >> 1;
        if (grows) previous = current;
        delta = grows ? -delta - 1 : delta + 1;
        current = next;
    }
    return static_cast<std::size_t>(static_cast<int>(length) - delta) / 2;
}

TailFilter::TailFilter(const FixedPointPowers& powers, std::span<const SignWord> words, std::size_t skip,
                       std::size_t maximumOrder)
{
    assert(!powers.lower.empty() && powers.lower.size() <= kernel::maximumPowers);
    assert(maximumOrder <= 28);
    auto plan = std::make_shared<Plan>();
    cutIntoLimbs(powers, plan->tables);
    for (const auto& word : words) plan->tables.words.push_back(signsOf(word));
    plan->skip = skip;
    plan->maximumOrder = maximumOrder;
    plan_ = std::move(plan);
}

void TailFilter::classify(std::span<const TailState> tails, std::span<TailVerdict> verdicts) const
{
    assert(tails.size() == verdicts.size());
    std::array<kernel::Expansion, batchSize> expansions;
    std::array<std::uint64_t, batchSize> parities;
    std::array<std::uint64_t, batchSize> complexities;
    for (std::size_t first = 0; first < tails.size(); first += batchSize) {
        const std::size_t count = std::min(batchSize, tails.size() - first);
        kernel::expand(plan_->tables, tails.subspan(first, count), plan_->skip + windowLength,
                       std::span(expansions).first(count), {});
        for (std::size_t i = 0; i < count; ++i) parities[i] = expansions[i].parities;
        kernel::complexities(std::span(parities).first(count), std::span(complexities).first(count));
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t known = expansions[i].terms > plan_->skip
                                          ? static_cast<std::size_t>(expansions[i].terms) - plan_->skip
                                          : 0;
            const bool complete = known == windowLength;
            // The complexity of the beginning of a sequence is at most that of the sequence.
            if (!complete)
                complexities[i] = known == 0 ? 0
                                             : parityComplexity(parities[i] >> (windowLength - known),
                                                                static_cast<unsigned>(known));
            verdicts[first + i] = complexities[i] > plan_->maximumOrder ? TailVerdict::Refuted
                                  : complete                            ? TailVerdict::Survives
                                                                        : TailVerdict::Uncertain;
        }
    }
}

std::vector<TailTerms> TailFilter::expandTerms(std::span<const TailState> tails,
                                               std::size_t maximumTerms) const
{
    std::vector<TailTerms> result(tails.size());
    std::vector<kernel::Expansion> expansions(tails.size());
    kernel::expand(plan_->tables, tails, maximumTerms, expansions, result);
    for (std::size_t i = 0; i < tails.size(); ++i) {
        assert(result[i].terms.size() == expansions[i].terms);
        result[i].parities = expansions[i].parities;
    }
    return result;
}

}  // namespace fractiscope
