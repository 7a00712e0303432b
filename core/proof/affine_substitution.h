// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fraction/signed_fraction.h"

namespace fractiscope {

/// p(u + v t) as a polynomial in t, by Horner's scheme. Exact. Precondition (unchecked): v != 0.
RationalPolynomial composed(const RationalPolynomial& p, const Rational& u, const Rational& v);

}  // namespace fractiscope
