// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "fraction/signed_fraction.h"
#include "number/matrix.h"

namespace fractiscope {

/// A stretch of the base and the stretch of the target that it is to pay for.
struct Block {
    std::size_t baseIndex = 0;     ///< i1 >= preperiod of the base
    std::size_t baseLength = 0;    ///< di, a positive multiple of the base's period
    std::size_t targetIndex = 0;   ///< n1 >= preperiod of the target
    std::size_t targetLength = 0;  ///< dn, a positive multiple of the target's period

    bool operator==(const Block& other) const = default;
};

/// The s in {1, -1} with M Cblk(k) = s Dblk(k) M identically in k, where Cblk(k) is the product of the
/// matrices of the base terms i1 + di k .. i1 + di k + di - 1 and Dblk(k) that of the target terms n1 + dn k
/// .. + dn - 1; nothing if there is none (H3). Exact, in Z[k]: C from the right and D^-1 from the left are
/// applied to M in the order in which the transducer did, which keeps degrees and coefficients small.
/// reach[i] is the number of terms that it had emitted after i absorbed, i <= i1 + di.
/// Preconditions (unchecked): those at Block; det M != 0. O(di + dn) operations.
std::optional<int> blockSign(const SignedFraction& base, const SignedFraction& target, const IntegerMatrix& m,
                             const Block& block, std::span<const std::size_t> reach);

}  // namespace fractiscope
