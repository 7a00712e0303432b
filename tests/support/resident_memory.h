// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <sstream>
#include <string>

/// A line of /proc/self/status such as "VmRSS", the memory in use, or "VmHWM", the most so far, in MiB. 0
/// where there is no such file: nothing is known there.
inline double statusMegabytes(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(field + ':', 0) != 0) continue;
        double kilobytes = 0;
        std::istringstream(line.substr(field.size() + 1)) >> kilobytes;
        return kilobytes / 1024;
    }
    return 0;
}
