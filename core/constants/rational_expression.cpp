// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/rational_expression.h"

#include <algorithm>
#include <cstdlib>

#include "constants/algebraic_values.h"
#include "constants/expression_parser.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;

Error refusal(ErrorCode code, const Expression& e)
{
    return {code, e.position, e.length, "", ""};
}

RationalFunction constant(const Rational& value)
{
    return {IntegerPolynomial({numerator(value)}), IntegerPolynomial({denominator(value)})};
}

int degree(const RationalFunction& f)
{
    return std::max(f.numerator.degree(), f.denominator.degree());
}

Result<RationalFunction> build(const Expression& e);

/// Reduced, unless its degree has become too large.
Result<RationalFunction> checked(RationalFunction f, const Expression& e)
{
    f = reduced(f);
    if (degree(f) <= maximumGivenDegree) return f;
    Error error = refusal(ErrorCode::BadLeftHandSide, e);
    error.expected = std::to_string(maximumGivenDegree);
    return error;
}

Result<RationalFunction> power(const RationalFunction& base, const Expression& e)
{
    const Expression& exponent = *e.operands[1];
    if (!exponent.rational || !isInteger(*exponent.rational))
        return refusal(ErrorCode::BadLeftHandSide, exponent);
    const auto n = toInt64(numerator(*exponent.rational));
    if (!n || std::abs(*n) > maximumGivenDegree) {
        Error error = refusal(ErrorCode::BadLeftHandSide, exponent);
        error.expected = std::to_string(maximumGivenDegree);
        return error;
    }
    RationalFunction factor = base;
    if (*n < 0) {
        if (base.numerator.isZero()) return refusal(ErrorCode::DivisionByZero, e);
        std::swap(factor.numerator, factor.denominator);
    }
    RationalFunction result = constant(1);
    for (std::int64_t i = 0; i < std::abs(*n); ++i) {
        auto next =
            checked({result.numerator * factor.numerator, result.denominator * factor.denominator}, e);
        if (!next) return next;
        result = std::move(*next);
    }
    return result;
}

Result<RationalFunction> binary(const Expression& e)
{
    auto left = build(*e.operands[0]);
    if (!left) return left;
    if (e.kind == Kind::Power) return power(*left, e);
    auto right = build(*e.operands[1]);
    if (!right) return right;
    const auto& [a, b] = *left;
    const auto& [c, d] = *right;
    switch (e.kind) {
        case Kind::Add:
            return checked({a * d + c * b, b * d}, e);
        case Kind::Subtract:
            return checked({a * d - c * b, b * d}, e);
        case Kind::Multiply:
            return checked({a * c, b * d}, e);
        default:
            if (c.isZero()) return refusal(ErrorCode::DivisionByZero, *e.operands[1]);
            return checked({a * d, b * c}, e);
    }
}

Result<RationalFunction> build(const Expression& e)
{
    switch (e.kind) {
        case Kind::Number:
            return constant(e.number);
        case Kind::Variable:
            return RationalFunction{IntegerPolynomial({Integer(0), Integer(1)}),
                                    IntegerPolynomial({Integer(1)})};
        case Kind::Negate: {
            auto operand = build(*e.operands[0]);
            if (operand) operand->numerator = -operand->numerator;
            return operand;
        }
        case Kind::Add:
        case Kind::Subtract:
        case Kind::Multiply:
        case Kind::Divide:
        case Kind::Power:
            return binary(e);
        default:
            return refusal(ErrorCode::BadLeftHandSide, e);
    }
}

}  // namespace

Result<RationalFunction> parseRationalFunction(std::string_view text)
{
    auto expression = parseExpression(text, "x");
    if (!expression) return expression.error();
    findAlgebraicValues(**expression);
    auto f = build(**expression);
    if (f && degree(*f) < 1) f = refusal(ErrorCode::BadLeftHandSide, **expression);
    if (!f) {
        Error error = f.error();
        error.detail = std::string(text.substr(error.position, error.length));
        return error;
    }
    return f;
}

}  // namespace fractiscope
