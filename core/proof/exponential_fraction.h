// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "number/polynomial.h"

namespace fractiscope {

/// A simple continued fraction whose terms grow exponentially: a_{r+mk+j} = channels[j](ratio^k), k >= 0,
/// after r initial terms.
struct ExponentialFraction {
    std::string name;                         ///< of its theorem in base_catalogue.h
    Integer ratio;                            ///< >= 2 in the fractions below
    std::vector<Integer> initial;             ///< a_0 .. a_{r-1}
    std::vector<IntegerPolynomial> channels;  ///< m of them, at ratio^k and not at k

    /// The first `count` terms, exact.
    std::vector<Integer> terms(std::size_t count) const;
};

/// [0; ua, ua^2, ua^3, ...], u >= 1, a >= 2 [19], [20]. Precondition (checked).
ExponentialFraction tasoevFraction(const Integer& u, const Integer& a);

/// [1; n, n, n^2, n^2, ...], n >= 2, the continued fraction of Rogers and Ramanujan 1 + q/(1 + q^2/(1 + ...))
/// at q = 1/n [18]. Precondition (checked).
ExponentialFraction rogersRamanujanFraction(const Integer& n);

}  // namespace fractiscope
