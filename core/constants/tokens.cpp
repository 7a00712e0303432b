// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/tokens.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>
#include <vector>

#include "constants/catalogue.h"
#include "constants/expression_parser.h"

namespace fractiscope {

namespace {

struct Spelling {
    std::string_view text;
    std::string_view meaning;
};

/// Signs that people paste from papers.
constexpr std::array spellings{
    Spelling{"\xCF\x80", "pi"},       Spelling{"\xCE\xB3", "gamma"}, Spelling{"\xCF\x86", "phi"},
    Spelling{"\xE2\x88\x92", "-"},    Spelling{"\xC3\x97", "*"},     Spelling{"\xC2\xB7", "*"},
    Spelling{"\xE2\x88\x9A", "sqrt"}, Spelling{"**", "^"},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t skipDigits(std::string_view text, std::size_t i)
{
    while (i < text.size() && isDigit(text[i])) ++i;
    return i;
}

/// End of the number that starts at i.
std::size_t numberEnd(std::string_view text, std::size_t i)
{
    i = skipDigits(text, i);
    if (i < text.size() && text[i] == '.') i = skipDigits(text, i + 1);
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::size_t exponent = i + 1;
        if (exponent < text.size() && (text[exponent] == '-' || text[exponent] == '+')) ++exponent;
        if (exponent < text.size() && isDigit(text[exponent])) i = skipDigits(text, exponent);
    }
    return i;
}

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::optional<Rational> parseDecimal(std::string_view text)
{
    const std::size_t mantissaEnd = std::min(text.find_first_of("eE"), text.size());
    long exponent = 0;
    if (mantissaEnd < text.size()) {
        const auto value = parseInteger(text.substr(mantissaEnd + 1));
        if (!value || abs(*value) > ExpressionLimits::decimalExponent) return std::nullopt;
        exponent = static_cast<long>(*toInt64(*value));
    }
    std::string digits(text.substr(0, mantissaEnd));
    if (const auto point = digits.find('.'); point != std::string::npos) {
        exponent -= static_cast<long>(digits.size() - point - 1);
        digits.erase(point, 1);
    }
    const auto mantissa = parseInteger(digits);
    if (!mantissa) return std::nullopt;
    Integer scale;
    mpz_ui_pow_ui(raw(scale), 10, static_cast<unsigned long>(exponent < 0 ? -exponent : exponent));
    return exponent < 0 ? Rational(*mantissa, scale) : Rational(*mantissa * scale);
}

Result<Token> nextToken(std::string_view text, std::size_t offset)
{
    while (offset < text.size() && std::isspace(static_cast<unsigned char>(text[offset]))) ++offset;
    Token token;
    token.position = offset;
    if (offset >= text.size()) return token;
    for (const auto& spelling : spellings) {
        if (text.substr(offset, spelling.text.size()) != spelling.text) continue;
        token.length = spelling.text.size();
        token.kind = spelling.meaning.size() == 1 ? Token::Kind::Symbol : Token::Kind::Name;
        token.name = spelling.meaning;
        token.symbol = spelling.meaning.front();
        return token;
    }
    const char c = text[offset];
    if (isDigit(c) || (c == '.' && offset + 1 < text.size() && isDigit(text[offset + 1]))) {
        token.kind = Token::Kind::Number;
        token.length = numberEnd(text, offset) - offset;
        const auto number = parseDecimal(text.substr(offset, token.length));
        if (!number)
            return Error{ErrorCode::NumberTooLong, offset, token.length, "",
                         std::to_string(ExpressionLimits::decimalExponent)};
        token.number = *number;
        return token;
    }
    if (isLetter(c)) {
        std::size_t end = offset;
        while (end < text.size() && (isLetter(text[end]) || isDigit(text[end]) || text[end] == '_')) ++end;
        token.kind = Token::Kind::Name;
        token.length = end - offset;
        token.name = std::string(text.substr(offset, token.length));
        return token;
    }
    if (std::string_view("+-*/^(),").find(c) != std::string_view::npos) {
        token.kind = Token::Kind::Symbol;
        token.length = 1;
        token.symbol = c;
        return token;
    }
    // Take a whole UTF-8 character into the message.
    std::size_t length = 1;
    while (offset + length < text.size() &&
           (static_cast<unsigned char>(text[offset + length]) & 0xC0) == 0x80)
        ++length;
    return Error{ErrorCode::UnexpectedCharacter, offset, length, std::string(text.substr(offset, length)),
                 ""};
}

std::optional<Atom> findAtom(std::string_view name)
{
    struct Named {
        std::string_view name;
        Atom atom;
    };
    constexpr std::array atoms{
        Named{"e", Atom::E},
        Named{"pi", Atom::Pi},
        Named{"gamma", Atom::EulerGamma},
        Named{"catalan", Atom::Catalan},
        Named{"khinchin", Atom::Khinchin},
        Named{"glaisher", Atom::Glaisher},
        Named{"plastic", Atom::Plastic},
        Named{"tribonacci", Atom::Tribonacci},
        Named{"supergolden", Atom::Supergolden},
        Named{"cos_2pi_7", Atom::CosTwoPiOverSeven},
    };
    for (const auto& known : atoms)
        if (known.name == name) return known.atom;
    return std::nullopt;
}

std::string nearestName(std::string_view name)
{
    std::string best;
    if (name.size() > 40) return best;
    std::size_t distance = name.size() <= 3 ? 2 : 3;
    const auto consider = [&](std::string_view known) {
        const std::size_t d = editDistance(name, known);
        if (d < distance) {
            distance = d;
            best = known;
        }
    };
    for (const auto& function : functions()) consider(function.name);
    for (const auto& entry : catalogue())
        if (entry.id.size() > 2) consider(entry.id);
    return best;
}

}  // namespace fractiscope
