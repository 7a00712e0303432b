// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "number/algebraic_number.h"

namespace fractiscope {

/// rational + factor sqrt(radicand).
struct Surd {
    Rational rational{0};  ///< the part in Q
    Rational factor{0};    ///< 0 if the radicand is 1
    Integer radicand{1};   ///< >= 1: 1 or no square

    bool operator==(const Surd& other) const = default;
};

/// sqrt(q) with a radicand free of squares of primes below 2^14; q >= 0 (unchecked).
Surd squareRoot(const Rational& q);

/// Exact; nothing if the degree is above 2.
std::optional<Surd> surdOf(const AlgebraicNumber& x);

/// A real number that is rational or a rational multiple of a square root: factor sqrt(radicand).
struct PureSurd {
    Rational factor{0};   ///< of either sign
    Integer radicand{1};  ///< >= 1: 1 for a rational number, else no square

    /// factor^2 radicand, exact.
    Rational square() const { return factor * factor * Rational(radicand); }
};

/// Nothing if x is neither.
std::optional<PureSurd> pureSurd(const Surd& x);

/// The product; nothing if it is not of the form again, for want of a common radicand.
std::optional<PureSurd> multiply(const PureSurd& x, const PureSurd& y);

}  // namespace fractiscope
