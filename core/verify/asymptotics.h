// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fraction/signed_fraction.h"

namespace fractiscope {

/// How the correct decimal digits of the convergents of a closed form grow, exactly, by its formula alone:
/// digits(n) ~ slope n log10 n for growing polynomials, digits(n) ~ digitsPerTerm n for constant ones.
struct Asymptotics {
    Rational slope = 0;  ///< 2 sum_j deg P_j / m; 0 for constant polynomials
    double digitsPerTerm =
        0;  ///< 2 log10(rho)/m, rho the spectral radius of the period matrix; 0 if slope > 0
};

/// From |x - p_n/q_n| = 1/(q_n |q_n x_{n+1} + b_n q_{n-1}|): log q_n grows by the sum of the log P_j in a
/// period, up to O(1), and for constant polynomials q_n is a combination of powers of the eigenvalues. The
/// slope is exact, digitsPerTerm rounded. Nothing without closed form, or where the spectral radius is 1: a
/// rational value. Precondition (unchecked): a_n >= 1 and a_n + b_n >= 1 from some n on.
std::optional<Asymptotics> asymptoticsOf(const SignedFraction& fraction);

}  // namespace fractiscope
