// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace fractiscope {

const SchemaSteps& sessionSchema()
{
    // Candidate numbers are below 2^63. A finding's line is that of toJsonLine, with its proof.
    static const SchemaSteps steps{
        {"CREATE TABLE search ("
         "id INTEGER PRIMARY KEY, spec TEXT NOT NULL, version TEXT NOT NULL, created TEXT NOT NULL, "
         "first INTEGER NOT NULL, end INTEGER NOT NULL, settled INTEGER NOT NULL, "
         "expanded INTEGER NOT NULL, undecided INTEGER NOT NULL, recurrences INTEGER NOT NULL, "
         "approved INTEGER NOT NULL, proved INTEGER NOT NULL, seconds REAL NOT NULL) STRICT",
         "CREATE TABLE finding ("
         "search INTEGER NOT NULL REFERENCES search ON DELETE CASCADE, candidate INTEGER NOT NULL, "
         "line TEXT NOT NULL, PRIMARY KEY (search, candidate)) STRICT, WITHOUT ROWID",
         "CREATE TABLE annotation ("
         "search INTEGER NOT NULL REFERENCES search ON DELETE CASCADE, candidate INTEGER NOT NULL, "
         "starred INTEGER NOT NULL, hidden INTEGER NOT NULL, note TEXT NOT NULL, "
         "PRIMARY KEY (search, candidate)) STRICT, WITHOUT ROWID"}};
    return steps;
}

int schemaVersion(const SQLite::Database& database)
{
    return const_cast<SQLite::Database&>(database).execAndGet("PRAGMA user_version").getInt();
}

namespace {

/// All but the indexes that SQLite makes by itself. A forged file may have anything under a name like
/// sqlite_x.
std::vector<std::string> objects(const SQLite::Database& database)
{
    std::vector<std::string> result;
    SQLite::Statement query(database,
                            "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                            "WHERE NOT (type = 'index' AND sql IS NULL) ORDER BY 1");
    while (query.executeStep()) result.push_back(query.getColumn(0).getString());
    return result;
}

void apply(SQLite::Database& database, const std::vector<std::string>& step)
{
    for (const std::string& statement : step) database.exec(statement);
}

}  // namespace

bool hasSchema(const SQLite::Database& database, const SchemaSteps& steps, int version)
{
    if (version < 0 || static_cast<std::size_t>(version) > steps.size()) return false;
    SQLite::Database reference(":memory:", SQLite::OPEN_READWRITE);
    for (int i = 0; i < version; ++i) apply(reference, steps[static_cast<std::size_t>(i)]);
    return objects(database) == objects(reference);
}

void migrate(SQLite::Database& database, const SchemaSteps& steps)
{
    for (auto i = static_cast<std::size_t>(schemaVersion(database)); i < steps.size(); ++i) {
        SQLite::Transaction transaction(database);
        apply(database, steps[i]);
        database.exec("PRAGMA user_version = " + std::to_string(i + 1));
        transaction.commit();
    }
}

}  // namespace fractiscope
