// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "storage/session.h"
#include "storage/session_error.h"

/// All (a + b x)/(c + d x) with coefficients up to that bound.
inline fractiscope::SearchSpec spec(const std::string& constant, long coefficients)
{
    return {*fractiscope::Constant::parse(constant), fractiscope::RationalFamily{1, 1, coefficients},
            *fractiscope::signWords(1, 2)};
}

/// The failure that `work` throws; nothing if it does not.
template <class Work>
std::optional<fractiscope::SessionFailure> failureOf(Work work)
{
    try {
        work();
    } catch (const fractiscope::SessionError& error) {
        return error.failure();
    }
    return std::nullopt;
}

/// The lines of the findings of a search.
inline std::vector<std::string> linesOf(const fractiscope::Session& session, std::int64_t search)
{
    std::vector<std::string> lines;
    session.forEachLine(search, [&](std::uint64_t, std::string_view line) {
        lines.emplace_back(line);
        return true;
    });
    return lines;
}

/// All bytes of a file.
inline std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
