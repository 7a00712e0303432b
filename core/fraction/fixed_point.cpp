// SPDX-License-Identifier: GPL-3.0-or-later
#include "fraction/fixed_point.h"

#include <algorithm>
#include <cassert>

namespace fractiscope {

namespace {

/// Guard bits for the powers of alpha: multiplication loses about one bit each, and |alpha|^i may
/// be large, which costs relative precision.
constexpr long guardBits = 16;

}  // namespace

Result<std::shared_ptr<const FixedPointPowers>> PowerTable::at(long scaleBits) const
{
    const std::lock_guard lock(mutex_);
    if (const auto known = cache_.find(scaleBits); known != cache_.end()) return known->second;

    auto alpha = alpha_.enclosure(scaleBits + guardBits);
    if (!alpha) return alpha.error();
    const long growth = alpha->isFinite() ? degree_ * std::max(0L, alpha->magnitudeBits()) : 0;
    const long precision = scaleBits + growth + guardBits;
    if (growth > 0) alpha = alpha_.enclosure(precision);
    if (!alpha) return alpha.error();

    auto powers = std::make_shared<FixedPointPowers>();
    powers->scaleBits = scaleBits;
    Ball power = Ball::fromInteger(1);
    for (int i = 0; i <= degree_; ++i) {
        auto bounds = power.scaled(scaleBits);
        if (!bounds) return Error{ErrorCode::Undefined, 0, 0, alpha_.text(), ""};
        powers->width.push_back(bounds->upper - bounds->lower);
        powers->lower.push_back(std::move(bounds->lower));
        if (i < degree_) power = multiply(power, *alpha, precision + growth);
    }
    cache_.emplace(scaleBits, powers);
    return std::shared_ptr<const FixedPointPowers>(powers);
}

namespace {

/// sum p_i lower_i and the bound sum |p_i| width_i of its error.
void evaluate(const IntegerPolynomial& p, const FixedPointPowers& powers, Integer& value, Integer& error)
{
    assert(p.degree() < static_cast<int>(powers.lower.size()));
    value = 0;
    error = 0;
    for (std::size_t i = 0; i < p.coefficients().size(); ++i) {
        const Integer& c = p.coefficients()[i];
        mpz_addmul(raw(value), raw(c), raw(powers.lower[i]));
        error += abs(c) * powers.width[i];
    }
}

}  // namespace

EnclosedQuotient enclose(const RationalFunction& f, const FixedPointPowers& powers)
{
    EnclosedQuotient x;
    evaluate(f.numerator, powers, x.numerator, x.numeratorError);
    evaluate(f.denominator, powers, x.denominator, x.denominatorError);
    return x;
}

Verdict isPositive(const IntegerPolynomial& p, const FixedPointPowers& powers)
{
    Integer value;
    Integer error;
    evaluate(p, powers, value, error);
    if (value > error) return Verdict::True;
    if (value < -error || (value == -error && error.is_zero())) return Verdict::False;
    return Verdict::Unknown;
}

}  // namespace fractiscope
