// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conjecture_groups.h"

#include <algorithm>

namespace fractiscope {

namespace {

constexpr ProofLimits limits{{5'000, 5'000}, 50'000};

}  // namespace

std::uint32_t ConjectureGroups::add(const Finding& finding)
{
    const auto& [p, q] = finding.lhs;
    if (p.degree() > 1 || q.degree() > 1 || !finding.fraction.hasClosedForm()) return 0;
    const std::size_t tried = std::min(bases_.size(), maximumGroups);
    for (std::size_t group = 0; group < tried; ++group)
        if (std::holds_alternative<Certificate>(prove(bases_[group], p, q, finding.fraction, limits)))
            return static_cast<std::uint32_t>(group + 1);
    bases_.push_back({{"", finding.fraction, 1}, adjugate(linearMatrix(p, q))});
    return count();
}

}  // namespace fractiscope
