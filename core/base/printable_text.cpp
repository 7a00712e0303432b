// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable_text.h"

namespace fractiscope {

namespace {

/// A character of UTF-8 [RFC 3629] at the start of the text; length 0 if there is none.
struct Character {
    char32_t code = 0;
    std::size_t length = 0;
};

Character first(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(0) < 0x80) return {byte(0), 1};
    const std::size_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || text.size() < length) return {};
    char32_t code = byte(0) & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {};
        code = code << 6 | (byte(i) & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return {};
    return {code, length};
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool turnsDirection(char32_t c)
{
    return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

}  // namespace

std::string printableText(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = first(text.substr(at));
        if (c.length == 0)
            result += '?';
        else if (isControl(c.code))
            result += ' ';
        else if (!turnsDirection(c.code))
            result += text.substr(at, c.length);
        at += c.length == 0 ? 1 : c.length;
    }
    return result;
}

}  // namespace fractiscope
