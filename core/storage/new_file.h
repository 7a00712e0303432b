// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fractiscope {

/// A session file in the making: it has a name of its own beside `path` and takes its place when it is whole.
/// After a crash or a power cut there is all of it at `path` or nothing, and never the journal of another
/// file beside it. Only what SQLite has beside a session that is replaced is removed; another file of such a
/// name is refused, with Beside. Functions throw SessionError.
class NewFile {
public:
    /// Makes the temporary file, empty. Fails with Beside already here.
    explicit NewFile(std::string path);
    ~NewFile();  ///< removes the temporary file, and what SQLite has beside it, unless placed
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    const std::string& path() const { return path_; }  ///< where it is to be
    /// Its name until it is there.
    const std::string& temporary() const { return temporary_; }
    /// Moves the file, which nobody has open, to `path`; fails with Exists if something is there.
    void place();
    /// The same over a file that is there.
    void replace();

private:
    void refuseNeighbours() const;
    void move(bool overOthers);

    std::string path_;
    std::string temporary_;  ///< empty when it is placed
};

}  // namespace fractiscope
