// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/prover.h"

namespace fractiscope {

/// A formula that was found together with its proof.
struct Discovery {
    SignedFraction fraction;  ///< in shortest form
    Certificate certificate;  ///< its target is that formula
};

/// The formula of M0(alpha) under the word, alpha the constant, found forwards by exact arithmetic: no
/// digits, no Berlekamp-Massey. The transducer runs until one state is met d + 2 times in arithmetic
/// progression, d the degree of the base; its terms between the visits are interpolated by polynomials of
/// degree <= d, and the result is kept only if it satisfies (H1) and (H3). So every formula returned is a
/// theorem, and the checker accepts it. The limits decide how long a period can be found: about m (d + 2)
/// terms are needed. Fails with an OpenReason, which never says that there is no formula. The value may be
/// negative or 0 < x < 1.
Result<Discovery, OpenReason> discover(const BasedConstant& based, const IntegerMatrix& m0,
                                       const SignWord& word, const ProofLimits& limits = {},
                                       std::stop_token stop = {});

}  // namespace fractiscope
