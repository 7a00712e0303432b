// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fractiscope {

/// The text on one line, as UTF-8 that shows what it holds: control characters and the separators of lines
/// and paragraphs become blanks, marks that turn the direction of writing and the byte order mark are left
/// out, and each byte that is no part of UTF-8 becomes "?". For texts out of files: no command of a terminal,
/// no second line, no name that looks like another. O(length).
std::string printableText(std::string_view text);

}  // namespace fractiscope
