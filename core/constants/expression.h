// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "constants/functions.h"
#include "number/algebraic_number.h"

namespace fractiscope {

struct CatalogueEntry;

/// A node of a parsed expression.
struct Expression {
    enum class Kind { Number, Variable, Atom, Name, Negate, Add, Subtract, Multiply, Divide, Power, Call };

    Kind kind = Kind::Number;
    std::size_t position = 0;  ///< byte offset in the text
    std::size_t length = 0;
    int depth = 1;                           ///< of the tree below, this node included
    Rational number;                         ///< Number
    std::string text;                        ///< Number: as written; Variable: its name
    Atom atom{};                             ///< Atom
    const CatalogueEntry* entry = nullptr;   ///< Name: operands[0] is its definition
    const FunctionInfo* function = nullptr;  ///< Call
    std::vector<std::unique_ptr<Expression>> operands;
    /// The exact value where it is known to be algebraic; set by findAlgebraicValues.
    std::optional<AlgebraicNumber> algebraic;
    std::optional<Rational> rational;
};

using ExpressionPointer = std::unique_ptr<Expression>;

}  // namespace fractiscope
