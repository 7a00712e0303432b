// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "proof/bessel_image.h"

namespace fractiscope {

/// A constant that Constant::parse reads and that is fromQuotient(T) for a given Bessel quotient T.
struct NamedImage {
    std::string expression;       ///< e.g. "e", "tanh(1/3)", "sqrt(2)*coth(1/sqrt(2))"
    RationalMatrix fromQuotient;  ///< determinant not 0
};

/// The usual constants of a class: exp(2z), coth z, tanh z; tan z, cot z; with an irrational z the same
/// times its square root; else quotients of Bessel functions of neighbouring orders. The first ones are
/// the best known. Precondition (unchecked): 0 < order <= 1.
std::vector<NamedImage> namesOf(const BesselQuotient& quotient);

/// A number written as fromConstant(constant).
struct NamedMoebius {
    NamedImage constant;         ///< one of namesOf its class
    IntegerMatrix fromConstant;  ///< without common factor, determinant not 0
};

/// The name with the least sum of |entries| of the matrix; of equals one without division by the
/// constant, then the first.
NamedMoebius simplestName(const BesselImage& image);

/// "(2*e - 1)/(e + 3)" for the matrix and the text of a constant, in the expression language.
std::string moebiusText(const IntegerMatrix& m, const std::string& constant);

}  // namespace fractiscope
