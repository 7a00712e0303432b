// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/asymptotics.h"

#include <cmath>

#include "number/matrix.h"

namespace fractiscope {

namespace {

/// log10 of the larger modulus of the roots of t^2 - trace t + det, |det| = 1; 0 if both have modulus 1.
double logSpectralRadius(const Integer& trace, const Integer& det)
{
    const Integer discriminant = trace * trace - 4 * det;
    if (discriminant <= 0) return 0;
    long exponent = 0;
    const double mantissa = mpz_get_d_2exp(&exponent, raw(trace));
    if (exponent > 500)
        return std::log10(std::abs(mantissa)) + static_cast<double>(exponent) * std::log10(2.0);
    const double t = std::abs(trace.convert_to<double>());
    return std::log10((t + std::sqrt(discriminant.convert_to<double>())) / 2);
}

}  // namespace

std::optional<Asymptotics> asymptoticsOf(const SignedFraction& fraction)
{
    if (!fraction.hasClosedForm()) return std::nullopt;
    Asymptotics result;
    Integer degrees = 0;
    for (const RationalPolynomial& p : fraction.channels)
        if (p.size() > 1) degrees += Integer(p.size() - 1);
    const Integer m(fraction.period());
    if (degrees > 0) {
        result.slope = Rational(2 * degrees, m);
        return result;
    }
    IntegerMatrix block;
    for (std::size_t j = 0; j < fraction.period(); ++j) {
        const RationalPolynomial& p = fraction.channels[j];
        const Integer term = p.empty() ? Integer(0) : Integer(numerator(p.front()));
        absorbTerm(block, term, fraction.word.sign(fraction.preperiod() + j));
    }
    const double radius = logSpectralRadius(block.a + block.d, determinant(block));
    if (radius <= 0) return std::nullopt;
    result.digitsPerTerm = 2 * radius / static_cast<double>(fraction.period());
    return result;
}

}  // namespace fractiscope
