// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "constants/constant.h"

namespace fractiscope {

/// Systems in whose language formulas are written beside PARI/GP (see pariText).
enum class AlgebraSystem { Sage, Mathematica };

/// The constant as an exact expression of the system, for real arguments as Constant::parse allows them; for
/// digits the decimal number as given. Nothing for what the system does not have.
std::optional<std::string> systemText(const Constant& constant, AlgebraSystem system);

}  // namespace fractiscope
