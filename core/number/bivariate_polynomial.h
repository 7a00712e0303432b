// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "number/polynomial.h"

namespace fractiscope {

/// A polynomial in y over Z[k]: coefficients from low to high degree in y, no trailing zeros; the zero
/// polynomial has no coefficients.
class BivariatePolynomial {
public:
    BivariatePolynomial() = default;
    explicit BivariatePolynomial(std::vector<IntegerPolynomial> lowToHigh);
    /// Constant in y.
    explicit BivariatePolynomial(const IntegerPolynomial& p)
        : BivariatePolynomial(std::vector<IntegerPolynomial>{p})
    {
    }

    const std::vector<IntegerPolynomial>& coefficients() const { return coefficients_; }
    /// Degree in y; -1 for the zero polynomial.
    int degree() const { return static_cast<int>(coefficients_.size()) - 1; }
    /// Largest degree in k of a coefficient; -1 for the zero polynomial.
    int innerDegree() const;
    bool isZero() const { return coefficients_.empty(); }
    /// Coefficient of y^i, 0 beyond the degree. i >= 0.
    IntegerPolynomial coefficient(int i) const;

    BivariatePolynomial operator+(const BivariatePolynomial& other) const;
    BivariatePolynomial operator*(const BivariatePolynomial& other) const;
    BivariatePolynomial operator-() const;
    bool operator==(const BivariatePolynomial& other) const = default;

private:
    std::vector<IntegerPolynomial> coefficients_;
};

/// A quotient of two of them.
struct BivariateQuotient {
    BivariatePolynomial numerator;
    BivariatePolynomial denominator;
};

/// Divides out the gcd in Z[y, k], integers included, and makes the leading coefficient of the leading
/// coefficient of the denominator positive. Precondition (checked): the denominator is not zero. Exact.
BivariateQuotient reduced(const BivariateQuotient& f);

}  // namespace fractiscope
