// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <random>

#include "app/selftest/sample_search.h"
#include "app/selftest/self_test.h"
#include "report/json_lines.h"
#include "storage/recorded_run.h"
#include "storage/session_error.h"

namespace fractiscope::selftest {

namespace {

namespace fs = std::filesystem;

/// A new folder for temporary files, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::error_code error;
        const fs::path parent = fs::temp_directory_path(error);
        std::random_device random;
        for (int tries = 0; !error && path_.empty() && tries < 100; ++tries) {
            const fs::path path = parent / ("fractiscope-self-test-" + std::to_string(random()));
            if (fs::create_directory(path, error)) path_ = path;
        }
        if (path_.empty())
            throw Failure("No folder can be made for temporary files (see TMPDIR)" +
                          (error ? ": " + error.message() : std::string()) + '.');
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::string file(const char* name) const { return (path_ / name).string(); }

private:
    fs::path path_;
};

/// Goes on with the search of the session until it has handed out so many findings, or to its end.
void goOn(Session& session, const std::shared_ptr<const SearchPlan>& plan, std::size_t wanted)
{
    RunOptions options{2};
    options.blockSize = 20;
    RecordedRun run(plan, options, session, session.searches().front());
    run.start();
    for (std::size_t taken = 0; taken < wanted && !run.isDrained();) {
        run.waitForFindings(1);
        taken += run.takeFindings(wanted - taken).size();
    }
    require(run.failure().empty(), run.failure());
}

bool isRefusedAsInUse(const std::string& file)
{
    try {
        Session::open(file, Session::Access::Write);
        return false;
    } catch (const SessionError& error) {
        return error.failure() == SessionFailure::InUse;
    }
}

std::string checkStorage()
{
    const auto plan = samplePlan("e", 2, 2, 2);
    const SampleResult whole = runSample(plan, RunOptions{1});
    const TemporaryFolder folder;
    const std::string file = folder.file("session.fractiscope");
    const StoredAnnotation said{whole.findings.front().index, true, false, "Euler \xE2\x80\x93 1737"};
    {
        Session session = Session::create(file);
        const auto id = session.addSearch(plan->spec(), {0, plan->candidateCount()});
        session.annotate(id, {said});
        goOn(session, plan, whole.findings.size() / 3);
        require(isRefusedAsInUse(file),
                "A session can be written by two at once: its lock does not work here.");
    }
    Session session = Session::open(file, Session::Access::Write);
    const bool wasComplete = session.searches().front().isComplete();
    goOn(session, plan, 2 * whole.findings.size());
    const StoredSearch search = session.searches().front();
    require(search.isComplete() && session.findingCount(search.id) == whole.findings.size(),
            "Findings of a session were lost.");
    std::size_t next = 0;
    session.forEachLine(search.id, [&](std::uint64_t candidate, std::string_view line) {
        const Finding& finding = whole.findings[next++];
        require(candidate == finding.index && line == toJsonLine(finding, plan->spec().constant),
                "A finding is not stored as it was found.");
        return true;
    });
    require(session.annotations(search.id) == std::vector{said}, "A note is not stored as it was written.");
    return "a session made, " + std::string(wasComplete ? "closed" : "left unfinished") +
           ", opened again and completed: " + std::to_string(whole.findings.size()) +
           " findings and a note as they were; a second writer refused";
}

}  // namespace

Check storageCheck()
{
    return {"storage", checkStorage};
}

}  // namespace fractiscope::selftest
