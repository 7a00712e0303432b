// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed Euclid on two integers that stand for real numbers known to a bounded error.
//
// Between two terms U and V stand for U* = U + u and V* = V + v with |u| <= errorU and
// |v| <= errorV, where x_n = U*/V*. One step forms R = b(U - aV) and goes on with (V, R). The row
// R* - R is the same combination of the first two errors as q_n, p_n are of 1, 0 and 0, 1; as the
// q_n and p_n of an expansion of x > 0 are not negative, its bound obeys their recurrence
//     errorR = a_n errorV + b_{n-1} errorU,
// without absolute values, which keeps it tight for minus signs, where the q_n grow slowly.
// A term is emitted when R > errorR and V - R > errorV + errorR: then 0 < R* < V* for every
// number of the enclosure, which is the definition of floor (b = +1) or ceil (b = -1).
#include "fraction/signed_expansion.h"

#include <algorithm>

namespace fractiscope {

namespace {

/// State of the expansion between two terms; see the invariant above.
struct EuclidRows {
    Integer u, v;
    Integer errorU, errorV;
    int previousSign = 1;

    /// Computes the next term and remainder; false when it is not certain. `term`, `remainder` and
    /// `errorR` are meaningful only after true.
    bool step(int sign, Integer& term, Integer& remainder, Integer& errorR, Integer& scratch)
    {
        if (v <= errorV) return false;
        mpz_fdiv_qr(raw(term), raw(remainder), raw(u), raw(v));
        if (sign < 0) {
            mpz_add_ui(raw(term), raw(term), 1);
            mpz_sub(raw(remainder), raw(v), raw(remainder));
        }
        mpz_set(raw(errorR), raw(errorU));
        if (previousSign < 0) mpz_neg(raw(errorR), raw(errorR));
        mpz_addmul(raw(errorR), raw(term), raw(errorV));
        if (remainder <= errorR) return false;
        mpz_sub(raw(scratch), raw(v), raw(remainder));
        mpz_sub(raw(scratch), raw(scratch), raw(errorR));
        return scratch > errorV;
    }
};

}  // namespace

SignedExpansion expandQuotient(const EnclosedQuotient& x, const SignWord& word, std::size_t maximumTerms)
{
    SignedExpansion result;
    EuclidRows rows{x.numerator, x.denominator, x.numeratorError, x.denominatorError};
    if (rows.u <= rows.errorU) return result;
    result.terms.reserve(std::min<std::size_t>(maximumTerms, 4096));
    Integer term;
    Integer remainder;
    Integer errorR;
    Integer scratch;
    while (result.terms.size() < maximumTerms) {
        const int sign = word.sign(result.terms.size());
        if (!rows.step(sign, term, remainder, errorR, scratch)) return result;
        result.terms.push_back(term);
        rows.u.swap(rows.v);
        rows.v.swap(remainder);
        rows.errorU.swap(rows.errorV);
        rows.errorV.swap(errorR);
        rows.previousSign = sign;
    }
    result.complete = true;
    return result;
}

Result<SignedExpansion> expandCertified(const PowerTable& alpha, const RationalFunction& f,
                                        const SignWord& word, std::size_t count, long initialBits,
                                        long maximumBits, std::stop_token stop)
{
    SignedExpansion best;
    for (long bits = initialBits;; bits = std::min(2 * bits, maximumBits)) {
        const auto powers = alpha.at(bits);
        if (!powers && (best.terms.empty() || powers.error().code != ErrorCode::Inseparable))
            return powers.error();
        if (!powers) return best;  // what fewer bits certify
        SignedExpansion expansion = expandQuotient(enclose(f, **powers), word, count);
        const bool grew = expansion.terms.size() > best.terms.size() || bits == initialBits;
        if (grew) best = std::move(expansion);
        best.scaleBits = bits;
        const bool exhausted = bits >= maximumBits || (alpha.constant().isInterval() && !grew);
        if (best.complete || exhausted || stop.stop_requested()) return best;
    }
}

std::vector<Integer> expandRational(const Rational& x, const SignWord& word)
{
    std::vector<Integer> terms;
    Integer u = numerator(x);
    Integer v = denominator(x);
    while (true) {
        const int sign = word.sign(terms.size());
        Integer term;
        Integer remainder;
        mpz_fdiv_qr(raw(term), raw(remainder), raw(u), raw(v));
        if (remainder.is_zero()) {
            terms.push_back(std::move(term));
            return terms;
        }
        if (sign < 0) {
            term += 1;
            remainder = v - remainder;
        }
        terms.push_back(std::move(term));
        u.swap(v);
        v.swap(remainder);
    }
}

}  // namespace fractiscope
