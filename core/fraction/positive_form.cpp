// SPDX-License-Identifier: GPL-3.0-or-later
#include "fraction/positive_form.h"

namespace fractiscope {

namespace {

constexpr long firstBits = 128;
constexpr long lastBits = 1L << 14;

}  // namespace

Result<PositiveForm> positiveForm(const RationalFunction& f, const PowerTable& alpha)
{
    for (long bits = firstBits; bits <= lastBits; bits *= 2) {
        const auto powers = alpha.at(bits);
        if (!powers) return powers.error();
        const Verdict bottom = isPositive(f.denominator, **powers);
        if (bottom == Verdict::Unknown) continue;
        PositiveForm result{f, 0};
        RationalFunction& g = result.function;
        if (bottom == Verdict::False) g = {-f.numerator, -f.denominator};
        const EnclosedQuotient x = enclose(g, **powers);
        const Integer least = x.numerator - x.numeratorError;
        if (least > 0) return result;
        const Integer divisor = x.denominator - x.denominatorError;  // > 0, as the denominator is positive
        result.shift = 1 - least / divisor;
        g.numerator = g.numerator + g.denominator * IntegerPolynomial({result.shift});
        return result;
    }
    return Error{ErrorCode::Inseparable, 0, alpha.constant().text().size(), alpha.constant().text(), ""};
}

}  // namespace fractiscope
