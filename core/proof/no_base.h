// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
namespace fractiscope {

/// Why no base fraction is known for a constant. None of these says that there is no formula.
enum class NoBaseReason {
    GivenByDigits,           ///< an interval, not a number
    RationalValue,           ///< rational: its fractions are finite
    AlgebraicDegree,         ///< algebraic of degree above 2
    UnknownFunction,         ///< no base is known for values of the function or atom in `detail`
    UnknownArgument,         ///< an argument that is neither rational nor a rational multiple of a root
    SeveralConstants,        ///< made of constants that no known base has in common
    NotMoebius,              ///< not of degree 1 in any constant that has a base
    IrrationalCoefficients,  ///< of degree 1, but the coefficients are not rational
    NotAdmissible,           ///< the base of that kind would have terms that are no integers
    PeriodTooLong,           ///< a quadratic irrational with a period beyond the limit
    TooLarge,                ///< beyond the sizes that are tried
    NotVerified,             ///< recognised, but the numerical check could not be carried out
};

/// The reason with what is to blame.
struct NoBase {
    NoBaseReason reason{};  ///< the first that was met
    std::string detail;     ///< the offending part, e.g. the name of a function; may be empty
};

/// An English piece of a sentence that follows "no base known: ".
std::string reasonText(NoBaseReason reason);

}  // namespace fractiscope
