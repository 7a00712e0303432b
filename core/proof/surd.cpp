// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/surd.h"

#include <cassert>

namespace fractiscope {

Surd squareRoot(const Rational& q)
{
    if (q == 0) return {};
    // sqrt(p/r) = sqrt(p r)/r, and p r = outside^2 * inside.
    Integer rest = numerator(q) * denominator(q);
    Integer outside = 1;
    Integer inside = 1;
    for (unsigned long p = 2; p < (1UL << 14) && rest > 1; ++p) {
        int exponent = 0;
        while (mpz_divisible_ui_p(raw(rest), p)) {
            rest /= p;
            ++exponent;
        }
        for (int i = 0; i < exponent / 2; ++i) outside *= p;
        if (exponent % 2 == 1) inside *= p;
    }
    if (const Integer root = sqrt(rest); root * root == rest)
        outside *= root;
    else
        inside *= rest;
    const Rational factor(outside, denominator(q));
    if (inside == 1) return {factor, Rational(0), Integer(1)};
    return {Rational(0), factor, inside};
}

std::optional<Surd> surdOf(const AlgebraicNumber& x)
{
    if (const auto value = x.rationalValue()) return Surd{*value, Rational(0), Integer(1)};
    const IntegerPolynomial p = x.minimalPolynomial();
    if (p.degree() != 2) return std::nullopt;
    const Integer a = p.coefficient(2);
    const Integer b = p.coefficient(1);
    // 2 a x + b = +-sqrt(discriminant).
    Surd root = squareRoot(Rational(b * b - 4 * a * p.coefficient(0)));
    const auto doubled = x.times(AlgebraicNumber::fromRational(Rational(2 * a)));
    const auto shifted = doubled ? doubled->plus(AlgebraicNumber::fromRational(Rational(b))) : std::nullopt;
    if (!shifted) return std::nullopt;
    root.factor = Rational(shifted->sign()) * root.factor / Rational(2 * a);
    root.rational = Rational(-b, 2 * a);
    return root;
}

std::optional<PureSurd> pureSurd(const Surd& x)
{
    if (x.factor == 0) return PureSurd{x.rational, Integer(1)};
    if (x.rational != 0) return std::nullopt;
    return PureSurd{x.factor, x.radicand};
}

std::optional<PureSurd> multiply(const PureSurd& x, const PureSurd& y)
{
    if (x.radicand == y.radicand) return PureSurd{x.factor * y.factor * Rational(x.radicand), Integer(1)};
    if (x.radicand == 1) return PureSurd{x.factor * y.factor, y.radicand};
    if (y.radicand == 1) return PureSurd{x.factor * y.factor, x.radicand};
    return std::nullopt;
}

}  // namespace fractiscope
