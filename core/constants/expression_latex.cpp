// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/expression_latex.h"

#include <cctype>

#include "constants/catalogue.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;

/// How tightly an expression holds together when typeset.
enum Strength { sumStrength = 1, productStrength = 2, callStrength = 3, atomStrength = 4 };

/// True for one letter or one command, with or without an index: \pi, K_0, \tau_3.
bool isSymbol(const std::string& latex)
{
    const std::size_t start = latex.substr(0, 1) == "\\" ? 1 : 0;
    std::size_t end = start;
    while (end < latex.size() && std::isalpha(static_cast<unsigned char>(latex[end]))) ++end;
    if (end == start || (start == 0 && end > 1)) return false;
    return end == latex.size() || (latex[end] == '_' && end + 2 == latex.size());
}

/// A constant typeset as more than one symbol, such as \log 2 or 1+\sqrt{2}.
bool isCompound(const Expression& e)
{
    return e.entry && !isSymbol(e.entry->latex);
}

Strength strength(const Expression& e)
{
    switch (e.kind) {
        case Kind::Number:
            return e.text.find_first_of("eE") == std::string::npos ? atomStrength : productStrength;
        case Kind::Add:
        case Kind::Subtract:
        case Kind::Negate:
            return sumStrength;
        case Kind::Multiply:
            return productStrength;
        case Kind::Atom:
            return isCompound(e) ? callStrength : atomStrength;
        case Kind::Name:
            return isCompound(e) ? strength(*e.operands[0]) : atomStrength;
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
    const bool single =
        e.kind == Kind::Number || e.kind == Kind::Atom || e.kind == Kind::Variable || e.kind == Kind::Name;
    return single && strength(e) == atomStrength;
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
    const bool plain = strength(base) == atomStrength && base.kind != Kind::Divide &&
                       base.kind != Kind::Call && !isCompound(base);
    const std::string text = plain ? latexOf(base) : "\\left(" + latexOf(base) + "\\right)";
    return text + "^{" + exponent(*e.operands[1]) + "}";
}

/// 2.5e-3 as 2.5 \cdot 10^{-3}.
std::string number(const std::string& text)
{
    const std::size_t mark = text.find_first_of("eE");
    if (mark == std::string::npos) return text;
    const std::size_t power = text[mark + 1] == '+' ? mark + 2 : mark + 1;
    return text.substr(0, mark) + " \\cdot 10^{" + text.substr(power) + "}";
}

std::string product(const Expression& e)
{
    const std::string right = wrapped(*e.operands[1], productStrength);
    const bool needsDot = std::isdigit(static_cast<unsigned char>(right.front())) || right.front() == '.' ||
                          e.operands[1]->kind == Kind::Power;
    return wrapped(*e.operands[0], productStrength) + (needsDot ? " \\cdot " : "\\, ") + right;
}

}  // namespace

std::string latexOf(const Expression& e)
{
    switch (e.kind) {
        case Kind::Number:
            return number(e.text);
        case Kind::Variable:
            return e.text;
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
