// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/expression_system.h"

#include <map>

#include "constants/digit_interval.h"
#include "constants/expression.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;

/// Names of functions of one argument in Sage and Mathematica.
struct Names {
    const char* sage;
    const char* mathematica;
    const char* of(AlgebraSystem system) const { return system == AlgebraSystem::Sage ? sage : mathematica; }
};

const std::map<Function, Names>& unary()
{
    static const std::map<Function, Names> names{{Function::Sqrt, {"sqrt", "Sqrt"}},
                                                 {Function::Exp, {"exp", "Exp"}},
                                                 {Function::Log, {"log", "Log"}},
                                                 {Function::Sin, {"sin", "Sin"}},
                                                 {Function::Cos, {"cos", "Cos"}},
                                                 {Function::Tan, {"tan", "Tan"}},
                                                 {Function::Cot, {"cot", "Cot"}},
                                                 {Function::Sec, {"sec", "Sec"}},
                                                 {Function::Csc, {"csc", "Csc"}},
                                                 {Function::Asin, {"arcsin", "ArcSin"}},
                                                 {Function::Acos, {"arccos", "ArcCos"}},
                                                 {Function::Atan, {"arctan", "ArcTan"}},
                                                 {Function::Sinh, {"sinh", "Sinh"}},
                                                 {Function::Cosh, {"cosh", "Cosh"}},
                                                 {Function::Tanh, {"tanh", "Tanh"}},
                                                 {Function::Coth, {"coth", "Coth"}},
                                                 {Function::Asinh, {"arcsinh", "ArcSinh"}},
                                                 {Function::Acosh, {"arccosh", "ArcCosh"}},
                                                 {Function::Atanh, {"arctanh", "ArcTanh"}},
                                                 {Function::Gamma, {"gamma", "Gamma"}},
                                                 {Function::Zeta, {"zeta", "Zeta"}},
                                                 {Function::Erf, {"erf", "Erf"}},
                                                 {Function::Ei, {"exp_integral_ei", "ExpIntegralEi"}},
                                                 {Function::LambertW, {"lambert_w", "ProductLog"}}};
    return names;
}

std::optional<std::string> atomText(Atom atom, AlgebraSystem system)
{
    const bool sage = system == AlgebraSystem::Sage;
    const auto root = [&](const char* coefficients, const char* polynomial) {
        return sage ? "max(QQ['t']([" + std::string(coefficients) + "]).roots(AA, multiplicities=False))"
                    : "Root[" + std::string(polynomial) + " &, 1]";
    };
    switch (atom) {
        case Atom::E:
            return sage ? "e" : "E";
        case Atom::Pi:
            return sage ? "pi" : "Pi";
        case Atom::EulerGamma:
            return sage ? "euler_gamma" : "EulerGamma";
        case Atom::Catalan:
            return sage ? "catalan" : "Catalan";
        case Atom::Khinchin:
            return sage ? "khinchin" : "Khinchin";
        case Atom::Glaisher:
            return sage ? "glaisher" : "Glaisher";
        case Atom::Plastic:
            return root("-1, -1, 0, 1", "#^3 - # - 1");
        case Atom::Tribonacci:
            return root("-1, -1, -1, 1", "#^3 - #^2 - # - 1");
        case Atom::Supergolden:
            return root("-1, 0, -1, 1", "#^3 - #^2 - 1");
        case Atom::CosTwoPiOverSeven:
            return sage ? "cos(2*pi/7)" : "Cos[2*Pi/7]";
    }
    return std::nullopt;
}

std::string call(AlgebraSystem system, const std::string& name, const std::string& arguments)
{
    return system == AlgebraSystem::Sage ? name + "(" + arguments + ")" : name + "[" + arguments + "]";
}

std::optional<std::string> callText(Function id, const std::vector<std::string>& x, AlgebraSystem system)
{
    const bool sage = system == AlgebraSystem::Sage;
    if (const auto name = unary().find(id); name != unary().end())
        return call(system, name->second.of(system), x[0]);
    switch (id) {
        case Function::Cbrt:
            return sage ? "real_nth_root(" + x[0] + ", 3)" : "Surd[" + x[0] + ", 3]";
        case Function::Root:
            return sage ? "real_nth_root(" + x[1] + ", " + x[0] + ")" : "Surd[" + x[1] + ", " + x[0] + "]";
        case Function::Acot:
            return call(system, sage ? "arctan" : "ArcTan", "1/(" + x[0] + ")");
        case Function::Acoth:
            return call(system, sage ? "arctanh" : "ArcTanh", "1/(" + x[0] + ")");
        case Function::BesselI:
            return call(system, sage ? "bessel_I" : "BesselI", x[0] + ", " + x[1]);
        case Function::BesselJ:
            return call(system, sage ? "bessel_J" : "BesselJ", x[0] + ", " + x[1]);
        case Function::BesselK:
            return call(system, sage ? "bessel_K" : "BesselK", x[0] + ", " + x[1]);
        case Function::Agm:
            if (sage) return std::nullopt;  // of numbers only, not of expressions
            return "ArithmeticGeometricMean[" + x[0] + ", " + x[1] + "]";
        default:
            return std::nullopt;
    }
}

std::optional<std::string> textOf(const Expression& e, AlgebraSystem system)
{
    std::vector<std::string> x;
    for (const auto& operand : e.operands) {
        auto text = textOf(*operand, system);
        if (!text) return std::nullopt;
        x.push_back(std::move(*text));
    }
    const auto joined = [&](const char* sign) { return "(" + x[0] + ")" + sign + "(" + x[1] + ")"; };
    switch (e.kind) {
        case Kind::Number:
            return "(" + toString(e.number) + ")";
        case Kind::Variable:
            return std::nullopt;
        case Kind::Atom:
            return atomText(e.atom, system);
        case Kind::Name:
            return x[0];
        case Kind::Negate:
            return "-(" + x[0] + ")";
        case Kind::Add:
            return joined(" + ");
        case Kind::Subtract:
            return joined(" - ");
        case Kind::Multiply:
            return joined("*");
        case Kind::Divide:
            return joined("/");
        case Kind::Power:
            return joined("^");
        case Kind::Call:
            return callText(e.function->id, x, system);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> systemText(const Constant& constant, AlgebraSystem system)
{
    if (constant.expression() != nullptr) return textOf(*constant.expression(), system);
    std::string text;
    for (const char c : constant.text().substr(digitsPrefix.size()))
        if ((c >= '0' && c <= '9') || c == '-' || (c == '.' && text.find('.') == std::string::npos))
            text += c;
    return text;
}

}  // namespace fractiscope
