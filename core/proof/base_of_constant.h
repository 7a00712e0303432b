// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/result.h"
#include "constants/constant.h"
#include "proof/base_fraction.h"
#include "proof/bessel_image.h"
#include "proof/no_base.h"

namespace fractiscope {

/// Decimal digits to which every base is compared with its constant before it is returned.
inline constexpr long verifiedDigits = 200;

/// The base fraction of a constant and the Moebius map with alpha = toConstant(value(base)), or why none
/// is known. Recognised: quadratic irrationals, and the rational Moebius images of e^(1/k), e^(2/k), of
/// tan, cot, tanh, coth of 1/k, of sqrt(u/v) coth(1/sqrt(uv)) and of quotients of Bessel functions I or J of
/// one argument, of orders that differ by integers [11], [12]. The recognition is exact algebra; in addition
/// both values are enclosed to verifiedDigits digits and must overlap.
Result<BasedConstant, NoBase> findBase(const Constant& constant);

/// The same without the reason.
std::optional<BasedConstant> baseOf(const Constant& constant);

/// The base of a number that is known as the image of a Bessel quotient; not verified.
Result<BasedConstant, NoBase> baseOfImage(const BesselImage& image);

/// A ball around toConstant(value(base)), of radius about 2^-bits for moderate values. Rigorous.
std::optional<Ball> enclosureOf(const BasedConstant& based, long bits);

}  // namespace fractiscope
