// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fraction/signed_fraction.h"

namespace fractiscope {

/// A continued fraction d_0 + n_1/(d_1 + n_2/(d_2 + ...)) with general partial numerators, in closed form:
/// r initial elements, then m interlaced pairs of polynomials.
struct GeneralFraction {
    /// The pair n_i, d_i.
    struct Element {
        Integer numerator;    ///< n_i; n_0 = 1
        Integer denominator;  ///< d_i
    };
    /// The elements r + mk + j, k >= 0, for one j: two integer-valued polynomials in k.
    struct Channel {
        RationalPolynomial numerator;    ///< n_{r+mk+j}
        RationalPolynomial denominator;  ///< d_{r+mk+j}
    };
    std::vector<Element> initial;   ///< elements 0 .. r-1
    std::vector<Channel> channels;  ///< m of them, j = 0 .. m-1

    /// Elements 0 .. count-1. Exact.
    std::vector<Element> elements(std::size_t count) const;
};

/// Which convergents a contraction keeps.
enum class Parity { Even, Odd };

/// Why there is none.
enum class NoContraction {
    NoClosedForm,
    ZeroTerm  ///< a term that the contraction divides by is 0, or may be for some k
};

/// The even part has the convergents p_0/q_0, p_2/q_2, ... of the given fraction; the odd part has p_1/q_1,
/// p_3/q_3, ... as convergents of index 1, 2, ... Seidel's formula [11], multiplied through so that
/// everything is an integer: with terms a_n and signs b_n the even part is
///   a_0 + b_0 a_2/(a_1 a_2 + b_1 - b_1 b_2 a_4/((a_3 a_4 + b_3) a_2 + b_2 a_4 - b_3 b_4 a_2 a_6/(...))),
/// and the odd part is a_0 + b_0/(even part of the tail a_1, a_2, ...). Fails with ZeroTerm where some a_2,
/// a_4, ... vanishes (for the odd part a_3, a_5, ...) or that was not excluded. Exact.
Result<GeneralFraction, NoContraction> contraction(const SignedFraction& fraction, Parity parity);

}  // namespace fractiscope
