// SPDX-License-Identifier: GPL-3.0-or-later
//
// A function of degree 2 identifies the points of a line in pairs, by an involution. For T = z coth z the
// doubled angle 2z coth 2z = T + z^2/T identifies T with z^2/T. So if the involution of R, carried over
// to T, is that one, R is a Moebius image of the doubled angle: with R = (p T^2 + p' T + s p)/(q T^2 +
// q' T + s q) it is (p T' + p')/(q T' + q'), T' = T + s/T.
#include "proof/degree_two.h"

#include "proof/constant_name.h"
#include "proof/fraction_value.h"

namespace fractiscope {

namespace {

constexpr long checkBits[] = {1000, 4000};

Ball polynomialValue(const IntegerPolynomial& p, const Ball& x, long bits)
{
    Ball value;
    for (int i = p.degree(); i >= 0; --i)
        value = add(multiply(value, x, bits), Ball::fromInteger(p.coefficient(i)), bits);
    return value;
}

bool isVerified(const DegreeTwoReduction& found, const Constant& alpha, const RationalFunction& f)
{
    for (const long bits : checkBits) {
        const auto x = alpha.enclosure(bits);
        const auto y = enclosureOf(found.reduced, bits);
        if (!x || !y) continue;
        const Ball left =
            divide(polynomialValue(f.numerator, *x, bits), polynomialValue(f.denominator, *x, bits), bits);
        if (agreeTo(left, image(found.fromReduced, *y, bits), verifiedDigits)) return true;
    }
    return false;
}

/// The coefficients of p(m(t)) (c t + d)^2 at t^2, t, 1.
struct Quadratic {
    Rational two, one, zero;
};

Quadratic composed(const IntegerPolynomial& p, const RationalMatrix& m)
{
    const Rational p0(p.coefficient(0)), p1(p.coefficient(1)), p2(p.coefficient(2));
    return {p2 * m.a * m.a + p1 * m.a * m.c + p0 * m.c * m.c,
            2 * p2 * m.a * m.b + p1 * (m.a * m.d + m.b * m.c) + 2 * p0 * m.c * m.d,
            p2 * m.b * m.b + p1 * m.b * m.d + p0 * m.d * m.d};
}

/// The constant and the Moebius map for quadratic alpha: P and Q reduced modulo its polynomial.
std::optional<DegreeTwoReduction> overQuadratic(const Constant& alpha, const IntegerPolynomial& minimal,
                                                const RationalFunction& f)
{
    auto base = baseOf(alpha);
    if (!base) return std::nullopt;
    const auto linear = [&](const IntegerPolynomial& p) {
        const Rational factor(p.coefficient(2), minimal.coefficient(2));
        return std::pair(Rational(p.coefficient(1)) - factor * Rational(minimal.coefficient(1)),
                         Rational(p.coefficient(0)) - factor * Rational(minimal.coefficient(0)));
    };
    const auto [a, b] = linear(f.numerator);
    const auto [c, d] = linear(f.denominator);
    const RationalMatrix m(a, b, c, d);
    if (m.determinant() == 0) return std::nullopt;
    return DegreeTwoReduction{{}, true, alpha.text(), std::move(*base), primitive(m)};
}

std::optional<DegreeTwoReduction> overDoubledAngle(const BesselImage& alpha, const IntegerMatrix& involution,
                                                   const RationalFunction& f)
{
    const auto& [order, s] = alpha.quotient;
    if (order != Rational(1, 2)) return std::nullopt;
    const RationalMatrix& m = alpha.fromQuotient;
    const RationalMatrix onQuotient = m.adjugate() * RationalMatrix(involution) * m;
    if (onQuotient.a != 0 || onQuotient.d != 0 || onQuotient.b != s * onQuotient.c) return std::nullopt;

    const Quadratic p = composed(f.numerator, m);
    const Quadratic q = composed(f.denominator, m);
    if (p.zero != s * p.two || q.zero != s * q.two) return std::nullopt;
    const BesselImage value{{order, 4 * s}, {p.two, p.one, q.two, q.one}};
    if (value.fromQuotient.determinant() == 0) return std::nullopt;
    NamedMoebius named = simplestName(value);
    auto base = baseOfImage({value.quotient, named.constant.fromQuotient});
    if (!base) return std::nullopt;
    return DegreeTwoReduction{
        {}, true, std::move(named.constant.expression), std::move(*base), std::move(named.fromConstant)};
}

}  // namespace

std::optional<IntegerMatrix> involutionOf(const RationalFunction& f)
{
    const IntegerPolynomial& p = f.numerator;
    const IntegerPolynomial& q = f.denominator;
    if (p.degree() > 2 || q.degree() > 2) return std::nullopt;
    const auto minor = [&](int i, int j) {
        return p.coefficient(i) * q.coefficient(j) - p.coefficient(j) * q.coefficient(i);
    };
    const Integer a = minor(2, 1);
    const Integer b = minor(2, 0);
    const Integer c = minor(1, 0);
    if (b * b == a * c) return std::nullopt;
    return primitive(RationalMatrix(Rational(-b), Rational(-c), Rational(a), Rational(b)));
}

std::optional<DegreeTwoReduction> reduceDegreeTwo(const Constant& alpha, const RationalFunction& f)
{
    const auto involution = involutionOf(f);
    if (!involution || alpha.isInterval() || alpha.rationalValue()) return std::nullopt;
    std::optional<DegreeTwoReduction> found;
    if (const auto& minimal = alpha.minimalPolynomial()) {
        if (minimal->degree() == 2) found = overQuadratic(alpha, *minimal, f);
    } else if (const auto image = besselImageOf(alpha)) {
        found = overDoubledAngle(*image, *involution, f);
    }
    if (!found) return std::nullopt;
    found->involution = *involution;
    found->bySum = involution->c != 0;  // -t - C/B has a constant sum with t
    if (!isVerified(*found, alpha, f)) return std::nullopt;
    return found;
}

}  // namespace fractiscope
