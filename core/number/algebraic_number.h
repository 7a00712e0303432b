// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "number/ball.h"
#include "number/polynomial.h"

namespace fractiscope {

/// A real algebraic number, exact, over Calcium's qqbar [14]. Immutable. Operations that would
/// leave the stated limits (degree, height) or the real numbers return nothing: "not known".
class AlgebraicNumber {
public:
    static constexpr long maximumDegree = 24;         ///< of the minimal polynomial
    static constexpr long maximumHeightBits = 10000;  ///< bits of its largest coefficient
    /// Of two operands, one of them irrational: their heights together. Beyond, the conjugates of a result may
    /// be so close to each other that it takes minutes to tell them apart.
    static constexpr long maximumOperandBits = 256;
    /// Of two irrational operands: the product of their degrees, squared, times their heights in bits. A sum
    /// or product of such takes some milliseconds.
    static constexpr double maximumWork = 10000;

    static AlgebraicNumber fromRational(const Rational& value);  ///< exact; of any height
    /// The greatest real root of p, if p has one. Precondition (checked): degree >= 1, <= maximumDegree.
    static std::optional<AlgebraicNumber> greatestRoot(const IntegerPolynomial& p);

    int sign() const;                               ///< -1, 0, 1
    std::optional<Rational> rationalValue() const;  ///< nothing if it is irrational
    /// A ball of relative radius about 2^-precisionBits.
    Ball enclosure(long precisionBits) const;
    /// Primitive, irreducible, positive leading coefficient.
    IntegerPolynomial minimalPolynomial() const;

    std::optional<AlgebraicNumber> plus(const AlgebraicNumber& other) const;   ///< this + other
    std::optional<AlgebraicNumber> minus(const AlgebraicNumber& other) const;  ///< this - other
    std::optional<AlgebraicNumber> times(const AlgebraicNumber& other) const;  ///< this * other
    /// this / other. Precondition (checked): other is not 0.
    std::optional<AlgebraicNumber> dividedBy(const AlgebraicNumber& other) const;
    AlgebraicNumber negated() const;  ///< -this: of the same degree and height
    /// Integer power. Precondition (checked): not 0 to a negative power.
    std::optional<AlgebraicNumber> power(long exponent) const;
    /// The real n-th root: of a number >= 0, or of a negative one when n is odd. n >= 1.
    std::optional<AlgebraicNumber> root(unsigned long n) const;

private:
    struct Value;
    explicit AlgebraicNumber(std::shared_ptr<const Value> value) : value_(std::move(value)) {}
    std::shared_ptr<const Value> value_;
};

}  // namespace fractiscope
