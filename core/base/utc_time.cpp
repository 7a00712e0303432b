// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc_time.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace fractiscope {

std::string utcTime()
{
    namespace time = std::chrono;
    const auto second = time::floor<time::seconds>(time::system_clock::now());
    const auto day = time::floor<time::days>(second);
    const time::year_month_day date(day);
    const time::hh_mm_ss clock(second - day);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

}  // namespace fractiscope
