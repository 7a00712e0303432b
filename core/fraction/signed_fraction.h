// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/shared_vector.h"
#include "fraction/sign_word.h"
#include "number/integer.h"

namespace fractiscope {

/// A polynomial with rational coefficients, low to high, no trailing zeros.
using RationalPolynomial = std::vector<Rational>;

/// Value of p at k. Exact.
Rational evaluate(const RationalPolynomial& p, const Integer& k);

/// An infinite signed continued fraction a_0 + b_0/(a_1 + b_1/(a_2 + ...)) given by a rule: r
/// initial terms, then either m interlaced polynomials, a_{r+mk+j} = channels[j](k), k >= 0, or
/// only a linear recurrence over Z with its seeds. The recurrence is always there [1]. Copies share
/// everything but the initial terms: the formulas of one tail are many.
struct SignedFraction {
    SignWord word;                              ///< b_0, b_1, ...
    std::vector<Integer> initial;               ///< a_0 .. a_{r-1}
    SharedVector<RationalPolynomial> channels;  ///< m of them, integer-valued; empty: no closed form
    SharedVector<Integer> recurrence;           ///< c_1..c_t: a_n = sum c_i a_{n-i} for n >= r + t
    SharedVector<Integer> seeds;                ///< a_r .. a_{r+t-1}

    bool hasClosedForm() const { return !channels.empty(); }  ///< given by polynomials
    std::size_t preperiod() const { return initial.size(); }  ///< r
    std::size_t period() const { return channels.size(); }    ///< m; 0 without closed form
    /// Largest degree of a channel; 0 without closed form.
    int degree() const;
    /// The first `count` terms, exact. O(count * t) operations, or O(count * degree).
    std::vector<Integer> terms(std::size_t count) const;
    /// True iff from some n on every (a_n, b_n) is (2, -): such a tail has value 1 and the whole
    /// value is rational, so the formula is an artefact [2].
    bool endsInTwosMinus() const;
};

/// Extends `terms` (which must contain the seeds) in place to `count` terms by the recurrence.
void extendByRecurrence(std::vector<Integer>& terms, const std::vector<Integer>& recurrence,
                        std::size_t count);

}  // namespace fractiscope
