// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are opened as sessions. Bytes that begin as an SQLite file are the file; others are patches
// (offset in two bytes, count, that many bytes) to a session of this program, so that most of it stays right
// and the damage gets deep. An input of even length is opened to be read, of odd length to be written to.
#include <fstream>
#include <string>

#include "fuzz_support.h"
#include "session_sample.h"
#include "storage/session_error.h"

using namespace fractiscope;
using fuzz::require;

namespace {

std::string fileOf(std::string_view bytes)
{
    if (bytes.starts_with("SQLite format 3")) return std::string(bytes);
    std::string file = fuzz::sampleFile();
    for (std::size_t at = 0; at + 3 <= bytes.size();) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
        const std::size_t offset = (std::size_t{byte(0)} << 8 | byte(1)) % file.size();
        const std::size_t count =
            std::min({std::size_t{byte(2)} % 32 + 1, bytes.size() - at - 3, file.size() - offset});
        file.replace(offset, count, bytes.substr(at + 3, count));
        at += 3 + count;
    }
    return file;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::SessionFolder folder;
    const std::string file = fileOf(fuzz::textOf(data, size));
    std::ofstream(folder.path(), std::ios::binary) << file;
    const Session::Access access = size % 2 == 0 ? Session::Access::Read : Session::Access::Write;
    try {
        Session session = Session::open(folder.path(), access);
        fuzz::readAll(session);
    } catch (const SessionError& refused) {
        require(std::string(refused.what()).size() > 10, "a refusal has its sentence");
    }
    return 0;
}
