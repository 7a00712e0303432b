// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "number/polynomial.h"

namespace fractiscope {

/// A polynomial of degree at most 2 with small coefficients, low to high; made for counting pairs
/// quickly. |coefficients| <= 1000, so resultants fit in 64 bits.
struct SmallPolynomial {
    std::array<std::int16_t, 3> c{};

    int degree() const { return c[2] != 0 ? 2 : c[1] != 0 ? 1 : c[0] != 0 ? 0 : -1; }
    int height() const;
    /// Sum of the absolute values of the coefficients.
    int length() const;
    /// gcd of the coefficients.
    int content() const;
    IntegerPolynomial polynomial() const;
};

/// True iff P and Q have a common root, that is gcd(P, Q) != 1 over Q[t]. Exact, by the resultant.
/// Precondition (unchecked): neither is zero.
bool haveCommonRoot(const SmallPolynomial& p, const SmallPolynomial& q);

}  // namespace fractiscope
