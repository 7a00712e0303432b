// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_progress.h"

#include <unistd.h>

#include <cstdio>
#include <string>

#include "report/text.h"

namespace fractiscope::cli {

namespace {

std::string clockText(double seconds)
{
    const auto total = static_cast<unsigned long>(seconds + 0.5);
    char buffer[64];
    if (total >= 3600) {
        std::snprintf(buffer, sizeof buffer, "%lu:%02lu:%02lu", total / 3600, total / 60 % 60, total % 60);
    } else {
        std::snprintf(buffer, sizeof buffer, "%lu:%02lu", total / 60, total % 60);
    }
    return buffer;
}

}  // namespace

ProgressLine::ProgressLine(bool enabled) : active_(enabled && ::isatty(STDERR_FILENO) != 0) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const Progress& progress)
{
    if (!active_) return;
    const double share = progress.candidates == 0
                             ? 1.0
                             : static_cast<double>(progress.done) / static_cast<double>(progress.candidates);
    char percent[16];
    std::snprintf(percent, sizeof percent, "%3.0f%%", share * 100);
    std::string line =
        std::string(percent) + "  " + groupedText(progress.done) + " of " + groupedText(progress.candidates);
    if (progress.seconds > 0) {
        const double rate = static_cast<double>(progress.done) / progress.seconds;
        line += "  " + groupedText(static_cast<std::uint64_t>(rate)) + "/s";
    }
    line += "  " + groupedText(progress.approved) + " formulas in " + groupedText(progress.families) +
            " families";
    if (share > 0 && share < 1) line += "  " + clockText(progress.seconds * (1 - share) / share) + " left";
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
    std::fflush(stderr);
    shown_ = true;
}

void ProgressLine::clear()
{
    if (shown_) std::fputs("\r\033[K", stderr);
    shown_ = false;
}

}  // namespace fractiscope::cli
