// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fractiscope {

/// A library that this program uses, with versions such as "6.2.1".
struct LibraryVersion {
    std::string name;          ///< as its authors write it: "GMP"
    std::string built;         ///< version of the headers that were compiled in
    std::string present = {};  ///< version of the library that runs; empty where only headers tell
};

}  // namespace fractiscope
