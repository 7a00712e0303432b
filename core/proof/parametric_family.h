// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/discovery.h"
#include "proof/parametric_theorem.h"

namespace fractiscope {

/// How far generalise looks before it answers that it found nothing.
struct ParametricLimits {
    std::size_t samples = 8;    ///< H >= 7 values of k; polynomials in k of degree <= H - 4 are accepted
    unsigned largestStep = 12;  ///< g
    unsigned raises = 12;       ///< how often k0 is raised by g
    ProofLimits each{{20'000, 20'000}, 400'000};  ///< of the discovery at one k
};

/// Why there is no theorem. None says that there is no formula.
enum class ParametricOpen {
    NoParameter,       ///< no small k >= 1 with an integer base and a determinant that is not 0
    NoUniformFormula,  ///< within the limits no formula was found whose terms are polynomials in k
    NotVerified,       ///< the constant could not be compared with the formula numerically
    Stopped            ///< the stop token was used
};

/// An English piece of a sentence.
std::string reasonText(ParametricOpen reason);

/// The formula of the constant under the word for every k at once: one theorem for each residue class of k
/// modulo a common step g, g = 1 if possible; together they speak of every k >= 1 at which the base exists,
/// from some k0 of the class on, and of those smaller ones that are listed. For a divisor g of the content of
/// det M0(k) the formulas at k0, k0 + g, ... are discovered exactly; if r, m, block and sign agree, all
/// coefficients are interpolated in k. That is but a guess: a theorem is returned only if parametric_checker
/// accepts it. In addition the constant is evaluated at two k of each class, from its text, and must agree
/// with the base to verifiedDigits digits.
Result<std::vector<ParametricTheorem>, ParametricOpen> generalise(const ParametricConstant& constant,
                                                                  const SignWord& word,
                                                                  const ParametricLimits& limits = {},
                                                                  std::stop_token stop = {});

}  // namespace fractiscope
