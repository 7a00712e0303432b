// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "fraction/fixed_point.h"
#include "search/search_spec.h"
#include "search/small_lhs.h"

namespace fractiscope {

/// The left-hand sides of a search, each exactly once, numbered from the simplest: by height
/// (largest coefficient) first. Immutable, shared between threads.
class LhsEnumerator {
public:
    virtual ~LhsEnumerator() = default;
    virtual std::uint64_t count() const = 0;  ///< without those that were left out
    /// Precondition (checked): i < count().
    virtual RationalFunction at(std::uint64_t i) const;
    /// Numbers first .. first + size - 1, at most up to count(); cheaper than `at` one by one.
    std::vector<RationalFunction> range(std::uint64_t first, std::uint64_t size) const;
    /// Whether all of them fit a SmallLhs. Only given ones may not.
    virtual bool isSmall() const { return true; }
    /// Appends numbers first .. first + size - 1, at most up to count(). Precondition (checked):
    /// isSmall().
    virtual void smallRange(std::uint64_t first, std::uint64_t size, std::vector<SmallLhs>& out) const = 0;
    /// Left out because P or Q vanishes or the value is rational: for algebraic alpha.
    virtual std::uint64_t degenerateCount() const { return 0; }
    /// Left out because an earlier one has the same value: for algebraic alpha.
    virtual std::uint64_t duplicateCount() const { return 0; }
};

/// Makes the enumeration; that of quotients of a transcendental alpha needs memory for its
/// polynomials only, not for its pairs.
///
/// Canonical left-hand sides: content of (P, Q) together 1, gcd(P, Q) = 1 over Q[t], not constant,
/// P(alpha) > 0 and Q(alpha) > 0. For algebraic alpha the quotients are compared as elements of
/// Q(alpha). Counts for transcendental alpha, degree 1: L = 1, 2, 5, 10, 20 -> 12, 112, 3304,
/// 43552, 646624; degree 2: L = 1, 2, 3, 4 -> 132, 3344, 27496, 124576. Exact.
Result<std::shared_ptr<const LhsEnumerator>> enumerateLeftHandSides(const LeftHandSides& what,
                                                                    const PowerTable& alpha);

}  // namespace fractiscope
