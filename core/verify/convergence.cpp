// SPDX-License-Identifier: GPL-3.0-or-later
//
// With rho_n = q_{n-1}/q_n, so rho_n = 1/(a_n + b_{n-1} rho_{n-1}), and log q_n = -sum log rho_i,
// the error is 1/(q_n^2 |x_{n+1} + b_n rho_n|). The tails x_{n+1} come from the known terms
// backwards: the unknown last tail is damped by a factor 0.39 or less a term, except in runs of
// (2,-), where the damping is slow.
#include "verify/convergence.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fractiscope {

Convergence measureConvergence(std::span<const Integer> terms, const SignWord& word)
{
    constexpr std::size_t droppedTails = 15;
    Convergence result;
    const std::size_t count = terms.size();
    if (count <= droppedTails) return result;

    // Terms may exceed the range of double: work with them as long double, 10^4932.
    const auto value = [&](std::size_t n) {
        long exponent = 0;
        const double mantissa = mpz_get_d_2exp(&exponent, raw(terms[n]));
        return std::ldexp(static_cast<long double>(mantissa), static_cast<int>(std::min(exponent, 16000L)));
    };
    std::vector<long double> tail(count + 1);
    tail[count] = std::numeric_limits<long double>::infinity();
    for (std::size_t n = count; n-- > 1;) tail[n] = value(n) + word.sign(n) / tail[n + 1];

    long double rho = 0;  // q_{-1}/q_0
    long double logQ = 0;
    for (std::size_t n = 0; n + droppedTails < count; ++n) {
        if (n > 0) {
            const long double inverse = value(n) + word.sign(n - 1) * rho;
            rho = 1 / inverse;
            logQ += std::log10(inverse);
        }
        const long double gap = std::abs(tail[n + 1] + word.sign(n) * rho);
        result.log10Error.push_back(static_cast<double>(-2 * logQ - std::log10(gap)));
    }
    const std::size_t measured = result.log10Error.size();
    if (measured >= 4) {
        const std::size_t from = measured / 2;
        result.digitsPerTerm = (result.log10Error[from] - result.log10Error[measured - 1]) /
                               static_cast<double>(measured - 1 - from);
    }
    return result;
}

}  // namespace fractiscope
