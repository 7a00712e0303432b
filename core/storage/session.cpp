// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <mutex>
#include <optional>
#include <system_error>

#include "base/linked_file.h"
#include "base/utc_time.h"
#include "base/version.h"
#include "report/json_lines.h"
#include "report/spec_json.h"
#include "storage/file_lock.h"
#include "storage/new_file.h"
#include "storage/session_database.h"

namespace fractiscope {

namespace {

std::int64_t stored(std::uint64_t value)
{
    return static_cast<std::int64_t>(std::min<std::uint64_t>(value, INT64_MAX));
}

}  // namespace

struct Session::State {
    std::recursive_mutex mutex;  // held by every function of Session
    std::string path;
    bool writable = false;
    std::optional<FileLock> lock;  // before the database: the lock outlives it
    std::unique_ptr<SQLite::Database> database;

    template <class Work>
    auto guarded(Work work)
    {
        const std::lock_guard hold(mutex);
        return fractiscope::guarded(path, std::move(work));
    }
    /// The same for what changes the file.
    template <class Work>
    auto changing(Work work)
    {
        if (!writable) throw SessionError(SessionFailure::ReadOnly, path);
        return guarded(std::move(work));
    }
    /// The file of a copy, not yet at its place.
    void copyTo(const NewFile& target)
    {
        SQLite::Statement copy(*database, "VACUUM INTO ?");
        copy.bind(1, std::filesystem::absolute(target.temporary()).string());
        copy.exec();
        beginLog(target.temporary());
    }
    void update(std::int64_t search, std::uint64_t settled, const StageCounts& counts, double seconds)
    {
        SQLite::Statement update(
            *database,
            "UPDATE search SET settled = ?, expanded = ?, undecided = ?, recurrences = ?, "
            "approved = ?, proved = ?, seconds = ? WHERE id = ? AND settled <= ?1");
        int i = 1;
        for (const std::uint64_t value :
             {settled, counts.expanded, counts.undecided, counts.recurrences, counts.approved, counts.proved})
            update.bind(i++, stored(value));
        update.bind(i++, std::min(seconds, mostSeconds));
        update.bind(i, search);
        if (update.exec() != 1) throw SessionError(SessionFailure::Io, path, "there is no such search in it");
    }
};

Session::Session(std::unique_ptr<State> state) : state_(std::move(state)) {}
Session::Session(Session&& other) noexcept = default;
Session& Session::operator=(Session&& other) noexcept = default;
Session::~Session() = default;

Session Session::create(const std::string& path)
{
    NewFile file(path);
    guarded(path, [&] { newDatabase(file.temporary())->exec("PRAGMA journal_mode = WAL"); });
    file.place();
    return open(path, Access::Write);
}

Session Session::createIn(const NewFile& file)
{
    auto state = std::make_unique<State>();
    state->path = file.path();
    state->writable = true;
    state->database = guarded(state->path, [&] { return newDatabase(file.temporary()); });
    return Session(std::move(state));
}

Session Session::createInMemory()
{
    auto state = std::make_unique<State>();
    state->path = ":memory:";
    state->writable = true;
    state->database = guarded(state->path, [] { return newDatabaseInMemory(); });
    return Session(std::move(state));
}

Session Session::open(const std::string& path, Access access)
{
    const std::string file = linkedFile(path);
    checkMark(file);
    auto state = std::make_unique<State>();
    state->path = path;
    state->writable = access == Access::Write;
    try {
        if (state->writable) state->lock = FileLock::tryLock(file);
    } catch (const std::system_error& error) {
        throw SessionError(SessionFailure::Unreadable, path, error.code().message());
    }
    if (state->writable && !state->lock) throw SessionError(SessionFailure::InUse, path);
    state->database = openDatabase(file, state->writable);
    return Session(std::move(state));
}

std::string Session::path() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->path;
}

bool Session::isWritable() const
{
    return state_->writable;
}

