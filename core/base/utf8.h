// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace fractiscope {

/// A character in UTF-8 [RFC 3629].
struct Utf8Character {
    char32_t code = 0;       ///< its code point
    std::size_t length = 0;  ///< in bytes; 0 where the bytes are none
};

/// The one with which the text begins. Precondition (unchecked): the text is not empty.
Utf8Character firstCharacter(std::string_view text);

}  // namespace fractiscope
