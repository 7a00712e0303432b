// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "search/conjecture_groups.h"
#include "search/number_bases.h"
#include "search/search_spec.h"

namespace fractiscope {

/// True iff the formulas of such a search are grouped into conjectures: those of a constant without a base
/// fraction. `bases` is that of the plan, null if nothing is proved.
bool asksForConjectures(const NumberBases* bases);

/// Numbers families, and the conjectures to which they belong, in the order of their first formulas.
class FamilyNumbers {
public:
    /// Of one family.
    struct Numbers {
        std::uint32_t family = 0;      ///< from 1
        std::uint32_t conjecture = 0;  ///< from 1; 0: none, see ConjectureGroups::add
    };

    /// Whether to ask for conjectures is what asksForConjectures says; otherwise their numbers are 0.
    explicit FamilyNumbers(bool withConjectures) : withConjectures_(withConjectures) {}

    /// The numbers of the family with this key; `first` is asked for its conjecture if it is new.
    Numbers of(const std::string& familyKey, const Finding& first);

    std::uint32_t families() const { return static_cast<std::uint32_t>(known_.size()); }  ///< so far
    std::uint32_t conjectures() const { return groups_.count(); }                         ///< so far

private:
    bool withConjectures_;
    std::unordered_map<std::string, Numbers> known_;
    ConjectureGroups groups_;
};

}  // namespace fractiscope
