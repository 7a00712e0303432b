// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include "proof/base_of_constant.h"

namespace fractiscope {

/// A constant found for the value of a closed form.
struct Identification {
    std::string expression;      ///< of the value, as Constant::parse reads it, e.g. "(e + 1)/2"
    std::string constant;        ///< the constant in it, e.g. "e" or "sqrt(5)"
    IntegerMatrix fromConstant;  ///< value = fromConstant(constant)
    BasedConstant based;         ///< value = based.toConstant(value(based.base))
};

/// Why a closed form was not named. None of these says that its value has no name.
enum class NoNameReason {
    NoClosedForm,   ///< only a recurrence: exponential terms
    RationalValue,  ///< the tail is rational
    NotLegal,       ///< terms below 1 do not end: no convergence is known
    NotBessel,      ///< the period block is none of a quotient of Bessel functions
    NotAdmissible,  ///< it is one, but of a class without base fraction
    TooLarge,       ///< period, degrees or order beyond what is tried
    NotVerified,    ///< the values could not be compared to verifiedDigits digits
};

/// An English piece of a sentence that follows "no constant recognised: ".
std::string reasonText(NoNameReason reason);

/// Names the value of a fraction from its closed form alone. Constant channels: a quadratic irrational.
/// Otherwise the trace of the block of one period is a polynomial in k, and its two highest
/// coefficients fix the order and the argument of the only quotient T of Bessel functions whose blocks
/// U(k) can be similar to the blocks D(k); then M U(k) = +-D(k) M is a linear system for M, solved
/// exactly and checked as an identity in k, and the value is M(T) behind the preperiod. The values of
/// the fraction, of the base and of the expression are compared to verifiedDigits digits.
Result<Identification, NoNameReason> identify(const SignedFraction& fraction);

/// The number x with P(x)/Q(x) = value of the fraction, in the expression language: identify, and then the
/// inverse of a left-hand side of degree 1. Nothing for other degrees or if no constant is recognised.
std::optional<std::string> identifyConstant(const RationalFunction& lhs, const SignedFraction& fraction);

}  // namespace fractiscope
