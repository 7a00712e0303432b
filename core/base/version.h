// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Continued fractions of constants: expanding, recognising, proving, searching and storing them.
namespace fractiscope {

/// Of this program: "1.2.3". The one place is the project's version in CMakeLists.txt.
const char* version();

}  // namespace fractiscope
