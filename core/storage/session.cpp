// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a file is read before SQLite sees the file, and the schema is compared with ours before a
// statement of ours touches a table: a file that is not a session is never changed, and triggers or views in
// a forged one never run.
#include "storage/session.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <system_error>

#include "base/version.h"
#include "report/json_lines.h"
#include "report/spec_json.h"
#include "storage/file_lock.h"
#include "storage/session_error.h"
#include "storage/session_schema.h"

namespace fractiscope {

namespace {

constexpr int patience = 5000;  // ms to wait for a reader's or writer's transaction

SessionFailure failureOf(int code)
{
    switch (code & 0xff) {
        case SQLITE_FULL:
            return SessionFailure::Full;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return SessionFailure::ReadOnly;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return SessionFailure::InUse;
        case SQLITE_CORRUPT:
            return SessionFailure::Damaged;
        case SQLITE_NOTADB:
            return SessionFailure::NotASession;
        case SQLITE_CANTOPEN:
            return SessionFailure::Unreadable;
        default:
            return SessionFailure::Io;
    }
}

/// Runs `work`; what SQLite throws becomes a SessionError.
template <class Work>
auto guarded(const std::string& path, Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throw SessionError(failureOf(error.getErrorCode()), path, error.getErrorStr());
    }
}

std::uint32_t bigEndian(const char* bytes)
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// SQLite may give names such as file:x?mode=rw or :memory: a meaning of their own: as a path they have none.
std::string databaseName(const std::string& path)
{
    return path.starts_with('/') ? path : "./" + path;
}

/// Looks at the first bytes of a database file: its name and our mark.
void checkHeader(const std::string& path)
{
    constexpr std::size_t size = 100, mark = 68;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) throw SessionError(SessionFailure::Missing, path);
    // Not a folder, and no pipe, which might keep us waiting for ever.
    if (!std::filesystem::is_regular_file(path, ignored))
        throw SessionError(SessionFailure::NotASession, path);
    std::ifstream file(path, std::ios::binary);
    if (!file) throw SessionError(SessionFailure::Unreadable, path, std::strerror(errno));
    std::array<char, size> header{};
    file.read(header.data(), size);
    if (file.gcount() < static_cast<std::streamsize>(size) ||
        std::memcmp(header.data(), "SQLite format 3", 16) != 0 ||
        bigEndian(header.data() + mark) != static_cast<std::uint32_t>(sessionApplicationId))
        throw SessionError(SessionFailure::NotASession, path);
}

std::string now()
{
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    gmtime_r(&time, &utc);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text.data();
}

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
    void connect(const std::string& name, int flags)
    {
        database = std::make_unique<SQLite::Database>(name, flags, patience);
        settle();
    }
    /// Nobody else writes while we live.
    void lockFile()
    {
        try {
            lock = FileLock::tryLock(path);
        } catch (const std::system_error& error) {
            throw SessionError(SessionFailure::Unreadable, path, error.code().message());
        }
        if (!lock) throw SessionError(SessionFailure::InUse, path);
    }
    /// No function or virtual table may be called by the schema of a forged file.
    void settle()
    {
        database->exec("PRAGMA trusted_schema = OFF");
        database->exec("PRAGMA cell_size_check = ON");
        database->exec("PRAGMA foreign_keys = ON");
        database->exec("PRAGMA synchronous = NORMAL");
    }
    void checkSchema()
    {
        const int version = schemaVersion(*database);
        if (version > static_cast<int>(sessionSchema().size()))
            throw SessionError(SessionFailure::Newer, path);
        if (version < 1 || !hasSchema(*database, sessionSchema(), version))
            throw SessionError(SessionFailure::Damaged, path, "its tables are not those of a session");
        const std::string said = database->execAndGet("PRAGMA quick_check(1)").getString();
        if (said != "ok") throw SessionError(SessionFailure::Damaged, path, said);
        if (!writable && version < static_cast<int>(sessionSchema().size()))
            throw SessionError(SessionFailure::Damaged, path,
                               "it is of an older version: open it for writing");
    }
    /// To a temporary file first.
    void copyTo(const std::string& target)
    {
        const std::string part = target + ".part";
        std::remove(part.c_str());
        try {
            fractiscope::guarded(target, [&] {
                SQLite::Statement copy(*database, "VACUUM INTO ?");
                copy.bind(1, databaseName(part));
                copy.exec();
            });
            std::filesystem::rename(part, target);
        } catch (const std::filesystem::filesystem_error& error) {
            std::remove(part.c_str());
            throw SessionError(SessionFailure::Io, target, error.code().message());
        } catch (...) {
            std::remove(part.c_str());
            throw;
        }
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
        update.bind(i++, seconds);
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
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) throw SessionError(SessionFailure::Exists, path);
    auto state = std::make_unique<State>();
    state->path = path;
    state->writable = true;
    return guarded(path, [&] {
        state->connect(databaseName(path), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Database& database = *state->database;
        database.exec("PRAGMA application_id = " + std::to_string(sessionApplicationId));
        database.exec("PRAGMA journal_mode = WAL");
        migrate(database, sessionSchema());
        // So that the mark is in the file itself before anyone looks.
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        state->lockFile();
        return Session(std::move(state));
    });
}

