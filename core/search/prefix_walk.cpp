// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each step is that of expandQuotient, with the same test, on numbers of 62 bits. As the tails start
// where the entries reach 2^11, the errors have grown to some 2^11 units of about 2^-50 by then:
// certainty is lost only for numbers within about 2^-30 of an integer, or with a very large term.
#include "search/prefix_walk.h"

#include <cmath>
#include <cstdlib>
#include <utility>

namespace fractiscope {

static_assert(WordTrie::maximumDepth == maximumTailStart);

bool PrefixWalker::prepare(int power)
{
    if (bases_.contains(power)) return true;
    const auto coarse = alpha_.at(64);
    if (!coarse) return false;
    const auto count = std::min<std::size_t>(4, static_cast<std::size_t>(alpha_.degree() / power) + 1);
    double size = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Integer& kappa = (*coarse)->lower[i * static_cast<std::size_t>(power)];
        size += std::ldexp(std::abs(kappa.convert_to<double>()), -64) + 0x1p-63;
    }
    // |U| <= maximumCoefficient * size * 2^bits < 2^61.
    const double headroom = 60 - std::log2(size * static_cast<double>(maximumCoefficient_));
    if (!(headroom >= 8)) return false;
    const auto powers = alpha_.at(static_cast<long>(headroom));
    if (!powers) return false;
    Basis basis;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t exponent = i * static_cast<std::size_t>(power);
        const auto kappa = toInt64((*powers)->lower[exponent]);
        const auto width = toInt64((*powers)->width[exponent]);
        if (!kappa || !width || *width > (std::int64_t{1} << 10)) return false;
        basis.kappa[i] = *kappa;
        basis.width[i] = *width;
    }
    bases_.emplace(power, basis);
    return true;
}

bool PrefixWalker::start(const SmallLhs& lhs, Rows& rows) const
{
    const auto known = bases_.find(lhs.power);
    if (known == bases_.end()) return false;
    const Basis& basis = known->second;
    for (std::size_t i = 0; i < 4; ++i) {
        if (std::abs(std::int64_t{lhs.top[i]}) > maximumCoefficient_) return false;
        if (std::abs(std::int64_t{lhs.bottom[i]}) > maximumCoefficient_) return false;
        rows.u += lhs.top[i] * basis.kappa[i];
        rows.v += lhs.bottom[i] * basis.kappa[i];
        rows.errorU += std::abs(std::int64_t{lhs.top[i]}) * basis.width[i];
        rows.errorV += std::abs(std::int64_t{lhs.bottom[i]}) * basis.width[i];
    }
    rows.upper = lhs.top;
    rows.lower = lhs.bottom;
    return rows.u > rows.errorU && rows.v > rows.errorV;
}

std::optional<TailPrefix> PrefixWalker::prefix(const SmallLhs& lhs, const SignWord& word, TailKey* tail) const
{
    Rows both[2];
    Rows* rows = &both[0];
    Rows* next = &both[1];
    if (!start(lhs, *rows)) return std::nullopt;
    TailPrefix prefix;
    const bool startsAtOnce = reachesBound(rows->upper);
    while (!startsAtOnce && prefix.size() < maximumTailStart && !reachesBound(rows->lower)) {
        std::int64_t floor = 0;
        const int sign = word.sign(prefix.size());
        if (!quotient(*rows, floor) || !step(*rows, floor, sign, *next)) return std::nullopt;
        prefix.append(static_cast<std::int32_t>(floor) + (sign < 0));
        std::swap(rows, next);
    }
    if (tail != nullptr) {
        tail->upper = rows->upper;
        tail->lower = rows->lower;
        tail->power = static_cast<std::uint32_t>(lhs.power);
    }
    return prefix;
}

}  // namespace fractiscope
