// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "number/integer.h"

namespace fractiscope {

/// A number known only to half a unit of its last digit.
struct DigitInterval {
    Rational lower;     ///< the digits less half a unit of the last one, exact
    Rational upper;     ///< the digits plus half a unit of it
    long digits = 0;    ///< significant digits given
    std::string latex;  ///< leading digits and dots
};

/// The prefix that marks digits: "digits:".
inline constexpr std::string_view digitsPrefix = "digits:";

/// Longest text after the prefix, in bytes, signs, point and blanks included.
inline constexpr std::size_t maximumDigitsLength = 1'000'000;

/// Reads what follows the prefix: optional sign, digits, optional point and digits, optional
/// trailing dots (... or the ellipsis); blanks between digits are allowed. Positions in errors
/// count from the start of `text`. Exact.
Result<DigitInterval> parseDigits(std::string_view text);

}  // namespace fractiscope
