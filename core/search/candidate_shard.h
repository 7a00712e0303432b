// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "search/engine.h"

namespace fractiscope {

/// Part `number` of `count` parts of a range. Parts 1 .. count follow each other, are together the range,
/// each candidate in one of them, and their sizes differ by at most one: the larger ones come first. Depends
/// on nothing else. Precondition (unchecked): 1 <= number <= count.
inline CandidateRange candidateShard(CandidateRange whole, std::uint64_t number, std::uint64_t count)
{
    const std::uint64_t least = whole.size() / count;
    const std::uint64_t larger = whole.size() % count;
    const auto begin = [&](std::uint64_t before) {
        return whole.first + least * before + std::min(before, larger);
    };
    return {begin(number - 1), begin(number)};
}

}  // namespace fractiscope
