// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_input.h"

#include <cstring>
#include <iostream>

#include "report/json_lines.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

// Next line without its end; a line beyond the limit ends one byte after it, so that it is refused: what
// follows, perhaps without end, is not read.
bool readLine(std::istream& in, std::string& line)
{
    line.clear();
    std::streambuf& buffer = *in.rdbuf();
    for (int c = buffer.sbumpc(); c != EOF; c = buffer.sbumpc()) {
        if (c == '\n') return true;
        line += static_cast<char>(c);
        if (line.size() > JsonLimits::maxLineBytes) return true;
    }
    return !line.empty();
}

}  // namespace

std::istream& LineInput::stream()
{
    return fromFile_ ? static_cast<std::istream&>(file_) : std::cin;
}

std::string LineInput::open(const std::string& path)
{
    fromFile_ = path != "-";
    name_ = fromFile_ ? "'" + path + "'" : "standard input";
    if (!fromFile_) return {};
    file_.open(path, std::ios::binary);
    if ((!file_ || file_.peek() == EOF) && (!file_.is_open() || file_.bad()))
        return "The file '" + path + "' cannot be read (" + std::strerror(errno) + "): check its name.";
    file_.clear();
    return {};
}

bool LineInput::next(std::string& line)
{
    while (readLine(stream(), line)) {
        ++number_;
        if (line.find_first_not_of(" \t\r") != std::string::npos && !isSummaryJsonLine(line)) return true;
    }
    return false;
}

std::string LineInput::place() const
{
    return name_ + ", line " + std::to_string(number_);
}

std::string LineInput::message(const Error& error) const
{
    const std::string hint = ": give lines as 'search --jsonl' writes them.";
    if (error.code == ErrorCode::UnexpectedToken)
        return place() + ": '" + error.detail + "' must be " + error.expected + hint;
    if (error.code == ErrorCode::UnexpectedCharacter)
        return place() + ": this is not JSON at byte " + std::to_string(error.position + 1) + hint;
    return place() + ": " + sentence(error);
}

}  // namespace fractiscope::cli
