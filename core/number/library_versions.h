// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/library_version.h"

namespace fractiscope {

/// GMP, MPFR, FLINT, Arb where it is a library of its own, and Boost.
std::vector<LibraryVersion> numberLibraries();

}  // namespace fractiscope
