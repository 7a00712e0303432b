// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/multiprecision/gmp.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fractiscope {

/// Exact integers over GMP [8]. Expression templates are off: `auto` is safe.
using Integer = boost::multiprecision::number<boost::multiprecision::gmp_int, boost::multiprecision::et_off>;
/// Exact rationals over GMP [8], in lowest terms with a positive denominator; `auto` is safe.
using Rational =
    boost::multiprecision::number<boost::multiprecision::gmp_rational, boost::multiprecision::et_off>;

/// The GMP integer inside, for functions of GMP and FLINT that write it.
inline mpz_ptr raw(Integer& value)
{
    return value.backend().data();
}
/// The same, for those that read it.
inline mpz_srcptr raw(const Integer& value)
{
    return value.backend().data();
}

/// Number of bits of |value|; 0 for 0. O(1).
std::size_t bitLength(const Integer& value);

/// The q with q <= a/b < q + 1. Precondition (unchecked): b != 0.
Integer floorDivide(const Integer& a, const Integer& b);

/// The greatest integer <= value.
Integer floor(const Rational& value);
/// The least integer >= value.
Integer ceil(const Rational& value);

/// True iff the denominator is 1.
bool isInteger(const Rational& value);

/// The value as int64_t, or nothing if it does not fit.
std::optional<std::int64_t> toInt64(const Integer& value);

/// Decimal integer with optional leading sign, no blanks; nothing if the text is not one.
std::optional<Integer> parseInteger(std::string_view text);

/// Decimal, "-12".
std::string toString(const Integer& value);
/// "p/q" in lowest terms, "p" when the denominator is 1.
std::string toString(const Rational& value);

/// value reduced to 0 <= r < modulus. Precondition (unchecked): modulus > 0.
std::uint64_t residue(const Integer& value, std::uint64_t modulus);

}  // namespace fractiscope
