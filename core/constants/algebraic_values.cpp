// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/algebraic_values.h"

#include <array>

namespace fractiscope {

namespace {

using Kind = Expression::Kind;
using Value = std::optional<AlgebraicNumber>;

/// Largest root degree and exponent that are tried exactly.
constexpr long maximumExponent = 100000;

Value exactInteger(long value)
{
    return AlgebraicNumber::fromRational(Rational(value));
}

Value rationalPower(const AlgebraicNumber& base, const Rational& exponent)
{
    const auto top = toInt64(numerator(exponent));
    const auto bottom = toInt64(denominator(exponent));
    if (!top || !bottom || std::abs(*top) > maximumExponent || *bottom > AlgebraicNumber::maximumDegree)
        return std::nullopt;
    const int sign = base.sign();
    if ((sign == 0 && *top <= 0) || (sign < 0 && *bottom != 1)) return std::nullopt;
    const auto root = base.root(static_cast<unsigned long>(*bottom));
    return root ? root->power(*top) : std::nullopt;
}

Value rootOf(const Expression& n, const AlgebraicNumber& x)
{
    if (!n.rational || !isInteger(*n.rational)) return std::nullopt;
    const auto degree = toInt64(numerator(*n.rational));
    if (!degree || *degree < 1 || *degree > AlgebraicNumber::maximumDegree) return std::nullopt;
    return x.root(static_cast<unsigned long>(*degree));
}

Value atomValue(Atom atom)
{
    const auto root = [](std::array<int, 4> lowToHigh) {
        return AlgebraicNumber::greatestRoot(IntegerPolynomial(
            {Integer(lowToHigh[0]), Integer(lowToHigh[1]), Integer(lowToHigh[2]), Integer(lowToHigh[3])}));
    };
    switch (atom) {
        case Atom::Plastic:
            return root({-1, -1, 0, 1});
        case Atom::Tribonacci:
            return root({-1, -1, -1, 1});
        case Atom::Supergolden:
            return root({-1, 0, -1, 1});
        case Atom::CosTwoPiOverSeven:
            return root({-1, -4, 4, 8});
        default:
            return std::nullopt;
    }
}

Value callValue(const Expression& e)
{
    const auto& first = *e.operands[0];
    if (!first.algebraic) return std::nullopt;
    const auto isRational = [](const Expression& x, long value) {
        return x.rational && *x.rational == value;
    };
    switch (e.function->id) {
        case Function::Sqrt:
            return first.algebraic->root(2);
        case Function::Cbrt:
            return first.algebraic->root(3);
        case Function::Root:
            return e.operands[1]->algebraic ? rootOf(first, *e.operands[1]->algebraic) : std::nullopt;
        case Function::Exp:
        case Function::Cos:
        case Function::Cosh:
        case Function::Sec:
            return isRational(first, 0) ? exactInteger(1) : std::nullopt;
        case Function::Log:
        case Function::Acos:
        case Function::Acosh:
            return isRational(first, 1) ? exactInteger(0) : std::nullopt;
        case Function::Sin:
        case Function::Tan:
        case Function::Asin:
        case Function::Atan:
        case Function::Sinh:
        case Function::Tanh:
        case Function::Asinh:
        case Function::Atanh:
        case Function::Erf:
        case Function::LambertW:
            return isRational(first, 0) ? exactInteger(0) : std::nullopt;
        case Function::Agm:
            if (first.rational && e.operands[1]->rational && *first.rational == *e.operands[1]->rational &&
                *first.rational > 0)
                return first.algebraic;
            return std::nullopt;
        case Function::Gamma:
            // (n - 1)! for small n; larger values are left to the evaluator.
            if (first.rational && isInteger(*first.rational) && *first.rational >= 1 &&
                *first.rational <= 500) {
                Integer factorial;
                mpz_fac_ui(raw(factorial),
                           static_cast<unsigned long>(*toInt64(numerator(*first.rational)) - 1));
                return AlgebraicNumber::fromRational(Rational(factorial));
            }
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

Value valueOf(const Expression& e)
{
    if (e.kind == Kind::Number) return AlgebraicNumber::fromRational(e.number);
    if (e.kind == Kind::Atom) return atomValue(e.atom);
    if (e.kind == Kind::Call) return callValue(e);
    if (e.kind == Kind::Variable) return std::nullopt;
    for (const auto& operand : e.operands)
        if (!operand->algebraic) return std::nullopt;
    const AlgebraicNumber& a = *e.operands[0]->algebraic;
    switch (e.kind) {
        case Kind::Name:
            return a;
        case Kind::Negate:
            return a.negated();
        case Kind::Add:
            return a.plus(*e.operands[1]->algebraic);
        case Kind::Subtract:
            return a.minus(*e.operands[1]->algebraic);
        case Kind::Multiply:
            return a.times(*e.operands[1]->algebraic);
        case Kind::Divide:
            if (e.operands[1]->algebraic->sign() == 0) return std::nullopt;
            return a.dividedBy(*e.operands[1]->algebraic);
        case Kind::Power:
            return e.operands[1]->rational ? rationalPower(a, *e.operands[1]->rational) : std::nullopt;
        default:
            return std::nullopt;
    }
}

}  // namespace

void findAlgebraicValues(Expression& expression)
{
    for (auto& operand : expression.operands) findAlgebraicValues(*operand);
    expression.algebraic = valueOf(expression);
    if (expression.algebraic) expression.rational = expression.algebraic->rationalValue();
}

}  // namespace fractiscope
