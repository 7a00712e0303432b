// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "fraction/signed_fraction.h"
#include "number/matrix.h"

namespace fractiscope {

/// A continued fraction whose value is a theorem: the rule of its terms c_i with its signs e_i.
struct BaseFraction {
    std::string name;           ///< of the theorem, e.g. "coth(1/k)"
    SignedFraction fraction;    ///< with closed form
    std::size_t legalFrom = 0;  ///< i_0: c_i >= 1 and c_i + e_i >= 1 for every i >= i_0, i >= 1
};

/// A constant alpha that is a Moebius image of the value of a base fraction.
struct BasedConstant {
    BaseFraction base;         ///< what alpha is an image of
    IntegerMatrix toConstant;  ///< alpha = toConstant(value(base)), determinant not 0
};

}  // namespace fractiscope
