// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "fraction/signed_fraction.h"
#include "recurrence/berlekamp_massey.h"

namespace fractiscope {

/// c_1..c_t over Z with a_n = sum c_i a_{n-i} for every n >= complexity of the given terms: the
/// modular recurrence lifted to least absolute residues and checked on every term. Nothing if it
/// does not hold over Z. By Fatou's theorem [5] an integer sequence with a recurrence over Q has
/// one with integer coefficients and leading coefficient 1. Exact.
std::optional<std::vector<Integer>> liftToIntegers(const ModularRecurrence& modular,
                                                   std::span<const Integer> terms);

/// The cyclotomic shape of 1 - c_1 x - ... - c_t x^t = +-product of Phi_n^{e_n}.
struct CyclotomicShape {
    std::uint64_t interlace = 1;  ///< lcm of the n
    int degree = 0;               ///< max e_n - 1
};

/// Nothing if another factor remains: the terms then grow exponentially. Exact.
std::optional<CyclotomicShape> cyclotomicShape(const std::vector<Integer>& recurrence);

/// Remembers shapes by recurrence: a search meets the same few again and again. Not thread-safe.
class ShapeMemory {
public:
    /// cyclotomicShape of it; valid as long as the memory lives.
    const std::optional<CyclotomicShape>& of(const std::vector<Integer>& recurrence);

private:
    std::map<std::vector<Integer>, std::optional<CyclotomicShape>> known_;
};

/// The polynomial p of degree < values.size() with p(i) = values[i], by Newton's forward differences. Exact.
RationalPolynomial interpolate(std::vector<Integer> values);

/// Longest interlace for which a closed form is written out.
inline constexpr std::uint64_t maximumInterlace = 20000;

/// The channels of the same two-sided sequence started `back` terms earlier. Exact.
/// Precondition (unchecked): channels not empty and integer-valued.
std::vector<RationalPolynomial> shiftedBack(std::vector<RationalPolynomial> channels, std::size_t back);

/// The formula of the tail a_n, a_{n+1}, ...: the same closed form or recurrence, started there. Exact.
SignedFraction tailOf(const SignedFraction& fraction, std::size_t n);

/// The formula behind terms that obey the recurrence from index `preperiod` + order on. With a
/// cyclotomic shape of interlace at most maximumInterlace: m is the lcm of interlace and sign period, P_j
/// interpolates a_{r+mk+j} at k = 0..d, and r is the least index from which the terms equal the backward
/// extension of the P_j. Otherwise the recurrence alone. Exact.
/// Precondition (unchecked): terms.size() >= preperiod + order.
SignedFraction formulaOf(std::span<const Integer> terms, std::vector<Integer> recurrence,
                         std::size_t preperiod, const SignWord& word,
                         const std::optional<CyclotomicShape>& shape);

}  // namespace fractiscope
