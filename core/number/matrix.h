// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "number/integer.h"

namespace fractiscope {

/// [[a, b], [c, d]] over Z, acting on y as (a y + b)/(c y + d). By default the identity.
struct IntegerMatrix {
    Integer a{1};  ///< upper left
    Integer b{0};  ///< upper right
    Integer c{0};  ///< lower left
    Integer d{1};  ///< lower right

    bool operator==(const IntegerMatrix& other) const = default;
};

/// The product; it acts as x after y.
IntegerMatrix operator*(const IntegerMatrix& x, const IntegerMatrix& y);

/// a d - b c.
Integer determinant(const IntegerMatrix& m);

/// gcd of the entries, >= 0.
Integer content(const IntegerMatrix& m);

/// The inverse up to a scalar: m * adjugate(m) = determinant(m) * identity.
IntegerMatrix adjugate(const IntegerMatrix& m);

/// The representative of m up to nonzero rational factors: content 1, and the first nonzero of
/// c, c + d, a, a + b positive. Two matrices not 0 act alike with determinant not 0 iff their normal forms
/// are equal. The zero matrix stays as it is.
IntegerMatrix normalForm(const IntegerMatrix& m);

/// The normal form of a matrix whose content is known to be 1: fixes the sign alone.
void fixSign(IntegerMatrix& m);

/// (a y + b)/(c y + d); nothing at the pole.
std::optional<Rational> image(const IntegerMatrix& m, const Rational& y);

/// m becomes m [[term, sign], [1, 0]]: m acts on the tail after one more term. Cheap, in place.
void absorbTerm(IntegerMatrix& m, const Integer& term, int sign);

/// m becomes [[0, sign], [1, -term]] m: y = term + sign/y' is replaced by y'. Cheap, in place.
void emitTerm(IntegerMatrix& m, const Integer& term, int sign);

}  // namespace fractiscope
