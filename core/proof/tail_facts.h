// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "proof/prover.h"

namespace fractiscope {

/// A certificate for the formula of a tail, apart from that formula. It serves every number that has the
/// tail: see certificateOf.
struct TailProof {
    BaseFraction base;    ///< as in Certificate
    IntegerMatrix start;  ///< tail = start(value of the base), in normal form
    Block block;          ///< target indices count from the start of the tail
    IntegerMatrix state;  ///< M, as in Certificate
    int sign = 1;         ///< s, as in Certificate
};

/// The proof of the formula that is the certificate's target, with the start in normal form.
TailProof tailProofOf(const Certificate& certificate);

/// The simple continued fraction that has the same value as a tail, as far as it matters for comparisons.
struct SimpleTail {
    std::size_t period = 0;    ///< m of its closed form
    std::size_t formBits = 0;  ///< see closedFormBits
    /// The asymptotic ratio of the decimal digits gained per term by the formula to those gained by the
    /// simple fraction: dn/di, as di terms of the formula and dn of the simple fraction belong together.
    /// Above 1 the formula is faster.
    Rational ratio;
};

/// What is known of a tail beyond its formula.
struct TailFacts {
    std::optional<TailProof> proof;    ///< nothing if none was found
    std::size_t formBits = 0;          ///< see closedFormBits
    std::optional<SimpleTail> simple;  ///< nothing if no closed form of it was found
};

/// Bits that write down the polynomials of a closed form: numerators, signs and denominators of all
/// coefficients. 0 without closed form.
std::size_t closedFormBits(const SignedFraction& fraction);

/// The simple continued fraction of a tail's value, by the transducer with the formula itself as its base; so
/// it is as certain as the formula. Nothing if the formula has no closed form or is not legal, or
/// the limits do not suffice. Exact.
std::optional<SimpleTail> simpleTailOf(const SignedFraction& tail, const ProofLimits& limits,
                                       std::stop_token stop = {});

/// The certificate for a formula whose terms from index `offset` on are those of the tail: M0 = D_0 ...
/// D_{offset-1} start. Exact. Precondition (unchecked): they are.
Certificate certificateOf(const TailProof& proof, const SignedFraction& formula, std::size_t offset);

}  // namespace fractiscope
