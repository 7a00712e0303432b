// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "fraction/sign_word.h"
#include "number/integer.h"

namespace fractiscope {

/// How fast the convergents of an expansion approach its value.
struct Convergence {
    /// log10 |x - p_n/q_n| for n = 0, 1, ..., from |x - p_n/q_n| = 1/(q_n |q_n x_{n+1} + b_n q_{n-1}|).
    std::vector<double> log10Error;
    /// Mean slope of the digits between terms N/2 and N-1, digits per term; 0 for fewer than 4.
    double digitsPerTerm = 0;
};

/// From the terms a_0..a_{N-1} of an expansion under the word. The tail after the last term is not
/// known, so only the errors up to index N - 16 are returned. Floating point: log10 is right to
/// 1e-5 or better, less near the end in long runs of terms (2, -). O(N).
Convergence measureConvergence(std::span<const Integer> terms, const SignWord& word);

}  // namespace fractiscope
