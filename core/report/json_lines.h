// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "search/finding.h"
#include "search/search_run.h"

namespace fractiscope {

/// What a JSON line may hold, so that reading hostile input is cheap.
struct JsonLimits {
    static constexpr std::size_t maxLineBytes = std::size_t{1} << 23;  ///< without the newline
    static constexpr std::size_t maxEntries = 20'000;                  ///< of a list
    /// A number "n" or "p/q" has at most twice as many bytes.
    static constexpr std::size_t maxIntegerDigits = 100'000;
    static constexpr int maxNesting = 6;  ///< of brackets outside strings
    /// Products of machine words, about, to see that the polynomials have integer values.
    static constexpr std::size_t maxPolynomialWork = 50'000'000;
};

/// One JSON object on one line, without the newline: constant, p, q (low degree first), signs,
/// preperiod, period, degree, initial, polynomials (a coefficient p/q is a string), recurrence and
/// seeds (only where there is no closed form), complexity, order, status, digits, family, conjecture (if
/// any), digitsPerTerm, ratioToSimple, accidentBits (unless proved), formBits and simple {period, formBits,
/// ratio "p/q"} of TailFacts where they are known, and for a proved formula its proof (see proofToJson).
/// Integers beyond 2^53 are strings; a number that is not finite is null.
std::string toJsonLine(const Finding& finding, const Constant& constant);
/// The same with the text of a constant that need not be parsed.
std::string toJsonLine(const Finding& finding, std::string_view constantText);

/// {"summary": {...}} with candidates, hits, approved, proved, families, seconds, outcome.
std::string summaryJsonLine(const Progress& progress);

/// True iff the line is a JSON object with a member "summary": not a formula.
bool isSummaryJsonLine(std::string_view line);

/// What a JSON line says of a formula.
struct ImportedFinding {
    std::string constant;  ///< its text, of bounded length but not parsed
    Finding finding;       ///< without what a line leaves out, see fromJsonLine
};

/// What a proof must be, as the error of fromJsonLine says it of one that can be read and is wrong.
inline constexpr const char* acceptedProof = "a proof that the certificate checker accepts";

/// Reads back a line of toJsonLine; checks every field, that the counts agree with the lists, and that the
/// certificate checker accepts the proof of what is called proved. That the number on the left is the one of
/// which the certificate speaks is a question for isLinked.
/// toJsonLine of the result is the line again. Not in a line, so 0 or empty here: index,
/// termsCompared, firstWrong, and the recurrence of a fraction that has a closed form.
/// The error's detail names the field and `expected` says what it must be (UnexpectedToken), or it
/// is a syntax error with its position (UnexpectedCharacter), NestingTooDeep or InputTooLong.
Result<ImportedFinding> fromJsonLine(std::string_view line);

/// "completed" etc., as in the summary.
const char* outcomeName(Outcome outcome);

}  // namespace fractiscope
