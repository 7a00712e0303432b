// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/constant_name.h"

#include <algorithm>
#include <optional>

#include "proof/surd.h"

namespace fractiscope {

namespace {

/// r, or r sqrt m written with the root where the text is shorter: "2/3", "3*sqrt(2)/5", "1/(2*sqrt(3))".
std::string surdText(const PureSurd& x)
{
    if (x.radicand == 1) return toString(x.factor);
    const std::string root = "sqrt(" + toString(x.radicand) + ")";
    const Integer top = numerator(x.factor);
    const Integer bottom = denominator(x.factor);
    if (bottom % x.radicand == 0) {
        const Integer rest = bottom / x.radicand;
        return toString(top) + "/" + (rest == 1 ? root : "(" + toString(rest) + "*" + root + ")");
    }
    return (top == 1 ? "" : toString(top) + "*") + root + (bottom == 1 ? "" : "/" + toString(bottom));
}

std::string call(const std::string& function, const std::string& arguments)
{
    return function + "(" + arguments + ")";
}

std::vector<NamedImage> besselNames(const BesselQuotient& q, const PureSurd& z, const std::string& root)
{
    const std::string function = q.square > 0 ? "besseli" : "besselj";
    const auto z0 = [&](const Rational& order) {
        return call(function, toString(order) + "," + surdText(z));
    };
    // z = r sqrt m: sqrt(m) Z_{nu-1}/Z_nu = T/r, sqrt(m) Z_nu/Z_{nu-1} = r m/T, and with nu + 1 the same
    // of s/(T - 2 nu).
    const RationalMatrix quotient(1, 0, 0, z.factor);
    const RationalMatrix reciprocal(0, z.factor * Rational(z.radicand), 1, 0);
    const RationalMatrix next(0, q.square, 1, -2 * q.order);
    const Rational& nu = q.order;
    return {{root + z0(nu - 1) + "/" + z0(nu), quotient},
            {root + z0(nu) + "/" + z0(nu - 1), reciprocal},
            {root + z0(nu) + "/" + z0(nu + 1), quotient * next},
            {root + z0(nu + 1) + "/" + z0(nu), reciprocal * next}};
}

/// Twice the sum of |entries|, plus 1 for a division by the constant.
Integer weight(const IntegerMatrix& m)
{
    return 2 * (abs(m.a) + abs(m.b) + abs(m.c) + abs(m.d)) + (m.c != 0 ? 1 : 0);
}

/// a x + b, positive term first.
std::string linearText(const Integer& a, const Integer& b, const std::string& x)
{
    if (a == 0) return toString(b);
    const std::string size = abs(a) == 1 ? x : toString(abs(a)) + "*" + x;
    if (a < 0 && b > 0) return toString(b) + " - " + size;
    const std::string first = (a < 0 ? "-" : "") + size;
    if (b == 0) return first;
    return first + (b > 0 ? " + " : " - ") + toString(abs(b));
}

/// True iff one of the characters stands outside all parentheses.
bool hasOutside(const std::string& text, const std::string& characters)
{
    int depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (c == ')') --depth;
        if (depth == 0 && characters.find(c) != std::string::npos) return true;
    }
    return false;
}

}  // namespace

std::vector<NamedImage> namesOf(const BesselQuotient& quotient)
{
    const PureSurd z = *pureSurd(squareRoot(abs(quotient.square)));
    const std::string root = z.radicand == 1 ? "" : "sqrt(" + toString(z.radicand) + ")*";
    if (quotient.order != Rational(1, 2)) return besselNames(quotient, z, root);

    const std::string angle = surdText(z);
    // T = z coth z: sqrt(m) coth z = T/r, sqrt(m) tanh z = r m/T.
    const RationalMatrix cotangent(1, 0, 0, z.factor);
    const RationalMatrix tangent(0, z.factor * Rational(z.radicand), 1, 0);
    if (quotient.square < 0)
        return {{root + call("tan", angle), tangent}, {root + call("cot", angle), cotangent}};
    std::vector<NamedImage> names;
    if (z.radicand == 1) {  // e^(2z) = (coth z + 1)/(coth z - 1)
        const Rational exponent = 2 * z.factor;
        names.push_back({exponent == 1 ? std::string("e") : call("exp", toString(exponent)),
                         RationalMatrix(1, 1, 1, -1) * cotangent});
    }
    names.push_back({root + call("coth", angle), cotangent});
    names.push_back({root + call("tanh", angle), tangent});
    return names;
}

NamedMoebius simplestName(const BesselImage& image)
{
    std::optional<NamedMoebius> best;
    for (auto& name : namesOf(image.quotient)) {
        IntegerMatrix m = primitive(image.fromQuotient * name.fromQuotient.adjugate());
        if (!best || weight(m) < weight(best->fromConstant))
            best = NamedMoebius{std::move(name), std::move(m)};
    }
    return *best;
}

std::string moebiusText(const IntegerMatrix& m, const std::string& constant)
{
    const std::string x = hasOutside(constant, "+-") ? "(" + constant + ")" : constant;
    const std::string top = linearText(m.a, m.b, x);
    if (m.c == 0 && m.d == 1) return top;
    const std::string bottom = linearText(m.c, m.d, x);
    return (m.a != 0 && m.b != 0 ? "(" + top + ")" : top) + "/" +
           (bottom.front() == '-' || hasOutside(bottom, "+-*/^") ? "(" + bottom + ")" : bottom);
}

}  // namespace fractiscope
