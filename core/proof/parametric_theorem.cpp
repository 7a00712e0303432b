// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/parametric_theorem.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace fractiscope {

namespace {

using OrderedJson = nlohmann::ordered_json;

/// An integer-valued polynomial is one that is an integer at 0 .. degree.
bool isIntegerValued(const RationalPolynomial& p)
{
    for (std::size_t t = 0; t < p.size(); ++t)
        if (!isInteger(evaluate(p, Integer(t)))) return false;
    return true;
}

// Other programs read JSON numbers as doubles: what they would round is written as a string.
OrderedJson numberJson(const Rational& value)
{
    const Integer top = numerator(value);
    if (isInteger(value) && abs(top) <= Integer(1) << 53) return *toInt64(top);
    return toString(value);
}

template <class Coefficients>
OrderedJson polynomialJson(const Coefficients& lowToHigh)
{
    OrderedJson json = OrderedJson::array();
    for (const auto& c : lowToHigh) json.push_back(numberJson(Rational(c)));
    return json;
}

OrderedJson matrixJson(const PolynomialMatrix& m)
{
    OrderedJson json = OrderedJson::array();
    for (const auto* entry : {&m.a, &m.b, &m.c, &m.d}) json.push_back(polynomialJson(entry->coefficients()));
    return json;
}

}  // namespace

std::optional<SignedFraction> fractionAt(const ParametricTheorem& theorem, const Integer& k)
{
    SignedFraction result;
    result.word = theorem.word;
    for (const RationalPolynomial& term : theorem.initial) {
        const Rational value = evaluate(term, k);
        if (!isInteger(value)) return std::nullopt;
        result.initial.push_back(numerator(value));
    }
    std::vector<RationalPolynomial> channels;
    for (const ParametricChannel& channel : theorem.channels) {
        RationalPolynomial p;
        for (const RationalPolynomial& c : channel) p.push_back(evaluate(c, k));
        while (!p.empty() && p.back() == 0) p.pop_back();
        if (!isIntegerValued(p)) return std::nullopt;
        channels.push_back(std::move(p));
    }
    result.channels = std::move(channels);
    return result;
}

std::optional<Certificate> certificateAt(const ParametricTheorem& theorem, const Integer& k)
{
    auto base = baseAt(theorem.base, k);
    auto target = fractionAt(theorem, k);
    if (!base || !target || !target->hasClosedForm()) return std::nullopt;
    return Certificate{*std::move(base), theorem.start(k), *std::move(target),
                       theorem.block,    theorem.state(k), theorem.sign};
}

std::string toJson(const ParametricTheorem& theorem)
{
    OrderedJson json;
    json["parametricTheorem"] = 1;
    json["expression"] = theorem.expression;
    json["first"] = numberJson(Rational(theorem.first));
    json["step"] = numberJson(Rational(theorem.step));
    json["base"] = {{"a", numberJson(Rational(theorem.base.a))},
                    {"d", numberJson(Rational(theorem.base.d))},
                    {"scale", polynomialJson(theorem.base.scale.coefficients())},
                    {"sign", theorem.base.sign}};
    json["start"] = matrixJson(theorem.start);
    for (const char* field : {"signs", "initial", "polynomials"}) json[field] = OrderedJson::array();
    for (const std::int8_t sign : theorem.word.signs()) json["signs"].push_back(static_cast<int>(sign));
    for (const auto& term : theorem.initial) json["initial"].push_back(polynomialJson(term));
    for (const auto& channel : theorem.channels) {
        OrderedJson inT = OrderedJson::array();
        for (const auto& c : channel) inT.push_back(polynomialJson(c));
        json["polynomials"].push_back(std::move(inT));
    }
    json["baseIndex"] = theorem.block.baseIndex;
    json["baseLength"] = theorem.block.baseLength;
    json["targetIndex"] = theorem.block.targetIndex;
    json["targetLength"] = theorem.block.targetLength;
    json["state"] = matrixJson(theorem.state);
    json["sign"] = theorem.sign;
    json["smaller"] = OrderedJson::array();
    for (const SmallerParameter& smaller : theorem.smaller)
        json["smaller"].push_back({{"k", numberJson(Rational(smaller.k))},
                                   {"certificate", OrderedJson::parse(toJson(smaller.certificate))}});
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

}  // namespace fractiscope
