// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/convergence_curves.h"

#include <algorithm>
#include <numeric>

#include "fraction/signed_expansion.h"
#include "verify/convergence.h"

namespace fractiscope {

namespace {

constexpr std::size_t curveTerms = 136;

std::vector<double> cumulativeBits(const std::vector<Integer>& terms, std::size_t count)
{
    std::vector<double> bits;
    double sum = 0;
    for (std::size_t n = 0; n < count; ++n) {
        sum += static_cast<double>(bitLength(terms[n]));
        bits.push_back(sum);
    }
    return bits;
}

ConvergenceCurve curveOf(const Finding& finding)
{
    const SignedFraction& f = finding.fraction;
    const auto terms = f.terms(curveTerms);
    ConvergenceCurve curve;
    curve.finding = finding.index;
    curve.log10Error = measureConvergence(terms, f.word).log10Error;
    curve.bits = cumulativeBits(terms, curve.log10Error.size());
    if (f.hasClosedForm()) curve.period = static_cast<unsigned>(std::lcm(f.period(), f.word.period()));
    curve.theory = asymptoticsOf(f);
    return curve;
}

ConvergenceCurve simpleCurve(const SearchPlan& plan, const Finding& finding)
{
    ConvergenceCurve curve;
    curve.finding = finding.index;
    curve.simple = true;
    const auto simple = expandCertified(plan.powers(), finding.lhs, SignWord(), curveTerms, 512, 1 << 16);
    if (!simple) return curve;
    curve.log10Error = measureConvergence(simple->terms, SignWord()).log10Error;
    curve.bits = cumulativeBits(simple->terms, curve.log10Error.size());
    if (finding.facts && finding.facts->simple)
        curve.period = static_cast<unsigned>(finding.facts->simple->period);
    return curve;
}

}  // namespace

std::vector<ConvergenceCurve> convergenceCurves(const SearchPlan& plan, const FindingList& findings)
{
    std::vector<ConvergenceCurve> curves;
    if (findings.empty()) return curves;
    const Finding& first = *findings.front();
    const bool hasSimple = std::any_of(findings.begin(), findings.end(), [&](const FindingPtr& finding) {
        return finding->fraction.word.isSimple() && finding->lhs == first.lhs;
    });
    if (!hasSimple) curves.push_back(simpleCurve(plan, first));
    for (const FindingPtr& finding : findings) curves.push_back(curveOf(*finding));
    return curves;
}

std::vector<std::string> convergentTexts(const Finding& finding, std::size_t count)
{
    const auto terms = finding.fraction.terms(count);
    std::vector<std::string> texts;
    Integer p = 1, q = 0, lastP = 0, lastQ = 1;
    int sign = 1;
    for (std::size_t n = 0; n < count; ++n) {
        Integer nextP = terms[n] * p + sign * lastP;
        Integer nextQ = terms[n] * q + sign * lastQ;
        lastP = std::move(p);
        lastQ = std::move(q);
        p = std::move(nextP);
        q = std::move(nextQ);
        sign = finding.fraction.word.sign(n);
        texts.push_back(toString(p) + "/" + toString(q));
    }
    return texts;
}

}  // namespace fractiscope
