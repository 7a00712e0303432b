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
    /// What stands at the node. An Atom is computed directly, a Name by its definition in the catalogue.
    enum class Kind { Number, Variable, Atom, Name, Negate, Add, Subtract, Multiply, Divide, Power, Call };

    Kind kind = Kind::Number;                           ///< decides which of the fields below count
    std::size_t position = 0;                           ///< byte offset in the text
    std::size_t length = 0;                             ///< bytes there, parentheses around it included
    int depth = 1;                                      ///< of the tree below, this node included
    Rational number;                                    ///< Number
    std::string text;                                   ///< Number: as written; Variable: its name
    Atom atom{};                                        ///< Atom
    const CatalogueEntry* entry = nullptr;              ///< Name: operands[0] is its definition
    const FunctionInfo* function = nullptr;             ///< Call
    std::vector<std::unique_ptr<Expression>> operands;  ///< in the order of the text
    /// The exact value where it is known to be algebraic; set by findAlgebraicValues.
    std::optional<AlgebraicNumber> algebraic;
    std::optional<Rational> rational;  ///< the same where it is even rational
};

/// Owns a parsed expression; not nullptr where a parser returns it.
using ExpressionPointer = std::unique_ptr<Expression>;

}  // namespace fractiscope
