// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tail_key.h"

#include <algorithm>

namespace fractiscope {

namespace {

bool reachesBound(const std::vector<Integer>& row)
{
    return std::any_of(row.begin(), row.end(), [](const Integer& c) { return bitLength(c) > tailBoundBits; });
}

}  // namespace

std::size_t tailStart(const RationalFunction& f, std::span<const Integer> terms, const SignWord& word)
{
    std::vector<Integer> upper = f.numerator.coefficients();
    std::vector<Integer> lower = f.denominator.coefficients();
    const std::size_t size = std::max(upper.size(), lower.size());
    upper.resize(size);
    lower.resize(size);
    if (reachesBound(upper)) return 0;
    std::size_t n = 0;
    for (; n < maximumTailStart && !reachesBound(lower); ++n) {
        for (std::size_t i = 0; i < size; ++i) {
            upper[i] -= terms[n] * lower[i];
            if (word.sign(n) < 0) upper[i] = -upper[i];
        }
        upper.swap(lower);
    }
    return n;
}

}  // namespace fractiscope
