// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/evaluator.h"

#include "constants/function_values.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;

/// The error with the place where it happened, unless it already has one.
Error at(const Expression& e, Error error)
{
    if (error.length == 0) {
        error.position = e.position;
        error.length = e.length;
    }
    return error;
}

Ball atomBall(Atom atom, long p)
{
    Ball ball;
    switch (atom) {
        case Atom::E:
            arb_const_e(ball.raw(), p);
            break;
        case Atom::Pi:
            arb_const_pi(ball.raw(), p);
            break;
        case Atom::EulerGamma:
            arb_const_euler(ball.raw(), p);
            break;
        case Atom::Catalan:
            arb_const_catalan(ball.raw(), p);
            break;
        case Atom::Khinchin:
            arb_const_khinchin(ball.raw(), p);
            break;
        case Atom::Glaisher:
            arb_const_glaisher(ball.raw(), p);
            break;
        default:
            arb_indeterminate(ball.raw());
            break;
    }
    return ball;
}

Result<Ball> divideChecked(const Expression& e, const Ball& top, const Ball& bottom, long p)
{
    const Expression& divisor = *e.operands[1];
    const bool zero = divisor.algebraic ? divisor.algebraic->sign() == 0 : arb_is_zero(bottom.raw()) != 0;
    if (zero) return at(divisor, {ErrorCode::DivisionByZero, 0, 0, "", ""});
    if (bottom.containsZero()) return at(divisor, {ErrorCode::Inseparable, 0, 0, "", ""});
    return divide(top, bottom, p);
}

Result<Ball> evaluateOperands(const Expression& e, std::vector<Ball>& values, long p)
{
    for (const auto& operand : e.operands) {
        auto value = evaluate(*operand, p);
        if (!value) return value.error();
        values.push_back(std::move(*value));
    }
    return Ball();
}

}  // namespace

Result<Ball> evaluate(const Expression& e, long p)
{
    if (e.rational) return Ball::fromRational(*e.rational, p);
    if (e.kind == Kind::Atom) return e.algebraic ? e.algebraic->enclosure(p) : atomBall(e.atom, p);
    std::vector<Ball> x;
    if (auto bad = evaluateOperands(e, x, p); !bad) return bad.error();
    switch (e.kind) {
        case Kind::Name:
            return x[0];
        case Kind::Negate:
            return negate(x[0]);
        case Kind::Add:
            return add(x[0], x[1], p);
        case Kind::Subtract:
            return subtract(x[0], x[1], p);
        case Kind::Multiply:
            return multiply(x[0], x[1], p);
        case Kind::Divide:
            return divideChecked(e, x[0], x[1], p);
        case Kind::Power: {
            auto value = powerValue(x[0], x[1], p);
            if (!value) return at(e, value.error());
            return value;
        }
        case Kind::Call: {
            auto value = functionValue(e.function->id, x, p);
            if (!value) return at(e, value.error());
            return value;
        }
        default:
            return at(e, {ErrorCode::Undefined, 0, 0, "", ""});
    }
}

}  // namespace fractiscope
