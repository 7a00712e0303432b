// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "number/flint.h"
#include "number/integer.h"

namespace fractiscope {

/// Two integers with lower <= value * 2^scaleBits <= upper for every value in a ball.
struct ScaledBounds {
    Integer lower;  ///< floor of the ball's lower end times 2^scaleBits
    Integer upper;  ///< ceiling of its upper end times 2^scaleBits
};

/// A real number known to lie in midpoint +- radius, over Arb [9]. Every operation encloses the
/// exact result for every choice of the operands inside their balls. Precision is an argument,
/// in bits, and bounds the midpoint's rounding; the ball stays right at any precision.
class Ball {
public:
    Ball();                                  ///< exactly 0
    Ball(const Ball& other);                 ///< midpoint and radius without rounding
    Ball(Ball&& other) noexcept;             ///< leaves exactly 0 in other
    Ball& operator=(const Ball& other);      ///< midpoint and radius without rounding
    Ball& operator=(Ball&& other) noexcept;  ///< swaps the two
    ~Ball();

    static Ball fromInteger(const Integer& value);                        ///< exact
    static Ball fromRational(const Rational& value, long precisionBits);  ///< rounded outwards
    /// The closed interval [lower, upper]. Precondition (checked): lower <= upper.
    static Ball fromInterval(const Rational& lower, const Rational& upper, long precisionBits);

    arb_ptr raw() { return value_; }           ///< the number inside, for functions of Arb that write it
    arb_srcptr raw() const { return value_; }  ///< the same, for those that read it

    bool isFinite() const;  ///< midpoint and radius are: the value is enclosed at all
    bool isExact() const;   ///< the radius is 0
    /// The value if the radius is 0 and it has at most 2^16 bits.
    std::optional<Rational> exactValue() const;
    /// Accuracy in bits relative to the value (Arb's rel_accuracy_bits).
    long relativeAccuracyBits() const;
    bool containsZero() const;   ///< some number of the ball is 0
    Verdict isPositive() const;  ///< True: every number of the ball is > 0; False: every one is <= 0
    /// Integer bounds of value * 2^scaleBits, rounded outwards; nothing if not finite.
    std::optional<ScaledBounds> scaled(long scaleBits) const;
    /// The floor, if it is the same for the whole ball.
    std::optional<Integer> certifiedFloor() const;
    /// Decimal text with at most `decimalDigits` significant digits, all of them correct to one
    /// unit of the last; fewer when the ball is wider. No exponent for 1e-5 <= |value| < 1e16,
    /// unless the digits end before the units ("1.2e+5").
    std::string toDecimal(long decimalDigits) const;
    /// The least n, about, with |value| < 2^n for every value in the ball; 0 for the ball 0. Precondition
    /// (checked): finite.
    long magnitudeBits() const;
    double toDouble() const;  ///< midpoint, rounded to nearest

private:
    arb_t value_;
};

/// a + b, rounded outwards.
Ball add(const Ball& a, const Ball& b, long precisionBits);
/// a - b, rounded outwards.
Ball subtract(const Ball& a, const Ball& b, long precisionBits);
/// a b, rounded outwards.
Ball multiply(const Ball& a, const Ball& b, long precisionBits);
/// a/b, rounded outwards; not finite when b contains 0.
Ball divide(const Ball& a, const Ball& b, long precisionBits);
/// -a. Exact.
Ball negate(const Ball& a);

}  // namespace fractiscope
