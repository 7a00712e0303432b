// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for every ErrorCode, with %1 for the detail and %2 for what was expected; where one of the two
// is empty, a code has a second sentence or a word put in its place.
#include <algorithm>

#include "base/wording.h"
#include "fraction/signed_expansion.h"
#include "number/integer.h"
#include "report/text.h"

namespace fractiscope {

namespace {

// What was given, fit to stand in a sentence: one line, not endless.
std::string quotable(const std::string& text)
{
    constexpr std::size_t longest = 60;
    std::string result = text.size() > longest ? text.substr(0, longest) + "..." : text;
    std::replace_if(
        result.begin(), result.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
    return result;
}

std::string syntaxTemplate(const Error& e)
{
    const bool expectation = !e.expected.empty();
    switch (e.code) {
        case ErrorCode::EmptyInput:
            return worded("errors", "Nothing is given here: enter an expression, for example e or tan(1/2).");
        case ErrorCode::UnexpectedCharacter:
            return expectation ? worded("errors", "'%1' has no meaning here: expected %2.")
                               : worded("errors", "'%1' has no meaning here: remove it.");
        case ErrorCode::UnexpectedToken:
            return expectation
                       ? worded("errors", "'%1' does not fit here: expected %2.")
                       : worded("errors", "'%1' does not fit here: remove it or complete what is before it.");
        case ErrorCode::UnexpectedEnd:
            return expectation ? worded("errors", "The text ends too early: expected %2.")
                               : worded("errors", "The text ends too early: complete the expression.");
        case ErrorCode::UnknownName:
            return expectation ? worded("errors", "'%1' is not a known name: did you mean %2?")
                               : worded("errors",
                                        "'%1' is not a known name: choose one from the list of constants and "
                                        "functions.");
        case ErrorCode::WrongArgumentCount:
            return worded("errors", "%1 has the wrong number of arguments: it takes %2.");
        case ErrorCode::NumberTooLong:
            return worded("errors", "This number has too many digits: shorten it.");
        case ErrorCode::NestingTooDeep:
            return worded("errors", "The expression is nested too deeply or too long a chain: simplify it.");
        case ErrorCode::InputTooLong:
            return expectation ? worded("errors", "The text is too long: at most %2 characters are read.")
                               : worded("errors", "The text is too long: shorten it.");
        default:
            return {};
    }
}

std::string valueTemplate(const Error& e)
{
    const bool part = !e.detail.empty();
    switch (e.code) {
        case ErrorCode::DivisionByZero:
            return part ? worded("errors", "Division by zero: the divisor '%1' is 0. Change it.")
                        : worded("errors", "Division by zero: a divisor is 0. Change it.");
        case ErrorCode::NotReal:
            return part ? worded(
                              "errors",
                              "'%1' is not a real number: only real constants have continued fractions here.")
                        : worded("errors",
                                 "The value is not a real number: only real constants have continued "
                                 "fractions here.");
        case ErrorCode::OutsideDomain:
            return part ? worded("errors", "'%1' has no value: the argument is a pole or outside the domain.")
                        : worded("errors",
                                 "There is no value here: the argument is a pole or outside the domain.");
        case ErrorCode::TooLarge:
            return worded("errors", "The value grows beyond what can be computed with: use smaller numbers.");
        case ErrorCode::Inseparable:
            return part ? worded("errors",
                                 "'%1' could not be told apart from 0 at the highest precision: write it "
                                 "differently.")
                        : worded("errors",
                                 "A value could not be told apart from 0 at the highest precision: write it "
                                 "differently.");
        case ErrorCode::Undefined:
            return part ? worded("errors", "No finite value could be computed for '%1': check the arguments.")
                        : worded("errors", "No finite value could be computed: check the expression.");
        case ErrorCode::TooFewDigits:
            if (e.detail == "1")
                return worded(
                    "errors",
                    "The digits given certify 1 term only, the search needs %2: give more digits, or "
                    "lower the order and the preperiod.");
            return worded("errors",
                          "The digits given certify %1 terms only, the search needs %2: give more digits, or "
                          "lower the order and the preperiod.");
        default:
            return {};
    }
}

std::string searchTemplate(const Error& e)
{
    switch (e.code) {
        case ErrorCode::BadDegree:
            return worded("errors", "The degree must be %2, not %1.");
        case ErrorCode::BadCoefficients:
            return worded("errors", "The largest coefficient must be %2, not %1.");
        case ErrorCode::BadWordRange:
            return worded(
                "errors",
                "The lengths of the sign words must be a range a..b with a <= b within %2, not %1.");
        case ErrorCode::BadOrder:
            return worded("errors", "The order of the recurrence must be %2, not %1.");
        case ErrorCode::BadPreperiod:
            return worded("errors", "The preperiod must be %2, not %1.");
        case ErrorCode::BadDigits:
            return worded("errors", "The number of digits must be %2, not %1.");
        case ErrorCode::BadDepth:
            return worded("errors",
                          "The number of terms to look at must be %2 for this order and preperiod, not %1.");
        case ErrorCode::BadPrecision:
            return worded("errors", "The working precision must be %2 bits, not %1.");
        case ErrorCode::BadCandidateRange:
            return worded("errors",
                          "The candidates are numbered %2; %1 is no first or last number among them.");
        case ErrorCode::BadThreads:
            return worded("errors", "The number of threads must be %2, not %1.");
        case ErrorCode::BadTerms:
            return worded("errors", "The number of terms must be %2, not %1.");
        case ErrorCode::BadExponentRange:
            return worded("errors", "The exponents must be a range a..b with a <= b within %2, not %1.");
        case ErrorCode::BadLeftHandSide:
            return e.expected.empty() ? worded("errors",
                                               "This is no left-hand side: give a quotient of polynomials in "
                                               "x that is not constant.")
                                      : worded("errors",
                                               "This is no left-hand side: give a quotient of polynomials in "
                                               "x of degree at most %2 that is not constant.");
        case ErrorCode::EmptySearch:
            return worded("errors",
                          "There is nothing to search: every left-hand side is rational, negative or "
                          "undefined at this constant, or no sign word is given.");
        case ErrorCode::SearchTooLarge:
            return worded(
                "errors",
                "The search would have too many candidates (%1): lower the degree or the coefficients.");
        default:
            return {};
    }
}

// "1..26" becomes "from 1 to 26" in front of a comma; anything else is left as it is.
std::string rangeInWords(const std::string& range)
{
    const std::size_t dots = range.find("..");
    if (dots == std::string::npos || dots == 0 || dots + 2 == range.size()) return range;
    return filled(worded("errors", "from %1 to %2"), {range.substr(0, dots), range.substr(dots + 2)});
}

// A sign word can be empty, too long, or hold a character that is no sign.
std::string wordTemplate(const Error& e)
{
    if (e.detail.empty())
        return worded("errors", "The sign word is empty: write it with + and -, for example +-.");
    if (e.length <= 1)
        return worded("errors", "'%1' is not a sign: a sign word is written with + and -, for example +-.");
    return worded("errors", "This sign word is not usable: its number of signs must be %2.");
}

std::string rationalSentence(const Error& e)
{
    // Under the word + the terms are few: Euclid's algorithm.
    const std::size_t slash = e.detail.find('/');
    const auto p = parseInteger(std::string_view(e.detail).substr(0, slash));
    const auto q = slash == std::string::npos ? std::optional<Integer>(1)
                                              : parseInteger(std::string_view(e.detail).substr(slash + 1));
    if (!p || !q || *q <= 0)
        return worded("errors",
                      "The value is rational: its continued fraction ends. Choose an irrational constant.");
    const std::vector<Integer> terms = expandRational(Rational(*p, *q), SignWord());
    const bool longer = terms.size() > 16;
    const auto shown = std::span(terms).first(longer ? 16 : terms.size());
    const std::string text = terms.size() == 1 ? worded("errors",
                                                        "%1 is rational: its continued fraction %2 ends "
                                                        "after one term. Choose an irrational constant.")
                                               : worded("errors",
                                                        "%1 is rational: its continued fraction %2 ends "
                                                        "after %3 terms. Choose an irrational constant.");
    return filled(text,
                  {quotable(e.detail), compactText(shown, SignWord(), longer), std::to_string(terms.size())});
}

}  // namespace

std::string sentence(const Error& error)
{
    if (error.code == ErrorCode::RationalConstant) return rationalSentence(error);
    std::string text = error.code == ErrorCode::BadWord ? wordTemplate(error) : syntaxTemplate(error);
    if (text.empty()) text = valueTemplate(error);
    if (text.empty()) text = searchTemplate(error);
    // What the parsers expected is a word of theirs, a name or a number.
    std::string expected = error.expected.empty() ? error.expected : worded("errors", error.expected.c_str());
    const bool isRangeOfLengths =
        error.code == ErrorCode::BadWordRange || error.code == ErrorCode::BadExponentRange;
    if (!isRangeOfLengths) expected = rangeInWords(expected);
    return filled(text, {quotable(error.detail), expected});
}

}  // namespace fractiscope
