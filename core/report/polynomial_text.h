// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "fraction/signed_fraction.h"
#include "number/polynomial.h"

namespace fractiscope {

/// How a polynomial is written out.
struct PolynomialStyle {
    std::string variable;      ///< as a factor: "e", "k", "\\left(\\tan 1\\right)"
    std::string base;          ///< the same where a power follows; empty: as `variable`
    std::string times;         ///< between coefficient and variable: "*", "", "\\cdot "
    bool latex = false;        ///< powers as ^{12}, very long integers abbreviated
    std::size_t longest = 60;  ///< digits up to which LaTeX writes an integer in full
};

/// "2e^2 - e + 1", the terms from high to low degree; from low to high where only that makes the
/// first term positive ("3 - e"). "0" for the zero polynomial. Exact, except that LaTeX abbreviates integers
/// of more than `longest` digits to their first and last digits over a brace with their number.
std::string polynomialText(const std::vector<Integer>& lowToHigh, const PolynomialStyle& style);

/// The same, cut after a term wherever a piece would exceed `width` characters. At least one piece;
/// their concatenation is polynomialText.
std::vector<std::string> polynomialPieces(const std::vector<Integer>& lowToHigh, const PolynomialStyle& style,
                                          std::size_t width);

/// An integer in LaTeX, abbreviated beyond `longest` digits. Signed, no parentheses.
std::string integerLatex(const Integer& value, std::size_t longest = 60);

/// A rational polynomial over one denominator, in lowest terms.
struct CommonDenominator {
    std::vector<Integer> numerator;  ///< coefficients from low to high degree; empty for the zero polynomial
    Integer denominator;             ///< > 0, the least common one
};

/// p written so. Exact.
CommonDenominator overCommonDenominator(const RationalPolynomial& p);

/// Number of nonzero coefficients.
std::size_t termCount(const std::vector<Integer>& coefficients);

}  // namespace fractiscope
