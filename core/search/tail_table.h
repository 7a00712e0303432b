// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "search/tail_key.h"

namespace fractiscope {

/// A memory of tails by their exact keys, each with a number. Open addressing; bounded: forget() when
/// isCrowded(). Slots stay where they are until then. Not thread-safe.
class TailTable {
public:
    static constexpr std::uint32_t unknown = 0;  ///< the number of a new key

    /// Room for at least `keys` keys between calls of forget().
    explicit TailTable(std::size_t keys) : slots_(std::bit_ceil(2 * keys)), mask_(slots_.size() - 1) {}

    /// Brings the place of the key into the cache.
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & mask_]); }

    /// The slot of the key; a new key gets one with the number `unknown`.
    std::uint32_t find(const TailKey& key, std::uint64_t hash, bool& isNew)
    {
        for (std::uint64_t i = hash & mask_;; i = (i + 1) & mask_) {
            Slot& slot = slots_[i];
            if (slot.generation != generation_) {
                slot = {key, unknown, generation_};
                ++used_;
                isNew = true;
                return static_cast<std::uint32_t>(i);
            }
            if (slot.key == key) {
                isNew = false;
                return static_cast<std::uint32_t>(i);
            }
        }
    }

    /// The number of the key in a slot that `find` gave since the last forget(), to be read or set.
    std::uint32_t& number(std::uint32_t slot) { return slots_[slot].number; }
    /// That key.
    const TailKey& key(std::uint32_t slot) const { return slots_[slot].key; }

    /// True when fewer than `room` keys more would leave lookups quick.
    bool isCrowded(std::size_t room) const { return used_ + room > slots_.size() / 2; }
    /// Empties the table. O(1).
    void forget()
    {
        ++generation_;
        used_ = 0;
    }

private:
    struct Slot {
        TailKey key;
        std::uint32_t number = unknown;
        std::uint32_t generation = 0;
    };
    std::vector<Slot> slots_;
    std::uint64_t mask_;
    std::size_t used_ = 0;
    std::uint32_t generation_ = 1;
};

}  // namespace fractiscope
