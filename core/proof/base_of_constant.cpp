// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/base_of_constant.h"

#include "proof/fraction_value.h"

namespace fractiscope {

namespace {

/// Working precisions for the check; the second for values near a pole or a zero of the map.
constexpr long checkBits[] = {800, 4000};

bool isVerified(const BasedConstant& based, const Constant& constant)
{
    for (const long bits : checkBits) {
        const auto known = constant.enclosure(bits);
        const auto value = enclosureOf(based, bits);
        if (known && value && agreeTo(*known, *value, verifiedDigits)) return true;
    }
    return false;
}

Result<BasedConstant, NoBase> quadraticBaseOf(const Constant& constant, const IntegerPolynomial& p)
{
    // 2 a x + b is at least sqrt 5 in absolute value.
    const long bits = 64 + static_cast<long>(bitLength(p.coefficient(2)) + bitLength(p.coefficient(1)) +
                                             bitLength(p.coefficient(0)));
    const auto x = constant.enclosure(bits);
    const auto root = x ? whichRoot(p, *x) : std::nullopt;
    if (!root) return NoBase{NoBaseReason::NotVerified, {}};
    auto base = quadraticBase(p, *root);
    if (!base) return NoBase{NoBaseReason::PeriodTooLong, {}};
    return BasedConstant{std::move(*base), {}};
}

}  // namespace

std::optional<Ball> enclosureOf(const BasedConstant& based, long bits)
{
    const auto value = valueEnclosure(based.base.fraction, based.base.legalFrom, bits);
    if (!value) return std::nullopt;
    return image(based.toConstant, *value, 2 * bits);
}

Result<BasedConstant, NoBase> baseOfImage(const BesselImage& image)
{
    const auto parameters = admissibleParameters(image.quotient);
    if (!parameters) return NoBase{NoBaseReason::NotAdmissible, {}};
    auto base = besselBase(*parameters);
    if (!base) return NoBase{NoBaseReason::NotAdmissible, {}};
    // T = 2/(d u) times the value.
    const RationalMatrix toQuotient(2, 0, 0, Rational(parameters->d) * parameters->u);
    return BasedConstant{std::move(*base), primitive(image.fromQuotient * toQuotient)};
}

Result<BasedConstant, NoBase> findBase(const Constant& constant)
{
    if (constant.isInterval()) return NoBase{NoBaseReason::GivenByDigits, {}};
    if (constant.rationalValue()) return NoBase{NoBaseReason::RationalValue, {}};
    Result<BasedConstant, NoBase> found = NoBase{NoBaseReason::AlgebraicDegree, {}};
    if (const auto& p = constant.minimalPolynomial()) {
        if (p->degree() != 2) return found;
        found = quadraticBaseOf(constant, *p);
    } else {
        const auto image = besselImageOf(constant);
        if (!image) return image.error();
        found = baseOfImage(*image);
    }
    if (found && !isVerified(*found, constant)) return NoBase{NoBaseReason::NotVerified, {}};
    return found;
}

std::optional<BasedConstant> baseOf(const Constant& constant)
{
    auto found = findBase(constant);
    if (!found) return std::nullopt;
    return std::move(*found);
}

}  // namespace fractiscope
