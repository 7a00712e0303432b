// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/certificate.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

namespace fractiscope {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

// Other programs read JSON numbers as doubles: what they would round is written as a string.
OrderedJson numberJson(const Rational& value)
{
    const Integer top = numerator(value);
    if (isInteger(value) && abs(top) <= Integer(1) << 53) return *toInt64(top);
    return toString(value);
}

OrderedJson matrixJson(const IntegerMatrix& m)
{
    return {numberJson(m.a), numberJson(m.b), numberJson(m.c), numberJson(m.d)};
}

void writeFraction(OrderedJson& json, const SignedFraction& fraction)
{
    for (const char* field : {"signs", "initial", "polynomials"}) json[field] = OrderedJson::array();
    for (const std::int8_t sign : fraction.word.signs()) json["signs"].push_back(static_cast<int>(sign));
    for (const Integer& term : fraction.initial) json["initial"].push_back(numberJson(term));
    for (const RationalPolynomial& channel : fraction.channels) {
        OrderedJson coefficients = OrderedJson::array();
        for (const Rational& c : channel) coefficients.push_back(numberJson(c));
        json["polynomials"].push_back(std::move(coefficients));
    }
}

// The deepest nesting of brackets outside strings; of any text, JSON or not.
int nesting(std::string_view text)
{
    int depth = 0;
    int deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{'))
            deepest = std::max(deepest, ++depth);
        else if (!quoted && (c == ']' || c == '}'))
            --depth;
    }
    return deepest;
}

// Takes fields of objects; the first one that is not what it must be is remembered, and what follows it
// is of no account.
class Reader {
public:
    const std::optional<Error>& error() const { return error_; }

    void fail(const char* field, const char* expected)
    {
        if (!error_) error_ = Error{ErrorCode::UnexpectedToken, 0, 0, field, expected};
    }

    const Json& object(const Json& parent, const char* field)
    {
        const Json& value = find(parent, field);
        if (!value.is_object()) fail(field, "an object");
        return value;
    }

    const Json& array(const Json& parent, const char* field)
    {
        static const Json empty = Json::array();
        const Json& value = find(parent, field);
        if (value.is_array()) return value;
        fail(field, "an array");
        return empty;
    }

    std::size_t count(const Json& parent, const char* field)
    {
        const Json& value = find(parent, field);
        if (value.is_number_unsigned() && value.get<std::uint64_t>() <= CertificateLimits::maximumIndex)
            return value.get<std::uint64_t>();
        fail(field, "a whole number that is not negative");
        return 0;
    }

    int sign(const Json& value, const char* field)
    {
        if (value.is_number_integer() && (value == 1 || value == -1)) return value.get<int>();
        fail(field, "1 or -1");
        return 1;
    }

    const Json& member(const Json& parent, const char* field) const { return find(parent, field); }

    std::string text(const Json& parent, const char* field)
    {
        const Json& value = find(parent, field);
        if (value.is_string()) return value.get<std::string>();
        fail(field, "a text");
        return {};
    }

    Rational rational(const Json& value, const char* field)
    {
        const auto result = exact(value);
        if (!result) fail(field, "exact numbers");
        return result.value_or(Rational(0));
    }

    Integer integer(const Json& value, const char* field)
    {
        const Rational result = rational(value, field);
        if (!isInteger(result)) fail(field, "integers");
        return numerator(result);
    }

    IntegerMatrix matrix(const Json& parent, const char* field)
    {
        const Json& list = array(parent, field);
        if (list.size() != 4) {
            fail(field, "four integers");
            return {};
        }
        return {integer(list[0], field), integer(list[1], field), integer(list[2], field),
                integer(list[3], field)};
    }

private:
    static const Json& find(const Json& parent, const char* field)
    {
        static const Json nothing;
        const auto at = parent.find(field);
        return at == parent.end() ? nothing : *at;
    }

    // A JSON integer, or a string "n" or "p/q".
    static std::optional<Rational> exact(const Json& item)
    {
        if (item.is_number_unsigned()) return Rational(Integer(item.get<std::uint64_t>()));
        if (item.is_number_integer()) return Rational(Integer(item.get<std::int64_t>()));
        if (!item.is_string()) return std::nullopt;
        const auto& text = item.get_ref<const std::string&>();
        if (text.size() > 2 * CertificateLimits::maximumIntegerDigits) return std::nullopt;
        const std::size_t slash = text.find('/');
        const auto p = parseInteger(std::string_view(text).substr(0, slash));
        if (!p) return std::nullopt;
        if (slash == std::string::npos) return Rational(*p);
        const auto q = parseInteger(std::string_view(text).substr(slash + 1));
        if (!q || *q <= 0) return std::nullopt;
        return Rational(*p, *q);
    }

