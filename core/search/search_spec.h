// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "constants/constant.h"
#include "fraction/sign_word.h"
#include "number/polynomial.h"

namespace fractiscope {

/// All P/Q with deg P, deg Q <= maxDegree, of true degree max(deg P, deg Q) >= minDegree, and
/// coefficients in [-maxCoefficient, maxCoefficient], canonical, each once.
struct RationalFamily {
    int minDegree = 1;        ///< 1..maxDegree
    int maxDegree = 1;        ///< D, up to SearchLimits::maxDegree
    long maxCoefficient = 2;  ///< L, at least 1; what is allowed depends on D, see SearchLimits
};

/// All c alpha^k + b > 0, c != 0, |b|, |c| <= maxCoefficient, minExponent <= k <= maxExponent, k != 0.
struct BiasedMonomials {
    int minExponent = 1;      ///< may be negative: |k| is limited
    int maxExponent = 2;      ///< at least minExponent
    long maxCoefficient = 2;  ///< 1..SearchLimits::maxMonomialCoefficient
};

/// Given left-hand sides, in the order given.
struct GivenLeftHandSides {
    std::vector<RationalFunction> list;  ///< not empty; any degree and height, need not be in lowest terms
};

/// Which f(alpha) = P(alpha)/Q(alpha) a search looks at.
using LeftHandSides = std::variant<RationalFamily, BiasedMonomials, GivenLeftHandSides>;

/// Everything that decides what a search finds. Nothing about threads or timing.
struct SearchSpec {
    Constant constant;                               ///< alpha; one that is known to be rational is refused
    LeftHandSides leftHandSides = RationalFamily{};  ///< f(alpha), each looked at under every word
    std::vector<SignWord> words;                     ///< at least one
    std::size_t maxOrder = 26;                       ///< T: largest order of the tail's recurrence
    std::size_t maxPreperiod = 16;                   ///< R
    long digits = 1000;                              ///< decimal digits to approve
    std::size_t depth = 0;        ///< N: terms of a candidate to look at; 0: as few as T and R allow
    long maxPrecisionBits = 0;    ///< where a candidate is given up as undecided; 0: at least 32,768
    bool prove = true;            ///< prove what is approved, where a base fraction is known
    bool keepUnapproved = false;  ///< also deliver hits that were refuted
};

/// Limits of what a search accepts.
struct SearchLimits {
    static constexpr int maxDegree = 3;                  ///< D of a RationalFamily
    static constexpr long maxCoefficientDegree1 = 1000;  ///< its L for D = 1
    static constexpr long maxCoefficientDegree2 = 40;    ///< its L for D = 2
    static constexpr long maxCoefficientDegree3 = 8;     ///< its L for D = 3
    static constexpr int maxExponent = 20;               ///< |k| of BiasedMonomials
    static constexpr long maxMonomialCoefficient = 100;  ///< |b| and |c| of these
    static constexpr std::size_t maxOrder = 1000;        ///< T; at least 1
    static constexpr std::size_t maxPreperiod = 1000;    ///< R
    static constexpr long minDigits = 10;                ///< of SearchSpec::digits
    static constexpr long maxDigits = 100000;            ///< of the same
    static constexpr std::size_t maxDepth = 10000;       ///< N; the least is leastDepth
    static constexpr long minPrecisionBits = 512;      ///< of SearchSpec::maxPrecisionBits, unless that is 0
    static constexpr long maxPrecisionBits = 1000000;  ///< of the same
};

/// Number of terms taken of every candidate: spec.depth, or the least, max(105, 2(R + T) + 21).
std::size_t searchDepth(const SearchSpec& spec);
/// The least depth for the order and preperiod of the spec.
std::size_t leastDepth(const SearchSpec& spec);

/// Checks the numbers of a spec against SearchLimits and the constant against being rational;
/// the code names the field, `expected` the range. Does not enumerate. O(1).
std::variant<std::monostate, Error> checkSpec(const SearchSpec& spec);

}  // namespace fractiscope
