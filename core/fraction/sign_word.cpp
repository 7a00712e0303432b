// SPDX-License-Identifier: GPL-3.0-or-later
#include "fraction/sign_word.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace fractiscope {

namespace {

/// The shortest prefix of which the word is a power.
std::vector<std::int8_t> primitiveRoot(const std::vector<std::int8_t>& signs)
{
    const std::size_t n = signs.size();
    for (std::size_t length = 1; length < n; ++length) {
        if (n % length != 0) continue;
        if (std::equal(signs.begin() + static_cast<std::ptrdiff_t>(length), signs.end(), signs.begin()))
            return {signs.begin(), signs.begin() + static_cast<std::ptrdiff_t>(length)};
    }
    return signs;
}

constexpr std::string_view trueMinus = "\xE2\x88\x92";  // U+2212

}  // namespace

SignWord::SignWord(std::vector<std::int8_t> signs)
{
    assert(!signs.empty());
    assert(std::all_of(signs.begin(), signs.end(), [](int s) { return s == 1 || s == -1; }));
    signs_ = primitiveRoot(signs);
}

Result<SignWord> SignWord::parse(std::string_view text)
{
    const std::string expected = "1.." + std::to_string(maximumWordLength);
    std::vector<std::int8_t> signs;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+') {
            signs.push_back(1);
        } else if (c == '-') {
            signs.push_back(-1);
        } else if (text.substr(i, trueMinus.size()) == trueMinus) {
            signs.push_back(-1);
            i += trueMinus.size() - 1;
        } else if (c != ' ' && c != ',' && c != '(' && c != ')') {
            return Error{ErrorCode::BadWord, i, 1, std::string(1, c), expected};
        }
        if (signs.size() > maximumWordLength)
            return Error{ErrorCode::BadWord, i, text.size() - i, std::string(text.substr(0, 40)), expected};
    }
    if (signs.empty()) return Error{ErrorCode::BadWord, 0, text.size(), "", expected};
    return SignWord(std::move(signs));
}

SignWord SignWord::shifted(std::size_t n) const
{
    std::vector<std::int8_t> signs = signs_.copy();
    std::rotate(signs.begin(), signs.begin() + static_cast<std::ptrdiff_t>(n % period()), signs.end());
    return SignWord(std::move(signs));
}

std::string SignWord::text() const
{
    std::string text;
    for (const auto sign : signs_) text += sign > 0 ? '+' : '-';
    return text;
}

Result<std::vector<SignWord>> signWords(unsigned shortest, unsigned longest)
{
    if (shortest < 1 || shortest > longest || longest > maximumWordLength)
        return Error{ErrorCode::BadWordRange, 0, 0, std::to_string(shortest) + ".." + std::to_string(longest),
                     "1.." + std::to_string(maximumWordLength)};
    const auto simplerFirst = [](const SignWord& a, const SignWord& b) {
        if (a.period() != b.period()) return a.period() < b.period();
        return a.signs() > b.signs();
    };
    std::set<SignWord, decltype(simplerFirst)> words(simplerFirst);
    for (unsigned length = shortest; length <= longest; ++length) {
        for (unsigned long bits = 0; bits < (1UL << length); ++bits) {
            std::vector<std::int8_t> signs(length);
            for (unsigned i = 0; i < length; ++i) signs[i] = (bits >> i) & 1 ? -1 : 1;
            words.insert(SignWord(std::move(signs)));
        }
    }
    return std::vector<SignWord>(words.begin(), words.end());
}

}  // namespace fractiscope
