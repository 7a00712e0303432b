// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace fractiscope::cli {

/// Seconds of "90s", "30m", "2h", "1d" or several of these, the largest first: "1h30m". More than 0 and at
/// most ten years.
std::optional<long> parseDuration(const std::string& text);

/// "0.25 s", "45 s", "12 min", "3.4 h", "5.6 days": two digits or so, as fits an estimate.
std::string durationText(double seconds);

/// "850 kB", "12 MB", "3.4 GB", "5.6 TB", in powers of 1000: as fits an estimate.
std::string sizeText(double bytes);

}  // namespace fractiscope::cli
