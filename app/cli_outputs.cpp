// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_outputs.h"

#include <filesystem>

#include "base/linked_file.h"

namespace fractiscope::cli {

namespace {

bool isSameFile(const std::string& one, const std::string& other)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::equivalent(one, other, error) && !error) return true;
    const auto absolute = [](const std::string& path) {
        std::error_code unknown;
        const fs::path whole = fs::absolute(path, unknown);
        const fs::path plain = fs::weakly_canonical(whole, unknown);
        return unknown ? whole.lexically_normal() : plain;
    };
    return absolute(one) == absolute(other);
}

}  // namespace

std::optional<Refusal> sessionOverwritten(const std::string& option, const std::string& output,
                                          const std::string& session)
{
    if (session.empty() || output.empty() || output == "-") return std::nullopt;
    if (isSameFile(output, session))
        return Refusal{option, "'" + output + "' is the session itself: choose another file.", {}, {}};
    const std::string file = linkedFile(session);
    for (const char* end : {"-wal", "-shm", "-journal"})
        if (isSameFile(output, file + end))
            return Refusal{option, "'" + output + "' belongs to the session: choose another file.", {}, {}};
    return std::nullopt;
}

std::optional<Refusal> outputsRefused(const SearchOutputOptions& options, const std::string& session)
{
    if (auto refused = sessionOverwritten("--jsonl", options.jsonl, session)) return refused;
    if (auto refused = sessionOverwritten("--pari", options.pari, session)) return refused;
    if (options.jsonl.empty() || options.pari.empty() || options.jsonl == "-" || options.pari == "-")
        return std::nullopt;
    if (!isSameFile(options.jsonl, options.pari)) return std::nullopt;
    return Refusal{
        "--pari", "'" + options.pari + "' is the file of --jsonl, too: choose another file.", {}, {}};
}

std::optional<Refusal> inputOverwritten(const std::string& option, const std::string& output,
                                        const std::string& input)
{
    if (input == "-" || output == "-" || !isSameFile(output, input)) return std::nullopt;
    return Refusal{option, "'" + output + "' is the file that is read: choose another file.", {}, {}};
}

}  // namespace fractiscope::cli
