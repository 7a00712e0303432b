// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a file is read before its tables are, and the schema is compared with ours before a statement
// of ours touches a table: triggers or views in a forged one never run. The journal in which SQLite writes
// ahead is moved into the file when the last program closes it; not so if the file was refused.
#include "storage/session_database.h"

#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <filesystem>

#include "storage/session_schema.h"

namespace fractiscope {

namespace {

constexpr int patience = 5000;  // ms to wait for a reader's or writer's transaction

/// SQLite takes other names for more than names, ":memory:" and "file:..." for example.
std::string absolute(const std::string& path)
{
    return std::filesystem::absolute(path).string();
}

/// The name by which SQLite opens a file that nobody changes: it makes nothing beside it, and looks at no
/// journal.
std::string immutableUri(const std::string& path)
{
    constexpr const char* digits = "0123456789ABCDEF";
    std::string uri = "file://";
    for (const char c : absolute(path)) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '/' || c == '.' || c == '-' || c == '_')
            uri += c;
        else
            (uri += '%') += {digits[byte >> 4], digits[byte & 15]};
    }
    return uri + "?immutable=1";
}

using Header = std::array<char, 100>;

/// The first bytes of a database file, which need not be in order without its journal. SQLite reads them: a
/// process that closes any other handle of a file loses the locks by which SQLite guards it.
Header readHeader(const std::string& path)
{
    const SQLite::Database database(absolute(path), SQLite::OPEN_READONLY);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    Header header{};
    const int code = file->pMethods->xRead(file, header.data(), header.size(), 0);
    // What a short file lacks is 0.
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) throw SQLite::Exception("disk I/O error", code);
    return header;
}

std::uint32_t numberAt(const Header& header, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8 | static_cast<unsigned char>(header[i]);
    return value;
}

bool hasJournal(const std::string& path)
{
    std::error_code error;
    return std::filesystem::file_size(path + "-wal", error) > 0 && !error;
}

void moveJournalWhenClosed(SQLite::Database& database, bool move)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, move ? 0 : 1, nullptr);
}

/// `keepJournal`: what stands in the journal beside the file stays there, whatever comes, until
/// moveJournalWhenClosed says otherwise.
std::unique_ptr<SQLite::Database> connect(const std::string& name, int flags, bool keepJournal = false)
{
    auto database = std::make_unique<SQLite::Database>(name, flags, patience);
    if (keepJournal) moveJournalWhenClosed(*database, false);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    // No function or virtual table may be called by the schema of a forged file.
    database->exec("PRAGMA trusted_schema = OFF");
    database->exec("PRAGMA cell_size_check = ON");
    database->exec("PRAGMA foreign_keys = ON");
    database->exec("PRAGMA synchronous = NORMAL");
    return database;
}

void checkSchema(const SQLite::Database& database, const std::string& path, bool writable)
{
    const int newest = static_cast<int>(sessionSchema().size());
    const int version = schemaVersion(database);
    if (version > newest) throw SessionError(SessionFailure::Newer, path);
    if (version < 1 || !hasSchema(database, sessionSchema(), version))
        throw SessionError(SessionFailure::Damaged, path, "its tables are not those of a session");
    // quick_check would pass rows that are not in the order of their key, among which nothing can be found.
    const std::string said =
        const_cast<SQLite::Database&>(database).execAndGet("PRAGMA integrity_check(1)").getString();
    // What is wrong stands in the last line; before it, that it is about this database.
    if (said != "ok") throw SessionError(SessionFailure::Damaged, path, said.substr(said.rfind('\n') + 1));
    if (!writable && version < newest)
        throw SessionError(SessionFailure::Damaged, path, "it is of an older version: open it for writing");
}

std::unique_ptr<SQLite::Database> connectChecked(const std::string& path, const std::string& name, int flags,
                                                 bool writable)
{
    const bool journal = hasJournal(path);
    auto database = connect(name, flags, journal);
    if (writable && sqlite3_db_readonly(database->getHandle(), "main") != 0)
        throw SessionError(SessionFailure::ReadOnly, path);
    checkSchema(*database, path, writable);
    // Who only reads does not move what another program left there.
    if (journal && writable) moveJournalWhenClosed(*database, true);
    return database;
}

