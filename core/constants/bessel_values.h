// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "number/ball.h"

namespace fractiscope {

/// I_nu(x) for real nu, and x > 0, or x = 0 and nu >= 0, or any x and an integer nu. A ball around every value
/// that the arguments allow; not finite where `precisionBits` does not decide. Takes about
/// |x| + precisionBits operations. Source: NIST Digital Library of Mathematical Functions, 10.25.2.
Ball besselI(const Ball& order, const Ball& x, long precisionBits);

/// K_nu(x) for real nu and x > 0, likewise. Source: the same, 10.27.4, 10.32.9, 10.40.2.
Ball besselK(const Ball& order, const Ball& x, long precisionBits);

}  // namespace fractiscope
