// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "fraction/signed_fraction.h"
#include "number/polynomial.h"
#include "proof/tail_facts.h"

namespace fractiscope {

/// How much is known of a formula.
enum class Status {
    Suspected,  ///< a recurrence explains the terms of the search, nothing more was compared
    Approved,   ///< agrees with every certified term up to `approvedDigits` digits
    Proved,     ///< approved, and a theorem with a certificate
    Refuted     ///< a certified term differs
};

/// Approved, or Approved and Proved.
inline bool isApproved(Status status)
{
    return status == Status::Approved || status == Status::Proved;
}

/// One formula: P(alpha)/Q(alpha) = the value of a signed continued fraction.
struct Finding {
    std::uint64_t index = 0;     ///< candidate number in the search: left-hand side * words + word
    RationalFunction lhs;        ///< P, Q as enumerated; P(alpha) > 0 and Q(alpha) > 0
    SignedFraction fraction;     ///< with the sign word of the candidate; in closed form where there is one
    std::size_t complexity = 0;  ///< linear complexity of a_0..a_{N-1}
    std::size_t order = 0;       ///< order of the recurrence of the tail
    Status status = Status::Suspected;  ///< a search delivers the approved, and others if asked to keep them
    long approvedDigits = 0;            ///< |x - p_n/q_n| < 10^-approvedDigits at the last compared term
    std::size_t termsCompared = 0;      ///< certified terms that agree with the formula
    std::optional<std::size_t> firstWrong;  ///< index of the first wrong term, for Refuted, if it is known
    std::uint32_t family =
        0;  ///< number of its family in this search, from 1 in order of first appearance; 0: none
    /// Number of the conjecture to which it belongs, see ConjectureGroups; 0: none, or the constant has a
    /// base.
    std::uint32_t conjecture = 0;
    double digitsPerTerm = 0;  ///< measured, see Convergence
    double ratioToSimple =
        0;  ///< digitsPerTerm over that of the simple fraction of the same number, measured
    double accidentBits =
        0;  ///< a random number would pass with chance about 2^-accidentBits; not for Proved
    /// What is known of the terms from index tailOffset on; null if it was not asked or nothing is.
    /// With a proof iff Proved.
    std::shared_ptr<const TailFacts> facts;
    std::size_t tailOffset = 0;  ///< terms before that tail, at most maximumTailStart; 0 without facts
};

/// Nothing unless the finding is Proved. Its target is the formula, and its M0 maps the value of the base to
/// P(alpha)/Q(alpha). Exact.
std::optional<Certificate> certificateOf(const Finding& finding);

/// Digits per term over those of the simple fraction: the exact limit where it is known, otherwise as
/// measured.
double bestRatio(const Finding& finding);

/// "approved" etc., as in the JSON lines.
const char* statusName(Status status);

}  // namespace fractiscope
