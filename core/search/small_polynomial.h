// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "number/polynomial.h"

namespace fractiscope {

/// A polynomial of degree at most 3 with small coefficients, low to high; made for counting pairs
/// quickly. |coefficients| <= 1000.
struct SmallPolynomial {
    std::array<std::int16_t, 4> c{};  ///< [i]: of t^i

    /// Degree; -1 for the zero polynomial.
    int degree() const { return c[3] != 0 ? 3 : c[2] != 0 ? 2 : c[1] != 0 ? 1 : c[0] != 0 ? 0 : -1; }
    /// Largest absolute value of the coefficients.
    int height() const;
    /// Sum of the absolute values of the coefficients.
    int length() const;
    /// gcd of the coefficients, >= 0.
    int content() const;
    /// p divided by its content, its leading coefficient made positive. Precondition (checked): not zero.
    SmallPolynomial normalised() const;
    SmallPolynomial operator-() const;     ///< -p
    IntegerPolynomial polynomial() const;  ///< the same, without limits
    /// By the constant coefficient first: for keys and sorting, not the order of a search.
    auto operator<=>(const SmallPolynomial& other) const = default;
};

/// The product. Precondition (unchecked): of degree at most 3, its coefficients fit 16 bits.
SmallPolynomial operator*(const SmallPolynomial& a, const SmallPolynomial& b);

/// Different irreducible factors of a polynomial of degree at most 3, sorted.
class SmallFactors {
public:
    const SmallPolynomial* begin() const { return factors_.data(); }        ///< the least
    const SmallPolynomial* end() const { return factors_.data() + size_; }  ///< behind the greatest
    /// Puts a factor in its place, unless it is there. Precondition (unchecked): three at most.
    void add(const SmallPolynomial& factor);

private:
    std::array<SmallPolynomial, 3> factors_;
    std::size_t size_ = 0;
};

/// The different irreducible factors of p over Q of degree >= 1, normalised. Exact. A factor of a
/// cubic may be higher than it: at most twice as high.
/// Precondition (unchecked): p is not zero. Cost: O(1) for degree <= 2, for degree 3
/// |c3| + d(c3) |c0| trial divisions.
SmallFactors irreducibleFactors(const SmallPolynomial& p);

/// True iff gcd(p, q) = 1 in Z[t]: no common number, no common factor of degree >= 1.
/// Precondition (unchecked): neither is zero.
bool areCoprime(const SmallPolynomial& p, const SmallPolynomial& q);

}  // namespace fractiscope
