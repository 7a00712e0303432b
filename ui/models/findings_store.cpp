// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings_store.h"

#include <algorithm>

namespace fractiscope {

void FindingsStore::clear()
{
    *this = FindingsStore();
}

FindingsStore::Number FindingsStore::add(FindingPtr finding)
{
    const auto number = static_cast<Number>(findings_.size());
    auto family = static_cast<Number>(families_.size());
    if (finding->family != 0) family = known_.try_emplace(finding->family, family).first->second;
    if (family == families_.size()) families_.emplace_back();
    families_[family].push_back(number);
    familyOf_.push_back(family);
    findings_.push_back(std::move(finding));
    return number;
}

std::optional<FindingsStore::Number> FindingsStore::find(std::uint64_t candidate) const
{
    const auto place = std::lower_bound(findings_.begin(), findings_.end(), candidate,
                                        [](const FindingPtr& f, std::uint64_t c) { return f->index < c; });
    if (place == findings_.end() || (*place)->index != candidate) return std::nullopt;
    return static_cast<Number>(place - findings_.begin());
}

}  // namespace fractiscope
