// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_lines.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace fractiscope {

namespace {

using OrderedJson = nlohmann::ordered_json;

// Other programs read JSON numbers as doubles: what they would round is written as a string.
OrderedJson integerJson(const Integer& value)
{
    if (bitLength(value) <= 53) return *toInt64(value);
    if (abs(value) == Integer(1) << 53) return *toInt64(value);
    return toString(value);
}

OrderedJson rationalJson(const Rational& value)
{
    if (isInteger(value)) return integerJson(Integer(numerator(value)));
    return toString(value);
}

OrderedJson integersJson(const std::vector<Integer>& values)
{
    OrderedJson list = OrderedJson::array();
    for (const Integer& value : values) list.push_back(integerJson(value));
    return list;
}

OrderedJson realJson(double value)
{
    if (!std::isfinite(value)) return nullptr;
    return value;
}

void writeFacts(OrderedJson& json, const TailFacts& facts)
{
    json["formBits"] = facts.formBits;
    if (!facts.simple) return;
    json["simple"]["period"] = facts.simple->period;
    json["simple"]["formBits"] = facts.simple->formBits;
    json["simple"]["ratio"] = toString(facts.simple->ratio);
}

std::string dumped(const OrderedJson& json)
{
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

}  // namespace

const char* outcomeName(Outcome outcome)
{
    switch (outcome) {
        case Outcome::Running:
            return "running";
        case Outcome::Completed:
            return "completed";
        case Outcome::Cancelled:
            return "cancelled";
        case Outcome::Failed:
            return "failed";
    }
    return "failed";
}

std::string toJsonLine(const Finding& finding, const Constant& constant)
{
    return toJsonLine(finding, std::string_view(constant.text()));
}

std::string toJsonLine(const Finding& finding, std::string_view constantText)
{
    const SignedFraction& fraction = finding.fraction;
    OrderedJson json;
    json["constant"] = constantText;
    json["p"] = integersJson(finding.lhs.numerator.coefficients());
    json["q"] = integersJson(finding.lhs.denominator.coefficients());
    json["signs"] = OrderedJson::array();
    for (const std::int8_t sign : fraction.word.signs()) json["signs"].push_back(static_cast<int>(sign));
    json["preperiod"] = fraction.preperiod();
    json["period"] = fraction.period();
    json["degree"] = fraction.degree();
    json["initial"] = integersJson(fraction.initial);
    json["polynomials"] = OrderedJson::array();
    for (const RationalPolynomial& channel : fraction.channels) {
        OrderedJson coefficients = OrderedJson::array();
        for (const Rational& c : channel) coefficients.push_back(rationalJson(c));
        json["polynomials"].push_back(std::move(coefficients));
    }
    if (!fraction.hasClosedForm()) {
        json["recurrence"] = integersJson(fraction.recurrence);
        json["seeds"] = integersJson(fraction.seeds);
    }
    json["complexity"] = finding.complexity;
    json["order"] = finding.order;
    json["status"] = statusName(finding.status);
    json["digits"] = finding.approvedDigits;
    json["family"] = finding.family;
    if (finding.conjecture > 0) json["conjecture"] = finding.conjecture;
    json["digitsPerTerm"] = realJson(finding.digitsPerTerm);
    json["ratioToSimple"] = realJson(finding.ratioToSimple);
    if (finding.status != Status::Proved) json["accidentBits"] = realJson(finding.accidentBits);
    if (finding.facts) writeFacts(json, *finding.facts);
    std::string line = dumped(json);
    if (const auto certificate = certificateOf(finding)) {
        line.pop_back();
        line += ",\"proof\":" + proofToJson(*certificate) + "}";
    }
    return line;
}

std::string summaryJsonLine(const Progress& progress)
{
    OrderedJson summary;
    summary["candidates"] = progress.candidates;
    summary["hits"] = progress.recurrences;
    summary["approved"] = progress.approved;
    summary["proved"] = progress.proved;
    summary["families"] = progress.families;
    if (progress.conjectures > 0) summary["conjectures"] = progress.conjectures;
    summary["seconds"] = realJson(std::round(progress.seconds * 1000) / 1000);
    summary["outcome"] = outcomeName(progress.outcome);
    OrderedJson json;
    json["summary"] = std::move(summary);
    return dumped(json);
}

}  // namespace fractiscope
