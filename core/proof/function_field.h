// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "number/polynomial.h"
#include "proof/surd.h"

namespace fractiscope {

/// (even + odd sqrt m) A^grade with even, odd in Q(T), reduced, and indeterminates T and A.
struct FunctionElement {
    RationalFunction even;
    RationalFunction odd;
    int grade = 0;

    bool isZero() const { return even.numerator.isZero() && odd.numerator.isZero(); }
};

/// The homogeneous elements of Q(sqrt m)(T)[A, 1/A] for one radicand m. Operations whose result is not
/// homogeneous, or is of degree above maximumDegree in T, return nothing. Exact.
class FunctionField {
public:
    static constexpr int maximumDegree = 96;

    /// m = 1, or no square (unchecked).
    explicit FunctionField(Integer radicand) : radicand_(std::move(radicand)) {}

    const Integer& radicand() const { return radicand_; }
    FunctionElement constant(const Rational& value) const;
    FunctionElement variable() const;   ///< T
    FunctionElement amplitude() const;  ///< A
    /// Nothing if the root of x is not in Q(sqrt m).
    std::optional<FunctionElement> constant(const Surd& x) const;
    /// x f for a function f without odd part; nothing if the root of x is not in Q(sqrt m).
    std::optional<FunctionElement> scaled(const RationalFunction& f, const PureSurd& x) const;

    std::optional<FunctionElement> add(const FunctionElement& x, const FunctionElement& y) const;
    std::optional<FunctionElement> multiply(const FunctionElement& x, const FunctionElement& y) const;
    FunctionElement negate(const FunctionElement& x) const;
    /// Nothing for 0, too.
    std::optional<FunctionElement> inverse(const FunctionElement& x) const;
    std::optional<FunctionElement> divide(const FunctionElement& x, const FunctionElement& y) const;
    std::optional<FunctionElement> power(const FunctionElement& x, long exponent) const;

private:
    Integer radicand_;
};

}  // namespace fractiscope
