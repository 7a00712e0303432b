// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lhs_enumerator.h"

#include <cassert>

#include "search/given_enumerator.h"
#include "search/monomial_enumerator.h"
#include "search/quotient_enumerator.h"

namespace fractiscope {

RationalFunction LhsEnumerator::at(std::uint64_t i) const
{
    assert(i < count());
    std::vector<SmallLhs> small;
    smallRange(i, 1, small);
    return small.front().function();
}

std::vector<RationalFunction> LhsEnumerator::range(std::uint64_t first, std::uint64_t size) const
{
    std::vector<RationalFunction> result;
    if (isSmall()) {
        std::vector<SmallLhs> small;
        smallRange(first, size, small);
        result.reserve(small.size());
        for (const auto& lhs : small) result.push_back(lhs.function());
    } else {
        for (std::uint64_t i = first; i < count() && i - first < size; ++i) result.push_back(at(i));
    }
    return result;
}

Result<std::shared_ptr<const LhsEnumerator>> enumerateLeftHandSides(const LeftHandSides& what,
                                                                    const PowerTable& alpha)
{
    if (const auto* family = std::get_if<RationalFamily>(&what)) return enumerateQuotients(*family, alpha);
    if (const auto* monomials = std::get_if<BiasedMonomials>(&what))
        return enumerateMonomials(*monomials, alpha);
    return enumerateGiven(std::get<GivenLeftHandSides>(what), alpha);
}

}  // namespace fractiscope
