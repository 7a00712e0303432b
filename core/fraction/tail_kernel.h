// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "fraction/tail_filter.h"

/// What TailFilter prepares for its kernel, and the kernel's entry points; of no use elsewhere.
namespace fractiscope::kernel {

/// Integers are cut into limbs of so many bits, limb 0 the most significant. That one may grow to 30 bits,
/// and numbers are written in units of it.
inline constexpr int limbBits = 26;
/// Of a power, limb 0 included: 416 bits and room.
inline constexpr std::size_t maximumLimbs = 17;
/// alpha^0 .. alpha^3.
inline constexpr std::size_t maximumPowers = 4;

/// The signs of a word, for lanes: as many whole periods as fit into 63 bits.
struct Signs {
    std::uint64_t signs = 0;   ///< bit 63 - n is set iff b_n = -1, for n < length
    std::uint64_t mask = 0;    ///< ones in those `length` bits, the highest
    std::uint64_t length = 0;  ///< a multiple of the period, 32 < length < 64
};

/// sum_j power[i][j] 2^(-limbBits j) differs from alpha^i, in some common scale, by at most width[i]. All
/// limbs of a power have its sign; limb 0 is 0, room for the sums.
struct Tables {
    std::size_t limbs = 0;                                                      ///< 4..maximumLimbs
    std::size_t powers = 0;                                                     ///< 1..maximumPowers
    std::array<std::array<std::int32_t, maximumLimbs>, maximumPowers> power{};  ///< [i][j]: limb j of alpha^i
    std::array<double, maximumPowers> width{};  ///< by power, in units of limb 0
    std::vector<Signs> words;                   ///< by TailState::word
};

/// What is certified of one tail.
struct Expansion {
    std::uint64_t terms = 0;     ///< their number, at most that wanted
    std::uint64_t parities = 0;  ///< of the last 64, the last in bit 63; 0 in the bits of terms before a_0
};

/// Expands every tail until `wanted` <= 2^31 terms are certified or certainty ends. `logs` is empty, or as
/// long as `tails`; the terms are then appended to them.
void expand(const Tables& tables, std::span<const TailState> tails, std::size_t wanted,
            std::span<Expansion> expansions, std::span<TailTerms> logs);

/// complexities[i] = parityComplexity(parities[i], 64).
void complexities(std::span<const std::uint64_t> parities, std::span<std::uint64_t> complexities);

}  // namespace fractiscope::kernel
