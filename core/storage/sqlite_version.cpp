// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_version.h"

#include <sqlite3.h>

namespace fractiscope {

LibraryVersion sqliteVersion()
{
    return {"SQLite", SQLITE_VERSION, sqlite3_libversion()};
}

}  // namespace fractiscope
