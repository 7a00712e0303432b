// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <span>
#include <vector>

#include "fraction/lehmer_expansion.h"
#include "fraction/tail_filter.h"
#include "search/search_plan.h"
#include "search/tail_key.h"

namespace fractiscope {

/// The rigorous filter mod 2: a candidate with this tail and r <= R, order <= T would have parities of
/// complexity at most T on any window of the tail from index R on. Needs few bits of alpha and rejects nearly
/// all tails without a recurrence: in the lanes of a TailFilter where the window is 64 terms, one by one
/// otherwise and where the lanes are uncertain. One per thread.
class TailScreen {
public:
    /// Both must outlive it. `tailWords`: WordTrie::tails(), which the keys number.
    TailScreen(const SearchPlan& plan, const std::vector<SignWord>& tailWords);

    /// verdicts[i] is that of tails[i]: Refuted if no candidate with this tail is a hit. Precondition
    /// (unchecked): spans of equal size.
    void classify(std::span<const TailKey> tails, std::span<TailVerdict> verdicts);

    /// Terms that the window needs, from the start of the tail.
    std::size_t depth() const { return skip_ + length_; }

private:
    TailVerdict classifyOne(const TailKey& tail);
    /// Null where the lanes are of no use.
    const TailFilter* filterFor(std::uint32_t power);

    const SearchPlan& plan_;
    const std::vector<SignWord>& words_;
    std::size_t skip_;    ///< R
    std::size_t length_;  ///< of the window
    std::size_t maximumOrder_;
    std::shared_ptr<const FixedPointPowers> powers_;                ///< null if they cannot be had
    std::map<std::uint32_t, std::unique_ptr<TailFilter>> filters_;  ///< by power
    LehmerExpander expander_;
    std::vector<TailState> states_;
    std::vector<std::int64_t> terms_;
    std::vector<std::uint64_t> parities_;
    EnclosedQuotient quotient_;
};

/// The tail as a quotient of integers around its value: enclose() without polynomials.
void encloseTail(const TailKey& tail, const FixedPointPowers& powers, EnclosedQuotient& x);

/// U(t)/V(t) at t = alpha^power as polynomials in alpha.
RationalFunction functionOf(const TailKey& tail);

}  // namespace fractiscope
