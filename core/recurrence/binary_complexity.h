// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace fractiscope {

/// The linear complexity over GF(2) of the first `length` bits of `bits`, bit i of word i / 64 being
/// s_i, or any number above `maximum` as soon as it exceeds it. Massey's algorithm [3] on packed words;
/// O(length * maximum / 64). If an integer sequence obeys a recurrence over Q of order T, the
/// complexity of the parities of any of its windows is at most T (Fatou [5]).
/// Precondition (unchecked): bits.size() * 64 >= length.
std::size_t binaryComplexity(std::span<const std::uint64_t> bits, std::size_t length, std::size_t maximum);

}  // namespace fractiscope
