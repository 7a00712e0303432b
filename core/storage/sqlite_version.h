// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/library_version.h"

namespace fractiscope {

/// Of SQLite.
LibraryVersion sqliteVersion();

}  // namespace fractiscope
