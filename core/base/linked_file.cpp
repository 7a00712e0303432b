// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/linked_file.h"

#include <filesystem>

namespace fractiscope {

std::string linkedFile(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::is_symlink(std::filesystem::symlink_status(path, error))) return path;
    const std::string file = std::filesystem::canonical(path, error).string();
    return error ? path : file;
}

}  // namespace fractiscope
