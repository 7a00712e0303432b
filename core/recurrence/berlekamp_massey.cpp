// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invariant after n terms: `current`, up to a factor, annihilates s_{L}..s_{n-1}, no shorter register
// does, and `previous` is the register before the last change of L, which failed `gap` terms ago with
// discrepancy `failure`. A failure d of `current` is repaired by failure * current - d x^gap * previous; L
// grows only if 2L <= n, to n + 1 - L. Nothing is divided before the end, as inverses cost more than all the
// rest.
#include "recurrence/berlekamp_massey.h"

#include <algorithm>

#include "number/prime_field.h"

namespace fractiscope {

std::optional<ModularRecurrence> shortestRecurrence(std::span<const std::uint64_t> sequence,
                                                    std::size_t maximumComplexity)
{
    using namespace prime_field;
    std::vector<std::uint64_t> current{1};
    std::vector<std::uint64_t> previous{1};
    std::vector<std::uint64_t> kept;
    std::size_t complexity = 0;
    std::size_t gap = 1;
    std::uint64_t failure = 1;

    for (std::size_t n = 0; n < sequence.size(); ++n) {
        const std::size_t reach = std::min(current.size(), n + 1);
        const std::uint64_t discrepancy = dotReversed(current.data(), sequence.data() + n, reach);
        if (discrepancy == 0) {
            ++gap;
            continue;
        }
        const bool grows = 2 * complexity <= n;
        if (grows && n + 1 - complexity > maximumComplexity) return std::nullopt;
        if (grows) kept = current;
        if (failure != 1)
            for (auto& c : current) c = multiply(c, failure);
        if (current.size() < previous.size() + gap) current.resize(previous.size() + gap, 0);
        for (std::size_t i = 0; i < previous.size(); ++i)
            current[i + gap] = subtract(current[i + gap], multiply(discrepancy, previous[i]));
        while (current.back() == 0) current.pop_back();
        if (grows) {
            complexity = n + 1 - complexity;
            previous.swap(kept);
            failure = discrepancy;
            gap = 1;
        } else {
            ++gap;
        }
    }
    const std::uint64_t scale = inverse(current.front());
    for (auto& c : current) c = multiply(c, scale);
    return ModularRecurrence{std::move(current), complexity};
}

}  // namespace fractiscope
