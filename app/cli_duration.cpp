// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_duration.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace fractiscope::cli {

namespace {

constexpr std::array<std::pair<char, long>, 4> units{{{'d', 86400}, {'h', 3600}, {'m', 60}, {'s', 1}}};
constexpr long longest = 10L * 365 * 86400;

std::string rounded(double value, const char* unit)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), value < 10 ? "%.2g %s" : "%.0f %s", value, unit);
    return text.data();
}

}  // namespace

std::optional<long> parseDuration(const std::string& text)
{
    long total = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (const auto& [letter, seconds] : units) {
        unsigned number = 0;
        const auto [behind, error] = std::from_chars(at, end, number);
        if (error != std::errc() || behind == end || *behind != letter) continue;
        total += static_cast<long>(number) * seconds;
        at = behind + 1;
    }
    if (at != end || total < 1 || total > longest) return std::nullopt;
    return total;
}

std::string durationText(double seconds)
{
    if (seconds < 100) return rounded(seconds, "s");
    if (seconds < 100 * 60) return rounded(seconds / 60, "min");
    if (seconds < 72 * 3600) return rounded(seconds / 3600, "h");
    if (seconds < 1000 * 86400.0) return rounded(seconds / 86400, "days");
    return rounded(seconds / (365 * 86400.0), "years");
}

std::string sizeText(double bytes)
{
    if (bytes < 1e6) return rounded(bytes / 1e3, "kB");
    if (bytes < 1e9) return rounded(bytes / 1e6, "MB");
    if (bytes < 1e12) return rounded(bytes / 1e9, "GB");
    return rounded(bytes / 1e12, "TB");
}

}  // namespace fractiscope::cli
