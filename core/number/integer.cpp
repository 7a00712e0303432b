// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/integer.h"

#include <algorithm>

namespace fractiscope {

std::size_t bitLength(const Integer& value)
{
    return value.is_zero() ? 0 : mpz_sizeinbase(raw(value), 2);
}

Integer floorDivide(const Integer& a, const Integer& b)
{
    Integer quotient;
    mpz_fdiv_q(raw(quotient), raw(a), raw(b));
    return quotient;
}

Integer floor(const Rational& value)
{
    return floorDivide(numerator(value), denominator(value));
}

Integer ceil(const Rational& value)
{
    Integer quotient;
    const Integer top = numerator(value);
    const Integer bottom = denominator(value);
    mpz_cdiv_q(raw(quotient), raw(top), raw(bottom));
    return quotient;
}

bool isInteger(const Rational& value)
{
    return denominator(value) == 1;
}

std::optional<std::int64_t> toInt64(const Integer& value)
{
    if (!mpz_fits_slong_p(raw(value))) return std::nullopt;
    return mpz_get_si(raw(value));
}

std::optional<Integer> parseInteger(std::string_view text)
{
    std::string_view digits = text;
    if (!digits.empty() && (digits.front() == '-' || digits.front() == '+')) digits.remove_prefix(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit)) return std::nullopt;
    Integer value;
    mpz_set_str(raw(value), std::string(digits).c_str(), 10);
    if (text.front() == '-') value = -value;
    return value;
}

std::string toString(const Integer& value)
{
    return value.str();
}

std::string toString(const Rational& value)
{
    return value.str();
}

std::uint64_t residue(const Integer& value, std::uint64_t modulus)
{
    return mpz_fdiv_ui(raw(value), modulus);
}

}  // namespace fractiscope
