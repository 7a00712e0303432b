// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace fractiscope {

/// Why a session file cannot be used.
enum class SessionFailure {
    Missing,       ///< no such file
    Unreadable,    ///< cannot be opened; `detail` says why
    Exists,        ///< to be created, but there is one already
    Beside,        ///< beside it is a file, named by `detail`, that would be taken for a part of it
    NotASession,   ///< not a database, or another program's
    Newer,         ///< written by a newer version of the program
    Damaged,       ///< truncated, corrupt, or not what this program writes
    InUse,         ///< another process writes to it
    ReadOnly,      ///< may be read but not written
    Full,          ///< no room on the disk
    NotesTooLong,  ///< to be merged, but two notes on one formula have more than `detail` bytes
    Io             ///< reading or writing failed; `detail` says why
};

/// A session file that cannot be used. what() is a whole sentence with the name of the file.
class SessionError : public std::runtime_error {
public:
    /// The sentence is made of the three.
    SessionError(SessionFailure failure, const std::string& path, const std::string& detail = {});

    SessionFailure failure() const { return failure_; }    ///< for who can do something about it
    const std::string& path() const { return path_; }      ///< of the file
    const std::string& detail() const { return detail_; }  ///< often in the words of the system; may be empty

private:
    SessionFailure failure_;
    std::string path_;
    std::string detail_;
};

}  // namespace fractiscope
