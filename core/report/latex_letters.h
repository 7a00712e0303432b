// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fractiscope {

/// The letters of Greek and the signs of mathematics and of print that people write in notes, as LaTeX for
/// text; empty for others.
std::string_view latexLetter(char32_t code);

}  // namespace fractiscope
