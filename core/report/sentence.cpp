// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for every ErrorCode. A template holds {detail} and {expected}; where one of the two
// is empty, a code has a second template or a word put in its place.
#include <algorithm>

#include "fraction/signed_expansion.h"
#include "number/integer.h"
#include "report/text.h"

namespace fractiscope {

namespace {

std::string replaced(std::string text, std::string_view mark, std::string_view by)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) {
        text.replace(at, mark.size(), by);
    }
    return text;
}

// What was given, fit to stand in a sentence: one line, not endless.
std::string quotable(const std::string& text)
{
    constexpr std::size_t longest = 60;
    std::string result = text.size() > longest ? text.substr(0, longest) + "..." : text;
    std::replace_if(
        result.begin(), result.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
    return result;
}

std::string_view syntaxTemplate(const Error& e)
{
    const bool expectation = !e.expected.empty();
    switch (e.code) {
        case ErrorCode::EmptyInput:
            return "Nothing is given here: enter an expression, for example e or tan(1/2).";
        case ErrorCode::UnexpectedCharacter:
            return expectation ? "'{detail}' has no meaning here: expected {expected}."
                               : "'{detail}' has no meaning here: remove it.";
        case ErrorCode::UnexpectedToken:
            return expectation ? "'{detail}' does not fit here: expected {expected}."
                               : "'{detail}' does not fit here: remove it or complete what is before it.";
        case ErrorCode::UnexpectedEnd:
            return expectation ? "The text ends too early: expected {expected}."
                               : "The text ends too early: complete the expression.";
        case ErrorCode::UnknownName:
            return expectation ? "'{detail}' is not a known name: did you mean {expected}?"
                               : "'{detail}' is not a known name: choose one from the list of constants and "
                                 "functions.";
        case ErrorCode::WrongArgumentCount:
            return "{detail} has the wrong number of arguments: it takes {expected}.";
        case ErrorCode::NumberTooLong:
            return "This number has too many digits: shorten it.";
        case ErrorCode::NestingTooDeep:
            return "The expression is nested too deeply or too long a chain: simplify it.";
        case ErrorCode::InputTooLong:
            return expectation ? "The text is too long: at most {expected} characters are read."
                               : "The text is too long: shorten it.";
        default:
            return {};
    }
}

std::string_view valueTemplate(const Error& e)
{
    const bool part = !e.detail.empty();
    switch (e.code) {
        case ErrorCode::DivisionByZero:
            return part ? "Division by zero: the divisor '{detail}' is 0. Change it."
                        : "Division by zero: a divisor is 0. Change it.";
        case ErrorCode::NotReal:
            return part
                       ? "'{detail}' is not a real number: only real constants have continued fractions here."
                       : "The value is not a real number: only real constants have continued fractions here.";
        case ErrorCode::OutsideDomain:
            return part ? "'{detail}' has no value: the argument is a pole or outside the domain."
                        : "There is no value here: the argument is a pole or outside the domain.";
        case ErrorCode::TooLarge:
            return "The value grows beyond what can be computed with: use smaller numbers.";
        case ErrorCode::Inseparable:
            return part ? "'{detail}' could not be told apart from 0 at the highest precision: write it "
                          "differently."
                        : "A value could not be told apart from 0 at the highest precision: write it "
                          "differently.";
        case ErrorCode::Undefined:
            return part ? "No finite value could be computed for '{detail}': check the arguments."
                        : "No finite value could be computed: check the expression.";
        case ErrorCode::TooFewDigits:
            return "The digits given certify {detail} terms only, the search needs {expected}: give more "
                   "digits, "
                   "or lower the order and the preperiod.";
        default:
            return {};
    }
}

std::string_view searchTemplate(const Error& e)
{
    switch (e.code) {
        case ErrorCode::BadDegree:
            return "The degree must be {expected}, not {detail}.";
        case ErrorCode::BadCoefficients:
            return "The largest coefficient must be {expected}, not {detail}.";
        case ErrorCode::BadWordRange:
            return "The lengths of the sign words must be a range a..b with a <= b within {expected}, not "
                   "{detail}.";
        case ErrorCode::BadOrder:
            return "The order of the recurrence must be {expected}, not {detail}.";
        case ErrorCode::BadPreperiod:
            return "The preperiod must be {expected}, not {detail}.";
        case ErrorCode::BadDigits:
            return "The number of digits must be {expected}, not {detail}.";
        case ErrorCode::BadDepth:
            return "The number of terms to look at must be {expected} for this order and preperiod, not "
                   "{detail}.";
        case ErrorCode::BadPrecision:
            return "The working precision must be {expected} bits, not {detail}.";
        case ErrorCode::BadCandidateRange:
            return "The candidates are numbered {expected}; {detail} is no first or last number among them.";
        case ErrorCode::BadThreads:
            return "The number of threads must be {expected}, not {detail}.";
        case ErrorCode::BadTerms:
            return "The number of terms must be {expected}, not {detail}.";
        case ErrorCode::BadExponentRange:
            return "The exponents must be a range a..b with a <= b within {expected}, not {detail}.";
        case ErrorCode::BadLeftHandSide:
            return e.expected.empty()
                       ? "This is no left-hand side: give a quotient of polynomials in x that is not "
                         "constant."
                       : "This is no left-hand side: give a quotient of polynomials in x of degree at "
                         "most {expected} that is not constant.";
        case ErrorCode::EmptySearch:
            return "There is nothing to search: every left-hand side is rational, negative or undefined "
                   "at this constant, or no sign word is given.";
        case ErrorCode::SearchTooLarge:
            return "The search would have too many candidates ({detail}): lower the degree or the "
                   "coefficients.";
        default:
            return {};
    }
}

// "1..26" becomes "from 1 to 26" in front of a comma; anything else is left as it is.
std::string rangeInWords(const std::string& range)
{
    const std::size_t dots = range.find("..");
    if (dots == std::string::npos || dots == 0 || dots + 2 == range.size()) return range;
    return "from " + range.substr(0, dots) + " to " + range.substr(dots + 2);
}

// A sign word can be empty, too long, or hold a character that is no sign.
std::string wordSentence(const Error& e)
{
    if (e.detail.empty()) return "The sign word is empty: write it with + and -, for example +-.";
    if (e.length <= 1) {
        return "'" + quotable(e.detail) +
               "' is not a sign: a sign word is written with + and -, for example +-.";
    }
    return "This sign word is not usable: its number of signs must be " + rangeInWords(e.expected) + ".";
}

std::string rationalSentence(const Error& e)
{
    // Under the word + the terms are few: Euclid's algorithm.
    const std::size_t slash = e.detail.find('/');
    const auto p = parseInteger(std::string_view(e.detail).substr(0, slash));
    const auto q = slash == std::string::npos ? std::optional<Integer>(1)
                                              : parseInteger(std::string_view(e.detail).substr(slash + 1));
    if (!p || !q || *q <= 0)
        return "The value is rational: its continued fraction ends. Choose an irrational constant.";
    const std::vector<Integer> terms = expandRational(Rational(*p, *q), SignWord());
    const bool longer = terms.size() > 16;
    const auto shown = std::span(terms).first(longer ? 16 : terms.size());
    return quotable(e.detail) + " is rational: its continued fraction " +
           compactText(shown, SignWord(), longer) + " ends after " + std::to_string(terms.size()) +
           (terms.size() == 1 ? " term" : " terms") + ". Choose an irrational constant.";
}

}  // namespace

std::string sentence(const Error& error)
{
    if (error.code == ErrorCode::RationalConstant) return rationalSentence(error);
    if (error.code == ErrorCode::BadWord) return wordSentence(error);
    std::string_view pattern = syntaxTemplate(error);
    if (pattern.empty()) pattern = valueTemplate(error);
    if (pattern.empty()) pattern = searchTemplate(error);
    const bool within = pattern.find("within {expected}") != std::string_view::npos;
    const std::string expected = within ? error.expected : rangeInWords(error.expected);
    return replaced(replaced(std::string(pattern), "{expected}", expected), "{detail}",
                    quotable(error.detail));
}

}  // namespace fractiscope
