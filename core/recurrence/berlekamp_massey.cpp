// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invariant after n terms: `current` annihilates s_{L}..s_{n-1}, no shorter register does, and
// `previous` is the register before the last change of L, which failed `gap` terms ago with
// discrepancy 1/inverseDiscrepancy. A failure of `current` is repaired by adding a multiple of
// x^gap * previous; L grows only if 2L <= n, to n + 1 - L.
#include "recurrence/berlekamp_massey.h"

#include "number/prime_field.h"

namespace fractiscope {

std::optional<ModularRecurrence> shortestRecurrence(std::span<const std::uint64_t> sequence,
                                                    std::size_t maximumComplexity)
{
    using namespace prime_field;
    std::vector<std::uint64_t> current{1};
    std::vector<std::uint64_t> previous{1};
    std::size_t complexity = 0;
    std::size_t gap = 1;
    std::uint64_t inverseDiscrepancy = 1;

    for (std::size_t n = 0; n < sequence.size(); ++n) {
        std::uint64_t discrepancy = 0;
        for (std::size_t i = 0; i < current.size() && i <= n; ++i)
            discrepancy = add(discrepancy, multiply(current[i], sequence[n - i]));
        if (discrepancy == 0) {
            ++gap;
            continue;
        }
        const bool grows = 2 * complexity <= n;
        if (grows && n + 1 - complexity > maximumComplexity) return std::nullopt;
        std::vector<std::uint64_t> kept;
        if (grows) kept = current;
        const std::uint64_t factor = multiply(discrepancy, inverseDiscrepancy);
        if (current.size() < previous.size() + gap) current.resize(previous.size() + gap, 0);
        for (std::size_t i = 0; i < previous.size(); ++i)
            current[i + gap] = subtract(current[i + gap], multiply(factor, previous[i]));
        while (current.back() == 0) current.pop_back();
        if (grows) {
            complexity = n + 1 - complexity;
            previous = std::move(kept);
            inverseDiscrepancy = inverse(discrepancy);
            gap = 1;
        } else {
            ++gap;
        }
    }
    return ModularRecurrence{std::move(current), complexity};
}

}  // namespace fractiscope
