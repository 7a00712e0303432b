// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/legality.h"

#include <algorithm>
#include <cassert>

namespace fractiscope {

namespace {

// a >= 1 and a + b >= 1 for an integer a.
int leastTerm(int sign)
{
    return sign > 0 ? 1 : 2;
}

/// p(k) >= 0 for every k >= first. Invariant of the loop: p holds the coefficients of the given polynomial
/// at k + h, all k with first <= k < h have been tested.
Verdict isNonNegative(RationalPolynomial p, std::size_t first)
{
    if (p.empty()) return Verdict::True;
    if (p.back() < 0) return Verdict::False;
    for (unsigned h = 0; h < maximumShifts; ++h) {
        if (h >= first && std::all_of(p.begin(), p.end(), [](const Rational& c) { return c >= 0; }))
            return Verdict::True;
        if (h >= first && p.front() < 0) return Verdict::False;
        for (std::size_t i = 0; i + 1 < p.size(); ++i)
            for (std::size_t j = p.size() - 1; j-- > i;) p[j] += p[j + 1];
    }
    return Verdict::Unknown;
}

}  // namespace

Verdict isLegal(const SignedFraction& fraction, std::size_t from)
{
    assert(fraction.hasClosedForm());
    from = std::max<std::size_t>(from, 1);
    const std::size_t r = fraction.preperiod();
    const std::size_t m = fraction.period();
    for (std::size_t n = from; n < r; ++n)
        if (fraction.initial[n] < leastTerm(fraction.word.sign(n))) return Verdict::False;
    Verdict verdict = Verdict::True;
    for (std::size_t j = 0; j < m; ++j) {
        // Least k with r + m k + j >= from.
        const std::size_t first = from > r + j ? (from - r - j + m - 1) / m : 0;
        RationalPolynomial p = fraction.channels[j];
        if (p.empty()) return Verdict::False;
        p.front() -= leastTerm(fraction.word.sign(r + j));
        const Verdict here = isNonNegative(std::move(p), first);
        if (here == Verdict::False) return here;
        if (here == Verdict::Unknown) verdict = here;
    }
    return verdict;
}

}  // namespace fractiscope
