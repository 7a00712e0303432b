// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "number/polynomial.h"

namespace fractiscope {

/// A left-hand side P(t^power)/Q(t^power) with P, Q of degree at most 3, in machine words: what a
/// search of 10^12 of them reads. Coefficients run from low to high in t^power.
struct SmallLhs {
    int power = 1;                         ///< >= 1
    std::array<std::int32_t, 4> top{};     ///< P
    std::array<std::int32_t, 4> bottom{};  ///< Q

    /// The same quotient in t; nothing is cancelled.
    RationalFunction function() const;
    /// The larger degree of top and bottom in t; 0 for constants, also for 0.
    int degree() const;
    bool operator==(const SmallLhs& other) const = default;
};

/// f with power = 1, or nothing where a degree exceeds 3 or a |coefficient| exceeds 10^6.
std::optional<SmallLhs> smallLhs(const RationalFunction& f);

/// Appends list[first], ..., list[first + size - 1], as far as there are.
void appendSlice(const std::vector<SmallLhs>& list, std::uint64_t first, std::uint64_t size,
                 std::vector<SmallLhs>& out);

}  // namespace fractiscope
