// SPDX-License-Identifier: GPL-3.0-or-later
// soak_sessions [SECONDS]: searches with a session at full rate, round after round, for that time (default
// 20; an hour for the long form). Every round must find and store what the first one did, whether it ran
// through or was stopped in the middle and went on in a reopened file; and memory must not grow. Exit code 1
// and a sentence otherwise.
//
// A round: formulas that are proved, formulas of a number without base, hits that are all refuted, and the
// textbook path, each in a session of its own.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <thread>

#include "report/json_lines.h"
#include "soak.h"
#include "storage/recorded_run.h"

using namespace fractiscope;
namespace fs = std::filesystem;

namespace {

/// MiB by which memory may be above that later: an arena of malloc or two. An hour has some ten million
/// findings of 1 to 2 KiB each.
#ifdef SANITIZED
constexpr double allowance = 600;  // sanitizers keep what is freed
#else
constexpr double allowance = 32;
#endif

struct Task {
    std::shared_ptr<const SearchPlan> plan;
    EngineKind engine;
};

Task taskOf(const char* constant, const RationalFamily& family, unsigned longest,
            EngineKind engine = EngineKind::TailClasses)
{
    return {*SearchPlan::make({*Constant::parse(constant), family, *signWords(1, longest)}), engine};
}

class Soak {
public:
    explicit Soak(const fs::path& folder) : file_((folder / "session.fractiscope").string())
    {
        tasks_ = {taskOf("e", {1, 1, 6}, 2), taskOf("tan(1/2)", {2, 2, 1}, 2),
                  taskOf("exp(1/2)/(exp(1/2) + 0.25)", {1, 1, 3}, 2), taskOf("pi", {1, 1, 10}, 2),
                  taskOf("sqrt(7)", {1, 1, 2}, 2, EngineKind::Textbook)};
        first_.resize(tasks_.size());
    }

    /// Throws std::runtime_error if something was lost.
    void round(int number)
    {
        for (std::size_t i = 0; i < tasks_.size(); ++i) {
            const Found found = search(tasks_[i]);
            if (number == 0) first_[i] = found;
            requireSame(i, found, first_[i]);
            findings_ += found.count;
            candidates_ += tasks_[i].plan->candidateCount();
        }
    }

    std::uint64_t findings() const { return findings_; }
    std::uint64_t candidates() const { return candidates_; }

private:
    /// Searches to the end, with a stop in between in every other round; what is in the file then.
    Found search(const Task& task)
    {
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file_ + suffix);
        const std::uint64_t all = task.plan->candidateCount();
        Session::create(file_).addSearch(task.plan->spec(), {0, all});
        if (random_() % 2 == 0) go(task, random_() % 3000);
        const std::uint64_t taken = go(task, ~std::uint64_t{0});
        Found stored;
        const Session session = Session::open(file_, Session::Access::Read);
        if (!session.searches().front().isComplete()) throw std::runtime_error("A search did not end.");
        session.forEachLine(1, [&](std::uint64_t, std::string_view line) {
            stored.add(line);
            return true;
        });
        if (stored.count != taken)
            throw std::runtime_error("A search handed out " + std::to_string(taken) +
                                     " findings and stored " + std::to_string(stored.count) + '.');
        return stored;
    }

    /// Goes on with the search in the file until so many findings are there; how many were.
    std::uint64_t go(const Task& task, std::uint64_t wanted)
    {
        Session session = Session::open(file_, Session::Access::Write);
        RunOptions options{std::max(1U, std::thread::hardware_concurrency())};
        options.engine = task.engine;
        RecordedRun run(task.plan, options, session, session.searches().front());
        run.start();
        std::uint64_t taken = 0;
        while (taken < wanted && !run.isDrained()) {
            run.waitForFindings(1);
            taken += run.takeFindings(1000).size();
        }
        if (!run.failure().empty()) throw std::runtime_error(run.failure());
        if (run.progress().unconfirmed > 0) throw std::runtime_error("What was stored was not found again.");
        return taken;
    }

    std::string file_;
    std::vector<Task> tasks_;
    std::vector<Found> first_;  ///< of each task, in the first round
    std::mt19937 random_{1944};
    std::uint64_t findings_ = 0;
    std::uint64_t candidates_ = 0;
};

void soakIn(const fs::path& folder, double seconds)
{
    Soak rounds(folder);
    soak(
        seconds, allowance, 50, [&](int number) { rounds.round(number); }, [] {},
        [&] {
            return std::to_string(rounds.candidates()) + " candidates, " + std::to_string(rounds.findings()) +
                   " findings";
        });
}

}  // namespace

int main(int argc, char** argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 20;
    const fs::path folder =
        fs::temp_directory_path() / ("fractiscope-soak-" + std::to_string(std::random_device()()));
    fs::create_directory(folder);
    int code = 0;
    try {
        soakIn(folder, seconds);
    } catch (const std::exception& error) {
        std::printf("%s\n", error.what());
        code = 1;
    }
    fs::remove_all(folder);
    return code;
}
