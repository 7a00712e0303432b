// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>

#include "storage/session_error.h"

// Only for sources of this floor: SQLite stays inside.
namespace fractiscope {

/// What an error code of SQLite means.
SessionFailure failureOf(int code);

/// Runs `work`; what SQLite throws becomes a SessionError.
template <class Work>
auto guarded(const std::string& path, Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw SessionError(failureOf(error.getErrorCode()), path, error.getErrorStr());
    }
}

/// An empty session in a file that is there and empty, for NewFile: what is written through this connection
/// is lost in a power cut until that places it.
std::unique_ptr<SQLite::Database> newDatabase(const std::string& path);
/// From now on what is written to the session goes through a write-ahead log; for NewFile, before it is
/// placed. So a session never has a rollback journal beside it, and one that is there is not its own. Throws
/// what SQLite throws.
void beginLog(const std::string& path);
/// An empty session in memory. Throws what SQLite throws.
std::unique_ptr<SQLite::Database> newDatabaseInMemory();

/// The database of an existing session, brought up to date if it is `writable`. A file that is refused is not
/// changed, and neither is what SQLite has beside it. One in a place where nothing can be written may still
/// be read. Throws SessionError. Precondition (unchecked): the name is no link.
std::unique_ptr<SQLite::Database> openDatabase(const std::string& path, bool writable);

/// Throws the reason why a file is no session, or one of a newer version, by its first bytes; makes nothing.
/// Precondition (unchecked): the name is no link.
void checkMark(const std::string& path);

}  // namespace fractiscope
