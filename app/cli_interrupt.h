// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fractiscope::cli {

/// While it lives, SIGINT and SIGTERM only set a flag; the second one ends the program as usual.
class InterruptGuard {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

    static bool wasRequested();
};

}  // namespace fractiscope::cli
