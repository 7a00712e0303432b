// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "search/search_run.h"

namespace fractiscope {

class NewFile;

/// Longer running times are stored as this: 30,000 years.
inline constexpr double mostSeconds = 1e12;

/// Longer notes are refused as damage when read, and not written.
inline constexpr std::size_t mostNoteBytes = 1'000'000;

/// One search of a session and how far it is.
struct StoredSearch {
    std::int64_t id = 0;        ///< by which the functions of its session call it
    std::string spec;           ///< see specFromJson: the file's word, unchecked
    std::string version;        ///< of the program that began it
    std::string created;        ///< UTC, ISO 8601
    CandidateRange range;       ///< what was to be searched
    std::uint64_t settled = 0;  ///< candidates before this one are settled
    StageCounts counts;         ///< of these
    double seconds = 0;         ///< running time so far, pauses not counted; at most mostSeconds

    bool isComplete() const { return settled >= range.end; }  ///< nothing is left of the range
};

/// What a person has said of one finding.
struct StoredAnnotation {
    std::uint64_t candidate = 0;  ///< Finding::index
    bool starred = false;         ///< singled out
    bool hidden = false;          ///< not to be listed unless asked for
    std::string note;             ///< UTF-8, at most mostNoteBytes

    bool operator==(const StoredAnnotation&) const = default;
};

/// A file with searches, their findings with certificates, stars and notes: an SQLite database, written by
/// one process at a time and read by any number. What append() stored is there after a crash or a power cut,
/// whole or not at all, but for the last moments before a power cut. Every function throws SessionError. Any
/// thread, one after the other.
class Session {
public:
    /// What a session is opened for.
    enum class Access {
        Read,  ///< functions that change the file fail with ReadOnly
        Write  ///< fails with InUse while anyone else has it open like this
    };

    /// A new file; fails with Exists if there is one.
    static Session create(const std::string& path);
    /// One that takes its place when it is written; to be destroyed before it does.
    static Session createIn(const NewFile& file);
    /// One in memory alone, where there is no place for a file.
    static Session createInMemory();
    /// An existing one. A file that is refused is not changed. Older schemas are brought up to date when
    /// opened for writing, and refused as Damaged otherwise if tables are missing.
    static Session open(const std::string& path, Access access);

    Session(Session&& other) noexcept;             ///< `other` may then only be assigned to
    Session& operator=(Session&& other) noexcept;  ///< the same; what this one had open is closed
    ~Session();

    std::string path() const;                    ///< as given; ":memory:" without a file
    bool isWritable() const;                     ///< made here, or opened for Write
    std::vector<StoredSearch> searches() const;  ///< in the order added; Damaged if their counts cannot be
    /// Adds a search of that range, with nothing settled; its id.
    std::int64_t addSearch(const SearchSpec& spec, CandidateRange range);
    /// Adds a search as another session has it; findings follow by append.
    std::int64_t copySearch(const StoredSearch& search);
    /// Forgets a search with its findings.
    void removeSearch(std::int64_t search);

    /// Stores the findings of settled blocks and how far the search is, in one transaction. Nothing is stored
    /// for blocks that are `again`. `constantText` is that of the search.
    void append(std::int64_t search, const SettledBlocks& blocks, double seconds,
                std::string_view constantText);
    /// The same with the findings as lines, by candidate number.
    void appendLines(std::int64_t search, const std::vector<std::pair<std::uint64_t, std::string>>& lines,
                     std::uint64_t settled, const StageCounts& counts, double seconds);

    /// How many findings the search has.
    std::uint64_t findingCount(std::int64_t search) const;
    /// With what a SearchRun goes on: candidate numbers in order, as far as settled.
    EarlierRun earlierRun(const StoredSearch& search) const;
    /// Calls `take(candidate, line)` in the order of candidates, until it returns false. The line is the
    /// file's word, unchecked: see fromJsonLine. Constant memory.
    void forEachLine(std::int64_t search,
                     const std::function<bool(std::uint64_t, std::string_view)>& take) const;

    /// Of the search, by candidate number.
    std::vector<StoredAnnotation> annotations(std::int64_t search) const;
    /// One transaction; an annotation without star, hiding and note is removed.
    void annotate(std::int64_t search, const std::vector<StoredAnnotation>& annotations);

    /// Writes a compact copy to a new file, to a temporary file first.
    void saveCopy(const std::string& path) const;
    /// Writes a copy, over a file that is there, and goes on in it. The file until now stays as it is. If
    /// that fails, nothing has changed. Fails with InUse if another process writes to that file.
    void moveTo(const std::string& path);

private:
    struct State;
    explicit Session(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

}  // namespace fractiscope
