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

/// Looks in y for the tail of x from its preperiod on.
class TailSearch {
public:
    TailSearch(const SignedFraction& x, const SignedFraction& y)
        : y_(y),
          tail_(tailOf(x, x.preperiod())),
          wanted_(tail_.terms(x.period() * (static_cast<std::size_t>(x.degree()) + 1))),
          stream_(y)
    {
    }

    /// Whether the tail of y from r(y) + gap on is that of x.
    bool isAt(std::size_t gap)
    {
        const std::size_t n = y_.preperiod() + gap;
        while (terms_.size() < n + wanted_.size()) terms_.push_back(stream_.next());
        return std::equal(wanted_.begin(), wanted_.end(), terms_.begin() + static_cast<std::ptrdiff_t>(n)) &&
               y_.word.shifted(n) == tail_.word;
    }

private:
    const SignedFraction& y_;
    SignedFraction tail_;
    std::vector<Integer> wanted_;  ///< so many terms determine it, with the word
    TermStream stream_;
    std::vector<Integer> terms_;  ///< of y, no more than were needed: mostly they meet early
};

}  // namespace

std::optional<CommonTail> commonTail(const SignedFraction& x, const SignedFraction& y)
{
    if (x.period() != y.period() || x.degree() != y.degree()) return std::nullopt;
    if (familyKey(x) != familyKey(y)) return std::nullopt;
    TailSearch inSecond(x, y);
    TailSearch inFirst(y, x);
    const std::size_t most = x.degree() == 0 ? x.period() : largestGap;
    for (std::size_t gap = 0; gap < most; ++gap) {
        if (inSecond.isAt(gap)) return CommonTail{x.preperiod(), y.preperiod() + gap};
        if (inFirst.isAt(gap)) return CommonTail{x.preperiod() + gap, y.preperiod()};
    }
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
