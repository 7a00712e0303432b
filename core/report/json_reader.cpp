// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a line of toJsonLine. The nesting is bounded before the parser runs; after that every
// field is taken by a function that knows what it must be. The first field that is wrong ends it.
#include <algorithm>
#include <bit>

#include "constants/digit_interval.h"
#include "proof/certificate_checker.h"
#include "report/json_fields.h"

namespace fractiscope {

namespace {

using Json = nlohmann::json;

SignWord readWord(JsonFields& reader)
{
    std::vector<std::int8_t> signs;
    for (const Json& item : reader.array("signs")) {
        const bool sign = item.is_number_integer() && (item == 1 || item == -1);
        if (!sign || signs.size() == maximumWordLength) {
            reader.fail("signs", "an array of at most 16 entries 1 or -1");
            return {};
        }
        signs.push_back(static_cast<std::int8_t>(item.get<int>()));
    }
    if (signs.empty()) {
        reader.fail("signs", "an array that is not empty");
        return {};
    }
    const std::size_t length = signs.size();
    SignWord word(std::move(signs));
    if (word.period() != length) reader.fail("signs", "a word that is not a power of a shorter one");
    return word;
}

// About the products of machine words that it takes to evaluate p at 0 .. degree, where the values grow to
// (degree + 1) log2(degree) bits beyond the coefficients.
std::size_t workOf(const RationalPolynomial& p)
{
    std::size_t bits = 0;
    for (const Rational& c : p) bits = std::max(bits, bitLength(numerator(c)) + bitLength(denominator(c)));
    return p.size() * p.size() * (1 + (bits + p.size() * std::bit_width(p.size())) / 64);
}

// A polynomial is integer-valued iff its values at 0..degree are integers. A line that asks for too much work
// is refused; integer coefficients ask for none here, but whoever uses the terms has that work.
void checkChannels(JsonFields& reader, const std::vector<RationalPolynomial>& channels)
{
    std::size_t work = 0;
    for (const RationalPolynomial& channel : channels) {
        work += workOf(channel);
        if (work > JsonLimits::maxPolynomialWork)
            return reader.fail("polynomials", "polynomials of smaller degree");
        if (std::all_of(channel.begin(), channel.end(), isInteger)) continue;
        for (std::size_t k = 0; k < channel.size(); ++k)
            if (!isInteger(evaluate(channel, Integer(k))))
                return reader.fail("polynomials", "polynomials with integer values");
    }
}

SignedFraction readFraction(JsonFields& reader, const Json& json)
{
    SignedFraction fraction;
    fraction.word = readWord(reader);
    const auto preperiod = reader.count("preperiod");
    const auto period = reader.count("period");
    const auto degree = reader.count("degree");
    fraction.initial = reader.integers("initial");
    fraction.channels = reader.polynomials("polynomials");
    checkChannels(reader, fraction.channels);
    if (fraction.channels.empty()) {
        fraction.recurrence = reader.integers("recurrence");
        fraction.seeds = reader.integers("seeds");
        if (fraction.recurrence.empty()) reader.fail("recurrence", "an array that is not empty");
        if (fraction.seeds.size() != fraction.recurrence.size())
            reader.fail("seeds", "as many seeds as coefficients");
    } else if (json.contains("recurrence")) {
        reader.fail("recurrence", "no recurrence beside polynomials");
    }
    if (fraction.initial.size() != preperiod) reader.fail("preperiod", "the number of initial terms");
    if (fraction.channels.size() != period) reader.fail("period", "the number of polynomials");
    if (static_cast<std::uint64_t>(fraction.degree()) != degree) reader.fail("degree", "the largest degree");
    return fraction;
}

Status readStatus(JsonFields& reader)
{
    const std::string name = reader.text("status");
    for (const Status status : {Status::Suspected, Status::Approved, Status::Proved, Status::Refuted}) {
        if (name == statusName(status)) return status;
    }
    reader.fail("status", "suspected, approved, proved or refuted");
    return Status::Suspected;
}

// A Rational in lowest terms, positive.
Rational readRatio(JsonFields& reader, const std::string& text)
{
    const std::size_t slash = text.find('/');
    const auto p = parseInteger(std::string_view(text).substr(0, slash));
    const auto q = slash == std::string::npos ? std::optional(Integer(1))
                                              : parseInteger(std::string_view(text).substr(slash + 1));
    if (text.size() > 100 || !p || !q || *p <= 0 || *q <= 0) {
        reader.fail("simple", "a positive ratio");
        return 1;
    }
    return {*p, *q};
}

// The proof of the finding, checked; nothing after a failure.
std::optional<TailProof> readProof(JsonFields& reader, const Json& json, const SignedFraction& target)
{
    const auto at = json.find("proof");
    if (at == json.end() || reader.error()) {
        reader.fail("proof", "the proof of what is called proved");
        return std::nullopt;
    }
    auto certificate = proofFromJson(at->dump(), target);
    if (!certificate || !isAccepted(*certificate)) {
        reader.fail("proof", certificate ? acceptedProof : "a certificate of the target");
        return std::nullopt;
    }
    return TailProof{std::move(certificate->base), std::move(certificate->start), certificate->block,
                     std::move(certificate->state), certificate->sign};
}

std::shared_ptr<const TailFacts> readFacts(JsonFields& reader, const Json& json, const Finding& finding)
{
    const bool isProved = finding.status == Status::Proved;
    if (!isProved && json.contains("proof")) reader.fail("proof", "no proof of what is not called proved");
    if (!isProved && !json.contains("formBits")) return nullptr;
    auto facts = std::make_shared<TailFacts>();
    facts->formBits = reader.count("formBits");
    if (json.contains("simple")) {
        JsonFields simple(json["simple"]);
        facts->simple = SimpleTail{simple.count("period"), simple.count("formBits"),
                                   readRatio(simple, simple.text("ratio"))};
        if (simple.error()) reader.fail("simple", "period, formBits and ratio");
    }
    if (isProved) facts->proof = readProof(reader, json, finding.fraction);
    return facts;
}

ImportedFinding readFinding(JsonFields& reader, const Json& json)
{
    ImportedFinding imported;
    Finding& finding = imported.finding;
    imported.constant = reader.text("constant");
    if (imported.constant.size() > digitsPrefix.size() + maximumDigitsLength)
        reader.fail("constant", "the text of a constant");
    finding.lhs.numerator = IntegerPolynomial(reader.integers("p"));
    finding.lhs.denominator = IntegerPolynomial(reader.integers("q"));
    if (finding.lhs.numerator.isZero()) reader.fail("p", "a polynomial that is not 0");
    if (finding.lhs.denominator.isZero()) reader.fail("q", "a polynomial that is not 0");
    finding.fraction = readFraction(reader, json);
    finding.complexity = reader.count("complexity");
    finding.order = reader.count("order");
    finding.status = readStatus(reader);
    finding.approvedDigits = static_cast<long>(reader.count("digits"));
    finding.family =
        static_cast<std::uint32_t>(reader.count("family", std::numeric_limits<std::uint32_t>::max()));
    if (json.contains("conjecture"))
        finding.conjecture =
            static_cast<std::uint32_t>(reader.count("conjecture", std::numeric_limits<std::uint32_t>::max()));
    finding.digitsPerTerm = reader.real("digitsPerTerm");
    finding.ratioToSimple = reader.real("ratioToSimple");
    if (finding.status != Status::Proved) finding.accidentBits = reader.real("accidentBits");
    finding.facts = readFacts(reader, json, finding);
    return imported;
}

}  // namespace

bool isSummaryJsonLine(std::string_view line)
{
    if (line.size() > 4096 || jsonNesting(line) > JsonLimits::maxNesting) return false;
    const Json json = Json::parse(line, nullptr, false);
    return json.is_object() && json.size() == 1 && json.contains("summary");
}

Result<ImportedFinding> fromJsonLine(std::string_view line)
{
    if (line.size() > JsonLimits::maxLineBytes) {
        return Error{ErrorCode::InputTooLong, JsonLimits::maxLineBytes, 0, "",
                     std::to_string(JsonLimits::maxLineBytes)};
    }
    if (jsonNesting(line) > JsonLimits::maxNesting)
        return Error{ErrorCode::NestingTooDeep, 0, line.size(), "", ""};
    Json json;
    try {
        json = Json::parse(line);
    } catch (const Json::exception& failure) {
        const auto* syntax = dynamic_cast<const Json::parse_error*>(&failure);
        const std::size_t position =
            syntax == nullptr || syntax->byte == 0 ? 0 : std::min(syntax->byte - 1, line.size());
        return Error{ErrorCode::UnexpectedCharacter, position, 1, std::string(line.substr(position, 1)),
                     "JSON"};
    }
    if (!json.is_object()) return Error{ErrorCode::UnexpectedToken, 0, 0, "the line", "a JSON object"};
    JsonFields reader(json);
    ImportedFinding imported = readFinding(reader, json);
    if (reader.error()) return *reader.error();
    return imported;
}

}  // namespace fractiscope