/// For reading. Precondition: no journal, so nobody writes to it now. Whoever begins to do so while it is
/// read may spoil what is read, but not the file; nothing that is read is believed.
std::unique_ptr<SQLite::Database> connectUnchanging(const std::string& path)
{
    return connectChecked(path, immutableUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI, false);
}

/// True for what SQLite says where it cannot make its files beside the database, or not write to it.
bool isForbidden(const SQLite::Exception& error)
{
    const int code = error.getErrorCode();
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_PERM;
}

void write(SQLite::Database& database)
{
    database.exec("PRAGMA application_id = " + std::to_string(sessionApplicationId));
    migrate(database, sessionSchema());
}

}  // namespace

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

void checkMark(const std::string& path)
{
    std::error_code error;
    const auto type = std::filesystem::status(path, error).type();
    if (type == std::filesystem::file_type::not_found) throw SessionError(SessionFailure::Missing, path);
    // To open a pipe would wait for its other end.
    if (!error && type != std::filesystem::file_type::regular)
        throw SessionError(SessionFailure::NotASession, path);
    const Header header = guarded(path, [&] { return readHeader(path); });
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0 ||
        numberAt(header, 68) != static_cast<std::uint32_t>(sessionApplicationId))
        throw SessionError(SessionFailure::NotASession, path);
    // Sessions have no rollback journal: SQLite would bring back into the file what stands in one.
    const auto journal = std::filesystem::symlink_status(path + "-journal", error);
    if (std::filesystem::exists(journal) && (journal.type() != std::filesystem::file_type::regular ||
                                             std::filesystem::file_size(path + "-journal", error) > 0))
        throw SessionError(SessionFailure::Damaged, path, "there is a file beside it that ends in -journal");
    // A negative number is damage.
    const std::uint32_t version = numberAt(header, 60);
    if (version > sessionSchema().size() && version <= INT32_MAX)
        throw SessionError(SessionFailure::Newer, path);
}

std::unique_ptr<SQLite::Database> newDatabase(const std::string& path)
{
    auto database = connect(absolute(path), SQLite::OPEN_READWRITE);
    database->exec("PRAGMA synchronous = OFF");
    database->exec("PRAGMA journal_mode = MEMORY");
    write(*database);
    return database;
}

void beginLog(const std::string& path)
{
    auto database = connect(absolute(path), SQLite::OPEN_READWRITE);
    database->exec("PRAGMA synchronous = OFF");
    database->exec("PRAGMA journal_mode = MEMORY");
    database->exec("PRAGMA journal_mode = WAL");
}

std::unique_ptr<SQLite::Database> newDatabaseInMemory()
{
    auto database = connect(":memory:", SQLite::OPEN_READWRITE);
    write(*database);
    return database;
}

std::unique_ptr<SQLite::Database> openDatabase(const std::string& path, bool writable)
{
    return guarded(path, [&] {
        const bool mayWrite = ::access(path.c_str(), W_OK) == 0;
        if (writable && !mayWrite) throw SessionError(SessionFailure::ReadOnly, path);
        // What SQLite makes beside a file of someone else would be ours, and in the way of its owner.
        if (!mayWrite && !std::filesystem::exists(path + "-wal")) return connectUnchanging(path);
        try {
            // A reader, too, may write what SQLite needs, so that the last one to close tidies up.
            auto database = connectChecked(path, absolute(path), SQLite::OPEN_READWRITE, writable);
            if (writable) {
                database->exec("PRAGMA journal_mode = WAL");
                migrate(*database, sessionSchema());
            }
            return database;
        } catch (const SQLite::Exception& error) {
            if (!isForbidden(error)) throw;
        }
        if (writable) throw SessionError(SessionFailure::ReadOnly, path);
        if (hasJournal(path))
            throw SessionError(
                SessionFailure::Unreadable, path,
                "its last changes are in '" + path + "-wal': copy both to a folder where you may write");
        return connectUnchanging(path);
    });
}

}  // namespace fractiscope
