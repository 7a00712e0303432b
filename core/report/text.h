// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/error.h"
#include "search/finding.h"

namespace fractiscope {

/// One English sentence that says what is wrong, and what to do. The user interface translates it.
std::string sentence(const Error& error);

/// "(e - 1)/(2*e + 1)": the left-hand side with the constant's text put in for the variable.
std::string leftHandSideText(const RationalFunction& f, const std::string& variable);

/// "[2; 1, 2, 1, 1, 4, ...]" with signs where they are not all +: "[2; -1/(3 + ...". count terms.
std::string compactText(const SignedFraction& fraction, std::size_t count);

/// "2k + 2" for a channel.
std::string channelText(const RationalPolynomial& p, const std::string& variable);

}  // namespace fractiscope
