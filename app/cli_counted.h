// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "report/text.h"

namespace fractiscope::cli {

/// "1 term", "2,000 terms".
inline std::string counted(std::uint64_t count, const std::string& one, const std::string& many)
{
    return groupedText(count) + " " + (count == 1 ? one : many);
}

}  // namespace fractiscope::cli
