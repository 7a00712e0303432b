// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "proof/certificate.h"
#include "proof/parametric_expression.h"

namespace fractiscope {

/// A polynomial in t over Q[k], coefficients of t from low to high degree, no trailing zeros.
using ParametricChannel = std::vector<RationalPolynomial>;

/// A smaller k at which the same formula holds as it stands, and the proof for that k alone.
struct SmallerParameter {
    Integer k;                ///< below `first` of the theorem, congruent to it modulo `step`
    Certificate certificate;  ///< base, start (up to a factor) and target: those of the theorem at this k
};

/// A formula for infinitely many constants at once: for k = first, first + step, first + 2 step, ...
///
///     start(k)(value of the base at k) = a_0(k) + b_0/(a_1(k) + b_1/(...)),
///
/// with a_n = initial[n] for n < r and a_{r+mt+j}(k) = channels[j](t, k), t >= 0, and everything that is
/// needed to check it without a search. It is Theorem 5 (see Certificate) with k left in as a letter; put
/// k = first + step kappa:
///   H1  a_n >= 1, a_n + b_n >= 1 for n >= 1, and the same for the base from baseIndex on, as no coefficient
///   in t
///       and kappa of a_n - 1 (sign +) or a_n - 2 (sign -) is negative;
///   H2  start C_0 ... C_{i1-1} ~ D_0 ... D_{n1-1} state: cross products agree in Z[kappa];
///   H3  state Cblk(t) = sign Dblk(t) state in Z[t, kappa];
///   H4  state maps [1, oo] into [1, oo] for every kappa >= 0, as no coefficient of four polynomials is
///       negative; det start and det state have no zero kappa >= 0.
/// Plain data; it proves nothing until parametric_checker accepts it. That the expression is start(k)(value
/// of the base) wherever it is defined is what parseParametric says, and not part of it.
struct ParametricTheorem {
    std::string expression;                   ///< the constant, as parseParametric reads it
    Integer first{1};                         ///< k0
    Integer step{1};                          ///< g
    ParametricBase base;                      ///< C_i; a fraction for every k with c(k) >= 1
    PolynomialMatrix start;                   ///< M0(k)
    SignWord word;                            ///< b_n, the same for all k
    std::vector<RationalPolynomial> initial;  ///< a_0(k) .. a_{r-1}(k)
    std::vector<ParametricChannel>
        channels;                           ///< P_j(t, k); their number m is a multiple of the word's period
    Block block;                            ///< i1, di, n1, dn
    PolynomialMatrix state;                 ///< M(k)
    int sign = 1;                           ///< s
    std::vector<SmallerParameter> smaller;  ///< k < first, k = first modulo step, in rising order
};

/// The formula at one k, without recurrence and seeds. Nothing unless all coefficients become those of
/// integer-valued polynomials; (H1) is not looked at.
std::optional<SignedFraction> fractionAt(const ParametricTheorem& theorem, const Integer& k);

/// The certificate that the theorem contains for one k: accepted by certificate_checker for every
/// k = first + step kappa, kappa >= 0, if the theorem is accepted. Nothing unless base and formula exist
/// there.
std::optional<Certificate> certificateAt(const ParametricTheorem& theorem, const Integer& k);

/// One JSON object on one line: {"parametricTheorem": 1, "expression", "first", "step", "base": {"a",
/// "d", "scale", "sign"}, "start": [a, b, c, d], "signs", "initial", "polynomials", "baseIndex",
/// "baseLength", "targetIndex", "targetLength", "state": [a, b, c, d], "sign", "smaller": [{"k",
/// "certificate"}]}. Polynomials in k from low to high degree, those of "polynomials" lists of such for the
/// powers of t; a coefficient p/q and an integer beyond 2^53 are strings.
std::string toJson(const ParametricTheorem& theorem);

}  // namespace fractiscope
