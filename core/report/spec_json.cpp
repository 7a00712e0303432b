// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/spec_json.h"

#include "constants/rational_expression.h"
#include "report/json_fields.h"

namespace fractiscope {

namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson coefficientsJson(const IntegerPolynomial& p)
{
    OrderedJson list = OrderedJson::array();
    for (const Integer& c : p.coefficients()) list.push_back(toString(c));
    return list;
}

OrderedJson leftHandSidesJson(const LeftHandSides& sides)
{
    OrderedJson json;
    if (const auto* quotients = std::get_if<RationalFamily>(&sides)) {
        json["kind"] = "quotients";
        json["degrees"] = {quotients->minDegree, quotients->maxDegree};
        json["coefficients"] = quotients->maxCoefficient;
    } else if (const auto* monomials = std::get_if<BiasedMonomials>(&sides)) {
        json["kind"] = "monomials";
        json["exponents"] = {monomials->minExponent, monomials->maxExponent};
        json["coefficients"] = monomials->maxCoefficient;
    } else {
        json["kind"] = "given";
        json["list"] = OrderedJson::array();
        for (const RationalFunction& f : std::get<GivenLeftHandSides>(sides).list)
            json["list"].push_back({coefficientsJson(f.numerator), coefficientsJson(f.denominator)});
    }
    return json;
}

/// Two integers within the int range.
std::pair<int, int> range(JsonFields& fields, const char* field)
{
    const auto& list = fields.array(field);
    const auto usable = [](const JsonFields::Json& item) {
        return item.is_number_integer() && item >= -1000 && item <= 1000;
    };
    if (list.size() == 2 && usable(list[0]) && usable(list[1]))
        return {list[0].get<int>(), list[1].get<int>()};
    fields.fail(field, "an array of two small integers");
    return {};
}

std::optional<IntegerPolynomial> polynomial(const JsonFields::Json& item)
{
    if (!item.is_array() || item.size() > maximumGivenDegree + 1) return std::nullopt;
    std::vector<Integer> coefficients;
    for (const auto& c : item) {
        if (!c.is_string() || c.get_ref<const std::string&>().size() > JsonLimits::maxIntegerDigits)
            return std::nullopt;
        const auto value = parseInteger(c.get_ref<const std::string&>());
        if (!value) return std::nullopt;
        coefficients.push_back(*value);
    }
    return IntegerPolynomial(std::move(coefficients));
}

LeftHandSides readLeftHandSides(JsonFields& outer, const JsonFields::Json& json)
{
    const auto at = json.find("leftHandSides");
    if (at == json.end() || !at->is_object()) {
        outer.fail("leftHandSides", "an object");
        return {};
    }
    JsonFields fields(*at);
    LeftHandSides result;
    const std::string kind = fields.text("kind");
    if (kind == "quotients") {
        const auto [least, greatest] = range(fields, "degrees");
        result = RationalFamily{least, greatest, static_cast<long>(fields.count("coefficients"))};
    } else if (kind == "monomials") {
        const auto [least, greatest] = range(fields, "exponents");
        result = BiasedMonomials{least, greatest, static_cast<long>(fields.count("coefficients"))};
    } else if (kind == "given") {
        GivenLeftHandSides given;
        for (const auto& item : fields.array("list")) {
            const bool pair = item.is_array() && item.size() == 2;
            const auto p = pair ? polynomial(item[0]) : std::nullopt;
            const auto q = pair ? polynomial(item[1]) : std::nullopt;
            if (!p || !q) {
                fields.fail("list", "pairs of arrays of integers as strings");
                break;
            }
            given.list.push_back({*p, *q});
        }
        result = std::move(given);
    } else {
        fields.fail("kind", "quotients, monomials or given");
    }
    if (fields.error()) outer.fail("leftHandSides", "left-hand sides as specToJson writes them");
    return result;
}

}  // namespace

std::string specToJson(const SearchSpec& spec)
{
    OrderedJson json;
    json["constant"] = spec.constant.text();
    json["leftHandSides"] = leftHandSidesJson(spec.leftHandSides);
    json["words"] = OrderedJson::array();
    for (const SignWord& word : spec.words) json["words"].push_back(word.text());
    json["order"] = spec.maxOrder;
    json["preperiod"] = spec.maxPreperiod;
    json["digits"] = spec.digits;
    json["depth"] = spec.depth;
    json["precision"] = spec.maxPrecisionBits;
    json["prove"] = spec.prove;
    json["unapproved"] = spec.keepUnapproved;
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

Result<SearchSpec> specFromJson(std::string_view text)
{
    if (text.size() > JsonLimits::maxLineBytes)
        return Error{ErrorCode::InputTooLong, 0, 0, "", std::to_string(JsonLimits::maxLineBytes)};
    if (jsonNesting(text) > JsonLimits::maxNesting) return Error{ErrorCode::NestingTooDeep, 0, 0, "", ""};
    const auto json = JsonFields::Json::parse(text, nullptr, false);
    if (!json.is_object()) return Error{ErrorCode::UnexpectedCharacter, 0, 0, "", "a JSON object"};
    JsonFields fields(json);
    auto constant = Constant::parse(fields.text("constant"));
    if (fields.error()) return *fields.error();
    if (!constant) return constant.error();
    SearchSpec spec{std::move(*constant), readLeftHandSides(fields, json), {}};
    for (const auto& item : fields.array("words", std::size_t{1} << (maximumWordLength + 1))) {
        const auto word = item.is_string() ? SignWord::parse(item.get_ref<const std::string&>())
                                           : Result<SignWord>(Error{ErrorCode::BadWord, 0, 0, "", ""});
        if (!word) return word.error();
        spec.words.push_back(*word);
    }
    spec.maxOrder = fields.count("order");
    spec.maxPreperiod = fields.count("preperiod");
    spec.digits = static_cast<long>(fields.count("digits"));
    spec.depth = fields.count("depth");
    spec.maxPrecisionBits = static_cast<long>(fields.count("precision"));
    spec.prove = fields.truth("prove");
    spec.keepUnapproved = fields.truth("unapproved");
    if (fields.error()) return *fields.error();
    return spec;
}

}  // namespace fractiscope
