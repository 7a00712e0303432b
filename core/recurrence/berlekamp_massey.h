// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fractiscope {

/// The shortest linear feedback of a finite sequence over the prime field: with C(x) = 1 + c_1 x
/// + ... of degree `order`, sum_i c_i s_{n-i} = 0 for every n >= complexity inside the window.
struct ModularRecurrence {
    std::vector<std::uint64_t> connection;                       ///< 1, c_1, ..., c_order; c_order != 0
    std::size_t complexity = 0;                                  ///< L
    std::size_t order() const { return connection.size() - 1; }  ///< deg C, at most L
    /// Terms before the tail that obeys the recurrence of that order: L - deg C.
    std::size_t preperiod() const { return complexity - order(); }
};

/// Massey's algorithm [3] mod 2^61 - 1, term by term; nothing as soon as the complexity exceeds
/// `maximumComplexity`. Unique when 2 * complexity <= size. Exact; O(size * complexity).
std::optional<ModularRecurrence> shortestRecurrence(std::span<const std::uint64_t> sequence,
                                                    std::size_t maximumComplexity);

}  // namespace fractiscope
