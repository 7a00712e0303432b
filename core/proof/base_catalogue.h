// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "number/polynomial.h"
#include "proof/base_fraction.h"
#include "proof/rational_matrix.h"

namespace fractiscope {

/// A theorem that gives the value of a continued fraction.
struct BaseTheorem {
    std::string name;       ///< BaseFraction::name of its fractions
    std::string plain;      ///< statement in plain text
    std::string latex;      ///< statement, mathematics in \( \)
    std::string reference;  ///< with numbers of core/REFERENCES.md
};

/// All of them, the general ones first.
const std::vector<BaseTheorem>& baseTheorems();

/// By name; nullptr if there is none.
const BaseTheorem* findBaseTheorem(std::string_view name);

/// The fraction with terms c_n = (a + nd) u for even n, (a + nd) v for odd n and all signs `sign`. Its
/// value is sqrt(u/v) Z_{a/d-1}(z)/Z_{a/d}(z), z = 2/(d sqrt(uv)), Z = I for +1 and J for -1 [11], [12].
struct BesselParameters {
    Integer a{1};   ///< c_0 = a u
    Integer d{1};   ///< c_1 = (a + d) v
    Rational u{1};  ///< factor of terms of even index
    Rational v{1};  ///< factor of terms of odd index
    int sign = 1;   ///< 1 or -1
};

/// Nothing unless a, d, u, v > 0 and all terms are integers.
std::optional<BaseFraction> besselBase(const BesselParameters& parameters);

/// k + 1/(3k + 1/(5k + ...)) = coth(1/k) [16]. Precondition (checked): k >= 1.
BaseFraction cothBase(const Integer& k);
/// k - 1/(3k - 1/(5k - ...)) = cot(1/k) [16]. Precondition (checked): k >= 1.
BaseFraction cotBase(const Integer& k);

/// Which root of a quadratic polynomial.
enum class QuadraticRoot { Lesser, Greater };

/// Which root of a x^2 + b x + c the number in the ball is: the sign of a (2 a x + b). Nothing if the ball
/// does not decide.
std::optional<QuadraticRoot> whichRoot(const IntegerPolynomial& p, const Ball& x);

/// Longest preperiod and period together of a quadratic base, in terms.
inline constexpr std::size_t maximumQuadraticTerms = 20000;

/// The simple continued fraction of a root of an irreducible polynomial of degree 2, by the classical
/// algorithm on complete quotients (P + sqrt D)/Q [13]. Nothing if the polynomial has not degree 2, its
/// discriminant is negative or a square, or the period is too long. Exact.
std::optional<BaseFraction> quadraticBase(const IntegerPolynomial& p, QuadraticRoot root);

/// T_nu = z Z_{nu-1}(z)/Z_nu(z) as a function of nu and s, s = z^2 for Z = I, s = -z^2 for Z = J: even in
/// z, and T_nu = 2 nu + s/T_{nu+1}. T_{1/2} is z coth z or z cot z.
struct BesselQuotient {
    Rational order;   ///< nu
    Rational square;  ///< s, not 0

    bool operator==(const BesselQuotient& other) const = default;
};

/// A quotient by way of that of its class with the least positive order.
struct ReducedQuotient {
    BesselQuotient quotient;  ///< 0 < order <= 1, with the same square
    RationalMatrix toThis;    ///< T of the given one = toThis(T of `quotient`), determinant not 0
};

/// By T_nu = 2 nu + s/T_{nu+1}, once for each integer between the orders. Exact. O(|order|).
ReducedQuotient reduceOrder(const BesselQuotient& quotient);

/// What the parameters stand for: value = (d u/2) T.
BesselQuotient quotientOf(const BesselParameters& parameters);

/// Parameters of a fraction whose value is a rational multiple of T, with as few terms a period as
/// possible. Nothing if the class is not admissible: its terms would not be integers. That does not say
/// that there is no formula. Precondition (checked): 0 < order <= 1. Exact.
std::optional<BesselParameters> admissibleParameters(const BesselQuotient& quotient);

}  // namespace fractiscope
