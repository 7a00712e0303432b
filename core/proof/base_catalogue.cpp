// SPDX-License-Identifier: GPL-3.0-or-later
//
// The theorem behind all but the quadratic bases: with T_nu = z Z_{nu-1}(z)/Z_nu(z) the recurrence of
// Bessel functions reads T_nu = 2 nu + s/T_{nu+1}. Multiplied by d u/2 and d v/2 in turn it becomes
// the recurrence of the tails of the fraction with terms (a + nd) u, (a + nd) v.
#include "proof/base_catalogue.h"

#include <algorithm>
#include <cassert>
#include <map>

#include "base/wording.h"
#include "proof/fraction_value.h"
#include "recurrence/closed_form.h"

namespace fractiscope {

const std::vector<BaseTheorem>& baseTheorems()
{
    static const std::vector<BaseTheorem> theorems{
        {wording("proofs", "Bessel quotient"),
         "Let a, d, u, v > 0 and c_n = (a + nd)u for even n, (a + nd)v for odd n. With z = 2/(d sqrt(uv)), "
         "c_0 + 1/(c_1 + 1/(c_2 + ...)) = sqrt(u/v) I_(a/d-1)(z)/I_(a/d)(z) and "
         "c_0 - 1/(c_1 - 1/(c_2 - ...)) = sqrt(u/v) J_(a/d-1)(z)/J_(a/d)(z).",
         R"(Let \(a, d, u, v > 0\) and \(c_n = (a + nd)u\) for even \(n\), \((a + nd)v\) for odd \(n\). )"
         R"(With \(z = 2/(d\sqrt{uv})\), )"
         R"(\(c_0 + \frac{1}{c_1 + \frac{1}{c_2 + \cdots}} = \sqrt{u/v}\, I_{a/d-1}(z)/I_{a/d}(z)\) and )"
         R"(\(c_0 - \frac{1}{c_1 - \frac{1}{c_2 - \cdots}} = \sqrt{u/v}\, J_{a/d-1}(z)/J_{a/d}(z)\).)",
         "[12] for plus signs; [11]; proof in core/REFERENCES.md"},
        {"coth(1/k)", "k + 1/(3k + 1/(5k + ...)) = coth(1/k) for k >= 1.",
         R"(\(k + \frac{1}{3k + \frac{1}{5k + \cdots}} = \coth\frac{1}{k}\) for \(k \ge 1\).)",
         "[16], [17]; the case a = 1, d = 2, u = v = k of the Bessel quotient"},
        {"cot(1/k)", "k - 1/(3k - 1/(5k - ...)) = cot(1/k) for k >= 1.",
         R"(\(k - \frac{1}{3k - \frac{1}{5k - \cdots}} = \cot\frac{1}{k}\) for \(k \ge 1\).)",
         "[16]; the case a = 1, d = 2, u = v = k of the Bessel quotient"},
        {"e^(2/k)", "e^(2/k) = (y + 1)/(y - 1) with y = coth(1/k); e^(1/k) is e^(2/(2k)).",
         R"(\(e^{2/k} = (y + 1)/(y - 1)\) with \(y = \coth\frac{1}{k}\); \(e^{1/k} = e^{2/(2k)}\).)",
         "[17]; elementary from coth(1/k)"},
        {wording("proofs", "quadratic irrational"),
         "The simple continued fraction of a root of an irreducible quadratic polynomial is periodic from "
         "some term on, and every such fraction is such a root.",
         "The simple continued fraction of a root of an irreducible quadratic polynomial is periodic from "
         "some term on, and every such fraction is such a root.",
         "Lagrange; [11], [13]"},
        {"Tasoev",
         "[0; ua, ua^2, ua^3, ...] = A/B for u >= 1, a >= 2 with A the sum over s >= 0 of u^(-2s-1) "
         "a^(-(s+1)^2)/((a^2-1)(a^4-1)...(a^(2s)-1)) and B that of u^(-2s) a^(-s^2)/(the same product).",
         R"(\([0; ua, ua^2, ua^3, \ldots] = A/B\) for \(u \ge 1\), \(a \ge 2\) with )"
         R"(\(A = \sum_{s\ge0} u^{-2s-1} a^{-(s+1)^2} \prod_{i=1}^{s} (a^{2i}-1)^{-1}\), )"
         R"(\(B = \sum_{s\ge0} u^{-2s} a^{-s^2} \prod_{i=1}^{s} (a^{2i}-1)^{-1}\).)",
         "[19], [20]; proof in core/REFERENCES.md"},
        {"Rogers-Ramanujan",
         "[1; n, n, n^2, n^2, ...] = A/B for n >= 2 with q = 1/n, A the sum over j >= 0 of "
         "q^(j^2)/((1-q)...(1-q^j)) and B that of q^(j^2+j)/(the same product).",
         R"(\([1; n, n, n^2, n^2, \ldots] = A/B\) for \(n \ge 2\) with \(q = 1/n\), )"
         R"(\(A = \sum_{j\ge0} q^{j^2}/((1-q)\cdots(1-q^j))\), )"
         R"(\(B = \sum_{j\ge0} q^{j^2+j}/((1-q)\cdots(1-q^j))\).)",
         "[18]; proof in core/REFERENCES.md"},
    };
    return theorems;
}

const BaseTheorem* findBaseTheorem(std::string_view name)
{
    const auto& all = baseTheorems();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& t) { return t.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<BaseFraction> besselBase(const BesselParameters& parameters)
{
    const auto& [a, d, u, v, sign] = parameters;
    assert(sign == 1 || sign == -1);
    if (a <= 0 || d <= 0 || u <= 0 || v <= 0) return std::nullopt;
    // Terms of even index are a u + 2 d u k, of odd index (a + d) v + 2 d v k.
    const RationalPolynomial even{Rational(a) * u, Rational(2 * d) * u};
    const RationalPolynomial odd{Rational(a + d) * v, Rational(2 * d) * v};
    for (const auto* channel : {&even, &odd})
        if (!isInteger((*channel)[0]) || !isInteger((*channel)[1])) return std::nullopt;

    BaseFraction base;
    base.name = wording("proofs", "Bessel quotient");
    if (a == 1 && d == 2 && u == v) base.name = sign > 0 ? "coth(1/k)" : "cot(1/k)";
    base.fraction.word = SignWord(std::vector{static_cast<std::int8_t>(sign)});
    if (u == v) {
        base.fraction.channels = {{Rational(a) * u, Rational(d) * u}};
        base.fraction.recurrence = {Integer(2), Integer(-1)};
    } else {
        base.fraction.channels = {even, odd};
        base.fraction.recurrence = {Integer(0), Integer(2), Integer(0), Integer(-1)};
    }
    base.fraction.seeds = base.fraction.terms(base.fraction.recurrence.size());
    base.legalFrom = *firstLegalIndex(base.fraction);
    return base;
}

BaseFraction cothBase(const Integer& k)
{
    assert(k >= 1);
    return *besselBase({1, 2, Rational(k), Rational(k), 1});
}

BaseFraction cotBase(const Integer& k)
{
    assert(k >= 1);
    return *besselBase({1, 2, Rational(k), Rational(k), -1});
}

std::optional<BaseFraction> quadraticBase(const IntegerPolynomial& p, QuadraticRoot root)
{
    if (p.degree() != 2) return std::nullopt;
    const Integer discriminant =
        p.coefficient(1) * p.coefficient(1) - 4 * p.coefficient(2) * p.coefficient(0);
    if (discriminant <= 0) return std::nullopt;
    const Integer s = sqrt(discriminant);
    if (s * s == discriminant) return std::nullopt;

    // x = (P + sqrt D)/Q with Q | D - P^2, which the steps preserve; the sign of Q chooses the root.
    const bool greater = (root == QuadraticRoot::Greater) == (p.coefficient(2) > 0);
    Integer top = greater ? -p.coefficient(1) : p.coefficient(1);
    Integer bottom = (greater ? 2 : -2) * p.coefficient(2);
    std::map<std::pair<Integer, Integer>, std::size_t> seen;
    std::vector<Integer> terms;
    while (seen.emplace(std::pair(top, bottom), terms.size()).second) {
        if (terms.size() == maximumQuadraticTerms) return std::nullopt;
        // floor((P + sqrt D)/Q): sqrt D may be replaced by its floor, plus 1 where Q < 0.
        terms.push_back(floorDivide(top + (bottom > 0 ? s : s + 1), bottom));
        top = terms.back() * bottom - top;
        bottom = (discriminant - top * top) / bottom;
    }
    const std::size_t preperiod = seen[{top, bottom}];
    const std::size_t period = terms.size() - preperiod;
    std::vector<Integer> recurrence(period, Integer(0));
    recurrence.back() = 1;
    BaseFraction base;
    base.name = wording("proofs", "quadratic irrational");
    base.fraction =
        formulaOf(terms, std::move(recurrence), preperiod, SignWord(), CyclotomicShape{period, 0});
    base.legalFrom = *firstLegalIndex(base.fraction);
    return base;
}

std::optional<QuadraticRoot> whichRoot(const IntegerPolynomial& p, const Ball& x)
{
    const Integer& a = p.coefficients().at(2);
    const RationalMatrix derivative(Rational(2 * a), Rational(p.coefficient(1)), 0, a > 0 ? 1 : -1);
    switch (image(derivative, x, 2 * std::max(64L, x.relativeAccuracyBits())).isPositive()) {
        case Verdict::True:
            return QuadraticRoot::Greater;
        case Verdict::False:
            return QuadraticRoot::Lesser;
        default:
            return std::nullopt;
    }
}

ReducedQuotient reduceOrder(const BesselQuotient& quotient)
{
    ReducedQuotient result{quotient, {}};
    auto& [order, square] = result.quotient;
    while (order <= 0) {  // T_nu = 2 nu + s/T_{nu+1}
        result.toThis = result.toThis * RationalMatrix(2 * order, square, 1, 0);
        order += 1;
    }
    while (order > 1) {  // T_nu = s/(T_{nu-1} - 2 (nu - 1))
        order -= 1;
        result.toThis = result.toThis * RationalMatrix(2 * order, square, 1, 0).adjugate();
    }
    return result;
}

BesselQuotient quotientOf(const BesselParameters& parameters)
{
    const auto& [a, d, u, v, sign] = parameters;
    return {Rational(a, d), Rational(4 * sign) / (Rational(d * d) * u * v)};
}

std::optional<BesselParameters> admissibleParameters(const BesselQuotient& quotient)
{
    assert(quotient.order > 0 && quotient.order <= 1 && quotient.square != 0);
    BesselParameters result;
    result.a = numerator(quotient.order);
    result.d = denominator(quotient.order);
    result.sign = quotient.square > 0 ? 1 : -1;
    const Rational w = Rational(4) / (Rational(result.d * result.d) * abs(quotient.square));  // u v
    if (!isInteger(result.d % 2 == 0 ? w : 2 * w)) return std::nullopt;
    if (const Integer root = sqrt(numerator(w)); isInteger(w) && Rational(root * root) == w) {
        result.u = result.v = Rational(root);
        return result;
    }
    // Odd terms have the common factor gcd(a + d, 2d): give it to u.
    const Integer common = gcd(result.a + result.d, 2 * result.d);
    result.u = w * Rational(common);
    result.v = Rational(1, common);
    return result;
}

}  // namespace fractiscope
