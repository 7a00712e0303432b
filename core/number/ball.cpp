// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/ball.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <string>
#include <utility>

namespace fractiscope {

namespace {

/// fmpz and fmpq with destructors.
struct FlintInteger {
    FlintInteger() { fmpz_init(value); }
    explicit FlintInteger(const Integer& v) : FlintInteger() { fmpz_set_mpz(value, raw(v)); }
    FlintInteger(const FlintInteger&) = delete;
    FlintInteger& operator=(const FlintInteger&) = delete;
    ~FlintInteger() { fmpz_clear(value); }
    Integer integer() const
    {
        Integer result;
        fmpz_get_mpz(raw(result), value);
        return result;
    }
    fmpz_t value;
};

/// Arb changes to an exponent at other places than we do: takes its text apart into digits and
/// a decimal exponent, "31415" and 0 for 3.1415, and puts the point again.
std::string withPointPlaced(const std::string& arbText)
{
    const std::size_t mark = arbText.find('e');
    std::string digits = arbText.substr(0, mark);
    const std::string sign = digits.substr(0, 1) == "-" ? "-" : "";
    digits.erase(0, sign.size());
    const std::size_t point = std::min(digits.find('.'), digits.size());
    long exponent = mark == std::string::npos ? 0 : std::stol(arbText.substr(mark + 1));
    exponent += static_cast<long>(point) - 1;
    digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
    const std::size_t leadingZeros = digits.find_first_not_of('0');
    // Zero, a ball around zero, or not a number.
    if (leadingZeros == std::string::npos || !std::isdigit(static_cast<unsigned char>(digits[0])))
        return arbText;
    digits.erase(0, leadingZeros);
    exponent -= static_cast<long>(leadingZeros);

    const long count = static_cast<long>(digits.size());
    if (exponent < -5 || exponent >= 16 || exponent >= count) {
        if (exponent == 0) return sign + digits;
        const std::string rest = count > 1 ? "." + digits.substr(1) : "";
        return sign + digits.substr(0, 1) + rest + "e" + (exponent > 0 ? "+" : "") + std::to_string(exponent);
    }
    if (exponent < 0) return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto before = static_cast<std::size_t>(exponent) + 1;
    return sign + digits.substr(0, before) + (before < digits.size() ? "." + digits.substr(before) : "");
}

}  // namespace

Ball::Ball()
{
    arb_init(value_);
}
Ball::Ball(const Ball& other) : Ball()
{
    arb_set(value_, other.value_);
}
Ball::Ball(Ball&& other) noexcept : Ball()
{
    arb_swap(value_, other.value_);
}
Ball& Ball::operator=(const Ball& other)
{
    arb_set(value_, other.value_);
    return *this;
}
Ball& Ball::operator=(Ball&& other) noexcept
{
    arb_swap(value_, other.value_);
    return *this;
}
Ball::~Ball()
{
    arb_clear(value_);
}

Ball Ball::fromInteger(const Integer& value)
{
    Ball ball;
    arb_set_fmpz(ball.value_, FlintInteger(value).value);
    return ball;
}

Ball Ball::fromRational(const Rational& value, long precisionBits)
{
    Ball ball;
    const FlintInteger top(numerator(value));
    const FlintInteger bottom(denominator(value));
    arb_fmpz_div_fmpz(ball.value_, top.value, bottom.value, precisionBits);
    return ball;
}

Ball Ball::fromInterval(const Rational& lower, const Rational& upper, long precisionBits)
{
    assert(lower <= upper);
    Ball ball;
    arb_union(ball.value_, fromRational(lower, precisionBits).value_,
              fromRational(upper, precisionBits).value_, precisionBits);
    return ball;
}

bool Ball::isFinite() const
{
    return arb_is_finite(value_) != 0;
}
bool Ball::isExact() const
{
    return arb_is_exact(value_) != 0;
}
std::optional<Rational> Ball::exactValue() const
{
    constexpr long mostBits = 1L << 16;
    if (!isExact() || !isFinite() || arf_cmpabs_2exp_si(arb_midref(value_), mostBits) > 0)
        return std::nullopt;
    if (!arb_is_zero(value_) && arf_cmpabs_2exp_si(arb_midref(value_), -mostBits) < 0) return std::nullopt;
    fmpq_t q;
    fmpq_init(q);
    arf_get_fmpq(q, arb_midref(value_));
    Rational result;
    fmpq_get_mpq(result.backend().data(), q);
    fmpq_clear(q);
    return result;
}

long Ball::relativeAccuracyBits() const
{
    return arb_rel_accuracy_bits(value_);
}
bool Ball::containsZero() const
{
    return arb_contains_zero(value_) != 0;
}

Verdict Ball::isPositive() const
{
    if (arb_is_positive(value_)) return Verdict::True;
    if (arb_is_nonpositive(value_)) return Verdict::False;
    return Verdict::Unknown;
}

std::optional<ScaledBounds> Ball::scaled(long scaleBits) const
{
    if (!isFinite()) return std::nullopt;
    Ball shifted;
    arb_mul_2exp_si(shifted.value_, value_, scaleBits);
    arf_t bound;
    arf_init(bound);
    FlintInteger lower;
    FlintInteger upper;
    arb_get_lbound_arf(bound, shifted.value_, ARF_PREC_EXACT);
    arf_get_fmpz(lower.value, bound, ARF_RND_FLOOR);
    arb_get_ubound_arf(bound, shifted.value_, ARF_PREC_EXACT);
    arf_get_fmpz(upper.value, bound, ARF_RND_CEIL);
    arf_clear(bound);
    return ScaledBounds{lower.integer(), upper.integer()};
}

std::optional<Integer> Ball::certifiedFloor() const
{
    if (!isFinite()) return std::nullopt;
    arf_t bound;
    arf_init(bound);
    FlintInteger lower;
    FlintInteger upper;
    arb_get_lbound_arf(bound, value_, ARF_PREC_EXACT);
    arf_get_fmpz(lower.value, bound, ARF_RND_FLOOR);
    arb_get_ubound_arf(bound, value_, ARF_PREC_EXACT);
    arf_get_fmpz(upper.value, bound, ARF_RND_FLOOR);
    arf_clear(bound);
    if (!fmpz_equal(lower.value, upper.value)) return std::nullopt;
    return lower.integer();
}

std::string Ball::toDecimal(long decimalDigits) const
{
    char* text = arb_get_str(value_, decimalDigits, ARB_STR_NO_RADIUS);
    const std::string result(text);
    flint_free(text);
    return withPointPlaced(result);
}

long Ball::magnitudeBits() const
{
    assert(isFinite());
    mag_t bound;
    mag_init(bound);
    arb_get_mag(bound, value_);
    const long bits = mag_is_zero(bound) ? 0 : fmpz_get_si(MAG_EXPREF(bound));
    mag_clear(bound);
    return bits;
}

double Ball::toDouble() const
{
    return arf_get_d(arb_midref(value_), ARF_RND_NEAR);
}

Ball add(const Ball& a, const Ball& b, long precisionBits)
{
    Ball result;
    arb_add(result.raw(), a.raw(), b.raw(), precisionBits);
    return result;
}

Ball subtract(const Ball& a, const Ball& b, long precisionBits)
{
    Ball result;
    arb_sub(result.raw(), a.raw(), b.raw(), precisionBits);
    return result;
}

Ball multiply(const Ball& a, const Ball& b, long precisionBits)
{
    Ball result;
    arb_mul(result.raw(), a.raw(), b.raw(), precisionBits);
    return result;
}

Ball divide(const Ball& a, const Ball& b, long precisionBits)
{
    Ball result;
    arb_div(result.raw(), a.raw(), b.raw(), precisionBits);
    return result;
}

Ball negate(const Ball& a)
{
    Ball result;
    arb_neg(result.raw(), a.raw());
    return result;
}

}  // namespace fractiscope
