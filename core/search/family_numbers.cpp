// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/family_numbers.h"

namespace fractiscope {

bool asksForConjectures(const NumberBases* bases)
{
    return bases != nullptr && !bases->ofConstant();
}

FamilyNumbers::Numbers FamilyNumbers::of(const std::string& familyKey, const Finding& first)
{
    const auto [at, isNew] = known_.try_emplace(familyKey, Numbers{families() + 1, 0});
    if (isNew && withConjectures_) at->second.conjecture = groups_.add(first);
    return at->second;
}

}  // namespace fractiscope
