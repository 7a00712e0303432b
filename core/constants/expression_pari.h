// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "constants/constant.h"

namespace fractiscope {

/// The constant as an expression of PARI/GP, for real arguments as Constant::parse allows them; for digits
/// the decimal number. Nothing for what GP cannot compute: Khinchin's constant.
std::optional<std::string> pariText(const Constant& constant);

}  // namespace fractiscope
