// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_options.h"

#include <algorithm>
#include <iostream>

#include "constants/rational_expression.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

constexpr long largestNumber = 1'000'000'000'000'000'000;

struct Range {
    long first;
    long last;
};

// "a..b", or "a" for a..a.
std::optional<Range> parseRange(const std::string& text)
{
    const std::size_t dots = text.find("..");
    const auto first = parseCount(text.substr(0, dots));
    const auto last = dots == std::string::npos ? first : parseCount(text.substr(dots + 2));
    if (!first || !last) return std::nullopt;
    return Range{*first, *last};
}

// The limits of a spec are int: what is beyond them stays beyond them.
int asInt(long value)
{
    return static_cast<int>(std::clamp(value, -1'000'000'000L, 1'000'000'000L));
}

Refusal notANumber(const std::string& option, const std::string& text)
{
    return {option, "'" + text + "' is not a whole number: give digits, for example 12.", {}, {}};
}

Refusal notARange(const std::string& option, const std::string& text)
{
    return {option, "'" + text + "' is not a range: write it as a..b, for example 1..3.", {}, {}};
}

Result<LeftHandSides, Refusal> leftHandSidesOf(const SearchOptions& options)
{
    if (!options.leftHandSides.empty()) {
        GivenLeftHandSides given;
        for (const std::string& text : options.leftHandSides) {
            auto function = parseRationalFunction(text);
            if (!function) return refusal("--lhs", function.error(), text);
            given.list.push_back(std::move(*function));
        }
        return LeftHandSides(std::move(given));
    }
    const auto coefficients = parseCount(options.coefficients);
    if (!coefficients) return notANumber("--coefficients", options.coefficients);
    const std::string& text = options.monomials.empty() ? options.degree : options.monomials;
    const auto range = parseRange(text);
    if (!range) return notARange(options.monomials.empty() ? "--degree" : "--monomials", text);
    if (!options.monomials.empty()) {
        return LeftHandSides(BiasedMonomials{asInt(range->first), asInt(range->last), *coefficients});
    }
    return LeftHandSides(RationalFamily{asInt(range->first), asInt(range->last), *coefficients});
}

// The option whose number a code of checkSpec is about, and what was typed there.
std::pair<std::string, std::string> optionOf(const SearchOptions& options, ErrorCode code)
{
    switch (code) {
        case ErrorCode::BadDegree:
            return {"--degree", options.degree};
        case ErrorCode::BadCoefficients:
            return {"--coefficients", options.coefficients};
        case ErrorCode::BadExponentRange:
            return {"--monomials", options.monomials};
        case ErrorCode::BadOrder:
            return {"--order", options.order};
        case ErrorCode::BadPreperiod:
            return {"--preperiod", options.preperiod};
        case ErrorCode::BadDigits:
            return {"--digits", options.digits};
        case ErrorCode::BadDepth:
            return {"--depth", options.depth};
        case ErrorCode::BadPrecision:
            return {"--precision", options.precision};
        case ErrorCode::RationalConstant:
        case ErrorCode::TooFewDigits:
        case ErrorCode::Inseparable:
            return {"--constant", {}};
        case ErrorCode::BadLeftHandSide:
            return {"--lhs", {}};
        default:
            return {};
    }
}

bool isSignText(std::string_view text)
{
    const bool hasSign = text.find_first_of("+-") != std::string_view::npos;
    return hasSign && text.find_first_not_of("+-, ()") == std::string_view::npos;
}

// "-x + 1" is a value; "--order" and "-h" are options.
bool looksLikeValue(std::string_view text)
{
    if (text.size() < 2 || text[0] != '-') return text == "-";
    if (text[1] == '-') return isSignText(text);
    return text != "-h";
}

}  // namespace

Refusal refusal(const std::string& option, const Error& error, const std::string& text)
{
    return {option, sentence(error), text, std::min(error.position, text.size())};
}

Refusal numberRefusal(const std::string& option, ErrorCode code, const std::string& text,
                      const std::string& expected)
{
    return {option, sentence(Error{code, 0, 0, text, expected}), {}, {}};
}

std::optional<long> parseCount(const std::string& text)
{
    const std::size_t hat = text.find('^');
    const auto base = parseInteger(std::string_view(text).substr(0, hat));
    if (!base) return std::nullopt;
    Integer value = *base;
    if (hat != std::string::npos) {
        const auto exponent = parseInteger(std::string_view(text).substr(hat + 1));
        if (!exponent || *exponent < 0) return std::nullopt;
        value = 1;
        for (long i = 0; i < std::min(*exponent, Integer(64)) && abs(value) <= largestNumber; ++i)
            value *= *base;
    }
    if (value > largestNumber) return largestNumber;
    if (value < -largestNumber) return -largestNumber;
    return static_cast<long>(*toInt64(value));
}

Result<long, Refusal> boundedNumber(const std::string& option, const std::string& text, ErrorCode code,
                                    long smallest, long largest)
{
    const auto value = parseCount(text);
    if (!value) return notANumber(option, text);
    if (*value >= smallest && *value <= largest) return *value;
    return numberRefusal(option, code, text, std::to_string(smallest) + ".." + std::to_string(largest));
}

