// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "fraction/fixed_point.h"
#include "fraction/sign_word.h"

namespace fractiscope {

/// The certified expansion of expandQuotient by Lehmer's method [21]: quotients come from the leading
/// 62 bits of the two rows, and the long integers are touched only once in about 15 terms. Keeps its
/// working space between calls: one object per thread.
class LehmerExpander {
public:
    /// Writes the certified terms a_0, a_1, ... to `terms` (cleared first), at most `maximumTerms`;
    /// true when there are that many. May end a few terms before expandQuotient does, and ends at a
    /// term of 2^61 or more: what is written is certain, what is missing has to be found otherwise.
    /// Rigorous; O(terms + terms * bits / 1000) word operations. Precondition (unchecked): x > 0.
    bool expand(const EnclosedQuotient& x, const SignWord& word, std::size_t maximumTerms,
                std::vector<std::int64_t>& terms);

private:
    struct Window;
    bool runWindow(const SignWord& word, std::size_t maximumTerms, std::vector<std::int64_t>& terms);
    bool stepExactly(int sign, std::vector<std::int64_t>& terms);
    bool openWindow(Window& window) const;
    void apply(const Window& window);

    Integer u_, v_;  ///< the rows: x_n = u*/v*
    Integer nextU_, nextV_;
    double errorU_ = 0;  ///< |u* - u| <= errorU 2^errorExponent, and the same for v
    double errorV_ = 0;
    long errorExponent_ = 0;
};

}  // namespace fractiscope
