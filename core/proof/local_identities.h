// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "proof/certificate.h"

namespace fractiscope {

/// A term with the sign that follows it, as in a_n + b_n/(...).
struct SignedTerm {
    Integer term;  ///< a_n
    int sign = 1;  ///< b_n, 1 or -1

    bool operator==(const SignedTerm& other) const = default;
};

/// A fraction whose signs need not be periodic from the start: some terms with signs of their own, then a
/// fraction.
struct Rewritten {
    std::vector<SignedTerm> first;  ///< empty where the signs of the whole are periodic
    SignedFraction rest;            ///< the tail behind them, in shortest form

    /// x = map(value of rest): the product of the matrices of `first`.
    IntegerMatrix map() const;
    /// The first terms, `first` included.
    std::vector<SignedTerm> terms(std::size_t count) const;
};

/// Why terms could not be removed.
enum class NoRemoval {
    NoClosedForm,
    DoesNotEnd,  ///< removing terms makes new ones for ever, or leaves nothing
    WordTooLong  ///< the signs would have a period beyond maximumWordLength
};

/// The same value without terms 0 at index n >= 1, by (a,b),(0,g),(c,h) = (a + bgc, bgh) on terms with their
/// signs. Zeros that a polynomial takes for single k stay. Exact:
/// [[a,b],[1,0]] [[0,g],[1,0]] [[c,h],[1,0]] = g [[a + bgc, bgh], [1,0]].
Result<Rewritten, NoRemoval> withoutZeros(const SignedFraction& fraction);

/// The same value without terms 1 at index n >= 1, as far as they stand for ever or before the period, by
/// (a,b),(1,g),(c,h) = (a + b, -bg),(c + g, h), and without the zeros that this makes. Exact:
/// [[a,b],[1,0]] [[1,g],[1,0]] = [[a + b, -bg], [1, 0]] [[1, g], [0, 1]].
Result<Rewritten, NoRemoval> withoutOnes(const SignedFraction& fraction);

/// A certificate that the value of `rest` is map^-1(value of the given fraction), from the given fraction as
/// base. Nothing if its terms or those of the rest violate a_n >= 1, a_n + b_n >= 1 for ever, or if no proof
/// is found: the identities are then the only proof.
std::optional<Certificate> certificateOf(const Rewritten& rewritten, const SignedFraction& given);

}  // namespace fractiscope
