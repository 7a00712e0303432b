// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace fractiscope {

/// Constants that are computed directly.
enum class Atom {
    E,
    Pi,
    EulerGamma,
    Catalan,
    Khinchin,
    Glaisher,
    Plastic,
    Tribonacci,
    Supergolden,
    CosTwoPiOverSeven
};

/// The functions of the expression language.
enum class Function {
    Sqrt,
    Cbrt,
    Root,
    Exp,
    Log,
    Sin,
    Cos,
    Tan,
    Cot,
    Sec,
    Csc,
    Asin,
    Acos,
    Atan,
    Acot,
    Sinh,
    Cosh,
    Tanh,
    Coth,
    Asinh,
    Acosh,
    Atanh,
    Acoth,
    BesselI,
    BesselJ,
    BesselK,
    Gamma,
    Zeta,
    Erf,
    Ei,
    LambertW,
    Agm
};

/// A function of the expression language.
struct FunctionInfo {
    std::string_view name;   ///< as it is written in expressions, lower case
    Function id;             ///< shared by aliases: log and ln
    int arguments;           ///< how many it takes, 1 or 2
    std::string_view latex;  ///< operator name in LaTeX; empty: typeset specially
};

/// All functions, aliases included.
std::span<const FunctionInfo> functions();
/// nullptr if there is none of that name (lower case).
const FunctionInfo* findFunction(std::string_view name);

}  // namespace fractiscope
