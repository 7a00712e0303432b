// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/function_field.h"

#include <algorithm>
#include <cstdlib>

namespace fractiscope {

namespace {

RationalFunction constantFunction(const Rational& value)
{
    return {IntegerPolynomial({numerator(value)}), IntegerPolynomial({denominator(value)})};
}

RationalFunction sum(const RationalFunction& f, const RationalFunction& g)
{
    if (f.numerator.isZero()) return g;
    if (g.numerator.isZero()) return f;
    return reduced(
        {f.numerator * g.denominator + g.numerator * f.denominator, f.denominator * g.denominator});
}

RationalFunction product(const RationalFunction& f, const RationalFunction& g)
{
    return reduced({f.numerator * g.numerator, f.denominator * g.denominator});
}

RationalFunction scaledBy(const RationalFunction& f, const Rational& factor)
{
    return product(f, constantFunction(factor));
}

std::optional<FunctionElement> checked(FunctionElement x)
{
    if (x.isZero()) x.grade = 0;
    for (const auto* part : {&x.even, &x.odd})
        if (std::max(part->numerator.degree(), part->denominator.degree()) > FunctionField::maximumDegree)
            return std::nullopt;
    return x;
}

}  // namespace

FunctionElement FunctionField::constant(const Rational& value) const
{
    return {constantFunction(value), constantFunction(0)};
}

FunctionElement FunctionField::variable() const
{
    return {{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})},
            constantFunction(0)};
}

FunctionElement FunctionField::amplitude() const
{
    return {constantFunction(1), constantFunction(0), 1};
}

std::optional<FunctionElement> FunctionField::constant(const Surd& x) const
{
    if (x.factor != 0 && x.radicand != radicand_) return std::nullopt;
    return FunctionElement{constantFunction(x.rational), constantFunction(x.factor)};
}

std::optional<FunctionElement> FunctionField::scaled(const RationalFunction& f, const PureSurd& x) const
{
    const RationalFunction value = scaledBy(reduced(f), x.factor);
    if (x.radicand == 1) return FunctionElement{value, constantFunction(0)};
    if (x.radicand != radicand_) return std::nullopt;
    return FunctionElement{constantFunction(0), value};
}

std::optional<FunctionElement> FunctionField::add(const FunctionElement& x, const FunctionElement& y) const
{
    if (x.isZero()) return y;
    if (y.isZero()) return x;
    if (x.grade != y.grade) return std::nullopt;
    return checked({sum(x.even, y.even), sum(x.odd, y.odd), x.grade});
}

std::optional<FunctionElement> FunctionField::multiply(const FunctionElement& x,
                                                       const FunctionElement& y) const
{
    return checked({sum(product(x.even, y.even), scaledBy(product(x.odd, y.odd), Rational(radicand_))),
                    sum(product(x.even, y.odd), product(x.odd, y.even)), x.grade + y.grade});
}

FunctionElement FunctionField::negate(const FunctionElement& x) const
{
    return {scaledBy(x.even, -1), scaledBy(x.odd, -1), x.grade};
}

std::optional<FunctionElement> FunctionField::inverse(const FunctionElement& x) const
{
    if (x.isZero()) return std::nullopt;
    // 1/(f + g sqrt m) = (f - g sqrt m)/(f^2 - m g^2); the norm is not 0 as m is no square.
    RationalFunction norm =
        sum(product(x.even, x.even), scaledBy(product(x.odd, x.odd), -Rational(radicand_)));
    std::swap(norm.numerator, norm.denominator);
    return checked({product(x.even, norm), product(scaledBy(x.odd, -1), norm), -x.grade});
}

std::optional<FunctionElement> FunctionField::divide(const FunctionElement& x, const FunctionElement& y) const
{
    const auto other = inverse(y);
    return other ? multiply(x, *other) : std::nullopt;
}

std::optional<FunctionElement> FunctionField::power(const FunctionElement& x, long exponent) const
{
    if (std::abs(exponent) > maximumDegree) return std::nullopt;
    std::optional<FunctionElement> factor = exponent < 0 ? inverse(x) : x;
    std::optional<FunctionElement> result = constant(Rational(1));
    for (long i = 0; i < std::abs(exponent) && result; ++i)
        result = factor ? multiply(*result, *factor) : std::nullopt;
    return result;
}

}  // namespace fractiscope