std::vector<StoredSearch> Session::searches() const
{
    return state_->guarded([&] {
        std::vector<StoredSearch> result;
        SQLite::Statement query(
            *state_->database,
            "SELECT id, spec, version, created, first, end, settled, expanded, undecided, "
            "recurrences, approved, proved, seconds, "
            "EXISTS (SELECT 1 FROM finding f WHERE f.search = s.id AND f.candidate < s.first) OR "
            "EXISTS (SELECT 1 FROM finding f WHERE f.search = s.id AND f.candidate >= s.settled) "
            "FROM search s ORDER BY id");
        while (query.executeStep()) {
            StoredSearch s;
            s.id = query.getColumn(0).getInt64();
            s.spec = query.getColumn(1).getString();
            s.version = query.getColumn(2).getString();
            s.created = query.getColumn(3).getString();
            std::array<std::int64_t, 8> numbers{};
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                numbers[i] = query.getColumn(static_cast<int>(i) + 4).getInt64();
                if (numbers[i] < 0)
                    throw SessionError(SessionFailure::Damaged, state_->path, "a count is negative");
            }
            const auto number = [&](std::size_t i) { return static_cast<std::uint64_t>(numbers[i]); };
            s.range = {number(0), number(1)};
            s.settled = number(2);
            s.counts = {number(3), number(4), number(5), number(6), number(7)};
            s.seconds = query.getColumn(12).getDouble();
            if (s.range.first > s.settled || s.settled > s.range.end ||
                s.counts.expanded + s.counts.undecided != s.settled - s.range.first ||
                s.counts.recurrences > s.counts.expanded || s.counts.approved > s.counts.recurrences ||
                s.counts.proved > s.counts.approved || !(s.seconds >= 0 && s.seconds <= mostSeconds) ||
                query.getColumn(13).getInt() != 0)
                throw SessionError(SessionFailure::Damaged, state_->path, "its counts contradict each other");
            result.push_back(std::move(s));
        }
        return result;
    });
}

std::int64_t Session::addSearch(const SearchSpec& spec, CandidateRange range)
{
    StoredSearch search;
    search.spec = specToJson(spec);
    search.version = version();
    search.created = utcTime();
    search.range = range;
    search.settled = range.first;
    return copySearch(search);
}

std::int64_t Session::copySearch(const StoredSearch& search)
{
    return state_->changing([&] {
        SQLite::Statement insert(*state_->database,
                                 "INSERT INTO search (spec, version, created, first, end, settled, expanded, "
                                 "undecided, recurrences, approved, proved, seconds) "
                                 "VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)");
        insert.bind(1, search.spec);
        insert.bind(2, search.version);
        insert.bind(3, search.created);
        insert.bind(4, stored(search.range.first));
        insert.bind(5, stored(search.range.end));
        insert.bind(6, stored(search.range.first));
        insert.exec();
        return state_->database->getLastInsertRowid();
    });
}

void Session::removeSearch(std::int64_t search)
{
    state_->changing([&] {
        SQLite::Statement remove(*state_->database, "DELETE FROM search WHERE id = ?");
        remove.bind(1, search);
        remove.exec();
    });
}

void Session::append(std::int64_t search, const SettledBlocks& blocks, double seconds,
                     std::string_view constantText)
{
    if (blocks.again) return;
    std::vector<std::pair<std::uint64_t, std::string>> lines;
    lines.reserve(blocks.findings.size());
    for (const Finding& f : blocks.findings) lines.emplace_back(f.index, toJsonLine(f, constantText));
    appendLines(search, lines, blocks.settled, blocks.counts, seconds);
}

void Session::appendLines(std::int64_t search,
                          const std::vector<std::pair<std::uint64_t, std::string>>& lines,
                          std::uint64_t settled, const StageCounts& counts, double seconds)
{
    state_->changing([&] {
        SQLite::Transaction transaction(*state_->database);
        SQLite::Statement insert(*state_->database,
                                 "INSERT OR REPLACE INTO finding (search, candidate, line) VALUES (?, ?, ?)");
        for (const auto& [candidate, line] : lines) {
            insert.bind(1, search);
            insert.bind(2, stored(candidate));
            insert.bindNoCopy(3, line);
            insert.exec();
            insert.reset();
        }
        state_->update(search, settled, counts, seconds);
        transaction.commit();
    });
}

std::uint64_t Session::findingCount(std::int64_t search) const
{
    return state_->guarded([&] {
        SQLite::Statement query(*state_->database, "SELECT count(*) FROM finding WHERE search = ?");
        query.bind(1, search);
        query.executeStep();
        return static_cast<std::uint64_t>(query.getColumn(0).getInt64());
    });
}

