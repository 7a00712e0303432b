// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

#include "fraction/fixed_point.h"
#include "fraction/signed_fraction.h"

namespace fractiscope {

/// What a comparison of a formula with the certified terms of its value showed.
struct Approval {
    Verdict agrees = Verdict::Unknown;  ///< Unknown: certainty (or the stop) came before the depth asked
    long digits = 0;                    ///< largest D with |I_N| <= 10^-D, N the last compared term
    std::size_t termsCompared = 0;      ///< terms that agree, all certified
    /// For False: index of the first term that differs; nothing if it was refused as rational and no term
    /// among those compared differs.
    std::optional<std::size_t> firstWrong;
    double informationBits = 0;  ///< -log2 of the width of the interval that the compared terms single out
};

/// Compares the formula with the expansion of P(alpha)/Q(alpha), to the depth where the interval
/// I_N of all numbers with these terms is shorter than 10^-digits and N >= r + (d + 2) m.
/// Method: by Tietze's nested intervals [2], a_n >= 1 and a_n + b_n >= 1 for n >= 1 together with
/// x_{N+1} > 1 imply that the expansion of x begins with exactly these terms; so the terms are
/// multiplied out and one certified comparison of x with two fractions decides. On failure the
/// certified expansion tells the first wrong term. For a constant given by digits every term that
/// the digits certify is compared, and agrees is True if none differs.
/// Tails (2,-),(2,-),... are refused with False: their value is rational. Rigorous.
/// Cost O(N * bits) for N terms.
Approval approve(const PowerTable& alpha, const RationalFunction& f, const SignedFraction& fraction,
                 long digits, std::stop_token stop = {});

/// Bits of a self-delimiting code (Elias gamma) for the integers that define the formula: its
/// initial terms, recurrence, seeds and sign word. A random number agrees with some formula of
/// that length by accident with chance about 2^(descriptionBits - informationBits).
double descriptionBits(const SignedFraction& fraction);
/// How much longer the description is for these initial terms than for none.
double prefixBits(const std::vector<Integer>& initial);

}  // namespace fractiscope
