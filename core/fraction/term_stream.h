// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <vector>

#include "fraction/signed_fraction.h"

namespace fractiscope {

/// The terms of a formula one after the other: finite differences for a closed form (d additions
/// a term), otherwise the recurrence. The formula must outlive the stream.
class TermStream {
public:
    /// Stands before a_0.
    explicit TermStream(const SignedFraction& fraction);
    /// a_0 first, then a_1, ...
    Integer next();

private:
    const SignedFraction& fraction_;
    std::size_t index_ = 0;
    std::vector<std::vector<Integer>>
        differences_;             ///< per channel: the value and its differences at the current k
    std::deque<Integer> window_;  ///< the last t terms, newest first
};

}  // namespace fractiscope
