// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fractiscope {

/// Now, to the second, in UTC, as ISO 8601 has it: 2026-01-31T23:59:59Z. Any thread.
std::string utcTime();

}  // namespace fractiscope
