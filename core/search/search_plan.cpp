// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_plan.h"

#include <algorithm>
#include <cstdlib>

#include "fraction/signed_expansion.h"

namespace fractiscope {

namespace {

/// Fewest certified terms of a constant given by digits with which a search makes sense.
constexpr std::size_t leastCertifiedTerms = 30;

int degreeOf(const LeftHandSides& what)
{
    if (const auto* family = std::get_if<RationalFamily>(&what)) return family->maxDegree;
    if (const auto* monomials = std::get_if<BiasedMonomials>(&what))
        return std::max(std::abs(monomials->minExponent), std::abs(monomials->maxExponent));
    int degree = 1;
    for (const auto& f : std::get<GivenLeftHandSides>(what).list)
        degree = std::max({degree, f.numerator.degree(), f.denominator.degree()});
    return degree;
}

}  // namespace

std::int64_t SearchPlan::largestCoefficient() const
{
    if (const auto* family = std::get_if<RationalFamily>(&spec_.leftHandSides)) return family->maxCoefficient;
    if (const auto* monomials = std::get_if<BiasedMonomials>(&spec_.leftHandSides))
        return monomials->maxCoefficient;
    std::int64_t largest = 1;
    std::vector<SmallLhs> list;
    if (leftHandSidesAreSmall()) smallLeftHandSides(0, leftHandSideCount(), list);
    for (const auto& f : list)
        for (std::size_t i = 0; i < 4; ++i)
            largest =
                std::max({largest, std::abs(std::int64_t{f.top[i]}), std::abs(std::int64_t{f.bottom[i]})});
    return largest;
}

Result<std::shared_ptr<const SearchPlan>> SearchPlan::make(SearchSpec spec)
{
    if (const auto bad = checkSpec(spec); bad.index() == 1) return std::get<1>(bad);
    std::shared_ptr<SearchPlan> plan(new SearchPlan(std::move(spec)));
    const SearchSpec& s = plan->spec_;
    plan->powers_ = std::make_shared<PowerTable>(s.constant, degreeOf(s.leftHandSides));
    plan->certifiedTerms_ = searchDepth(s);

    if (s.constant.isInterval()) {
        const RationalFunction itself{IntegerPolynomial({Integer(0), Integer(1)}),
                                      IntegerPolynomial({Integer(1)})};
        const long bits = 4 * s.constant.givenDigits() + 64;
        const auto terms = expandCertified(*plan->powers_, itself, SignWord(), 1'000'000, bits, bits);
        if (!terms) return terms.error();
        plan->certifiedTerms_ = terms->terms.size();
        if (plan->certifiedTerms_ < leastCertifiedTerms)
            return Error{ErrorCode::TooFewDigits, 0, s.constant.text().size(),
                         std::to_string(plan->certifiedTerms_), std::to_string(leastCertifiedTerms)};
    }
    auto enumerator = enumerateLeftHandSides(s.leftHandSides, *plan->powers_);
    if (!enumerator) return enumerator.error();
    plan->enumerator_ = *enumerator;
    if (s.prove) plan->bases_ = std::make_unique<NumberBases>(s.constant);
    return std::shared_ptr<const SearchPlan>(plan);
}

}  // namespace fractiscope
