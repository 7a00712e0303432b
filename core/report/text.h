// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "base/error.h"
#include "search/finding.h"

namespace fractiscope {

/// One English sentence (rarely two) that says what is wrong, and what to do. It does not give the
/// position: the front end shows that in the text itself. The user interface translates it.
std::string sentence(const Error& error);

/// "(e - 1)/(2*e + 1)": the left-hand side with the constant's text put in for the variable, in
/// parentheses where it is neither a name nor a function call. Can be parsed again as a Constant.
std::string leftHandSideText(const RationalFunction& f, const std::string& variable);

/// The first `count` terms: "[2; 1, 2, 1, 1, 4, ...]" under the word +, otherwise
/// "3 - 1/(4 + 1/(2 - ...))".
std::string compactText(const SignedFraction& fraction, std::size_t count);

/// The same from terms a_0, a_1, ...; `more` says whether dots follow. Precondition (unchecked): not empty.
std::string compactText(std::span<const Integer> terms, const SignWord& word, bool more);

/// "2k + 2" for a channel, "(3k^2 + k)/2" where coefficients are fractions.
std::string channelText(const RationalPolynomial& p, const std::string& variable);

/// The rule of all terms, on one line: "[2; (1, 2k + 2, 1) k>=0]" for initial terms 2 and three
/// channels; without "k>=0" when all channels are constant; for a fraction without closed form its
/// first terms and the order of its recurrence. What exceeds about `width` characters is left
/// out, and said to be.
std::string ruleText(const SignedFraction& fraction, std::size_t width);

/// "1,234,567"
std::string groupedText(std::uint64_t count);

}  // namespace fractiscope
