// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fractiscope {

/// The file itself where the name is a link to it: beside that one SQLite keeps what belongs to it. The name
/// as given where it is none, or leads to nothing.
std::string linkedFile(const std::string& path);

}  // namespace fractiscope
