// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "fraction/signed_fraction.h"

namespace fractiscope {

/// The search over coefficients that would have met a formula: all closed forms of the same preperiod,
/// period, degrees and sign word whose integers are no larger.
struct ExhaustiveSearch {
    std::size_t coefficients = 0;  ///< free integers: initial terms and coefficients of the polynomials
    double bits = 0;               ///< log2 of the number of formulas
};

/// Each polynomial of degree d is given by the d + 1 integers of its Newton series sum c_i binomial(k, i);
/// with B the largest absolute value of all integers of the formula, (2B + 1)^coefficients formulas are no
/// larger. All 0 without closed form.
ExhaustiveSearch exhaustiveSearch(const SignedFraction& fraction);

/// What a search by recurrences must allow to find a formula.
struct SearchNeed {
    std::size_t period = 0;     ///< m
    std::size_t order = 0;      ///< T: of the shortest recurrence of the tail
    std::size_t preperiod = 0;  ///< R
    std::size_t depth = 0;      ///< N: terms to look at, 2(R + T) + 21, at least 105
};

/// Exact: Berlekamp-Massey on twice the order that the closed form has at most, lifted to Z. Order and depth
/// 0 if that is more than maximumNeededOrder. Precondition (unchecked): a closed form.
SearchNeed searchNeed(const SignedFraction& fraction);

/// Largest m (d + 1), d the degree, for which searchNeed looks for the recurrence.
inline constexpr std::size_t maximumNeededOrder = 4000;

}  // namespace fractiscope
