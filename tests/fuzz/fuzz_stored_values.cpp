// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are sound databases with strange values: texts, numbers and candidates of a stranger.
#include <SQLiteCpp/SQLiteCpp.h>
#include <fuzzer/FuzzedDataProvider.h>

#include <fstream>
#include <string>

#include "exports/csv_format.h"
#include "exports/markdown_format.h"
#include "fuzz_support.h"
#include "report/latex.h"
#include "session_sample.h"
#include "storage/session_error.h"

using namespace fractiscope;
using fuzz::require;

namespace {

constexpr int mostChanges = 8;

void change(SQLite::Database& database, FuzzedDataProvider& input)
{
    constexpr const char* texts[] = {"UPDATE search SET spec = ?",
                                     "UPDATE search SET version = ?, created = ?1",
                                     "UPDATE finding SET line = ?", "UPDATE annotation SET note = ?"};
    constexpr const char* numbers[] = {"UPDATE search SET first = ?",
                                       "UPDATE search SET end = ?",
                                       "UPDATE search SET settled = ?",
                                       "UPDATE search SET approved = ?",
                                       "UPDATE search SET seconds = ?",
                                       "UPDATE search SET id = ?",
                                       "UPDATE OR IGNORE finding SET candidate = ?",
                                       "UPDATE OR IGNORE annotation SET candidate = ?",
                                       "UPDATE annotation SET hidden = ?",
                                       "UPDATE OR IGNORE finding SET search = ?"};
    if (input.ConsumeBool()) {
        SQLite::Statement update(database, input.PickValueInArray(texts));
        update.bind(1, input.ConsumeRandomLengthString());
        update.exec();
    } else {
        SQLite::Statement update(database, input.PickValueInArray(numbers));
        update.bind(1, input.ConsumeIntegral<std::int64_t>());
        update.exec();
    }
}

void forge(const std::string& path, FuzzedDataProvider& input)
{
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("PRAGMA synchronous = OFF");
    database.exec("PRAGMA journal_mode = OFF");
    database.exec("PRAGMA foreign_keys = OFF");
    for (int i = 0; i < mostChanges && input.remaining_bytes() > 0; ++i) change(database, input);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::SessionFolder folder;
    std::ofstream(folder.path(), std::ios::binary) << fuzz::sampleFile();
    FuzzedDataProvider input(data, size);
    forge(folder.path(), input);
    try {
        const Session session = Session::open(folder.path(), Session::Access::Read);
        for (const StoredAnnotation& said : fuzz::readAll(session)) {
            require(csvCell(said.note).find('\n') == std::string::npos, "a cell is on one line");
            require(markdownText(said.note).find('\n') == std::string::npos, "a note is on one line");
            require(escapedLatex(said.note).find('\n') == std::string::npos, "a note is on one line");
        }
    } catch (const SessionError& refused) {
        require(std::string(refused.what()).size() > 10, "a refusal has its sentence");
    }
    return 0;
}