    std::optional<Error> error_;
};

SignWord readWord(Reader& reader, const Json& json)
{
    std::vector<std::int8_t> signs;
    for (const Json& item : reader.array(json, "signs")) {
        if (signs.size() == maximumWordLength) break;
        signs.push_back(static_cast<std::int8_t>(reader.sign(item, "signs")));
    }
    const std::size_t length = signs.size();
    if (length == 0 || length != reader.array(json, "signs").size()) {
        reader.fail("signs", "1 to 16 signs");
        return {};
    }
    SignWord word(std::move(signs));
    if (word.period() != length) reader.fail("signs", "a word that is not a power of a shorter one");
    return word;
}

SignedFraction readFraction(Reader& reader, const Json& json)
{
    SignedFraction fraction;
    fraction.word = readWord(reader, json);
    for (const Json& item : reader.array(json, "initial"))
        fraction.initial.push_back(reader.integer(item, "initial"));
    for (const Json& item : reader.array(json, "polynomials")) {
        RationalPolynomial p;
        if (!item.is_array()) reader.fail("polynomials", "arrays of exact numbers");
        for (const Json& c : item) p.push_back(reader.rational(c, "polynomials"));
        if (!p.empty() && p.back() == 0) reader.fail("polynomials", "no leading 0");
        fraction.channels.edit().push_back(std::move(p));
    }
    if (fraction.channels.empty()) reader.fail("polynomials", "an array that is not empty");
    return fraction;
}

Json parsed(std::string_view text, std::optional<Error>& error)
{
    if (text.size() > CertificateLimits::maximumBytes) {
        error = Error{ErrorCode::InputTooLong, CertificateLimits::maximumBytes, 0, "",
                      std::to_string(CertificateLimits::maximumBytes)};
        return {};
    }
    if (nesting(text) > CertificateLimits::maximumNesting) {
        error = Error{ErrorCode::NestingTooDeep, 0, text.size(), "", ""};
        return {};
    }
    Json json;
    try {
        json = Json::parse(text);
    } catch (const Json::exception& failure) {
        const auto* syntax = dynamic_cast<const Json::parse_error*>(&failure);
        const std::size_t position =
            syntax == nullptr || syntax->byte == 0 ? 0 : std::min(syntax->byte - 1, text.size());
        error =
            Error{ErrorCode::UnexpectedCharacter, position, 1, std::string(text.substr(position, 1)), "JSON"};
        return {};
    }
    if (!json.is_object()) error = Error{ErrorCode::UnexpectedToken, 0, 0, "the text", "a JSON object"};
    return json;
}

// All but the target.
Certificate readProof(Reader& reader, const Json& json)
{
    Certificate certificate;
    const Json& base = reader.object(json, "base");
    certificate.base.name = reader.text(base, "name");
    certificate.base.legalFrom = reader.count(base, "legalFrom");
    certificate.base.fraction = readFraction(reader, base);
    certificate.start = reader.matrix(json, "start");
    certificate.block.baseIndex = reader.count(json, "baseIndex");
    certificate.block.baseLength = reader.count(json, "baseLength");
    certificate.block.targetIndex = reader.count(json, "targetIndex");
    certificate.block.targetLength = reader.count(json, "targetLength");
    certificate.state = reader.matrix(json, "state");
    certificate.sign = reader.sign(reader.member(json, "sign"), "sign");
    return certificate;
}

OrderedJson certificateJson(const Certificate& certificate, bool withTarget)
{
    OrderedJson json;
    if (withTarget) json["certificate"] = 1;
    json["base"]["name"] = certificate.base.name;
    json["base"]["legalFrom"] = certificate.base.legalFrom;
    writeFraction(json["base"], certificate.base.fraction);
    json["start"] = matrixJson(certificate.start);
    if (withTarget) writeFraction(json["target"], certificate.target);
    json["baseIndex"] = certificate.block.baseIndex;
    json["baseLength"] = certificate.block.baseLength;
    json["targetIndex"] = certificate.block.targetIndex;
    json["targetLength"] = certificate.block.targetLength;
    json["state"] = matrixJson(certificate.state);
    json["sign"] = certificate.sign;
    return json;
}

std::string dumped(const OrderedJson& json)
{
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

}  // namespace

std::string toJson(const Certificate& certificate)
{
    return dumped(certificateJson(certificate, true));
}

std::string proofToJson(const Certificate& certificate)
{
    return dumped(certificateJson(certificate, false));
}

Result<Certificate> certificateFromJson(std::string_view text)
{
    std::optional<Error> error;
    const Json json = parsed(text, error);
    if (error) return *error;
    Reader reader;
    if (reader.count(json, "certificate") != 1) reader.fail("certificate", "1");
    Certificate certificate = readProof(reader, json);
    certificate.target = readFraction(reader, reader.object(json, "target"));
    if (reader.error()) return *reader.error();
    return certificate;
}

Result<Certificate> proofFromJson(std::string_view text, const SignedFraction& target)
{
    std::optional<Error> error;
    const Json json = parsed(text, error);
    if (error) return *error;
    Reader reader;
    Certificate certificate = readProof(reader, json);
    if (reader.error()) return *reader.error();
    certificate.target = target;
    certificate.target.recurrence = {};
    certificate.target.seeds = {};
    return certificate;
}

}  // namespace fractiscope
