// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/result.h"
#include "number/poly_matrix.h"
#include "proof/base_fraction.h"
#include "proof/no_base.h"

namespace fractiscope {

/// The fraction with terms (a + nd) c(k), n >= 0, and all signs `sign`. Wherever c(k) >= 1 its
/// value is Z_{a/d-1}(z)/Z_{a/d}(z), z = 2/(d c(k)), Z = I for +1 and J for -1: the case u = v = c(k) of the
/// Bessel quotient (see BesselParameters), so one theorem for all these k. With a = 1, d = 2 it is
/// coth(1/c(k)) or cot(1/c(k)). a, d > 0.
struct ParametricBase {
    Integer a{1};             ///< the first term is a c(k)
    Integer d{2};             ///< each further one is d c(k) more
    IntegerPolynomial scale;  ///< c
    int sign = 1;             ///< 1 or -1

    bool operator==(const ParametricBase& other) const = default;
};

/// The theorem at one k; nothing unless c(k) >= 1.
std::optional<BaseFraction> baseAt(const ParametricBase& base, const Integer& k);

/// A constant with a parameter k: expression = toConstant(k)(value of the base at k) as functions of k, for
/// every k with c(k) >= 1 at which the expression is defined.
struct ParametricConstant {
    std::string expression;  ///< blanks at the ends trimmed
    ParametricBase base;     ///< c(k) has a positive leading coefficient
    /// Its entries have no common factor in Z[k], its determinant is not the zero polynomial.
    PolynomialMatrix toConstant;
};

/// Why a text is no parametric constant: an error at a position of it, or no base is known.
using ParametricRefusal = std::variant<Error, NoBase>;

/// Reads an expression in which the letter k is a parameter, such as "k*tan(1/k)" or
/// "(e^(1/k) + 1)/2". Allowed are rational functions of k, + - * / and integer powers, and of one argument
/// exp or e^, tan, cot, tanh, coth, or besseli, besselj of orders that differ by integers. The whole must
/// come out of degree 1 in the value of one ParametricBase. Exact algebra in Z[y, k], y the value of the
/// base; nothing is evaluated or interpolated.
Result<ParametricConstant, ParametricRefusal> parseParametric(std::string_view text);

/// The expression with an integer put in for k; Constant::parse reads it. Precondition (checked): the text
/// was accepted by parseParametric.
std::string expressionAt(std::string_view expression, const Integer& k);

}  // namespace fractiscope
