// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

#include "storage/session_database.h"
#include "storage/session_error.h"

namespace fractiscope {

namespace {

/// What SQLite keeps beside a database: that of another one would be taken for its own.
void removeJournals(const std::string& path)
{
    for (const char* suffix : {"-journal", "-wal", "-shm"}) ::unlink((path + suffix).c_str());
}

/// Whether it is the memory that SQLite shares between those who have a database open, in pieces of this
/// size: of no use without them.
bool isSharedMemory(const std::string& path, off_t size)
{
    constexpr off_t piece = 32768;
    if (size % piece != 0) return false;
    std::ifstream file(path, std::ios::binary);
    std::uint32_t format = 0;
    return file.read(reinterpret_cast<char*>(&format), sizeof format) && (format == 0 || format == 3007000);
}

/// A file that would be taken for a part of a session with this name; empty if there is none. It may be
/// anybody's, or hold the last findings of a session that was moved away. A session that is there has none
/// but its -wal and -shm.
std::string fileBeside(const std::string& path, bool isSession)
{
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        if (isSession && suffix != std::string_view("-journal")) continue;
        const std::string name = path + suffix;
        struct stat status {};
        if (::lstat(name.c_str(), &status) != 0) continue;
        const bool isNobodys = S_ISREG(status.st_mode) &&
                               (status.st_size == 0 ||
                                (suffix == std::string_view("-shm") && isSharedMemory(name, status.st_size)));
        if (!isNobodys) return name;
    }
    return {};
}

bool isSession(const std::string& path)
{
    try {
        checkMark(path);
    } catch (const SessionError& error) {
        return error.failure() == SessionFailure::Damaged || error.failure() == SessionFailure::Newer;
    }
    return true;
}

[[noreturn]] void fail(const std::string& path, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    throw SessionError(error == EEXIST ? SessionFailure::Exists
                       : full          ? SessionFailure::Full
                                       : SessionFailure::Io,
                       path, std::strerror(error));
}

/// Waits until the file, or the names in the folder, are on the disk; 0 or an errno.
int synchronise(const std::string& path, int flags)
{
    const int handle = ::open(path.c_str(), flags | O_CLOEXEC);
    if (handle < 0) return errno;
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return error;
}

/// As ::rename, but fails with EEXIST if there is something; 0 or an errno.
int renameToNew(const std::string& from, const std::string& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // This file system cannot tell: look first.
    struct stat status {};
    if (::lstat(to.c_str(), &status) == 0) return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

}  // namespace

NewFile::NewFile(std::string path) : path_(std::move(path))
{
    refuseNeighbours();
    // A name that a program left behind when it was killed is not used again.
    for (int attempt = 0; temporary_.empty(); ++attempt) {
        const std::string name = path_ + ".part" + std::to_string(attempt);
        const int handle = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (handle < 0 && errno != EEXIST) fail(path_, errno);
        if (handle < 0) continue;
        ::close(handle);
        temporary_ = name;
    }
}

NewFile::~NewFile()
{
    if (temporary_.empty()) return;
    ::unlink(temporary_.c_str());
    removeJournals(temporary_);
}

void NewFile::place()
{
    move(false);
}

void NewFile::replace()
{
    move(true);
}

void NewFile::refuseNeighbours() const
{
    struct stat status {};
    const bool overSession =
        ::lstat(path_.c_str(), &status) == 0 && S_ISREG(status.st_mode) && isSession(path_);
    if (const std::string beside = fileBeside(path_, overSession); !beside.empty())
        throw SessionError(SessionFailure::Beside, path_, beside);
}

void NewFile::move(bool overOthers)
{
    struct stat status {};
    const bool exists = ::lstat(path_.c_str(), &status) == 0;
    if (exists && !overOthers) fail(path_, EEXIST);
    refuseNeighbours();
    if (const int error = synchronise(temporary_, O_RDWR); error != 0) fail(path_, error);
    removeJournals(path_);
    const int error = overOthers ? (::rename(temporary_.c_str(), path_.c_str()) == 0 ? 0 : errno)
                                 : renameToNew(temporary_, path_);
    if (error != 0) fail(path_, error);
    temporary_.clear();
    // Some file systems cannot do this for a folder; then the name comes to the disk when they see fit.
    synchronise(std::filesystem::absolute(path_).parent_path().string(), O_RDONLY | O_DIRECTORY);
}

}  // namespace fractiscope
