// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "number/flint.h"
#include "number/integer.h"

namespace fractiscope {

/// Two integers with lower <= value * 2^scaleBits <= upper.
struct ScaledBounds {
    Integer lower;
    Integer upper;
};

/// A real number known to lie in midpoint +- radius, over Arb [9]. Every operation encloses the
/// exact result for every choice of the operands inside their balls. Precision is an argument,
/// in bits, and bounds the midpoint's rounding; the ball stays right at any precision.
class Ball {
public:
    Ball();  ///< exactly 0
    Ball(const Ball& other);
    Ball(Ball&& other) noexcept;
    Ball& operator=(const Ball& other);
    Ball& operator=(Ball&& other) noexcept;
    ~Ball();

    static Ball fromInteger(const Integer& value);                        ///< exact
    static Ball fromRational(const Rational& value, long precisionBits);  ///< rounded outwards
    /// The closed interval [lower, upper]. Precondition (checked): lower <= upper.
    static Ball fromInterval(const Rational& lower, const Rational& upper, long precisionBits);

    arb_ptr raw() { return value_; }
    arb_srcptr raw() const { return value_; }

    bool isFinite() const;
    bool isExact() const;
    /// The value if the radius is 0 and it has at most 2^16 bits.
    std::optional<Rational> exactValue() const;
    /// Accuracy in bits relative to the value (Arb's rel_accuracy_bits).
    long relativeAccuracyBits() const;
    bool containsZero() const;
    Verdict isPositive() const;
    /// Integer bounds of value * 2^scaleBits, rounded outwards; nothing if not finite.
    std::optional<ScaledBounds> scaled(long scaleBits) const;
    /// The floor, if it is the same for the whole ball.
    std::optional<Integer> certifiedFloor() const;
    /// Decimal text with at most `decimalDigits` significant digits, all of them correct to one
    /// unit of the last; fewer when the ball is wider. No exponent for 1e-5 <= |value| < 1e16,
    /// unless the digits end before the units ("1.2e+5").
    std::string toDecimal(long decimalDigits) const;
    double toDouble() const;  ///< midpoint, rounded to nearest

private:
    arb_t value_;
};

/// Sum, difference and product, rounded outwards.
Ball add(const Ball& a, const Ball& b, long precisionBits);
Ball subtract(const Ball& a, const Ball& b, long precisionBits);
Ball multiply(const Ball& a, const Ball& b, long precisionBits);
/// Not finite when b contains 0.
Ball divide(const Ball& a, const Ball& b, long precisionBits);
/// Exact.
Ball negate(const Ball& a);

}  // namespace fractiscope
