// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "proof/discovery.h"

namespace fractiscope {

/// Limits of a rewriting: periods are nobody's guess, but a person waits for the answer.
inline constexpr ProofLimits rewritingLimits{{400'000, 400'000}, 8'000'000};

/// The fraction of M(value of the given one) under another sign word, in closed form: the given fraction
/// serves as base of the transducer, so the certificate says that value(answer) = M(value(given)). Its terms
/// may violate a_n >= 1, a_n + b_n >= 1 before some index, but not for ever. Fails with an OpenReason; see
/// discover. Exact. Precondition (checked): det M != 0.
Result<Discovery, OpenReason> moebiusImage(const SignedFraction& fraction, const IntegerMatrix& m,
                                           const SignWord& word, const ProofLimits& limits = rewritingLimits,
                                           std::stop_token stop = {});

/// The same value under another sign word.
Result<Discovery, OpenReason> underWord(const SignedFraction& fraction, const SignWord& word,
                                        const ProofLimits& limits = rewritingLimits,
                                        std::stop_token stop = {});

/// The same value as a simple continued fraction.
Result<Discovery, OpenReason> simpleForm(const SignedFraction& fraction,
                                         const ProofLimits& limits = rewritingLimits,
                                         std::stop_token stop = {});

/// The first terms of the simple continued fraction of a signed one, by the identities
/// (a,-),(c,g) = (a-1,+),(1,+),(c-1,g) and (a,+),(0,+),(c,h) = (a+c,h) in one pass: a borrowed 1 is carried
/// to the next term, and a 0 joins its neighbours. The last three entries may still change and are left out.
/// O(terms). Precondition (unchecked): a_n >= 1 and a_n + b_n >= 1 for n >= 1.
std::vector<Integer> simpleTerms(std::span<const Integer> terms, const SignWord& word);

}  // namespace fractiscope
