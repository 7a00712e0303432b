// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "number/ball.h"
#include "number/polynomial.h"

namespace fractiscope {

/// Highest working precision at which a value is separated from 0 before giving up, in bits.
inline constexpr long maximumPrecisionBits = 1L << 20;

struct Expression;

/// A real constant: a catalogue name, an expression, or `digits:3.14159...`. Immutable, cheap to
/// copy, safe to use from several threads.
class Constant {
public:
    /// Reads `text` and establishes that it has a finite real value.
    /// Fails with a code of error.h and the position in `text`; rational values parse (see
    /// rationalValue). Exact where a value is algebraic, rigorous elsewhere.
    static Result<Constant> parse(std::string_view text);

    /// The text as given, blanks trimmed.
    const std::string& text() const;
    /// LaTeX of the expression, e.g. "\\frac{e + 1}{2}"; for digits the leading digits and dots.
    const std::string& latex() const;

    /// The parsed expression with the exact values of its algebraic parts; nullptr for digits. Lives as
    /// long as some copy of the constant.
    const Expression* expression() const;

    /// A ball around the value. For expressions its radius is at most 2^-precisionBits *
    /// max(1, |value|); for digits it is the interval of half a unit of the last digit, whatever
    /// the precision. Fails (Inseparable, Undefined) only if the working precision would exceed
    /// its cap. Thread-safe; the last result is cached.
    Result<Ball> enclosure(long precisionBits) const;

    /// True for `digits:`: the value is an interval, not a number.
    bool isInterval() const;
    /// Decimal digits given after `digits:` (significant ones); 0 for expressions.
    long givenDigits() const;

    /// The minimal polynomial over Z, primitive, positive leading coefficient, if the value is
    /// known to be algebraic of degree at most 24. Absent says nothing.
    const std::optional<IntegerPolynomial>& minimalPolynomial() const;
    /// The value if it is known to be rational (minimal polynomial of degree 1).
    std::optional<Rational> rationalValue() const;

private:
    struct State;
    explicit Constant(std::shared_ptr<const State> state) : state_(std::move(state)) {}
    std::shared_ptr<const State> state_;
};

}  // namespace fractiscope
