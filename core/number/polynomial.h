// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "number/integer.h"

namespace fractiscope {

/// A polynomial over Z, coefficients from low to high degree, no trailing zeros; the zero
/// polynomial has no coefficients.
class IntegerPolynomial {
public:
    IntegerPolynomial() = default;
    /// The coefficient of t^i is lowToHigh[i]; trailing zeros are dropped.
    explicit IntegerPolynomial(std::vector<Integer> lowToHigh);

    /// Those of t^0 .. t^degree(), the last one not 0.
    const std::vector<Integer>& coefficients() const { return coefficients_; }
    /// Degree; -1 for the zero polynomial.
    int degree() const { return static_cast<int>(coefficients_.size()) - 1; }
    bool isZero() const { return coefficients_.empty(); }  ///< no coefficients
    /// Coefficient of t^i, 0 beyond the degree. i >= 0.
    Integer coefficient(int i) const;
    /// gcd of the coefficients, >= 0; 0 for the zero polynomial.
    Integer content() const;
    Integer operator()(const Integer& t) const;  ///< value at t, by Horner's scheme

    IntegerPolynomial operator+(const IntegerPolynomial& other) const;  ///< exact
    IntegerPolynomial operator-(const IntegerPolynomial& other) const;  ///< exact
    IntegerPolynomial operator*(const IntegerPolynomial& other) const;  ///< exact, the school method
    IntegerPolynomial operator-() const;                                ///< exact
    bool operator==(const IntegerPolynomial& other) const = default;

private:
    std::vector<Integer> coefficients_;
};

/// Quotient by a divisor known to divide exactly over Z; nothing if it does not.
/// Precondition (checked): divisor is not zero. Cost O(deg a * deg b).
std::optional<IntegerPolynomial> divideExactly(const IntegerPolynomial& a, const IntegerPolynomial& divisor);

/// gcd over Q, returned primitive with positive leading coefficient.
IntegerPolynomial gcd(const IntegerPolynomial& a, const IntegerPolynomial& b);

/// The n-th cyclotomic polynomial, n >= 1.
IntegerPolynomial cyclotomic(unsigned n);

/// "2*x^2 - x + 1" with the given variable; "0" for the zero polynomial.
std::string toString(const IntegerPolynomial& p, std::string_view variable);

/// A quotient P(t)/Q(t) of integer polynomials, as it was built: nothing is cancelled.
struct RationalFunction {
    IntegerPolynomial numerator;    ///< P
    IntegerPolynomial denominator;  ///< Q

    bool operator==(const RationalFunction& other) const = default;
};

/// Divides out gcd and common content and makes the first nonzero leading coefficient of the
/// denominator positive. Precondition (checked): denominator is not zero.
RationalFunction reduced(const RationalFunction& f);

}  // namespace fractiscope
