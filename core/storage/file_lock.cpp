// SPDX-License-Identifier: GPL-3.0-or-later
// When a process closes any handle of a file, it loses the locks by which SQLite guards that file, those of
// its other handles too; then another process may take the journal away while this one writes to it. So a
// file that is locked here is not opened a second time to find that out.
#include "storage/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <set>
#include <system_error>

namespace fractiscope {

namespace {

std::mutex mutex;
std::set<std::pair<unsigned long, unsigned long>> lockedHere;

[[noreturn]] void fail()
{
    throw std::system_error(errno, std::generic_category());
}

}  // namespace

std::optional<FileLock> FileLock::tryLock(const std::string& path)
{
    const std::lock_guard hold(mutex);
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) fail();
    const Identity file{status.st_dev, status.st_ino};
    if (lockedHere.contains(file)) return std::nullopt;
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);  // of a pipe
    if (handle < 0) fail();
    const int locked = ::flock(handle, LOCK_EX | LOCK_NB);
    const int error = errno;
    // A file that was replaced in the meantime would be locked for nobody.
    const bool same = ::fstat(handle, &status) == 0 && Identity(status.st_dev, status.st_ino) == file;
    if (locked == 0 && same) {
        lockedHere.insert(file);
        return FileLock(handle, file);
    }
    ::close(handle);
    if (locked == 0 || error == EWOULDBLOCK) return std::nullopt;
    errno = error;
    fail();
}

FileLock::FileLock(FileLock&& other) noexcept : handle_(std::exchange(other.handle_, -1)), file_(other.file_)
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(handle_, other.handle_);
    std::swap(file_, other.file_);
    return *this;
}

FileLock::~FileLock()
{
    if (handle_ < 0) return;
    const std::lock_guard hold(mutex);
    lockedHere.erase(file_);
    ::close(handle_);
}

}  // namespace fractiscope
