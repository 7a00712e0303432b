// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "resident_memory.h"

/// What long runs share: rounds, each of which must find what the first one did, in memory that does not
/// grow.

/// Findings in order, as one number and how many.
struct Found {
    std::uint64_t count = 0;
    std::size_t digest = 0;

    void add(std::string_view line)
    {
        ++count;
        digest = digest * 1'000'003 + std::hash<std::string_view>()(line);
    }
    bool operator==(const Found&) const = default;
};

/// Throws std::runtime_error unless the task found in this round what it found in the first.
inline void requireSame(std::size_t task, const Found& found, const Found& first)
{
    if (found != first)
        throw std::runtime_error("Task " + std::to_string(task) + " found " + std::to_string(found.count) +
                                 " formulas, not the " + std::to_string(first.count) +
                                 " of the first round.");
}

/// Rounds in which caches, arenas and tables may still reach their size.
inline constexpr int firstRounds = 3;

/// Rounds for so many seconds, at least one more than the first ones. `allowance`: MiB by which memory may be
/// above that of the first rounds later; std::runtime_error if it is. `report` is called after a round whose
/// line was printed, which one in `every` is; `total` says what was found in all, for the last line.
inline void soak(double seconds, double allowance, int every, const std::function<void(int)>& round,
                 const std::function<void()>& report, const std::function<std::string()>& total)
{
    using Clock = std::chrono::steady_clock;
    const auto began = Clock::now();
    const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - began).count(); };
    double settled = 0;
    double highest = 0;
    int rounds = 0;
    for (; rounds <= firstRounds || elapsed() < seconds; ++rounds) {
        round(rounds);
        const double memory = statusMegabytes("VmRSS");
        double& most = rounds < firstRounds ? settled : highest;
        most = std::max(most, memory);
        if (rounds < firstRounds || rounds % every == 0) {
            std::printf("round %d, %.0f s: %.1f MiB\n", rounds + 1, elapsed(), memory);
            report();
        }
        std::fflush(stdout);
        if (rounds >= firstRounds && memory > settled + allowance)
            throw std::runtime_error("Memory grew from " + std::to_string(settled) + " to " +
                                     std::to_string(memory) + " MiB.");
    }
    std::printf(
        "%d rounds in %.0f s: %s, each round as the first; at most %.1f MiB in the first %d rounds, %.1f MiB "
        "later.\n",
        rounds, elapsed(), total().c_str(), settled, firstRounds, highest);
}
