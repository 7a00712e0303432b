// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace fractiscope {

/// An exclusive lock on an existing file, held by this object and gone when the process ends, however it
/// ends. Only other FileLocks respect it. The one place where the storage floor speaks to the operating
/// system.
class FileLock {
public:
    /// Nothing if another one is held; throws std::system_error if the file cannot be opened.
    static std::optional<FileLock> tryLock(const std::string& path);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int handle) : handle_(handle) {}

    int handle_ = -1;
};

}  // namespace fractiscope
