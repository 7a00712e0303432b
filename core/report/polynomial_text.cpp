// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/polynomial_text.h"

#include <algorithm>

namespace fractiscope {

namespace {

// Exponents from the top, unless that would start with a minus sign that another order avoids.
std::vector<std::size_t> termOrder(const std::vector<Integer>& coefficients)
{
    std::vector<std::size_t> order;
    for (std::size_t i = coefficients.size(); i-- > 0;) {
        if (coefficients[i] != 0) order.push_back(i);
    }
    if (order.size() > 1 && coefficients[order.front()] < 0 && coefficients[order.back()] > 0) {
        std::reverse(order.begin(), order.end());
    }
    return order;
}

// One term without its sign: |c| variable^exponent.
std::string unsignedTerm(const Integer& c, std::size_t exponent, const PolynomialStyle& style)
{
    const Integer size = abs(c);
    const std::string number = style.latex ? integerLatex(size, style.longest) : toString(size);
    if (exponent == 0) return number;
    std::string text;
    if (size != 1) text = number + style.times;
    if (exponent == 1) return text + style.variable;
    text += style.base.empty() ? style.variable : style.base;
    const std::string power = std::to_string(exponent);
    return text + (style.latex ? "^{" + power + "}" : "^" + power);
}

}  // namespace

std::string integerLatex(const Integer& value, std::size_t longest)
{
    const std::string text = toString(value);
    const std::size_t sign = value < 0 ? 1 : 0;
    const std::size_t digits = text.size() - sign;
    if (digits <= std::max<std::size_t>(longest, 24)) return text;
    return text.substr(0, sign) + "\\underbrace{" + text.substr(sign, 10) + "\\ldots " +
           text.substr(text.size() - 10) + "}_{" + std::to_string(digits) + "\\text{ digits}}";
}

std::vector<std::string> polynomialPieces(const std::vector<Integer>& lowToHigh, const PolynomialStyle& style,
                                          std::size_t width)
{
    std::vector<std::string> pieces(1);
    bool first = true;
    for (const std::size_t exponent : termOrder(lowToHigh)) {
        const bool minus = lowToHigh[exponent] < 0;
        std::string term = first ? (minus ? "-" : "") : (minus ? " - " : " + ");
        term += unsignedTerm(lowToHigh[exponent], exponent, style);
        if (!first && pieces.back().size() + term.size() > width) pieces.emplace_back();
        pieces.back() += term;
        first = false;
    }
    if (first) pieces.back() = "0";
    return pieces;
}

std::string polynomialText(const std::vector<Integer>& lowToHigh, const PolynomialStyle& style)
{
    return polynomialPieces(lowToHigh, style, std::string::npos).front();
}

CommonDenominator overCommonDenominator(const RationalPolynomial& p)
{
    CommonDenominator result;
    result.denominator = 1;
    for (const Rational& c : p) {
        result.denominator = boost::multiprecision::lcm(result.denominator, Integer(denominator(c)));
    }
    for (const Rational& c : p) {
        result.numerator.push_back(Integer(numerator(c)) * (result.denominator / Integer(denominator(c))));
    }
    return result;
}

std::size_t termCount(const std::vector<Integer>& coefficients)
{
    return static_cast<std::size_t>(
        std::count_if(coefficients.begin(), coefficients.end(), [](const Integer& c) { return c != 0; }));
}

}  // namespace fractiscope
