// SPDX-License-Identifier: GPL-3.0-or-later
// Both simple forms are in shortest form, so they are equal iff their parts are. If they end alike, the tail
// of the first from its preperiod on is a tail of the second from some index on: the difference of the two
// indices follows from one growing channel, or is below the period for constant channels.
#include "proof/equivalence.h"

#include <algorithm>

#include "fraction/term_stream.h"
#include "proof/fraction_value.h"
#include "recurrence/closed_form.h"
#include "recurrence/family.h"

namespace fractiscope {

namespace {

/// The largest gap between two indices at which equal tails are looked for.
constexpr std::size_t largestGap = 20'000;

/// n >= r(y) with the tail of y from n on equal to that of x from r(x) on. Nothing if there is none within
/// the bound.
std::optional<std::size_t> meetingPoint(const SignedFraction& x, const SignedFraction& y)
{
    if (x.period() != y.period() || x.degree() != y.degree()) return std::nullopt;
    // So many terms and signs determine the tails.
    const std::size_t window = x.period() * (static_cast<std::size_t>(x.degree()) + 1);
    const SignedFraction tail = tailOf(x, x.preperiod());
    const auto wanted = tail.terms(window);
    const std::size_t most = y.preperiod() + (y.degree() == 0 ? y.period() : largestGap);
    // Mostly they meet early: no more terms than needed.
    TermStream stream(y);
    std::vector<Integer> terms;
    for (std::size_t n = y.preperiod(); n < most; ++n) {
        while (terms.size() < n + window) terms.push_back(stream.next());
        if (std::equal(wanted.begin(), wanted.end(), terms.begin() + static_cast<std::ptrdiff_t>(n)) &&
            y.word.shifted(n) == tail.word)
            return n;
    }
    return std::nullopt;
}

}  // namespace

std::optional<CommonTail> commonTail(const SignedFraction& x, const SignedFraction& y)
{
    if (x.period() != y.period() || x.degree() != y.degree()) return std::nullopt;
    if (familyKey(x) != familyKey(y)) return std::nullopt;
    if (const auto n = meetingPoint(x, y)) return CommonTail{x.preperiod(), *n};
    if (const auto n = meetingPoint(y, x)) return CommonTail{*n, y.preperiod()};
    return std::nullopt;
}

Result<Relation, OpenReason> relationOf(const SignedFraction& x, const SignedFraction& y,
                                        const ProofLimits& limits, std::stop_token stop)
{
    auto first = simpleForm(x, limits, stop);
    if (!first) return first.error();
    const auto second = simpleForm(y, limits, stop);
    if (!second) return second.error();
    const SignedFraction& f = first->fraction;
    const SignedFraction& g = second->fraction;
    if (f.initial == g.initial && f.channels == g.channels) return Relation(EqualValues{std::move(*first)});
    if (const auto at = commonTail(f, g))
        return Relation(
            EqualTails{normalForm(prefixMatrix(g, at->second) * adjugate(prefixMatrix(f, at->first)))});
    // Different closed forms in shortest form differ within these terms.
    const std::size_t count =
        std::max(f.preperiod(), g.preperiod()) +
        (f.period() + g.period()) * static_cast<std::size_t>(std::max(f.degree(), g.degree()) + 2);
    const auto a = f.terms(count);
    const auto b = g.terms(count);
    const auto at = std::mismatch(a.begin(), a.end(), b.begin());
    return Relation(DifferentValues{static_cast<std::size_t>(at.first - a.begin())});
}

}  // namespace fractiscope
