// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_sample.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "fuzz_support.h"
#include "report/json_lines.h"
#include "report/spec_json.h"
#include "search/search_plan.h"

namespace fractiscope::fuzz {

namespace {

constexpr const char* lines[] = {
    R"({"constant":"e","p":[0,1],"q":[1],"signs":[1],"preperiod":1,"period":3,"degree":1,"initial":[2],"polynomials":[[1],[2,2],[1]],"complexity":7,"order":6,"status":"suspected","digits":0,"family":1,"digitsPerTerm":1.36,"ratioToSimple":1.0,"accidentBits":90.5})",
    R"({"constant":"e","p":[0,1],"q":[1],"signs":[1,-1],"preperiod":4,"period":2,"degree":1,"initial":[2,2,1,2],"polynomials":[[2],[5,2]],"complexity":8,"order":4,"status":"approved","digits":1009,"family":2,"digitsPerTerm":2.2,"ratioToSimple":1.6,"accidentBits":null})"};

std::string makeSample()
{
    const SessionFolder folder;
    {
        Session session = Session::create(folder.path());
        SearchSpec spec{*Constant::parse("e"), RationalFamily{1, 1, 1}, {SignWord()}};
        const std::int64_t search = session.addSearch(spec, {0, 12});
        const StageCounts counts{.expanded = 12, .recurrences = 2, .approved = 1};
        session.appendLines(search, {{0, lines[0]}, {1, lines[1]}}, 12, counts, 0.5);
        session.annotate(search, {{0, true, false, "a note"}});
    }
    {
        SQLite::Database database(folder.path(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA journal_mode = DELETE");
        database.exec("PRAGMA page_size = 1024");
        database.exec("VACUUM");
        database.exec("PRAGMA journal_mode = WAL");
    }
    // Were the sample itself refused, no damage to it would ever get further than that.
    require(readAll(Session::open(folder.path(), Session::Access::Read)).size() == 1,
            "the sample is a session");
    std::ostringstream bytes;
    bytes << std::ifstream(folder.path(), std::ios::binary).rdbuf();
    return bytes.str();
}

}  // namespace

const std::string& sampleFile()
{
    static const std::string sample = makeSample();
    return sample;
}

SessionFolder::SessionFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "fractiscope-fuzz-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) std::abort();
    folder_ = name;
}

SessionFolder::~SessionFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::vector<StoredAnnotation> readAll(const Session& session)
{
    std::vector<StoredAnnotation> all;
    for (const StoredSearch& search : session.searches()) {
        if (auto spec = specFromJson(search.spec)) (void)checkSpec(*spec);
        session.findingCount(search.id);
        std::uint64_t next = search.range.first;
        for (const std::uint64_t candidate : session.earlierRun(search).findings) {
            require(candidate >= next && candidate < search.settled, "findings are in order");
            next = candidate + 1;
        }
        next = search.range.first;
        session.forEachLine(search.id, [&](std::uint64_t candidate, std::string_view line) {
            require(candidate >= next && candidate < search.settled, "lines are in order");
            next = candidate + 1;
            (void)fromJsonLine(line);
            return true;
        });
        for (StoredAnnotation& said : session.annotations(search.id)) all.push_back(std::move(said));
    }
    return all;
}

}  // namespace fractiscope::fuzz
