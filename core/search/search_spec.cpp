// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_spec.h"

#include <algorithm>

namespace fractiscope {

std::size_t searchDepth(const SearchSpec& spec)
{
    return spec.depth > 0 ? spec.depth : leastDepth(spec);
}

std::size_t leastDepth(const SearchSpec& spec)
{
    return std::max<std::size_t>(105, 2 * (spec.maxOrder + spec.maxPreperiod) + 21);
}

namespace {

Error outOfRange(ErrorCode code, long long value, long long least, long long most)
{
    return {code, 0, 0, std::to_string(value), std::to_string(least) + ".." + std::to_string(most)};
}

std::variant<std::monostate, Error> check(const RationalFamily& family)
{
    if (family.minDegree < 1 || family.minDegree > family.maxDegree)
        return outOfRange(ErrorCode::BadDegree, family.minDegree, 1, SearchLimits::maxDegree);
    if (family.maxDegree > SearchLimits::maxDegree)
        return outOfRange(ErrorCode::BadDegree, family.maxDegree, 1, SearchLimits::maxDegree);
    const long most = family.maxDegree == 1   ? SearchLimits::maxCoefficientDegree1
                      : family.maxDegree == 2 ? SearchLimits::maxCoefficientDegree2
                                              : SearchLimits::maxCoefficientDegree3;
    if (family.maxCoefficient < 1 || family.maxCoefficient > most)
        return outOfRange(ErrorCode::BadCoefficients, family.maxCoefficient, 1, most);
    return {};
}

std::variant<std::monostate, Error> check(const BiasedMonomials& monomials)
{
    const int most = SearchLimits::maxExponent;
    for (const int exponent : {monomials.minExponent, monomials.maxExponent})
        if (exponent < -most || exponent > most)
            return outOfRange(ErrorCode::BadExponentRange, exponent, -most, most);
    if (monomials.minExponent > monomials.maxExponent)
        return outOfRange(ErrorCode::BadExponentRange, monomials.minExponent, -most, monomials.maxExponent);
    if (monomials.maxCoefficient < 1 || monomials.maxCoefficient > SearchLimits::maxMonomialCoefficient)
        return outOfRange(ErrorCode::BadCoefficients, monomials.maxCoefficient, 1,
                          SearchLimits::maxMonomialCoefficient);
    return {};
}

std::variant<std::monostate, Error> check(const GivenLeftHandSides& given)
{
    if (given.list.empty()) return Error{ErrorCode::EmptySearch, 0, 0, "", ""};
    return {};
}

}  // namespace

std::variant<std::monostate, Error> checkSpec(const SearchSpec& spec)
{
    if (const auto rational = spec.constant.rationalValue())
        return Error{ErrorCode::RationalConstant, 0, spec.constant.text().size(), toString(*rational), ""};
    if (auto bad = std::visit([](const auto& what) { return check(what); }, spec.leftHandSides);
        bad.index() == 1)
        return bad;
    if (spec.words.empty()) return Error{ErrorCode::EmptySearch, 0, 0, "", ""};
    if (spec.maxOrder < 1 || spec.maxOrder > SearchLimits::maxOrder)
        return outOfRange(ErrorCode::BadOrder, static_cast<long long>(spec.maxOrder), 1,
                          SearchLimits::maxOrder);
    if (spec.maxPreperiod > SearchLimits::maxPreperiod)
        return outOfRange(ErrorCode::BadPreperiod, static_cast<long long>(spec.maxPreperiod), 0,
                          SearchLimits::maxPreperiod);
    if (spec.digits < SearchLimits::minDigits || spec.digits > SearchLimits::maxDigits)
        return outOfRange(ErrorCode::BadDigits, spec.digits, SearchLimits::minDigits,
                          SearchLimits::maxDigits);
    if (spec.depth > 0 && (spec.depth < leastDepth(spec) || spec.depth > SearchLimits::maxDepth))
        return outOfRange(ErrorCode::BadDepth, static_cast<long long>(spec.depth),
                          static_cast<long long>(leastDepth(spec)), SearchLimits::maxDepth);
    if (spec.maxPrecisionBits != 0 && (spec.maxPrecisionBits < SearchLimits::minPrecisionBits ||
                                       spec.maxPrecisionBits > SearchLimits::maxPrecisionBits))
        return outOfRange(ErrorCode::BadPrecision, spec.maxPrecisionBits, SearchLimits::minPrecisionBits,
                          SearchLimits::maxPrecisionBits);
    return {};
}

}  // namespace fractiscope
