// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

/// Groups formulas for one constant without a base fraction that are proved to stand or fall together. The
/// first formula of a group, P(alpha)/Q(alpha) = F, serves as hypothetical base: alpha is then a Moebius
/// image of the value of F, and another formula belongs to the group if Theorem 5 proves it from there. The
/// map is invertible, so each of the two implies the other.
class ConjectureGroups {
public:
    /// The number of the group of this formula, from 1 in the order of the first formulas; a new one if it
    /// was not proved to belong to a known one. 0 if it has no closed form or P or Q has degree above 1. Only
    /// the first maximumGroups groups are tried. Deterministic; about 0.1 ms.
    std::uint32_t add(const Finding& finding);
    std::uint32_t count() const { return static_cast<std::uint32_t>(bases_.size()); }  ///< so far

    /// Each may cost every later formula an attempt at a proof.
    static constexpr std::size_t maximumGroups = 16;

private:
    /// alpha = toConstant(value of the formula).
    std::vector<BasedConstant> bases_;
};

}  // namespace fractiscope
