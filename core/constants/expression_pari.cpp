// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/expression_pari.h"

#include "constants/digit_interval.h"
#include "constants/expression.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;

std::optional<std::string> atomText(Atom atom)
{
    switch (atom) {
        case Atom::E:
            return "exp(1)";
        case Atom::Pi:
            return "Pi";
        case Atom::EulerGamma:
            return "Euler";
        case Atom::Catalan:
            return "Catalan";
        case Atom::Khinchin:
            return std::nullopt;
        case Atom::Glaisher:
            return "exp(1/12-zeta'(-1))";
        case Atom::Plastic:
            return "polrootsreal('t^3-'t-1)[1]";
        case Atom::Tribonacci:
            return "polrootsreal('t^3-'t^2-'t-1)[1]";
        case Atom::Supergolden:
            return "polrootsreal('t^3-'t^2-1)[1]";
        case Atom::CosTwoPiOverSeven:
            return "cos(2*Pi/7)";
    }
    return std::nullopt;
}

/// x and y are arguments in parentheses.
std::string callText(Function id, const std::string& x, const std::string& y)
{
    switch (id) {
        case Function::Cbrt:
            return "(sign" + x + "*sqrtn(abs" + x + ",3))";
        case Function::Root:
            return "(sign" + y + "*sqrtn(abs" + y + "," + x + "))";
        case Function::Cot:
            return "cotan" + x;
        case Function::Sec:
            return "(1/cos" + x + ")";
        case Function::Csc:
            return "(1/sin" + x + ")";
        case Function::Acot:
            return "atan(1/" + x + ")";
        case Function::Coth:
            return "cotanh" + x;
        case Function::Acoth:
            return "atanh(1/" + x + ")";
        case Function::Erf:
            return "(1-erfc" + x + ")";
        case Function::Ei:
            return "real(-eint1(-" + x + "))";
        case Function::BesselI:
            return "besseli(" + x + "," + y + ")";
        case Function::BesselJ:
            return "besselj(" + x + "," + y + ")";
        case Function::BesselK:
            return "besselk(" + x + "," + y + ")";
        case Function::Agm:
            return "agm(" + x + "," + y + ")";
        default:
            return {};
    }
}

std::optional<std::string> textOf(const Expression& e)
{
    std::vector<std::string> x;
    for (const auto& operand : e.operands) {
        auto text = textOf(*operand);
        if (!text) return std::nullopt;
        x.push_back("(" + *text + ")");
    }
    switch (e.kind) {
        case Kind::Number:
            return toString(e.number);
        case Kind::Variable:
            return std::nullopt;
        case Kind::Atom:
            return atomText(e.atom);
        case Kind::Name:
            return x[0];
        case Kind::Negate:
            return "-" + x[0];
        case Kind::Add:
            return x[0] + "+" + x[1];
        case Kind::Subtract:
            return x[0] + "-" + x[1];
        case Kind::Multiply:
            return x[0] + "*" + x[1];
        case Kind::Divide:
            return x[0] + "/" + x[1];
        case Kind::Power:
            return x[0] + "^" + x[1];
        case Kind::Call: {
            std::string special = callText(e.function->id, x[0], x.size() > 1 ? x[1] : "");
            if (!special.empty()) return special;
            return (e.function->id == Function::Log ? "log" : std::string(e.function->name)) + x[0];
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> pariText(const Constant& constant)
{
    if (constant.expression() != nullptr) return textOf(*constant.expression());
    std::string digits = constant.text().substr(digitsPrefix.size());
    std::string text;
    for (const char c : digits)
        if ((c >= '0' && c <= '9') || c == '-' || (c == '.' && text.find('.') == std::string::npos))
            text += c;
    return text;
}

}  // namespace fractiscope
