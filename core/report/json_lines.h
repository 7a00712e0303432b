// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "search/finding.h"
#include "search/search_run.h"

namespace fractiscope {

/// One JSON object on one line, without the newline: constant, p, q (low degree first), signs,
/// preperiod, period, degree, initial, polynomials (strings where not integers), recurrence (where
/// there is no closed form), complexity, order, status, digits, family, digitsPerTerm,
/// ratioToSimple, accidentBits (unless proved). Integers beyond 2^53 are strings.
std::string toJsonLine(const Finding& finding, const Constant& constant);

/// {"summary": {...}} with candidates, hits, approved, families, seconds, outcome.
std::string summaryJsonLine(const Progress& progress);

/// What a JSON line says of a formula.
struct ImportedFinding {
    std::string constant;
    Finding finding;
};

/// Reads back a line of toJsonLine; checks every field. The error's detail names the field.
Result<ImportedFinding> fromJsonLine(std::string_view line);

}  // namespace fractiscope
