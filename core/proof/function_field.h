// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "number/polynomial.h"
#include "proof/surd.h"

namespace fractiscope {

/// (even + odd sqrt m) A^grade with indeterminates T and A.
struct FunctionElement {
    RationalFunction even;  ///< in Q(T), reduced
    RationalFunction odd;   ///< in Q(T), reduced; 0 where m = 1
    int grade = 0;          ///< of either sign

    /// Whatever the grade.
    bool isZero() const { return even.numerator.isZero() && odd.numerator.isZero(); }
};

/// The homogeneous elements of Q(sqrt m)(T)[A, 1/A] for one radicand m. Operations whose result is not
/// homogeneous, or is of degree above maximumDegree in T, return nothing. Exact.
class FunctionField {
public:
    /// Of the numerators and denominators in T; also of |exponent| in power().
    static constexpr int maximumDegree = 96;

    /// m = 1, or no square (unchecked).
    explicit FunctionField(Integer radicand) : radicand_(std::move(radicand)) {}

    const Integer& radicand() const { return radicand_; }   ///< m
    FunctionElement constant(const Rational& value) const;  ///< of grade 0
    FunctionElement variable() const;                       ///< T
    FunctionElement amplitude() const;                      ///< A
    /// Nothing if the root of x is not in Q(sqrt m).
    std::optional<FunctionElement> constant(const Surd& x) const;
    /// x f for a function f without odd part; nothing if the root of x is not in Q(sqrt m).
    std::optional<FunctionElement> scaled(const RationalFunction& f, const PureSurd& x) const;

    /// x + y; nothing if both are not 0 and of different grades.
    std::optional<FunctionElement> add(const FunctionElement& x, const FunctionElement& y) const;
    /// x y, the grades added.
    std::optional<FunctionElement> multiply(const FunctionElement& x, const FunctionElement& y) const;
    FunctionElement negate(const FunctionElement& x) const;  ///< -x
    /// 1/x; nothing for 0, too.
    std::optional<FunctionElement> inverse(const FunctionElement& x) const;
    /// x/y; nothing for y = 0, too.
    std::optional<FunctionElement> divide(const FunctionElement& x, const FunctionElement& y) const;
    /// x^exponent; nothing for a negative power of 0, too.
    std::optional<FunctionElement> power(const FunctionElement& x, long exponent) const;

private:
    Integer radicand_;
};

}  // namespace fractiscope
