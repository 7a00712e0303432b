// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "search/positive_polynomials.h"

namespace fractiscope {

/// The pairs (P, Q) of positive polynomials that are coprime in Z[t] and not both of degree below
/// minDegree: the canonical quotients. They are ordered by height, then Q, then P; a row is the
/// pairs of one height with one Q. Counted by Moebius inversion, never by a walk over pairs.
/// Exact. Immutable, shared between threads.
class CoprimePairs {
public:
    /// Precondition (unchecked): 1 <= minDegree <= maxDegree. Cost: a few operations for each
    /// polynomial, and 2 L words for each primitive squarefree one of degree < D.
    CoprimePairs(PositivePolynomials polynomials, int minDegree);

    const PositivePolynomials& polynomials() const { return polynomials_; }  ///< P and Q by index
    /// Pairs of height at most h; 0 <= h <= L.
    std::uint64_t countUpTo(int h) const;
    /// Pairs in the row of height h with the q-th polynomial, 1 <= h <= L, q < polynomials().upTo(h).
    std::uint64_t rowCount(int h, std::size_t q) const;
    /// Pairs of height h before its rows 0, step, 2 step, ... O(rows).
    std::vector<std::uint64_t> rowStarts(int h, std::size_t step) const;
    /// Appends the numerators of a row, as indices in order: all but the first `skip` of them, and at most
    /// `most`. O(number appended), and for skipping a walk over the polynomials of one height.
    void appendNumerators(int h, std::size_t q, std::uint64_t skip, std::uint64_t most,
                          std::vector<std::uint32_t>& out) const;

private:
    using Id = std::uint16_t;
    /// What the number of coprime numerators of Q depends on, apart from the height.
    struct Kind {
        std::uint16_t content = 1;
        /// Height of the primitive part if that is squarefree and of degree D, otherwise 0.
        std::uint16_t fullHeight = 0;
        bool isLow = false;  ///< degree below minDegree: P must not be
        std::uint8_t factorCount = 0;
        std::array<Id, 3> factors{};  ///< irreducible ones of degree < D, as divisors
        bool operator==(const Kind&) const = default;

        bool isFullIrreducible() const { return fullHeight > 0 && factorCount == 0; }
        /// mu of the primitive part if that is squarefree and of degree D.
        int fullSign() const { return factorCount == 2 ? 1 : -1; }
    };
    struct KindHash {
        std::size_t operator()(const Kind& kind) const;
    };
    /// A primitive squarefree polynomial g of degree < D and the positive polynomials it divides.
    struct Divisor {
        int degree = 0;
        int sign = 1;                          ///< mu(g)
        std::vector<std::uint32_t> upTo;       ///< [h]: how many of height <= h
        std::vector<std::uint32_t> highUpTo;   ///< [h]: those of degree >= minDegree
        std::vector<std::uint32_t> multiples;  ///< for irreducible g: their indices, in order
    };
    /// A squarefree number and its Moebius function.
    struct Scalar {
        int value;
        int sign;
    };

    Kind describe(const SmallPolynomial& p);
    Id divisorId(const SmallPolynomial& g, int sign);
    std::vector<Id> divisorsOf(const Kind& kind);
    void sortIntoKinds();
    void countMultiples();
    std::int64_t coprimeToPrimitivePart(int h, std::size_t kind) const;
    std::uint64_t coprimeUpTo(int h, std::size_t kind) const;
    std::int64_t coprimeOverQ(int h) const;
    std::vector<std::size_t> sharingFactor(int fromHeight, int toHeight, std::size_t q) const;

    PositivePolynomials polynomials_;
    int minDegree_;
    std::vector<Divisor> divisors_;
    std::vector<SmallPolynomial> divisorPolynomials_;
    std::map<SmallPolynomial, Id> divisorIds_;
    std::vector<Kind> kinds_;
    std::vector<std::vector<Id>> kindDivisors_;  ///< [kind]: all of degree < D, 1 included
    std::vector<std::uint32_t> kindOf_;          ///< [q]
    std::vector<std::uint16_t> contents_;        ///< [p]
    std::vector<std::int64_t> fullSigns_;        ///< [k]: sum of mu(g), g primitive, degree D, height k
    std::vector<std::vector<Scalar>> scalars_;   ///< [c]: the squarefree divisors of c, rising
    std::vector<std::vector<char>> areCoprime_;  ///< [c][d]
};

}  // namespace fractiscope
