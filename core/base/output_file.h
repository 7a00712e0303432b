// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace fractiscope {

/// A file that is either wholly written or not there: text goes to a temporary file beside it,
/// which takes its place at commit(). "-" is the standard output; a device or pipe is written directly.
class OutputFile {
public:
    OutputFile() = default;
    ~OutputFile();  ///< removes the temporary file unless committed
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Empty on success, else a sentence why the file cannot be written. An existing file is
    /// not touched before commit().
    std::string open(const std::string& path);
    /// False when the medium refuses (disk full); stays false then.
    bool write(std::string_view text);
    /// Hands everything written so far to the system; false as with write(). Precondition (unchecked): open.
    bool flush();
    /// Empty on success, else a sentence.
    std::string commit();

private:
    std::string failure(bool replaced = false) const;

    std::string path_;
    std::string temporary_;  ///< empty when written directly
    std::FILE* file_ = nullptr;
    bool sound_ = true;
};

/// Whether what is written to it has left at once, and does not wait for commit(): "-", a device or a pipe.
bool isWrittenDirectly(const std::string& path);

/// Opens, writes and commits. Empty on success, else a sentence.
std::string writeFile(const std::string& path, std::string_view text);

}  // namespace fractiscope
