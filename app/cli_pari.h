// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "number/polynomial.h"

namespace fractiscope::cli {

/// Seconds that PARI/GP needs for contfrac(x,,terms) of all f(value), given as a GP expression, at 256 bits,
/// values computed before; nothing if `gp` cannot be run.
std::optional<double> pariContfracSeconds(const std::string& value,
                                          const std::vector<RationalFunction>& functions, std::size_t terms);

}  // namespace fractiscope::cli
