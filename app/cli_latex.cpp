// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>

#include "app/cli_options.h"
#include "app/cli_output.h"
#include "report/json_lines.h"
#include "report/latex.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

// Next line without its end; a line beyond the limit is cut one byte after it, so that it is refused.
bool readLine(std::istream& in, std::string& line)
{
    line.clear();
    std::streambuf& buffer = *in.rdbuf();
    for (int c = buffer.sbumpc(); c != EOF; c = buffer.sbumpc()) {
        if (c == '\n') return true;
        if (line.size() <= JsonLimits::maxLineBytes) line += static_cast<char>(c);
    }
    return !line.empty();
}

std::string lineMessage(const std::string& source, std::size_t number, const Error& error)
{
    std::string message = source + ", line " + std::to_string(number) + ": ";
    if (error.code == ErrorCode::UnexpectedToken) {
        return message + "'" + error.detail + "' must be " + error.expected +
               ": give lines as 'search --jsonl' writes them.";
    }
    if (error.code == ErrorCode::UnexpectedCharacter) {
        return message + "this is not JSON at byte " + std::to_string(error.position + 1) +
               ": give lines as 'search --jsonl' writes them.";
    }
    return message + sentence(error);
}

// Findings grouped by constant, in order of appearance.
class Parts {
public:
    void add(ImportedFinding imported)
    {
        const auto [at, isNew] = indexOf_.try_emplace(imported.constant, parts_.size());
        if (isNew) {
            // A constant that this version cannot read still has its formulas: with x in its place.
            const auto constant = Constant::parse(imported.constant);
            parts_.push_back({imported.constant, constant ? constant->latex() : std::string(), {}});
        }
        parts_[at->second].findings.push_back(std::move(imported.finding));
    }
    const std::vector<DocumentPart>& parts() const { return parts_; }

private:
    std::map<std::string, std::size_t> indexOf_;
    std::vector<DocumentPart> parts_;
};

}  // namespace

int runLatex(const LatexOptions& options)
{
    std::ifstream file;
    const bool fromFile = options.input != "-";
    if (fromFile) file.open(options.input, std::ios::binary);
    if (fromFile && (!file || file.peek() == EOF) && (!file.is_open() || file.bad())) {
        return fail(exitStorage, "The file '" + options.input + "' cannot be read (" + std::strerror(errno) +
                                     "): check its name.");
    }
    file.clear();
    std::istream& in = fromFile ? file : std::cin;
    const std::string source = fromFile ? "'" + options.input + "'" : "standard input";
    Parts parts;
    std::string line;
    for (std::size_t number = 1; readLine(in, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos || isSummaryJsonLine(line)) continue;
        auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, lineMessage(source, number, imported.error()));
        parts.add(std::move(*imported));
    }
    OutputFile output;
    const std::string refused = output.open(options.output);
    if (!refused.empty()) return fail(exitStorage, refused);
    output.write(documentLatex(parts.parts()));
    const std::string unfinished = output.commit();
    return unfinished.empty() ? exitDone : fail(exitStorage, unfinished);
}

}  // namespace fractiscope::cli
