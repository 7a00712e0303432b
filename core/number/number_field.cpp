// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/number_field.h"

#include <cassert>

namespace fractiscope {

namespace {

FieldElement fromPolynomial(const IntegerPolynomial& p)
{
    FieldElement element;
    fmpz_t c;
    fmpz_init(c);
    for (int i = 0; i <= p.degree(); ++i) {
        const Integer coefficient = p.coefficient(i);
        fmpz_set_mpz(c, raw(coefficient));
        fmpq_poly_set_coeff_fmpz(element.raw(), i, c);
    }
    fmpz_clear(c);
    return element;
}

}  // namespace

std::string FieldElement::key() const
{
    char* text = fmpq_poly_get_str(value_);
    std::string key(text);
    flint_free(text);
    return key;
}

NumberField::NumberField(const IntegerPolynomial& minimalPolynomial)
    : modulus_(fromPolynomial(minimalPolynomial))
{
}

FieldElement NumberField::element(const IntegerPolynomial& p) const
{
    FieldElement result = fromPolynomial(p);
    fmpq_poly_rem(result.raw(), result.raw(), modulus_.raw());
    return result;
}

FieldElement NumberField::multiply(const FieldElement& a, const FieldElement& b) const
{
    FieldElement result;
    fmpq_poly_mul(result.raw(), a.raw(), b.raw());
    fmpq_poly_rem(result.raw(), result.raw(), modulus_.raw());
    return result;
}

FieldElement NumberField::inverse(const FieldElement& a) const
{
    assert(!a.isZero());
    FieldElement gcd;
    FieldElement s;
    FieldElement t;
    fmpq_poly_xgcd(gcd.raw(), s.raw(), t.raw(), a.raw(), modulus_.raw());
    return s;
}

}  // namespace fractiscope
