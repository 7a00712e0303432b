// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// Only for sources of this floor: SQLite stays inside.
namespace SQLite {
class Database;
}

namespace fractiscope {

/// "FRSC": tells a session from other SQLite databases.
inline constexpr int sessionApplicationId = 0x46525343;

/// Steps by which the schema grew: the first i make version i. A step is a list of statements.
using SchemaSteps = std::vector<std::vector<std::string>>;
/// The steps to the schema of this program: its version is their number.
const SchemaSteps& sessionSchema();

/// The version of a database with our mark; nothing is changed.
int schemaVersion(const SQLite::Database& database);

/// True iff the database has the tables of that version and nothing else: a trigger or a view that someone
/// put there would run with our statements.
bool hasSchema(const SQLite::Database& database, const SchemaSteps& steps, int version);

/// Applies the steps from its version on, each in a transaction of its own.
/// Precondition (unchecked): hasSchema of its version.
void migrate(SQLite::Database& database, const SchemaSteps& steps);

}  // namespace fractiscope
