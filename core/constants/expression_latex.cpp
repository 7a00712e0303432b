// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/expression_latex.h"

#include "constants/catalogue.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;

/// How tightly an expression holds together when typeset.
enum Strength { sumStrength = 1, productStrength = 2, callStrength = 3, atomStrength = 4 };

Strength strength(const Expression& e)
{
    switch (e.kind) {
        case Kind::Add:
        case Kind::Subtract:
        case Kind::Negate:
            return sumStrength;
        case Kind::Multiply:
            return productStrength;
        case Kind::Name:
            return atomStrength;
        case Kind::Call:
            if (e.function->id == Function::Exp) return callStrength;
            return e.function->latex.empty() ? atomStrength : callStrength;
        case Kind::Power:
            return callStrength;
        default:
            return atomStrength;
    }
}

std::string wrapped(const Expression& e, Strength least)
{
    const std::string text = latexOf(e);
    return strength(e) < least ? "\\left(" + text + "\\right)" : text;
}

bool isShort(const Expression& e)
{
    return e.kind == Kind::Number || e.kind == Kind::Atom || e.kind == Kind::Variable ||
           (e.kind == Kind::Name && strength(e) == atomStrength);
}

/// An exponent: a quotient of two short things on one line.
std::string exponent(const Expression& e)
{
    if (e.kind == Kind::Divide && isShort(*e.operands[0]) && isShort(*e.operands[1]))
        return latexOf(*e.operands[0]) + "/" + latexOf(*e.operands[1]);
    return latexOf(e);
}

std::string call(const Expression& e)
{
    const auto& x = e.operands;
    switch (e.function->id) {
        case Function::Exp:
            return "e^{" + exponent(*x[0]) + "}";
        case Function::Sqrt:
            return "\\sqrt{" + latexOf(*x[0]) + "}";
        case Function::Cbrt:
            return "\\sqrt[3]{" + latexOf(*x[0]) + "}";
        case Function::Root:
            return "\\sqrt[" + latexOf(*x[0]) + "]{" + latexOf(*x[1]) + "}";
        case Function::BesselI:
            return "I_{" + exponent(*x[0]) + "}(" + latexOf(*x[1]) + ")";
        case Function::BesselJ:
            return "J_{" + exponent(*x[0]) + "}(" + latexOf(*x[1]) + ")";
        case Function::BesselK:
            return "K_{" + exponent(*x[0]) + "}(" + latexOf(*x[1]) + ")";
        default:
            break;
    }
    const std::string name(e.function->latex);
    const bool parenthesised = e.function->id == Function::Gamma || e.function->id == Function::Zeta ||
                               e.function->id == Function::LambertW || x.size() > 1 || !isShort(*x[0]);
    if (!parenthesised) return name + " " + latexOf(*x[0]);
    std::string arguments;
    for (const auto& operand : x) arguments += (arguments.empty() ? "" : ", ") + latexOf(*operand);
    return name + "\\left(" + arguments + "\\right)";
}

std::string power(const Expression& e)
{
    const Expression& base = *e.operands[0];
    const bool plain = strength(base) == atomStrength && base.kind != Kind::Divide && base.kind != Kind::Call;
    const std::string text = plain ? latexOf(base) : "\\left(" + latexOf(base) + "\\right)";
    return text + "^{" + exponent(*e.operands[1]) + "}";
}

std::string product(const Expression& e)
{
    const Expression& right = *e.operands[1];
    const bool digitFollows = right.kind == Kind::Number || right.kind == Kind::Power;
    return wrapped(*e.operands[0], productStrength) + (digitFollows ? " \\cdot " : "\\, ") +
           wrapped(right, productStrength);
}

}  // namespace

std::string latexOf(const Expression& e)
{
    switch (e.kind) {
        case Kind::Number:
            return e.text;
        case Kind::Variable:
            return "x";
        case Kind::Atom:
        case Kind::Name:
            return e.entry ? e.entry->latex : latexOf(*e.operands[0]);
        case Kind::Negate:
            return "-" + wrapped(*e.operands[0], productStrength);
        case Kind::Add:
            return latexOf(*e.operands[0]) + " + " + wrapped(*e.operands[1], productStrength);
        case Kind::Subtract:
            return latexOf(*e.operands[0]) + " - " + wrapped(*e.operands[1], productStrength);
        case Kind::Multiply:
            return product(e);
        case Kind::Divide:
            return "\\frac{" + latexOf(*e.operands[0]) + "}{" + latexOf(*e.operands[1]) + "}";
        case Kind::Power:
            return power(e);
        case Kind::Call:
            return call(e);
    }
    return {};
}

}  // namespace fractiscope
