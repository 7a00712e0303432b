// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "bridge/finding_ptr.h"

namespace fractiscope {

/// All findings of one search and their families. Findings are numbered from 0 in the order of their
/// candidate numbers, families in the order of their first members; a finding of no family is one by itself.
/// Numbers never change.
class FindingsStore {
public:
    using Number = std::uint32_t;

    void clear();
    /// Precondition (unchecked): candidate numbers ascend. Amortised O(1).
    Number add(FindingPtr finding);

    std::size_t size() const { return findings_.size(); }
    std::size_t familyCount() const { return families_.size(); }
    const Finding& at(Number number) const { return *findings_[number]; }
    const FindingPtr& pointer(Number number) const { return findings_[number]; }
    Number familyOf(Number number) const { return familyOf_[number]; }
    /// Its members, the first one has the simplest left-hand side.
    const std::vector<Number>& family(Number family) const { return families_[family]; }
    /// The finding with that candidate number. O(log size).
    std::optional<Number> find(std::uint64_t candidate) const;

private:
    FindingList findings_;
    std::vector<Number> familyOf_;
    std::vector<std::vector<Number>> families_;
    std::unordered_map<std::uint32_t, Number> known_;
};

}  // namespace fractiscope