Session Session::createInMemory()
{
    auto state = std::make_unique<State>();
    state->path = ":memory:";
    state->writable = true;
    return guarded(state->path, [&] {
        state->connect(state->path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        state->database->exec("PRAGMA application_id = " + std::to_string(sessionApplicationId));
        migrate(*state->database, sessionSchema());
        return Session(std::move(state));
    });
}

Session Session::open(const std::string& path, Access access)
{
    checkHeader(path);
    auto state = std::make_unique<State>();
    state->path = path;
    state->writable = access == Access::Write;
    return guarded(path, [&] {
        if (!state->writable) {
            state->connect(databaseName(path), SQLite::OPEN_READONLY);
            state->checkSchema();
            return Session(std::move(state));
        }
        state->lockFile();
        state->connect(databaseName(path), SQLite::OPEN_READWRITE);
        if (sqlite3_db_readonly(state->database->getHandle(), "main") != 0)
            throw SessionError(SessionFailure::ReadOnly, path);
        state->checkSchema();
        state->database->exec("PRAGMA journal_mode = WAL");
        migrate(*state->database, sessionSchema());
        return Session(std::move(state));
    });
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
            "recurrences, approved, proved, seconds FROM search ORDER BY id");
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
            if (s.range.first > s.settled || s.settled > s.range.end)
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
    search.created = now();
    search.range = range;
    search.settled = range.first;
    return copySearch(search);
}

std::int64_t Session::copySearch(const StoredSearch& search)
{
    return state_->guarded([&] {
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
    state_->guarded([&] {
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
    state_->guarded([&] {
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
        while (query.executeStep())
            earlier.findings.push_back(static_cast<std::uint64_t>(query.getColumn(0).getInt64()));
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
        while (query.executeStep())
            result.push_back({static_cast<std::uint64_t>(query.getColumn(0).getInt64()),
                              query.getColumn(1).getInt() != 0, query.getColumn(2).getInt() != 0,
                              query.getColumn(3).getString()});
        return result;
    });
}

void Session::annotate(std::int64_t search, const std::vector<StoredAnnotation>& annotations)
{
    state_->guarded([&] {
        SQLite::Transaction transaction(*state_->database);
        SQLite::Statement write(
            *state_->database,
            "INSERT OR REPLACE INTO annotation (search, candidate, starred, hidden, note) "
            "VALUES (?, ?, ?, ?, ?)");
        SQLite::Statement remove(*state_->database,
                                 "DELETE FROM annotation WHERE search = ? AND candidate = ?");
        for (const StoredAnnotation& a : annotations) {
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
    state_->copyTo(path);
}

void Session::moveTo(const std::string& path)
{
    const std::lock_guard lock(state_->mutex);
    std::error_code ignored;
    if (std::filesystem::equivalent(path, state_->path, ignored)) return;
    if (std::filesystem::exists(path, ignored)) {
        // Not over a session in which someone works.
        std::optional<FileLock> free;
        try {
            free = FileLock::tryLock(path);
        } catch (const std::system_error& error) {
            throw SessionError(SessionFailure::Unreadable, path, error.code().message());
        }
        if (!free) throw SessionError(SessionFailure::InUse, path);
    }
    state_->copyTo(path);
    Session there = open(path, Access::Write);
    std::swap(state_->path, there.state_->path);
    std::swap(state_->lock, there.state_->lock);
    std::swap(state_->database, there.state_->database);
}

}  // namespace fractiscope
