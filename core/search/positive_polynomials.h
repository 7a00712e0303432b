// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "fraction/fixed_point.h"
#include "search/small_polynomial.h"

namespace fractiscope {

/// The integer polynomials of degree at most D with |coefficients| <= L that are positive at alpha, in
/// the order of the search: by height, length, degree, then the larger coefficient first, from the
/// top. With P it has its multiples of height <= L and the positive ones among its divisors.
class PositivePolynomials {
public:
    /// D = maxDegree <= 3, L = maxHeight <= 1000. Fails as SignOracle does, at the first polynomial
    /// with undecided sign. Cost O(M log M) for the M polynomials; a sign takes a few ns, a call of the
    /// oracle only where 50 bits cannot tell it.
    static Result<PositivePolynomials> make(int maxDegree, int maxHeight, const PowerTable& alpha);

    int maxDegree() const { return maxDegree_; }                                     ///< D
    int maxHeight() const { return maxHeight_; }                                     ///< L
    std::size_t size() const { return positive_.size(); }                            ///< M
    const SmallPolynomial& operator[](std::size_t i) const { return positive_[i]; }  ///< i < M, unchecked
    /// How many have height <= h; they are the first. 0 <= h <= maxHeight().
    std::size_t upTo(int h) const { return upTo_[static_cast<std::size_t>(h)]; }
    /// The index of a member. Precondition (checked): p is one.
    std::size_t indexOf(const SmallPolynomial& p) const;
    /// Those that vanish at alpha, one of each pair +-P.
    const std::vector<SmallPolynomial>& vanishing() const { return vanishing_; }

private:
    int maxDegree_ = 0;
    int maxHeight_ = 0;
    std::vector<SmallPolynomial> positive_;
    std::vector<SmallPolynomial> vanishing_;
    std::vector<std::size_t> upTo_;
};

}  // namespace fractiscope
