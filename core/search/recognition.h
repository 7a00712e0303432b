// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "fraction/signed_expansion.h"
#include "recurrence/closed_form.h"
#include "search/finding.h"
#include "search/search_plan.h"
#include "verify/approval.h"

namespace fractiscope {

/// What both engines of a search agree on: how many terms, how many bits, what is a hit and what is
/// said of it. All functions are deterministic.

/// Terms that a recurrence must explain beyond the 2(R + T) that determine it.
inline constexpr std::size_t surplusTerms = 20;

/// Working precision with which the expansion of `depth` terms begins, in bits.
long firstPrecision(std::size_t depth);
/// The precision at which such an expansion is given up.
long lastPrecision(std::size_t depth, const SearchSpec& spec);

/// A recurrence over Z that explains terms from `preperiod` + order on.
struct Recognised {
    std::vector<Integer> recurrence;  ///< c_1..c_t, as in SignedFraction
    std::size_t preperiod = 0;        ///< r
};

/// The shortest recurrence of the terms mod 2^61 - 1, if its order is 1..T, its preperiod at most R,
/// their sum at most maxComplexity and its lift to Z explains every term. `residues` is working space.
std::optional<Recognised> recognise(std::span<const Integer> terms, const SearchSpec& spec,
                                    std::size_t maxComplexity, std::vector<std::uint64_t>& residues);

/// Terms of a tail from which its rate is measured.
inline constexpr std::size_t measuredTerms = 116;

/// Mean gain in decimal digits per term between the terms 50 and 100 of a tail, given its first
/// measuredTerms terms; 0 for fewer than 20.
double measuredRate(std::span<const Integer> tail, const SignWord& word);

/// The terms from which the rate of a number P(alpha)/Q(alpha) > 0 under a word is measured, at most 2^14
/// bits spent on them. Fails as expandCertified does.
Result<SignedExpansion> termsToMeasure(const PowerTable& alpha, const RationalFunction& positive,
                                       const SignWord& word, std::stop_token stop = {});

/// How far the simple fraction and the proof of a formula are followed: one within the bounds of a search is
/// met long before.
inline constexpr ProofLimits studyLimits{{20'000, 20'000}, 200'000};

/// The status that an approval gives to a formula of a number, or of an interval that digits give; see
/// Finding::accidentBits.
Status statusAfter(const Approval& approval, bool isInterval, double accidentBits);

/// Compares the formula with f(alpha) to the digits of the search. Formulas that end in (2,-), (2,-), ...
/// are refuted without looking for their first wrong term, unless refuted hits are to be delivered.
Approval approveFor(const SearchPlan& plan, const RationalFunction& f, const SignedFraction& fraction,
                    std::stop_token stop);

/// What theory says of an approved formula.
struct TailStudy {
    Status status = Status::Approved;        ///< Approved, Proved, or Refuted
    std::optional<std::size_t> firstWrong;   ///< for Refuted
    std::shared_ptr<const TailFacts> facts;  ///< with a proof iff Proved; never null from studyTail
};

/// Compares the formula of a tail f(alpha) with the simple fraction and, where its number has a base, proves
/// it; see SearchSpec::prove. Deterministic; a stop leaves it Approved. Exact.
TailStudy studyTail(const SearchPlan& plan, const RationalFunction& f, const SignedFraction& formula,
                    std::stop_token stop);

}  // namespace fractiscope
