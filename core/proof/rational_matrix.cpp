// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/rational_matrix.h"

#include <cassert>

namespace fractiscope {

RationalMatrix operator*(const RationalMatrix& x, const RationalMatrix& y)
{
    return {x.a * y.a + x.b * y.c, x.a * y.b + x.b * y.d, x.c * y.a + x.d * y.c, x.c * y.b + x.d * y.d};
}

IntegerMatrix primitive(const RationalMatrix& m)
{
    assert(m.determinant() != 0);
    Integer top = 0;
    Integer bottom = 1;
    for (const Rational* entry : {&m.a, &m.b, &m.c, &m.d}) {
        top = gcd(top, numerator(*entry));
        bottom = lcm(bottom, denominator(*entry));
    }
    // gcd of the numerators over lcm of the denominators divides every entry exactly.
    Rational unit(top, bottom);
    if (m.c < 0 || (m.c == 0 && m.d < 0)) unit = -unit;
    return {numerator(m.a / unit), numerator(m.b / unit), numerator(m.c / unit), numerator(m.d / unit)};
}

Ball image(const RationalMatrix& m, const Ball& y, long precisionBits)
{
    const auto linear = [&](const Rational& slope, const Rational& offset) {
        return add(multiply(Ball::fromRational(slope, precisionBits), y, precisionBits),
                   Ball::fromRational(offset, precisionBits), precisionBits);
    };
    return divide(linear(m.a, m.b), linear(m.c, m.d), precisionBits);
}

}  // namespace fractiscope
