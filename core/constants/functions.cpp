// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/functions.h"

#include <algorithm>
#include <array>

namespace fractiscope {

namespace {

constexpr std::array table{
    FunctionInfo{"sqrt", Function::Sqrt, 1, ""},
    FunctionInfo{"cbrt", Function::Cbrt, 1, ""},
    FunctionInfo{"root", Function::Root, 2, ""},
    FunctionInfo{"exp", Function::Exp, 1, "\\exp"},
    FunctionInfo{"log", Function::Log, 1, "\\log"},
    FunctionInfo{"ln", Function::Log, 1, "\\log"},
    FunctionInfo{"sin", Function::Sin, 1, "\\sin"},
    FunctionInfo{"cos", Function::Cos, 1, "\\cos"},
    FunctionInfo{"tan", Function::Tan, 1, "\\tan"},
    FunctionInfo{"cot", Function::Cot, 1, "\\cot"},
    FunctionInfo{"sec", Function::Sec, 1, "\\sec"},
    FunctionInfo{"csc", Function::Csc, 1, "\\csc"},
    FunctionInfo{"asin", Function::Asin, 1, "\\arcsin"},
    FunctionInfo{"acos", Function::Acos, 1, "\\arccos"},
    FunctionInfo{"atan", Function::Atan, 1, "\\arctan"},
    FunctionInfo{"acot", Function::Acot, 1, "\\operatorname{arccot}"},
    FunctionInfo{"sinh", Function::Sinh, 1, "\\sinh"},
    FunctionInfo{"cosh", Function::Cosh, 1, "\\cosh"},
    FunctionInfo{"tanh", Function::Tanh, 1, "\\tanh"},
    FunctionInfo{"coth", Function::Coth, 1, "\\coth"},
    FunctionInfo{"asinh", Function::Asinh, 1, "\\operatorname{arsinh}"},
    FunctionInfo{"acosh", Function::Acosh, 1, "\\operatorname{arcosh}"},
    FunctionInfo{"atanh", Function::Atanh, 1, "\\operatorname{artanh}"},
    FunctionInfo{"acoth", Function::Acoth, 1, "\\operatorname{arcoth}"},
    FunctionInfo{"besseli", Function::BesselI, 2, ""},
    FunctionInfo{"besselj", Function::BesselJ, 2, ""},
    FunctionInfo{"besselk", Function::BesselK, 2, ""},
    FunctionInfo{"gamma", Function::Gamma, 1, "\\Gamma"},
    FunctionInfo{"zeta", Function::Zeta, 1, "\\zeta"},
    FunctionInfo{"erf", Function::Erf, 1, "\\operatorname{erf}"},
    FunctionInfo{"ei", Function::Ei, 1, "\\operatorname{Ei}"},
    FunctionInfo{"lambertw", Function::LambertW, 1, "W"},
    FunctionInfo{"agm", Function::Agm, 2, "\\operatorname{agm}"},
};

}  // namespace

std::span<const FunctionInfo> functions()
{
    return table;
}

const FunctionInfo* findFunction(std::string_view name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& f) { return f.name == name; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace fractiscope
