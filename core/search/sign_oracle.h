// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fraction/fixed_point.h"
#include "number/number_field.h"

namespace fractiscope {

/// The sign of P(alpha) for integer polynomials P: exact zero test where alpha is algebraic,
/// rigorous enclosures at rising precision otherwise. Not thread-safe.
class SignOracle {
public:
    static constexpr long firstBits = 128;  ///< the precision tried first

    explicit SignOracle(const PowerTable& alpha);  ///< `alpha` must outlive it

    /// 1, 0 or -1. Fails with Inseparable when P(alpha) is not separated from 0 at 2^14 bits (for
    /// a constant given by digits: within its digits).
    Result<int> sign(const IntegerPolynomial& p);
    /// Q(alpha) when alpha is known to be algebraic.
    const std::optional<NumberField>& field() const { return field_; }

private:
    const PowerTable& alpha_;
    std::optional<NumberField> field_;
};

}  // namespace fractiscope
