// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "fraction/signed_fraction.h"

namespace fractiscope {

/// A closed form as a person types it: "+-: 2, 2, 1, 2; 2, 2k + 5", that is the sign word and a colon (left
/// out: +), the initial terms and a semicolon (left out: none), and the polynomials in k. A polynomial is a
/// sum of terms such as 3, k, 2k, 2*k^2, k^2/2, or a sum in parentheses over an integer, (k^2 + k)/2. If
/// their number is no multiple of the word's period, the period is repeated until it is. The recurrence and
/// its seeds are set as shortestForm does. Fails with EmptyInput, BadWord, UnexpectedCharacter,
/// UnexpectedEnd, NumberTooLong, InputTooLong or TooLarge and the byte position; with BadTerms if a
/// polynomial is not integer-valued. Exact.
Result<SignedFraction> parseFormula(std::string_view text);

/// What parseFormula reads as this fraction. Precondition (unchecked): a closed form.
std::string formulaNotation(const SignedFraction& fraction);

/// Limits of the notation.
struct NotationLimits {
    static constexpr std::size_t length = 1'000'000;     ///< bytes
    static constexpr std::size_t digits = 10'000;        ///< of an integer
    static constexpr int degree = 50;                    ///< of a polynomial in k
    static constexpr std::size_t period = 5'000;         ///< polynomials, after the period is repeated
    static constexpr std::size_t coefficients = 20'000;  ///< of all polynomials, zeros below the degree too
};

}  // namespace fractiscope
