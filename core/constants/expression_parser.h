// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/result.h"
#include "constants/expression.h"

namespace fractiscope {

/// Limits of the expression language.
struct ExpressionLimits {
    static constexpr std::size_t length = 10000;    ///< bytes
    static constexpr int nesting = 200;             ///< parentheses, signs, powers, function calls
    static constexpr int depth = 1000;              ///< of the tree: a chain of n operators is n deep
    static constexpr long decimalExponent = 10000;  ///< largest |n| in a decimal such as 2.5e-3, n = -3
};

/// Parses integers, exact decimals (0.5, 2.5e-3), + - * / ^, parentheses, names of constants and
/// functions. ^ is right associative and binds closer than a sign; there is no implicit
/// multiplication. The name `variable`, if not empty, stands for a variable whatever else it may mean. Fails
/// with the code, byte position and expectation of the first error. O(length).
Result<ExpressionPointer> parseExpression(std::string_view text, std::string_view variable = {});

}  // namespace fractiscope
