// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "number/matrix.h"
#include "number/polynomial.h"

namespace fractiscope {

/// [[a, b], [c, d]] over Z[k].
struct PolynomialMatrix {
    IntegerPolynomial a;  ///< upper left
    IntegerPolynomial b;  ///< upper right
    IntegerPolynomial c;  ///< lower left
    IntegerPolynomial d;  ///< lower right

    /// The zero matrix.
    PolynomialMatrix() = default;
    /// [[a0, b0], [c0, d0]].
    PolynomialMatrix(IntegerPolynomial a0, IntegerPolynomial b0, IntegerPolynomial c0, IntegerPolynomial d0);
    /// Constant entries.
    explicit PolynomialMatrix(const IntegerMatrix& m);

    /// The entries at k.
    IntegerMatrix operator()(const Integer& k) const;
    bool operator==(const PolynomialMatrix& other) const = default;
};

/// The product.
PolynomialMatrix operator*(const PolynomialMatrix& x, const PolynomialMatrix& y);

/// a d - b c.
IntegerPolynomial determinant(const PolynomialMatrix& m);

/// The s in {1, -1} with x = s y; nothing if there is none. 1 if both are 0.
std::optional<int> relativeSign(const PolynomialMatrix& x, const PolynomialMatrix& y);

/// m becomes m [[term, sign], [1, 0]].
void absorbTerm(PolynomialMatrix& m, const IntegerPolynomial& term, int sign);

/// m becomes [[0, sign], [1, -term]] m.
void emitTerm(PolynomialMatrix& m, const IntegerPolynomial& term, int sign);

}  // namespace fractiscope
