// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable_text.h"

#include "base/utf8.h"

namespace fractiscope {

namespace {

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
        const Utf8Character c = firstCharacter(text.substr(at));
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
