// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "proof/parametric_theorem.h"

namespace fractiscope {

/// What a parametric theorem must satisfy, in the order in which it is checked; kappa = (k - first)/step.
enum class ParametricHypothesis {
    Size,         ///< within ParametricCheckerLimits; not a statement about the truth
    Shape,        ///< word lengths divide periods; integer coefficients in t and kappa; indices behind
                  ///< preperiods; block lengths multiples; a, d, step > 0
    Determinant,  ///< det M0 and det M are positive or negative for all kappa >= 0
    BaseLegal,    ///< c(k) >= 1, and H1 for the base from baseIndex on
    TargetLegal,  ///< H1 for the target
    Irrational,   ///< the target does not end in (2,-), (2,-), ...
    Prefix,       ///< H2
    Block,        ///< H3 with the stated sign
    Cell,         ///< H4
    Smaller       ///< each smaller k has an accepted certificate of the same formula
};

/// What the checker is willing to look at: a hostile theorem is refused, not computed.
struct ParametricCheckerLimits {
    std::size_t terms = 20'000;               ///< of each list, each prefix and each block
    std::size_t degree = 16;                  ///< in t, and in k
    std::size_t bits = 4096;                  ///< of a number in the theorem
    std::size_t work = std::size_t{1} << 28;  ///< products of machine words for H2 and for H3, each
};

/// Nothing if the theorem is accepted, else the first hypothesis that fails. Accepted means: for every
/// k = first + step kappa, kappa = 0, 1, 2, ..., and for the smaller k listed, start(k)(value of the base at
/// k) = value of the formula at k is a theorem (Theorem 6 in core/REFERENCES.md). Identities are compared
/// as polynomials in t and kappa; nothing is sampled, and nothing is taken from the code that found the
/// formula, not even its arithmetic. Exact.
std::optional<ParametricHypothesis> firstFailure(const ParametricTheorem& theorem,
                                                 const ParametricCheckerLimits& limits = {});

/// firstFailure finds none.
bool isAccepted(const ParametricTheorem& theorem);

}  // namespace fractiscope
