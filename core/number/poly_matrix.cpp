// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/poly_matrix.h"

#include <utility>

namespace fractiscope {

namespace {

IntegerPolynomial constant(const Integer& value)
{
    return IntegerPolynomial({value});
}

}  // namespace

PolynomialMatrix::PolynomialMatrix(IntegerPolynomial a0, IntegerPolynomial b0, IntegerPolynomial c0,
                                   IntegerPolynomial d0)
    : a(std::move(a0)), b(std::move(b0)), c(std::move(c0)), d(std::move(d0))
{
}

PolynomialMatrix::PolynomialMatrix(const IntegerMatrix& m)
    : PolynomialMatrix(constant(m.a), constant(m.b), constant(m.c), constant(m.d))
{
}

IntegerMatrix PolynomialMatrix::operator()(const Integer& k) const
{
    return {a(k), b(k), c(k), d(k)};
}

PolynomialMatrix operator*(const PolynomialMatrix& x, const PolynomialMatrix& y)
{
    return {x.a * y.a + x.b * y.c, x.a * y.b + x.b * y.d, x.c * y.a + x.d * y.c, x.c * y.b + x.d * y.d};
}

IntegerPolynomial determinant(const PolynomialMatrix& m)
{
    return m.a * m.d - m.b * m.c;
}

std::optional<int> relativeSign(const PolynomialMatrix& x, const PolynomialMatrix& y)
{
    if (x == y) return 1;
    if (x == PolynomialMatrix(-y.a, -y.b, -y.c, -y.d)) return -1;
    return std::nullopt;
}

void absorbTerm(PolynomialMatrix& m, const IntegerPolynomial& term, int sign)
{
    m.b = m.a * term + m.b;
    m.d = m.c * term + m.d;
    std::swap(m.a, m.b);
    std::swap(m.c, m.d);
    if (sign > 0) return;
    m.b = -m.b;
    m.d = -m.d;
}

void emitTerm(PolynomialMatrix& m, const IntegerPolynomial& term, int sign)
{
    m.a = m.a - term * m.c;
    m.b = m.b - term * m.d;
    std::swap(m.a, m.c);
    std::swap(m.b, m.d);
    if (sign > 0) return;
    m.a = -m.a;
    m.b = -m.b;
}

}  // namespace fractiscope
