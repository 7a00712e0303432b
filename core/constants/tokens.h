// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "constants/functions.h"
#include "number/integer.h"

namespace fractiscope {

/// One token of the expression language.
struct Token {
    /// End: nothing but blanks is left.
    enum class Kind { Number, Name, Symbol, End };
    Kind kind = Kind::End;     ///< decides which of the fields below counts
    std::size_t position = 0;  ///< byte offset of its first character
    std::size_t length = 0;    ///< bytes in the text as given; 0 for End
    Rational number;           ///< Number, exact
    std::string name;          ///< Name; π, γ and φ are spelled out
    char symbol = 0;           ///< Symbol: one of + - * / ^ ( ) ,
};

/// The token at or after `offset`, blanks skipped. "**" is "^", "·" and "×" are "*", "−" is "-", "√" is the
/// name sqrt.
Result<Token> nextToken(std::string_view text, std::size_t offset);

/// An exact decimal such as 12, 0.5, .5 or 2.5e-3; nothing if it is not one or its exponent is beyond the
/// limit.
std::optional<Rational> parseDecimal(std::string_view text);

/// The atom of that name in expressions, e.g. "pi".
std::optional<Atom> findAtom(std::string_view name);

/// The known name of a constant or function that is most like this one; empty if none is near.
std::string nearestName(std::string_view name);

}  // namespace fractiscope
