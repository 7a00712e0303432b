// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// What every fuzz target shares. A target is given bytes, reads them as a stranger's input, and requires
/// what the headers promise of the result.
namespace fractiscope::fuzz {

/// Ends the run with the promise that was broken: libFuzzer keeps the input.
inline void require(bool holds, const char* promise)
{
    if (holds) return;
    std::fprintf(stderr, "Broken: %s\n", promise);
    std::abort();
}

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace fractiscope::fuzz

/// Called once, before the time of an input is taken.
extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
