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
    /// The coefficient of y^i is lowToHigh[i]; trailing zeros are dropped.
    explicit BivariatePolynomial(std::vector<IntegerPolynomial> lowToHigh);
    /// Constant in y.
    explicit BivariatePolynomial(const IntegerPolynomial& p)
        : BivariatePolynomial(std::vector<IntegerPolynomial>{p})
    {
    }

    /// Those of y^0 .. y^degree(), the last one not zero.
    const std::vector<IntegerPolynomial>& coefficients() const { return coefficients_; }
    /// Degree in y; -1 for the zero polynomial.
    int degree() const { return static_cast<int>(coefficients_.size()) - 1; }
    /// Largest degree in k of a coefficient; -1 for the zero polynomial.
    int innerDegree() const;
    bool isZero() const { return coefficients_.empty(); }  ///< no coefficients
    /// Coefficient of y^i, 0 beyond the degree. i >= 0.
    IntegerPolynomial coefficient(int i) const;

    BivariatePolynomial operator+(const BivariatePolynomial& other) const;  ///< exact
    BivariatePolynomial operator*(const BivariatePolynomial& other) const;  ///< exact, the school method
    BivariatePolynomial operator-() const;                                  ///< exact
    bool operator==(const BivariatePolynomial& other) const = default;

private:
    std::vector<IntegerPolynomial> coefficients_;
};

/// A quotient P/Q of two of them, as it was built: nothing is cancelled (see reduced).
struct BivariateQuotient {
    BivariatePolynomial numerator;    ///< P
    BivariatePolynomial denominator;  ///< Q
};

/// Divides out the gcd in Z[y, k], integers included, and makes the leading coefficient of the leading
/// coefficient of the denominator positive. Precondition (checked): the denominator is not zero. Exact.
BivariateQuotient reduced(const BivariateQuotient& f);

}  // namespace fractiscope
