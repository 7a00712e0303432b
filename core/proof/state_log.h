// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "number/matrix.h"

namespace fractiscope {

/// A moment of a transducer: i terms absorbed, n emitted.
struct Visit {
    std::size_t absorbed = 0;  ///< i
    std::size_t emitted = 0;   ///< n

    bool operator==(const Visit& other) const = default;
};

/// Remembers when a transducer was in which state at which places of the two periods.
class StateLog {
public:
    /// Places are i modulo basePeriod and n modulo targetPeriod. Precondition (unchecked): both >= 1.
    StateLog(std::size_t basePeriod, std::size_t targetPeriod)
        : basePeriod_(basePeriod), targetPeriod_(targetPeriod)
    {
    }

    /// Adds the visit and returns all visits with this state and these residues, oldest first, the new one
    /// included. The reference is valid until the next call. O(log size).
    const std::vector<Visit>& add(const Visit& visit, const IntegerMatrix& state)
    {
        auto& visits = visits_[Key(visit.absorbed % basePeriod_, visit.emitted % targetPeriod_, state.a,
                                   state.b, state.c, state.d)];
        visits.push_back(visit);
        return visits;
    }

private:
    using Key = std::tuple<std::size_t, std::size_t, Integer, Integer, Integer, Integer>;
    std::size_t basePeriod_;
    std::size_t targetPeriod_;
    std::map<Key, std::vector<Visit>> visits_;
};

}  // namespace fractiscope
