// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parametric_text.h"

#include <algorithm>

#include "base/wording.h"
#include "constants/expression_latex.h"
#include "constants/expression_parser.h"
#include "report/polynomial_text.h"

namespace fractiscope {

namespace {

PolynomialStyle styleOf(const std::string& variable, Notation notation)
{
    PolynomialStyle style;
    style.variable = variable;
    style.latex = notation == Notation::Latex;
    return style;
}

std::string inK(const IntegerPolynomial& p, Notation notation = Notation::Plain)
{
    return polynomialText(p.coefficients(), styleOf("k", notation));
}

/// Adds "- x" or "+ x"; the sign is that of the text.
void append(std::string& sum, const std::string& term)
{
    const bool minus = term[0] == '-';
    if (sum.empty())
        sum = term;
    else
        sum += (minus ? " - " : " + ") + term.substr(minus ? 1 : 0);
}

/// c k^exponent for a polynomial c in t.
std::string monomial(const std::vector<Integer>& c, std::size_t exponent, Notation notation)
{
    const PolynomialStyle inT = styleOf("t", notation);
    if (exponent == 0) return polynomialText(c, inT);
    std::vector<Integer> power(exponent + 1, Integer(0));
    power.back() = 1;
    const std::string k = polynomialText(power, styleOf("k", notation));
    if (termCount(c) > 1) {
        if (c.back() > 0) return "(" + polynomialText(c, inT) + ")" + k;
        std::vector<Integer> opposite;
        for (const Integer& x : c) opposite.push_back(-x);
        return "-(" + polynomialText(opposite, inT) + ")" + k;
    }
    const std::string factor = polynomialText(c, inT);
    if (factor == "1" || factor == "-1") return factor.substr(0, factor.size() - 1) + k;
    return factor + k;
}

/// The coefficients of k^0, k^1, ..., polynomials in t, over one denominator.
struct Transposed {
    std::vector<std::vector<Integer>> inT;
    Integer denominator = 1;
};

Transposed transposed(const ParametricChannel& channel)
{
    Transposed result;
    for (const RationalPolynomial& p : channel)
        for (const Rational& c : p)
            result.denominator = lcm(result.denominator, Integer(boost::multiprecision::denominator(c)));
    for (std::size_t i = 0; i < channel.size(); ++i)
        for (std::size_t j = 0; j < channel[i].size(); ++j) {
            result.inT.resize(std::max(result.inT.size(), j + 1));
            result.inT[j].resize(i + 1);
            result.inT[j][i] = numerator(channel[i][j] * Rational(result.denominator));
        }
    for (auto& c : result.inT)
        while (!c.empty() && c.back().is_zero()) c.pop_back();
    return result;
}

std::string joined(const std::vector<std::string>& items, const std::string& separator)
{
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : separator) + item;
    return text;
}

std::string listed(const std::vector<Integer>& numbers)
{
    std::vector<std::string> items;
    for (const Integer& k : numbers) items.push_back(toString(k));
    return joined(items, ", ");
}

/// The least k from which on the whole class is known, and the known ones below.
struct Range {
    Integer from;
    std::vector<Integer> below;
};

Range rangeOf(const ParametricTheorem& theorem)
{
    Range range{theorem.first, {}};
    for (const SmallerParameter& smaller : theorem.smaller) range.below.push_back(smaller.k);
    while (!range.below.empty() && range.below.back() == range.from - theorem.step) {
        range.from = range.below.back();
        range.below.pop_back();
    }
    return range;
}

/// (a y + b)/(c y + d).
std::string mapText(const PolynomialMatrix& m)
{
    const auto linear = [](const IntegerPolynomial& high, const IntegerPolynomial& low) {
        std::string text;
        if (!high.isZero()) {
            const std::string factor = inK(high);
            if (termCount(high.coefficients()) > 1)
                text = "(" + factor + ")y";
            else
                text = factor == "1" ? "y" : factor == "-1" ? "-y" : factor + "y";
        }
        if (!low.isZero() || text.empty()) append(text, inK(low));
        return text;
    };
    const auto wrapped = [](const std::string& text) {
        return text.find(' ') == std::string::npos ? text : "(" + text + ")";
    };
    const std::string top = linear(m.a, m.b);
    const std::string bottom = linear(m.c, m.d);
    if (bottom == "1") return top;
    return wrapped(top) + "/" + (bottom == "y" ? bottom : "(" + bottom + ")");
}

/// The value of the base.
std::string valueText(const ParametricBase& base)
{
    const auto quotient = [](const std::string& top, const IntegerPolynomial& bottom) {
        const std::string text = inK(bottom);
        if (text == "1") return top;
        return top + "/" + (bottom.degree() <= 0 || text == "k" ? text : "(" + text + ")");
    };
    if (base.a == 1 && base.d == 2)
        return (base.sign > 0 ? "coth(" : "cot(") + quotient("1", base.scale) + ")";
    const std::string letter = base.sign > 0 ? "I" : "J";
    const std::string argument = "(" + quotient("2", base.scale * IntegerPolynomial({base.d})) + ")";
    const auto function = [&](const Rational& order) {
        const std::string text = toString(order);
        return letter + "_" + (text.size() > 1 ? "(" + text + ")" : text) + argument;
    };
    const Rational nu(base.a, base.d);
    return function(nu - 1) + "/" + function(nu);
}

std::string expressionLatex(const std::string& expression)
{
    const auto parsed = parseExpression(expression, "k");
    return parsed ? latexOf(**parsed) : "x";
}

}  // namespace

