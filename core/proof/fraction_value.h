// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fraction/signed_fraction.h"
#include "number/ball.h"
#include "number/matrix.h"

namespace fractiscope {

/// The least i_0 >= 1 with a_n >= 1 and a_n + b_n >= 1 for every n >= i_0: from there on every tail lies
/// in [1, oo] [2]. Nothing if there is none or no closed form. Exact: each channel is shifted until all
/// its coefficients are of one sign; the values before are tested one by one.
std::optional<std::size_t> firstLegalIndex(const SignedFraction& fraction);

/// A ball of radius at most 2^-bits around the value: the images of [1, oo] under the first terms are
/// nested intervals [2]. Nothing if `mostTerms` terms do not suffice. Rigorous.
/// Precondition (unchecked): the terms are legal from the index `legalFrom` >= 1 on.
std::optional<Ball> valueEnclosure(const SignedFraction& fraction, std::size_t legalFrom, long bits,
                                   std::size_t mostTerms = 100000);

/// D_0 ... D_{count-1}, D_n = [[a_n, b_n], [1, 0]]: it maps the tail from index `count` on to the value.
/// Exact.
IntegerMatrix prefixMatrix(const SignedFraction& fraction, std::size_t count);

/// True iff both balls are finite, share a point, and are known to `digits` decimal digits, relative or
/// absolute, whichever is easier.
bool agreeTo(const Ball& x, const Ball& y, long digits);

}  // namespace fractiscope
