// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "constants/constant.h"
#include "proof/base_catalogue.h"
#include "proof/no_base.h"

namespace fractiscope {

/// A number that is fromQuotient(T) for a Bessel quotient T of order 0 < nu <= 1; exponentials, tangents
/// and hyperbolic tangents have nu = 1/2.
struct BesselImage {
    BesselQuotient quotient;      ///< order and argument of T
    RationalMatrix fromQuotient;  ///< determinant not 0
};

/// Recognises the constant from its expression by exact algebra: everything in it is written as a
/// rational function of one T, with coefficients in one field Q(sqrt m), and must come out of degree 1
/// in the T of that argument or of a multiple of it, with rational coefficients.
/// Precondition (unchecked): the constant is no algebraic number.
Result<BesselImage, NoBase> besselImageOf(const Constant& constant);

}  // namespace fractiscope
