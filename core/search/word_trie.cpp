// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/word_trie.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace fractiscope {

WordTrie::WordTrie(const std::vector<SignWord>& words)
{
    std::map<SignWord, std::uint32_t> known;
    for (const auto& word : words) {
        auto& rotations = rotations_.emplace_back();
        for (std::size_t n = 0; n < word.period(); ++n) {
            SignWord rotated = word.shifted(n);
            const auto [entry, isNew] = known.emplace(rotated, static_cast<std::uint32_t>(tails_.size()));
            if (isNew) tails_.push_back(std::move(rotated));
            rotations.push_back(entry->second);
        }
    }
    const auto [simple, isNew] = known.emplace(SignWord(), static_cast<std::uint32_t>(tails_.size()));
    if (isNew) tails_.emplace_back();
    simpleTail_ = simple->second;
    order_.resize(words.size());
    std::iota(order_.begin(), order_.end(), 0U);
    const auto bySigns = [&](std::uint32_t a, std::uint32_t b) {
        for (std::size_t n = 0; n < maximumDepth; ++n)
            if (words[a].sign(n) != words[b].sign(n)) return words[a].sign(n) > words[b].sign(n);
        return a < b;
    };
    std::sort(order_.begin(), order_.end(), bySigns);
    build(words, 0, static_cast<std::uint32_t>(words.size()), 0);
}

std::uint32_t WordTrie::build(const std::vector<SignWord>& words, std::uint32_t first, std::uint32_t end,
                              std::uint32_t depth)
{
    const auto index = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({{}, first, end, depth});
    if (depth == maximumDepth) return index;
    const auto isPlus = [&](std::uint32_t word) { return words[word].sign(depth) > 0; };
    const auto middle = static_cast<std::uint32_t>(
        std::partition_point(order_.begin() + first, order_.begin() + end, isPlus) - order_.begin());
    // The vector grows in the calls: no reference to the node is kept.
    if (first < middle) {
        const std::uint32_t child = build(words, first, middle, depth + 1);
        nodes_[index].child[0] = child;
    }
    if (middle < end) {
        const std::uint32_t child = build(words, middle, end, depth + 1);
        nodes_[index].child[1] = child;
    }
    return index;
}

}  // namespace fractiscope
