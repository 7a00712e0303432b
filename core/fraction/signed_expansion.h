// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "fraction/fixed_point.h"
#include "fraction/sign_word.h"

namespace fractiscope {

/// Certified terms of one expansion.
struct SignedExpansion {
    std::vector<Integer> terms;  ///< a_0, a_1, ...: each the same for every number of the enclosure
    bool complete = false;       ///< as many as asked; otherwise certainty ended here
    long scaleBits = 0;          ///< working precision of the last pass, in bits
};

/// Expands x > 0 under the word: a_n = floor(x_n) for b_n = +1, ceil(x_n) for -1,
/// x_{n+1} = b_n/(x_n - a_n). Emits a term only if it is proved for the whole enclosure: with
/// remainder R and divisor V, R > e_R and V - R > e_V + e_R. Stops at the first term that is not.
/// Rigorous; O(terms * bits). Precondition (unchecked): the quotient encloses a positive number.
SignedExpansion expandQuotient(const EnclosedQuotient& x, const SignWord& word, std::size_t maximumTerms);

/// The same for P(alpha)/Q(alpha), starting at `initialBits` and doubling the precision until
/// `count` terms are certified, `maximumBits` or the precision that alpha has is reached or `stop` is
/// requested.
Result<SignedExpansion> expandCertified(const PowerTable& alpha, const RationalFunction& f,
                                        const SignWord& word, std::size_t count, long initialBits,
                                        long maximumBits, std::stop_token stop = {});

/// The finite expansion of a rational number under the word: every term, ending when the tail
/// is an integer. Exact.
std::vector<Integer> expandRational(const Rational& x, const SignWord& word);

}  // namespace fractiscope
