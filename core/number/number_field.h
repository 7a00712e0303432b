// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "number/flint.h"
#include "number/polynomial.h"

namespace fractiscope {

/// An element of Q[t], kept reduced modulo the minimal polynomial by NumberField.
class FieldElement {
public:
    FieldElement() { fmpq_poly_init(value_); }  ///< 0
    /// Copies the polynomial.
    FieldElement(const FieldElement& other) : FieldElement() { fmpq_poly_set(value_, other.value_); }
    /// Leaves 0 in other.
    FieldElement(FieldElement&& other) noexcept : FieldElement() { fmpq_poly_swap(value_, other.value_); }
    /// By value: copies or moves.
    FieldElement& operator=(FieldElement other) noexcept
    {
        fmpq_poly_swap(value_, other.value_);
        return *this;
    }
    ~FieldElement() { fmpq_poly_clear(value_); }

    bool isZero() const { return fmpq_poly_is_zero(value_) != 0; }    ///< the zero polynomial
    bool isRational() const { return fmpq_poly_degree(value_) < 1; }  ///< a constant polynomial, 0 too
    /// Equal texts iff equal elements.
    std::string key() const;

    fmpq_poly_struct* raw() { return value_; }              ///< the polynomial in t, for functions of FLINT
    const fmpq_poly_struct* raw() const { return value_; }  ///< the same, for those that read it

private:
    fmpq_poly_t value_;
};

/// Q(alpha) for an algebraic alpha given by its minimal polynomial. Exact.
class NumberField {
public:
    /// Precondition (unchecked): irreducible, degree >= 1.
    explicit NumberField(const IntegerPolynomial& minimalPolynomial);

    FieldElement element(const IntegerPolynomial& p) const;                     ///< p(alpha)
    FieldElement multiply(const FieldElement& a, const FieldElement& b) const;  ///< a b, reduced
    /// 1/a. Precondition (checked): a != 0.
    FieldElement inverse(const FieldElement& a) const;

private:
    FieldElement modulus_;
};

}  // namespace fractiscope
