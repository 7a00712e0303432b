// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "storage/session.h"

/// Sessions for the fuzz targets that forge them.
namespace fractiscope::fuzz {

/// The bytes of a session of this program with one search, two findings and a note, in small pages.
const std::string& sampleFile();

/// A folder for one session file, gone with everything in it at the end.
class SessionFolder {
public:
    SessionFolder();
    SessionFolder(const SessionFolder&) = delete;
    SessionFolder& operator=(const SessionFolder&) = delete;
    ~SessionFolder();
    std::string path() const { return folder_ + "/s.fractiscope"; }

private:
    std::string folder_;
};

/// Reads everything as the programs do: searches, their specifications, findings and annotations, which it
/// returns.
std::vector<StoredAnnotation> readAll(const Session& session);

}  // namespace fractiscope::fuzz
