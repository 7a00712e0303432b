// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sign_oracle.h"

namespace fractiscope {

namespace {

constexpr long lastBits = 1L << 14;

}  // namespace

SignOracle::SignOracle(const PowerTable& alpha) : alpha_(alpha)
{
    if (const auto& minimal = alpha.constant().minimalPolynomial()) field_.emplace(*minimal);
}

Result<int> SignOracle::sign(const IntegerPolynomial& p)
{
    if (field_ && field_->element(p).isZero()) return 0;
    for (long bits = firstBits; bits <= lastBits; bits *= 2) {
        const auto powers = alpha_.at(bits);
        if (!powers) return powers.error();
        const Verdict positive = isPositive(p, **powers);
        if (positive != Verdict::Unknown) return positive == Verdict::True ? 1 : -1;
    }
    const bool isAlpha = p == IntegerPolynomial({Integer(0), Integer(1)});
    return Error{ErrorCode::Inseparable, 0, 0, isAlpha ? alpha_.constant().text() : toString(p, "x"), ""};
}

}  // namespace fractiscope
