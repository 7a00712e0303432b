// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fractiscope {

/// A library with which this program was built: "6.2.1", and which one it runs with, empty where only headers
/// tell.
struct LibraryVersion {
    std::string name;
    std::string built;
    std::string present = {};
};

}  // namespace fractiscope
