// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/output_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "base/wording.h"

namespace fractiscope {

OutputFile::~OutputFile()
{
    if (file_ != nullptr && file_ != stdout) std::fclose(file_);
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

std::string OutputFile::failure(bool replaced) const
{
    const std::string text =
        replaced ? worded("files", "The file '%1' cannot be replaced (%2): choose another place.")
                 : worded("files", "The file '%1' cannot be written (%2): choose another place.");
    return filled(text, {path_, std::strerror(errno)});
}

std::string OutputFile::open(const std::string& path)
{
    path_ = path;
    if (path == "-") {
        file_ = stdout;
        return {};
    }
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) errno = EISDIR;
    if (exists && (S_ISDIR(status.st_mode) || ::access(path.c_str(), W_OK) != 0)) return failure();
    if (isWrittenDirectly(path)) {
        file_ = std::fopen(path.c_str(), "w");
        return file_ == nullptr ? failure() : std::string();
    }
    std::string name = path + ".XXXXXX";
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) return failure();
    temporary_ = name;
    // mkstemp makes private files; the result gets the rights that a plain new file would have.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, exists ? (status.st_mode & 07777) : (0666 & ~mask));
    file_ = ::fdopen(descriptor, "w");
    return file_ == nullptr ? failure() : std::string();
}

bool OutputFile::write(std::string_view text)
{
    sound_ = sound_ && file_ != nullptr && std::fwrite(text.data(), 1, text.size(), file_) == text.size();
    return sound_;
}

bool OutputFile::flush()
{
    sound_ = sound_ && std::fflush(file_) == 0;
    return sound_;
}

std::string OutputFile::commit()
{
    if (!flush()) return failure();
    if (file_ == stdout) return {};
    if (!temporary_.empty() && ::fsync(::fileno(file_)) != 0) return failure();
    const bool closed = std::fclose(file_) == 0;
    file_ = nullptr;
    if (!closed) return failure();
    if (temporary_.empty()) return {};
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) return failure(true);
    temporary_.clear();
    return {};
}

bool isWrittenDirectly(const std::string& path)
{
    struct stat status {};
    return path == "-" ||
           (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode));
}

std::string writeFile(const std::string& path, std::string_view text)
{
    OutputFile file;
    std::string refused = file.open(path);
    if (!refused.empty()) return refused;
    file.write(text);
    return file.commit();
}

}  // namespace fractiscope
