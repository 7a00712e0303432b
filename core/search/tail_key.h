// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "fraction/sign_word.h"
#include "number/polynomial.h"

namespace fractiscope {

/// Where the tail of a candidate starts: at the least n with an entry of W_n of 2^tailBoundBits or
/// more, at latest maximumTailStart. W_n holds the coefficients of U and V in x_n = U(alpha)/V(alpha),
/// which every step changes by a unimodular matrix.
inline constexpr int tailBoundBits = 8;
inline constexpr std::size_t maximumTailStart = 20;  ///< see tailBoundBits

/// A tail, exactly: x = U(t)/V(t) at t = alpha^power, both positive, expanded under the tail word of that
/// number. Candidates with equal keys have equal tails: U and V have no common content, as the
/// left-hand side has none.
struct TailKey {
    std::array<std::int32_t, 4> upper{};  ///< U, low to high in t
    std::array<std::int32_t, 4> lower{};  ///< V
    std::uint32_t word = 0;               ///< of WordTrie::tails()
    std::uint32_t power = 1;              ///< at least 1

    bool operator==(const TailKey&) const = default;
    /// Of all fields; the same on every machine.
    std::uint64_t hash() const
    {
        std::uint64_t h = word + (std::uint64_t{power} << 32);
        for (std::size_t i = 0; i < 4; ++i) {
            const std::uint64_t pair = static_cast<std::uint32_t>(upper[i]) |
                                       std::uint64_t{static_cast<std::uint32_t>(lower[i])} << 32;
            h = (h ^ pair) * 0x9E3779B97F4A7C15U;
            h ^= h >> 29;
        }
        return h;
    }
};

/// The terms before a tail.
class TailPrefix {
public:
    /// Precondition (unchecked): size() < maximumTailStart.
    void append(std::int32_t term) { terms_[size_++] = term; }
    std::size_t size() const { return size_; }                          ///< index of the tail's first term
    std::int32_t operator[](std::size_t i) const { return terms_[i]; }  ///< a_i; i < size(), unchecked

private:
    std::array<std::int32_t, maximumTailStart> terms_{};
    std::size_t size_ = 0;
};

/// The start of the tail, by the definition above, of the expansion of f with these certified first terms
/// under the word: computed exactly, without limits on the entries. O(20 degree).
/// Precondition (unchecked): at least maximumTailStart terms.
std::size_t tailStart(const RationalFunction& f, std::span<const Integer> terms, const SignWord& word);

/// The tail of f(alpha) behind these terms, as a function of alpha. Exact; its value is the tail, the sign of
/// numerator and denominator together is not fixed.
RationalFunction tailFunction(const RationalFunction& f, std::span<const Integer> terms,
                              const SignWord& word);

}  // namespace fractiscope
