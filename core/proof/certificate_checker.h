// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "proof/certificate.h"

namespace fractiscope {

/// What a certificate must satisfy, in the order in which it is checked.
enum class Hypothesis {
    Size,         ///< within CheckerLimits; not a statement about the truth
    Shape,        ///< word lengths divide periods; integer values; indices behind preperiods; block lengths
                  ///< multiples
    Determinant,  ///< det M0 != 0 and det M != 0
    BaseLegal,    ///< H1 for the base from legalFrom on
    TargetLegal,  ///< H1 for the target
    Irrational,   ///< neither base nor target ends in (2,-), (2,-), ...
    Prefix,       ///< H2
    Block,        ///< H3 with the stated sign
    Cell          ///< H4
};

/// What the checker is willing to look at: a hostile certificate is refused, not computed.
struct CheckerLimits {
    std::size_t terms = 200'000;                    ///< of each list, each prefix and each block
    std::size_t degree = 50;                        ///< of a polynomial
    std::size_t bits = 4096;                        ///< of a number in the certificate
    std::size_t totalBits = std::size_t{1} << 25;   ///< of all numbers in a formula
    std::size_t prefixBits = std::size_t{1} << 22;  ///< of all terms of a prefix
    std::size_t values = std::size_t{1} << 20;      ///< products to see that a formula has integer values
    std::size_t shifts = 10'000;                    ///< of the polynomials of one formula, for H1
    std::size_t blockWork = std::size_t{1} << 28;   ///< products of machine words, about, while checking H3
};

/// Nothing if the certificate is accepted, else the first hypothesis that fails. Accepted means: M0(value of
/// the base) = value of the target is a theorem (Theorem 5 in core/REFERENCES.md); every hypothesis is
/// derived again from the formulas and nothing is taken from prover, discovery or transducer, not even their
/// arithmetic. Exact. O(di + dn) polynomial operations and the product of i1 + n1 matrices; bounded by the
/// limits.
std::optional<Hypothesis> firstFailure(const Certificate& certificate, const CheckerLimits& limits = {});

/// firstFailure finds none.
bool isAccepted(const Certificate& certificate);

}  // namespace fractiscope
