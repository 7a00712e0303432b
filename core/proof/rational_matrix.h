// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "number/ball.h"
#include "number/matrix.h"

namespace fractiscope {

/// [[a, b], [c, d]] over Q, acting on y as (a y + b)/(c y + d). Two matrices that differ by a nonzero
/// factor act alike.
struct RationalMatrix {
    Rational a{1};  ///< upper left
    Rational b{0};  ///< upper right
    Rational c{0};  ///< lower left
    Rational d{1};  ///< lower right

    /// The identity.
    RationalMatrix() = default;
    /// [[a0, b0], [c0, d0]].
    RationalMatrix(Rational a0, Rational b0, Rational c0, Rational d0)
        : a(std::move(a0)), b(std::move(b0)), c(std::move(c0)), d(std::move(d0))
    {
    }
    /// The same entries.
    RationalMatrix(const IntegerMatrix& m) : a(m.a), b(m.b), c(m.c), d(m.d) {}

    Rational determinant() const { return a * d - b * c; }  ///< a d - b c
    /// Acts as the inverse; their product is determinant() times the identity.
    RationalMatrix adjugate() const { return {d, -b, -c, a}; }
    bool operator==(const RationalMatrix& other) const = default;
};

/// The product; it acts as x after y.
RationalMatrix operator*(const RationalMatrix& x, const RationalMatrix& y);

/// The integer matrix without common factor that acts alike; the first nonzero of c, d is positive.
/// Precondition (checked): the determinant is not 0.
IntegerMatrix primitive(const RationalMatrix& m);

/// The image of y, rounded outwards; not finite if y may be the pole.
Ball image(const RationalMatrix& m, const Ball& y, long precisionBits);

}  // namespace fractiscope
