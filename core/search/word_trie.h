// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "fraction/sign_word.h"

namespace fractiscope {

/// The sign words of a search as a tree by their first signs: words that begin alike share the terms
/// that they begin with. Node 0 is the root; below maximumDepth signs there are no children.
class WordTrie {
public:
    static constexpr std::size_t maximumDepth = 20;  ///< by then every tail has begun, see maximumTailStart

    /// The words that begin with the same `depth` signs.
    struct Node {
        std::array<std::uint32_t, 2> child{};  ///< by sign + and -; 0: no word goes there
        std::uint32_t firstWord = 0;           ///< words through this node: order()[firstWord .. endWord - 1]
        std::uint32_t endWord = 0;             ///< exclusive
        std::uint32_t depth = 0;               ///< 0..maximumDepth
    };

    /// Words keep the numbers that they have in this list.
    explicit WordTrie(const std::vector<SignWord>& words);

    const Node& node(std::uint32_t i) const { return nodes_[i]; }  ///< the root, or a child of another node
    /// The numbers of all words, + before - in their first signs.
    const std::vector<std::uint32_t>& order() const { return order_; }
    /// Number of the word b_n, b_{n+1}, ... in `tails()`, for word number w.
    std::uint32_t tailWord(std::uint32_t word, std::size_t n) const
    {
        const auto& rotations = rotations_[word];
        return rotations[n % rotations.size()];
    }
    /// All rotations of the words, each once, and the word +.
    const std::vector<SignWord>& tails() const { return tails_; }
    /// Number of the word + in tails().
    std::uint32_t simpleTail() const { return simpleTail_; }

private:
    std::uint32_t build(const std::vector<SignWord>& words, std::uint32_t first, std::uint32_t end,
                        std::uint32_t depth);

    std::vector<Node> nodes_;
    std::vector<std::uint32_t> order_;
    std::vector<std::vector<std::uint32_t>> rotations_;
    std::vector<SignWord> tails_;
    std::uint32_t simpleTail_ = 0;
};

}  // namespace fractiscope