std::string channelText(const ParametricChannel& channel, Notation notation)
{
    const Transposed p = transposed(channel);
    std::string text;
    std::size_t terms = 0;
    for (std::size_t i = p.inT.size(); i-- > 0;) {
        if (p.inT[i].empty()) continue;
        append(text, monomial(p.inT[i], i, notation));
        terms += i == 0 ? termCount(p.inT[i]) : 1;
    }
    if (text.empty()) return "0";
    if (p.denominator == 1) return text;
    const std::string bottom = toString(p.denominator);
    if (notation == Notation::Latex) return "\\tfrac{" + text + "}{" + bottom + "}";
    return (terms > 1 ? "(" + text + ")" : text) + "/" + bottom;
}

std::string ruleText(const ParametricTheorem& theorem, Notation notation)
{
    const bool latex = notation == Notation::Latex;
    std::vector<std::string> initial;
    std::vector<std::string> channels;
    for (const RationalPolynomial& term : theorem.initial) initial.push_back(channelText({term}, notation));
    for (const ParametricChannel& channel : theorem.channels)
        channels.push_back(channelText(channel, notation));
    const bool hasT = std::any_of(theorem.channels.begin(), theorem.channels.end(),
                                  [](const ParametricChannel& c) { return c.size() > 1; });
    const std::string comma = latex ? ",\\, " : ", ";
    const std::string semicolon = latex ? ";\\, " : "; ";
    std::string text = "[";
    if (!initial.empty()) {
        text += initial[0] + semicolon;
        initial.erase(initial.begin());
        if (!initial.empty()) text += joined(initial, comma) + comma;
    }
    if (latex) return text + "\\overline{" + joined(channels, comma) + "}]" + (hasT ? "_{t \\ge 0}" : "");
    return text + "(" + joined(channels, comma) + ")" + (hasT ? " t>=0]" : "]");
}

std::string rangeText(const ParametricTheorem& theorem, Notation notation)
{
    const Range range = rangeOf(theorem);
    const bool latex = notation == Notation::Latex;
    const std::string listedFrom =
        listed({range.from, range.from + theorem.step, range.from + 2 * theorem.step});
    if (latex) {
        const std::string text =
            theorem.step == 1 ? "k \\ge " + toString(range.from) : "k = " + listedFrom + ", \\ldots";
        return range.below.empty() ? text : text + "\\text{ and } k = " + listed(range.below);
    }
    const std::string text = theorem.step == 1
                                 ? filled(worded("proofs", "for all k >= %1"), {toString(range.from)})
                                 : filled(worded("proofs", "for k = %1"), {listedFrom + ", ..."});
    if (range.below.empty()) return text;
    return filled(worded("proofs", "%1 and for k = %2"), {text, listed(range.below)});
}

std::string exceptionsText(const ParametricTheorem& theorem)
{
    const Range range = rangeOf(theorem);
    std::vector<Integer> missing;
    for (Integer k = range.from - theorem.step; k >= 1; k -= theorem.step)
        if (theorem.base.scale(k) >= 1 &&
            std::find(range.below.begin(), range.below.end(), k) == range.below.end())
            missing.insert(missing.begin(), k);
    return listed(missing);
}

std::string theoremText(const ParametricTheorem& theorem)
{
    const std::string equation = theorem.expression + " = " + ruleText(theorem);
    if (theorem.word.isSimple()) return equation + " " + rangeText(theorem);
    return filled(worded("proofs", "%1 with signs %2, %3"),
                  {equation, theorem.word.text(), rangeText(theorem)});
}

std::string theoremLatex(const ParametricTheorem& theorem)
{
    std::string signs;
    if (!theorem.word.isSimple()) {
        std::vector<std::string> items;
        for (const std::int8_t sign : theorem.word.signs()) items.emplace_back(sign > 0 ? "+" : "-");
        signs = " \\quad \\text{signs } (" + joined(items, ", ") + ")";
    }
    return expressionLatex(theorem.expression) + " = " + ruleText(theorem, Notation::Latex) + signs +
           " \\quad (" + rangeText(theorem, Notation::Latex) + ")";
}

std::string proofText(const ParametricTheorem& theorem)
{
    const auto term = [&](int n) {
        return inK(theorem.base.scale * IntegerPolynomial({theorem.base.a + n * theorem.base.d}));
    };
    const std::string sign = theorem.base.sign > 0 ? " + " : " - ";
    const PolynomialMatrix& m = theorem.state;
    const Block& b = theorem.block;
    const std::string matrix = "[[" + inK(m.a) + ", " + inK(m.b) + "], [" + inK(m.c) + ", " + inK(m.d) + "]]";
    const std::string base = valueText(theorem.base) + " = " + term(0) + sign + "1/(" + term(1) + sign +
                             "1/(" + term(2) + sign + "...))";
    return filled(worded("proofs", "It is %1 with y = %2."), {mapText(theorem.start), base}) + " " +
           filled(
               worded(
                   "proofs",
                   "From y_%1 and a_%2 on, M C = %3 for blocks C of %4 and D of %5 terms, M = %6, k >= %7"),
               {std::to_string(b.baseIndex), std::to_string(b.targetIndex), theorem.sign > 0 ? "D M" : "-D M",
                std::to_string(b.baseLength), std::to_string(b.targetLength), matrix,
                toString(theorem.first)}) +
           (theorem.smaller.empty() ? "." : worded("proofs", "; smaller k one by one."));
}

}  // namespace fractiscope
