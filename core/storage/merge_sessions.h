// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "storage/session.h"

namespace fractiscope {

/// One search of an input. It counts as far as it is settled.
struct MergePart {
    std::string file;     ///< path of the session, as given to planMerge
    StoredSearch search;  ///< as that session has it
};

/// A search of the output, from parts that follow each other: each begins where the one before is settled.
struct MergedSearch {
    std::vector<MergePart> parts;  ///< at least one, by candidate number
    /// What the output says of it. It ends where the farthest part was to end, and can go on there.
    StoredSearch search;
};

/// Something about the parts of one specification that one may not expect.
struct MergeRemark {
    /// How parts fail to follow each other.
    enum class Kind {
        Gap,      ///< no part has settled the candidates `range`, some have settled later ones
        Overlap,  ///< others have settled some of the candidates `range` of `file` too: it stays by itself
        Repeated  ///< others have settled all of them: only stars and notes are taken from `file`
    };
    Kind kind{};           ///< what `range` and `file` mean
    CandidateRange range;  ///< not empty
    std::string file;      ///< of the part; for a gap, of the one behind it
    std::string spec;      ///< which specification, see specFromJson
};

/// How sessions go together.
struct MergePlan {
    std::vector<MergedSearch> searches;  ///< of the output, in order
    /// Parts of which only stars and notes are taken, by the number of the search that gets them.
    std::vector<std::pair<std::size_t, MergePart>> repeated;
    std::vector<MergeRemark> remarks;  ///< in the order of specifications; empty if all fits
    std::size_t specs = 0;             ///< how many different specifications there are
};

/// Parts of one specification are joined in the order of their candidates. Specifications come in the order
/// in which they are met. Throws SessionError.
MergePlan planMerge(const std::vector<std::string>& files);

/// Writes the new file: it is there whole, and on the disk, or not at all. The lines of a search are those of
/// a single run, to the last byte, if those of its parts are: what a part cannot know, the numbers of
/// families and conjectures, is given anew. Nothing is checked, as nothing in a session is believed later.
/// Where two files speak of one finding, it has the stars and notes of both. Memory grows with the families
/// alone. `goOn` is called after each part and every few thousand lines with the number of parts done: false
/// stops, with nothing written. Returns whether it came to the end. Throws SessionError; Exists if there is
/// such a file.
bool mergeSessions(const MergePlan& plan, const std::string& output,
                   const std::function<bool(std::size_t)>& goOn);

}  // namespace fractiscope
