// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/matrix.h"

#include <utility>

namespace fractiscope {

IntegerMatrix operator*(const IntegerMatrix& x, const IntegerMatrix& y)
{
    return {x.a * y.a + x.b * y.c, x.a * y.b + x.b * y.d, x.c * y.a + x.d * y.c, x.c * y.b + x.d * y.d};
}

Integer determinant(const IntegerMatrix& m)
{
    return m.a * m.d - m.b * m.c;
}

Integer content(const IntegerMatrix& m)
{
    return gcd(gcd(m.a, m.b), gcd(m.c, m.d));
}

IntegerMatrix adjugate(const IntegerMatrix& m)
{
    return {m.d, -m.b, -m.c, m.a};
}

void fixSign(IntegerMatrix& m)
{
    int sign = m.c.sign();
    if (sign == 0) sign = Integer(m.c + m.d).sign();
    if (sign == 0) sign = m.a.sign();
    if (sign == 0) sign = Integer(m.a + m.b).sign();
    if (sign >= 0) return;
    for (Integer* entry : {&m.a, &m.b, &m.c, &m.d}) mpz_neg(raw(*entry), raw(*entry));
}

IntegerMatrix normalForm(const IntegerMatrix& m)
{
    const Integer divisor = content(m);
    if (divisor.is_zero()) return m;
    IntegerMatrix result{m.a / divisor, m.b / divisor, m.c / divisor, m.d / divisor};
    fixSign(result);
    return result;
}

std::optional<Rational> image(const IntegerMatrix& m, const Rational& y)
{
    const Rational below = Rational(m.c) * y + Rational(m.d);
    if (below == 0) return std::nullopt;
    return (Rational(m.a) * y + Rational(m.b)) / below;
}

void absorbTerm(IntegerMatrix& m, const Integer& term, int sign)
{
    mpz_addmul(raw(m.b), raw(m.a), raw(term));
    mpz_addmul(raw(m.d), raw(m.c), raw(term));
    mpz_swap(raw(m.a), raw(m.b));
    mpz_swap(raw(m.c), raw(m.d));
    if (sign > 0) return;
    mpz_neg(raw(m.b), raw(m.b));
    mpz_neg(raw(m.d), raw(m.d));
}

void emitTerm(IntegerMatrix& m, const Integer& term, int sign)
{
    mpz_submul(raw(m.a), raw(m.c), raw(term));
    mpz_submul(raw(m.b), raw(m.d), raw(term));
    mpz_swap(raw(m.a), raw(m.c));
    mpz_swap(raw(m.b), raw(m.d));
    if (sign > 0) return;
    mpz_neg(raw(m.a), raw(m.a));
    mpz_neg(raw(m.b), raw(m.b));
}

}  // namespace fractiscope
