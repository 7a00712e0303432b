// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "search/search_spec.h"

namespace fractiscope {

/// One JSON object on one line: constant, leftHandSides ({kind "quotients", degrees [least, greatest],
/// coefficients}, {kind "monomials", exponents [least, greatest], coefficients} or {kind "given", list of
/// [p, q], low degree first}), words, order, preperiod, digits, depth, precision, prove, unapproved. Equal
/// specs give equal texts.
std::string specToJson(const SearchSpec& spec);

/// Reads specToJson back. The numbers are those of the text: checkSpec judges them. Fails as fromJsonLine
/// does, and with the error of a constant or word that does not parse; may take long for a constant of many
/// digits.
Result<SearchSpec> specFromJson(std::string_view text);

}  // namespace fractiscope
