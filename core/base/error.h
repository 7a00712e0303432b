// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace fractiscope {

/// Every reason for which the core refuses an input. The core returns codes and data; the
/// sentences are written in report/error_text and in the user interface.
enum class ErrorCode {
    // A text that does not parse. `detail` is what was found, `expected` what was expected.
    EmptyInput,
    UnexpectedCharacter,
    UnexpectedToken,
    UnexpectedEnd,
    UnknownName,         ///< detail: the name, expected: the nearest known name or empty
    WrongArgumentCount,  ///< detail: the function, expected: the number of arguments
    NumberTooLong,
    NestingTooDeep,
    InputTooLong,
    // A text that parses but has no usable real value. `detail` is the offending part.
    DivisionByZero,
    NotReal,
    OutsideDomain,  ///< pole or undefined, e.g. zeta(1), gamma(-1)
    TooLarge,       ///< an exponent or value beyond the stated limits
    Inseparable,    ///< could not be separated from 0 (or from a branch point) at the highest precision
    Undefined,      ///< no finite value could be enclosed
    // A value that cannot be searched.
    RationalConstant,  ///< detail: "p/q"
    TooFewDigits,      ///< detail: number of certified terms, expected: the number needed
    // Search parameters. `detail` is the value given, `expected` the allowed range.
    BadDegree,
    BadCoefficients,
    BadWord,
    BadWordRange,
    BadOrder,
    BadPreperiod,
    BadDigits,
    BadDepth,
    BadPrecision,
    BadCandidateRange,
    BadThreads,
    BadTerms,
    BadExponentRange,
    BadLeftHandSide,
    EmptySearch,
    SearchTooLarge,
};

/// A refused input: what, where and what was expected instead.
struct Error {
    ErrorCode code{};          ///< says what `detail` and `expected` hold
    std::size_t position = 0;  ///< byte offset into the text that was given
    std::size_t length = 0;    ///< bytes concerned; 0 when the position is a point
    std::string detail;        ///< mostly what was found; may be empty
    std::string expected;      ///< what was expected or is allowed; may be empty
};

}  // namespace fractiscope
