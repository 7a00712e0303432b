// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace fractiscope {

/// An exclusive lock on an existing file, held by this object and gone when the process ends, however it
/// ends. Only other FileLocks respect it. Any thread.
class FileLock {
public:
    /// Nothing if another one is held; throws std::system_error if the file cannot be opened.
    static std::optional<FileLock> tryLock(const std::string& path);

    FileLock(FileLock&& other) noexcept;             ///< `other` then holds nothing
    FileLock& operator=(FileLock&& other) noexcept;  ///< `other` then holds what this one held
    ~FileLock();                                     ///< gives the lock up

private:
    /// Tells a file from all others, whatever its name: device and inode.
    using Identity = std::pair<unsigned long, unsigned long>;

    FileLock(int handle, Identity file) : handle_(handle), file_(file) {}

    int handle_ = -1;
    Identity file_;
};

}  // namespace fractiscope