EarlierRun Session::earlierRun(const StoredSearch& search) const
{
    return state_->guarded([&] {
        EarlierRun earlier{search.settled, {}, search.counts, search.seconds};
        SQLite::Statement query(*state_->database,
                                "SELECT candidate FROM finding WHERE search = ? AND candidate >= ? AND "
                                "candidate < ? ORDER BY candidate");
        query.bind(1, search.id);
        query.bind(2, stored(search.range.first));
        query.bind(3, stored(search.settled));
        while (query.executeStep()) {
            const auto candidate = static_cast<std::uint64_t>(query.getColumn(0).getInt64());
            // A run relies on it.
            const std::uint64_t least =
                earlier.findings.empty() ? search.range.first : earlier.findings.back() + 1;
            if (candidate < least || candidate >= search.settled)
                throw SessionError(SessionFailure::Damaged, state_->path, "its findings are not in order");
            earlier.findings.push_back(candidate);
        }
        return earlier;
    });
}

void Session::forEachLine(std::int64_t search,
                          const std::function<bool(std::uint64_t, std::string_view)>& take) const
{
    state_->guarded([&] {
        SQLite::Statement query(
            *state_->database,
            "SELECT candidate, line FROM finding WHERE search = ? AND candidate >= 0 ORDER BY candidate");
        query.bind(1, search);
        while (query.executeStep()) {
            const SQLite::Column line = query.getColumn(1);
            const std::string_view text(line.getText(), static_cast<std::size_t>(line.getBytes()));
            if (!take(static_cast<std::uint64_t>(query.getColumn(0).getInt64()), text)) return;
        }
    });
}

std::vector<StoredAnnotation> Session::annotations(std::int64_t search) const
{
    return state_->guarded([&] {
        std::vector<StoredAnnotation> result;
        SQLite::Statement query(*state_->database,
                                "SELECT candidate, starred, hidden, note FROM annotation "
                                "WHERE search = ? AND candidate >= 0 ORDER BY candidate");
        query.bind(1, search);
        while (query.executeStep()) {
            const SQLite::Column note = query.getColumn(3);
            if (static_cast<std::size_t>(note.getBytes()) > mostNoteBytes)
                throw SessionError(SessionFailure::Damaged, state_->path, "a note is too long");
            result.push_back({static_cast<std::uint64_t>(query.getColumn(0).getInt64()),
                              query.getColumn(1).getInt() != 0, query.getColumn(2).getInt() != 0,
                              note.getString()});
        }
        return result;
    });
}

void Session::annotate(std::int64_t search, const std::vector<StoredAnnotation>& annotations)
{
    state_->changing([&] {
        SQLite::Transaction transaction(*state_->database);
        SQLite::Statement write(
            *state_->database,
            "INSERT OR REPLACE INTO annotation (search, candidate, starred, hidden, note) "
            "VALUES (?, ?, ?, ?, ?)");
        SQLite::Statement remove(*state_->database,
                                 "DELETE FROM annotation WHERE search = ? AND candidate = ?");
        for (const StoredAnnotation& a : annotations) {
            if (a.note.size() > mostNoteBytes)
                throw SessionError(SessionFailure::Io, state_->path, "a note is too long");
            SQLite::Statement& statement = a.starred || a.hidden || !a.note.empty() ? write : remove;
            statement.bind(1, search);
            statement.bind(2, stored(a.candidate));
            if (&statement == &write) {
                write.bind(3, a.starred ? 1 : 0);
                write.bind(4, a.hidden ? 1 : 0);
                write.bind(5, a.note);
            }
            statement.exec();
            statement.reset();
        }
        transaction.commit();
    });
}

void Session::saveCopy(const std::string& path) const
{
    const std::lock_guard lock(state_->mutex);
    NewFile file(path);
    guarded(path, [&] { state_->copyTo(file); });
    file.replace();
}

void Session::moveTo(const std::string& path)
{
    const std::lock_guard lock(state_->mutex);
    std::error_code ignored;
    if (std::filesystem::equivalent(path, state_->path, ignored)) return;
    std::optional<FileLock> former;
    if (std::filesystem::exists(path, ignored)) {
        // Not over a session in which someone works.
        try {
            former = FileLock::tryLock(path);
        } catch (const std::system_error& error) {
            throw SessionError(SessionFailure::Unreadable, path, error.code().message());
        }
        if (!former) throw SessionError(SessionFailure::InUse, path);
        // With its log in it, it is whole until the copy takes its place, whatever happens in between.
        try {
            if (std::filesystem::exists(path + "-wal", ignored)) openDatabase(path, true).reset();
        } catch (const SessionError&) {
            // What cannot be opened has nothing to keep.
        }
    }
    saveCopy(path);
    Session there = open(path, Access::Write);
    std::swap(state_->path, there.state_->path);
    std::swap(state_->lock, there.state_->lock);
    std::swap(state_->database, there.state_->database);
}

}  // namespace fractiscope
