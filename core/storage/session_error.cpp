// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_error.h"

#include "base/printable_text.h"

namespace fractiscope {

namespace {

std::string sentenceOf(SessionFailure failure, const std::string& path, const std::string& detail)
{
    const std::string name = "'" + printableText(path) + "'";
    const std::string file = "The session file " + name + " ";
    const std::string why = printableText(detail);
    const std::string because = why.empty() ? std::string(".") : " (" + why + ").";
    switch (failure) {
        case SessionFailure::Missing:
            return file + "does not exist: check its name.";
        case SessionFailure::Unreadable:
            return file + "cannot be opened" + because;
        case SessionFailure::Exists:
            return file + "exists already: choose another name, or resume it.";
        case SessionFailure::Beside:
            return file + "cannot be made: '" + why +
                   "' would be taken for a part of it. Choose another name.";
        case SessionFailure::NotASession:
            return "The file " + name + " is not a session of Fractiscope.";
        case SessionFailure::Newer:
            return file + "was written by a newer version of Fractiscope: install that version to open it.";
        case SessionFailure::Damaged:
            return file + "is damaged" + because;
        case SessionFailure::InUse:
            return file + "is in use by another program: close it there first.";
        case SessionFailure::ReadOnly:
            return file + "cannot be written: open a copy of it in a folder where you may write.";
        case SessionFailure::Full:
            return file + "cannot grow: the disk is full. Nothing that was stored is lost.";
        case SessionFailure::NotesTooLong:
            return file + "cannot be made: together the notes on one formula are longer than " + why +
                   " bytes. Shorten one of them.";
        case SessionFailure::Io:
            break;
    }
    return file + "could not be read or written" + because;
}

}  // namespace

SessionError::SessionError(SessionFailure failure, const std::string& path, const std::string& detail)
    : std::runtime_error(sentenceOf(failure, path, detail)), failure_(failure), path_(path), detail_(detail)
{
}

}  // namespace fractiscope
