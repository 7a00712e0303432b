// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "fraction/fixed_point.h"
#include "search/small_lhs.h"
#include "search/tail_key.h"
#include "search/word_trie.h"

namespace fractiscope {

/// Walks the first terms of one left-hand side under all words of a trie at once, in 62-bit fixed
/// point, down to where the tails start. Immutable, shared between threads.
class PrefixWalker {
public:
    /// `maximumCoefficient` bounds the coefficients of the left-hand sides to come.
    PrefixWalker(const PowerTable& alpha, const WordTrie& trie, std::int64_t maximumCoefficient)
        : alpha_(alpha), trie_(trie), maximumCoefficient_(maximumCoefficient)
    {
    }

    /// Makes walks with this power possible. Not thread-safe: before the walks. False if the powers of
    /// alpha cannot be had.
    bool prepare(int power);

    /// Calls reached(node, rows) for every node of the trie at which tails start and failed(node) where
    /// a term could not be certified or a number became too large; every word passes exactly one of
    /// them. Rigorous: the terms on the way are those of every number of the enclosure.
    template <class Reached, class Failed>
    void walk(const SmallLhs& lhs, Reached&& reached, Failed&& failed) const;

    /// The terms before the tail for one word. Nothing where `walk` fails.
    std::optional<TailPrefix> prefix(const SmallLhs& lhs, const SignWord& word,
                                     TailKey* tail = nullptr) const;

    /// What is known of x_n = U(t)/V(t), t = alpha^power, in the fixed point of that power.
    struct Rows {
        std::int64_t u = 0;                   ///< U(t), about
        std::int64_t v = 0;                   ///< V(t), about
        std::int64_t errorU = 0;              ///< bound of |u - U(t)|
        std::int64_t errorV = 0;              ///< bound of |v - V(t)|
        std::array<std::int32_t, 4> upper{};  ///< coefficients of U, low to high
        std::array<std::int32_t, 4> lower{};  ///< of V
        std::int64_t previousSign = 1;        ///< b_{n-1}; 1 for n = 0
    };

private:
    struct Basis {
        std::array<std::int64_t, 4> kappa{}, width{};
    };

    bool start(const SmallLhs& lhs, Rows& rows) const;
    static bool reachesBound(const std::array<std::int32_t, 4>& row);
    /// floor(u/v), when small enough that nothing overflows in the step; else nothing.
    static bool quotient(const Rows& rows, std::int64_t& term);
    static bool step(const Rows& rows, std::int64_t floor, int sign, Rows& next);
    template <class Reached, class Failed>
    void descend(std::uint32_t node, const Rows& rows, Reached& reached, Failed& failed) const;

    const PowerTable& alpha_;
    const WordTrie& trie_;
    std::int64_t maximumCoefficient_;
    std::map<int, Basis> bases_;
};

inline bool PrefixWalker::reachesBound(const std::array<std::int32_t, 4>& row)
{
    std::uint32_t bits = 0;
    for (const std::int32_t c : row) bits |= static_cast<std::uint32_t>(c < 0 ? -c : c);
    return bits >> tailBoundBits != 0;
}

inline bool PrefixWalker::quotient(const Rows& rows, std::int64_t& term)
{
    constexpr std::int64_t largest = std::int64_t{1} << 18;
    if (rows.v <= rows.errorV) return false;
    // The double quotient is within one of the right one, and `step` refuses a wrong one.
    const double estimate = static_cast<double>(rows.u) / static_cast<double>(rows.v);
    if (!(estimate < static_cast<double>(largest))) return false;
    term = static_cast<std::int64_t>(estimate);
    const std::int64_t remainder = rows.u - term * rows.v;
    term += (remainder >= rows.v) - (remainder < 0);
    return true;
}

inline bool PrefixWalker::step(const Rows& rows, std::int64_t floor, int sign, Rows& next)
{
    const std::int64_t remainder = rows.u - floor * rows.v;
    const std::int64_t term = floor + (sign < 0);
    next.u = rows.v;
    next.v = sign < 0 ? rows.v - remainder : remainder;
    next.errorU = rows.errorV;
    next.errorV = term * rows.errorV + rows.previousSign * rows.errorU;
    next.previousSign = sign;
    next.upper = rows.lower;
    const auto factor = static_cast<std::int32_t>(term);
    for (std::size_t i = 0; i < 4; ++i) {
        const std::int32_t c = rows.upper[i] - factor * rows.lower[i];
        next.lower[i] = sign < 0 ? -c : c;
    }
    return next.v > next.errorV && next.u - next.v > next.errorU + next.errorV;
}

/// One node: floor and ceiling come from one division.
template <class Reached, class Failed>
void PrefixWalker::descend(std::uint32_t index, const Rows& rows, Reached& reached, Failed& failed) const
{
    const WordTrie::Node& node = trie_.node(index);
    if (node.depth == maximumTailStart || reachesBound(rows.lower)) return reached(node, rows);
    std::int64_t floor = 0;
    if (!quotient(rows, floor)) return failed(node);
    Rows next;
    if (node.child[0] != 0) {
        if (step(rows, floor, 1, next))
            descend(node.child[0], next, reached, failed);
        else
            failed(trie_.node(node.child[0]));
    }
    if (node.child[1] != 0) {
        if (step(rows, floor, -1, next))
            descend(node.child[1], next, reached, failed);
        else
            failed(trie_.node(node.child[1]));
    }
}

/// See the declaration.
template <class Reached, class Failed>
void PrefixWalker::walk(const SmallLhs& lhs, Reached&& reached, Failed&& failed) const
{
    Rows rows;
    if (!start(lhs, rows)) return failed(trie_.node(0));
    if (reachesBound(rows.upper)) return reached(trie_.node(0), rows);
    descend(0, rows, reached, failed);
}

}  // namespace fractiscope
