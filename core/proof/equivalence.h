// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include "proof/rewriting.h"

namespace fractiscope {

/// The same value, or tails of the simple fractions that agree.
struct EqualValues {
    Discovery simple;  ///< their common simple continued fraction, with the proof for the first one
};
/// Different values whose simple fractions end alike: by Serret's theorem y = m(x) with det m = 1 or -1.
struct EqualTails {
    IntegerMatrix map;  ///< value of the second = map(value of the first)
};
/// Neither.
struct DifferentValues {
    std::size_t firstDifference = 0;  ///< index of the first term in which the simple fractions differ
};

/// Where the terms and signs of two fractions become the same for ever: x_{first + n} = y_{second + n} for
/// every n >= 0.
struct CommonTail {
    std::size_t first = 0;   ///< index in x
    std::size_t second = 0;  ///< index in y
};

/// The first such place at or behind both preperiods, nothing if there is none within bounds: iff they are of
/// one family (see familyKey), up to the bound. Exact. Preconditions (unchecked): closed forms, shortest as
/// of shortestForm or formulaOf.
std::optional<CommonTail> commonTail(const SignedFraction& x, const SignedFraction& y);

/// How the values of two fractions are related.
using Relation = std::variant<EqualValues, EqualTails, DifferentValues>;

/// The relation, decided. The simple continued fraction of an irrational number is unique, so equal closed
/// forms of it decide equality, and equal tails decide equivalence under PGL2(Z) (Serret). Fails if a simple
/// form was not found within the limits. Exact.
Result<Relation, OpenReason> relationOf(const SignedFraction& x, const SignedFraction& y,
                                        const ProofLimits& limits = rewritingLimits,
                                        std::stop_token stop = {});

}  // namespace fractiscope