Result<std::vector<SignWord>, Refusal> signWordsOf(const std::vector<std::string>& texts,
                                                   const std::string& wordRange)
{
    if (texts.empty()) {
        const auto range = parseRange(wordRange);
        if (!range) return notARange("--words", wordRange);
        const bool negative = range->first < 0 || range->last < 0;
        auto words = signWords(negative ? 0U : static_cast<unsigned>(asInt(range->first)),
                               negative ? 0U : static_cast<unsigned>(asInt(range->last)));
        if (!words) return numberRefusal("--words", words.error().code, wordRange, words.error().expected);
        return std::move(*words);
    }
    std::vector<SignWord> words;
    for (const std::string& text : texts) {
        auto word = SignWord::parse(text);
        if (!word) return refusal("--word", word.error(), text);
        if (std::find(words.begin(), words.end(), *word) == words.end()) words.push_back(std::move(*word));
    }
    return words;
}

Refusal specRefusal(const SearchOptions& options, const Error& error)
{
    const auto [option, text] = optionOf(options, error.code);
    Error shown = error;
    if (!text.empty()) shown.detail = text;
    return {option, sentence(shown), {}, {}};
}

Result<SearchSpec, Refusal> searchSpec(const SearchOptions& options)
{
    auto constant = Constant::parse(options.constant);
    if (!constant) return refusal("--constant", constant.error(), options.constant);
    auto leftHandSides = leftHandSidesOf(options);
    if (!leftHandSides) return leftHandSides.error();
    auto words = signWordsOf(options.words, options.wordRange);
    if (!words) return words.error();
    SearchSpec spec{std::move(*constant), std::move(*leftHandSides), std::move(*words)};
    const auto order = parseCount(options.order);
    if (!order) return notANumber("--order", options.order);
    const auto preperiod = parseCount(options.preperiod);
    if (!preperiod) return notANumber("--preperiod", options.preperiod);
    const auto digits = parseCount(options.digits);
    if (!digits) return notANumber("--digits", options.digits);
    // Negative numbers would turn into large ones, and are as much out of range.
    spec.maxOrder = static_cast<std::size_t>(std::max(*order, 0L));
    spec.maxPreperiod =
        *preperiod < 0 ? SearchLimits::maxPreperiod + 1 : static_cast<std::size_t>(*preperiod);
    spec.digits = *digits;
    spec.keepUnapproved = options.all;
    spec.prove = options.prove;
    if (!options.depth.empty()) {
        const auto depth = parseCount(options.depth);
        if (!depth) return notANumber("--depth", options.depth);
        spec.depth = static_cast<std::size_t>(std::max(*depth, 1L));
    }
    if (!options.precision.empty()) {
        const auto precision = parseCount(options.precision);
        if (!precision) return notANumber("--precision", options.precision);
        spec.maxPrecisionBits = std::max(*precision, 1L);
    }
    const auto checked = checkSpec(spec);
    if (const auto* error = std::get_if<Error>(&checked)) return specRefusal(options, *error);
    return spec;
}

std::vector<std::string> joinedArguments(int argc, const char* const* argv)
{
    std::vector<std::string> result;
    std::vector<std::string> positional;
    const bool takesExpression =
        argc > 1 && (std::string(argv[1]) == "expand" || std::string(argv[1]) == "constants" ||
                     std::string(argv[1]) == "rewrite" || std::string(argv[1]) == "generalise");
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument.size() > 3 && argument.compare(0, 2, "--") == 0 && argument.back() == '=') {
            result.push_back(argument.substr(0, argument.size() - 1));  // "--constant=": an empty value
            result.emplace_back();
            continue;
        }
        if (takesExpression && argument.size() > 1 && argument[1] != '-' && looksLikeValue(argument)) {
            positional.push_back(argument);
            continue;
        }
        if (argument == "--word") {
            const std::size_t before = result.size();
            while (i + 1 < argc && isSignText(argv[i + 1]))
                result.push_back("--word=" + std::string(argv[++i]));
            if (result.size() == before) result.push_back(argument);
            continue;
        }
        const bool takesValue = argument.size() > 2 && argument.compare(0, 2, "--") == 0 &&
                                argument.find('=') == std::string::npos;
        if (takesValue && i + 1 < argc && looksLikeValue(argv[i + 1]) && argument != "--help") {
            result.push_back(argument + "=" + argv[++i]);
            continue;
        }
        result.push_back(argument);
    }
    if (!positional.empty()) result.emplace_back("--");
    result.insert(result.end(), positional.begin(), positional.end());
    return result;
}

int refuse(const Refusal& refusal)
{
    std::cerr << "fractiscope-cli: " << (refusal.option.empty() ? "" : refusal.option + ": ")
              << refusal.message << "\n";
    if (!refusal.position || refusal.text.empty()) return exitInput;
    // A window of the text around the position; what is not printable would move the caret.
    constexpr std::size_t before = 60;
    constexpr std::size_t window = 76;
    const std::size_t start = *refusal.position > before ? *refusal.position - before : 0;
    std::string shown = refusal.text.substr(start, window);
    std::replace_if(
        shown.begin(), shown.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
    const auto caret = static_cast<std::ptrdiff_t>(std::min(*refusal.position - start, shown.size()));
    const auto columns = std::count_if(shown.begin(), shown.begin() + caret,
                                       [](unsigned char c) { return (c & 0xC0) != 0x80; });
    std::cerr << "  " << shown << "\n  " << std::string(static_cast<std::size_t>(columns), ' ') << "^\n";
    return exitInput;
}

int fail(ExitCode code, const std::string& message)
{
    std::cerr << "fractiscope-cli: " << message << "\n";
    return code;
}

}  // namespace fractiscope::cli
