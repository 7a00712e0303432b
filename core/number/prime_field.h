// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "number/integer.h"

namespace fractiscope {

/// The field of p = 2^61 - 1 elements, as residues 0 <= a < p. All operations exact and O(1),
/// inverse O(log p).
namespace prime_field {

/// p.
inline constexpr std::uint64_t modulus = (std::uint64_t{1} << 61) - 1;

/// a + b.
inline std::uint64_t add(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t sum = a + b;
    return sum >= modulus ? sum - modulus : sum;
}

/// a - b.
inline std::uint64_t subtract(std::uint64_t a, std::uint64_t b)
{
    return a >= b ? a - b : a + modulus - b;
}

/// a b.
inline std::uint64_t multiply(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return add(static_cast<std::uint64_t>(product & modulus), static_cast<std::uint64_t>(product >> 61));
}

/// a_0 b_0 + a_1 b_{-1} + ... + a_{count-1} b_{1-count}, where b points to the last element used.
std::uint64_t dotReversed(const std::uint64_t* a, const std::uint64_t* b, std::size_t count);

/// Precondition (unchecked): a != 0.
std::uint64_t inverse(std::uint64_t a);

/// value mod p.
inline std::uint64_t fromInteger(const Integer& value)
{
    return residue(value, modulus);
}

/// The representative of least absolute value, -p/2 < a < p/2.
inline std::int64_t symmetric(std::uint64_t a)
{
    return a > modulus / 2 ? -static_cast<std::int64_t>(modulus - a) : static_cast<std::int64_t>(a);
}

}  // namespace prime_field

}  // namespace fractiscope
