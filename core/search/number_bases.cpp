// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/number_bases.h"

#include <numeric>

#include "proof/degree_two.h"
#include "proof/prover.h"

namespace fractiscope {

namespace {

/// The greatest g such that f is a function of t^g.
int exponentStep(const RationalFunction& f)
{
    int step = 0;
    for (const IntegerPolynomial* p : {&f.numerator, &f.denominator})
        for (int i = 0; i <= p->degree(); ++i)
            if (!p->coefficient(i).is_zero()) step = std::gcd(step, i);
    return step;
}

std::optional<BasedConstant> optionalOf(const Result<BasedConstant, NoBase>& based)
{
    return based ? std::optional(*based) : std::nullopt;
}

/// f(alpha) as a Moebius image of alpha, for alpha with this minimal polynomial of degree 2.
RationalMatrix moduloQuadratic(const RationalFunction& f, const IntegerPolynomial& minimal)
{
    const auto linear = [&](const IntegerPolynomial& p) {
        RationalPolynomial rest;
        for (int i = 0; i <= std::max(1, p.degree()); ++i) rest.emplace_back(p.coefficient(i));
        for (std::size_t i = rest.size(); i-- > 2;) {
            const Rational factor = rest[i] / Rational(minimal.coefficient(2));
            rest[i - 1] -= factor * Rational(minimal.coefficient(1));
            rest[i - 2] -= factor * Rational(minimal.coefficient(0));
        }
        return rest;
    };
    const auto p = linear(f.numerator);
    const auto q = linear(f.denominator);
    return {p[1], p[0], q[1], q[0]};
}

}  // namespace

NumberBases::NumberBases(const Constant& constant) : constant_(constant), ofConstant_(findBase(constant)) {}

std::optional<BasedConstant> NumberBases::ofPower(int exponent) const
{
    const std::lock_guard lock(mutex_);
    const auto [known, isNew] = ofPowers_.try_emplace(exponent);
    if (isNew) {
        const auto power = Constant::parse("(" + constant_.text() + ")^" + std::to_string(exponent));
        if (power) known->second = baseOf(*power);
    }
    return known->second;
}

std::optional<BasedConstant> NumberBases::of(const RationalFunction& f) const
{
    if (constant_.isInterval()) return std::nullopt;
    if (const auto& minimal = constant_.minimalPolynomial()) {
        if (!ofConstant_) return std::nullopt;
        const RationalMatrix m = moduloQuadratic(f, *minimal);
        if (m.determinant() == 0) return std::nullopt;
        return BasedConstant{ofConstant_->base, primitive(m) * ofConstant_->toConstant};
    }
    const auto degree = std::max(f.numerator.degree(), f.denominator.degree());
    const int step = exponentStep(f);
    if (step > 0 && degree == step) {
        const auto based = step == 1 ? optionalOf(ofConstant_) : ofPower(step);
        if (!based) return std::nullopt;
        const IntegerMatrix m{f.numerator.coefficient(step), f.numerator.coefficient(0),
                              f.denominator.coefficient(step), f.denominator.coefficient(0)};
        if (determinant(m).is_zero()) return std::nullopt;
        return BasedConstant{based->base, m * based->toConstant};
    }
    auto reduced = reduceDegreeTwo(constant_, f);
    if (!reduced) return std::nullopt;
    return BasedConstant{std::move(reduced->reduced.base),
                         reduced->fromReduced * reduced->reduced.toConstant};
}

bool isLinked(const Certificate& certificate, const NumberBases& bases, const RationalFunction& f)
{
    const auto based = bases.of(f);
    if (!based) return false;
    const SignedFraction& known = based->base.fraction;
    const SignedFraction& used = certificate.base.fraction;
    return known.word == used.word && known.initial == used.initial && known.channels == used.channels &&
           normalForm(based->toConstant) == normalForm(certificate.start);
}

}  // namespace fractiscope
