// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/search_request.h"

#include <algorithm>

#include "constants/rational_expression.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr long shownDigits = 40;

Preparation refused(Preparation preparation, RequestField field, Error error)
{
    preparation.field = field;
    preparation.error = std::move(error);
    return preparation;
}

/// Words separated by commas, semicolons or blanks.
Result<std::vector<SignWord>> parseWords(const std::string& text)
{
    std::vector<SignWord> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t from = text.find_first_not_of(" ,;", begin);
        if (from == std::string::npos) break;
        begin = std::min(text.find_first_of(" ,;", from), text.size());
        auto word = SignWord::parse(std::string_view(text).substr(from, begin - from));
        if (!word) {
            Error error = word.error();
            error.position += from;
            return error;
        }
        if (std::find(words.begin(), words.end(), *word) == words.end()) words.push_back(*word);
    }
    if (words.empty()) return Error{ErrorCode::BadWord, 0, 0, "", "1.." + std::to_string(maximumWordLength)};
    return words;
}

Result<LeftHandSides> leftHandSides(const SearchRequest& request)
{
    switch (request.kind) {
        case SearchRequest::LeftHandSideKind::Quotients:
            return LeftHandSides{RationalFamily{request.minDegree, request.maxDegree, request.coefficients}};
        case SearchRequest::LeftHandSideKind::Monomials:
            return LeftHandSides{
                BiasedMonomials{request.minExponent, request.maxExponent, request.coefficients}};
        default:
            break;
    }
    auto given = parseRationalFunction(request.expression);
    if (!given) return given.error();
    return LeftHandSides{GivenLeftHandSides{{std::move(*given)}}};
}

RequestField fieldOf(ErrorCode code)
{
    switch (code) {
        case ErrorCode::RationalConstant:
        case ErrorCode::Inseparable:
        case ErrorCode::TooFewDigits:
            return RequestField::Constant;
        case ErrorCode::BadWord:
        case ErrorCode::BadWordRange:
            return RequestField::Words;
        case ErrorCode::BadOrder:
        case ErrorCode::BadPreperiod:
        case ErrorCode::BadDigits:
            return RequestField::Bounds;
        default:
            return RequestField::LeftHandSide;
    }
}

}  // namespace

Preparation prepare(const SearchRequest& request)
{
    Preparation result;
    auto constant = Constant::parse(request.constant);
    if (!constant) return refused(std::move(result), RequestField::Constant, constant.error());
    if (const auto value = constant->enclosure(160)) result.digits = value->toDecimal(shownDigits);
    result.latex = constant->latex();

    auto what = leftHandSides(request);
    if (!what) return refused(std::move(result), RequestField::LeftHandSide, what.error());
    auto words =
        request.wordsGiven ? parseWords(request.words) : signWords(request.shortestWord, request.longestWord);
    if (!words) return refused(std::move(result), RequestField::Words, words.error());

    SearchSpec spec{std::move(*constant), std::move(*what), std::move(*words)};
    spec.maxOrder = static_cast<std::size_t>(std::max(request.order, 0L));
    spec.maxPreperiod = static_cast<std::size_t>(std::max(request.preperiod, 0L));
    spec.digits = request.digits;
    auto plan = SearchPlan::make(std::move(spec));
    if (!plan) return refused(std::move(result), fieldOf(plan.error().code), plan.error());
    result.plan = *plan;
    return result;
}

std::optional<SearchRequest> requestOf(const SearchSpec& spec)
{
    using Kind = SearchRequest::LeftHandSideKind;
    SearchRequest r;
    r.constant = spec.constant.text();
    if (const auto* family = std::get_if<RationalFamily>(&spec.leftHandSides)) {
        r.kind = Kind::Quotients;
        r.minDegree = family->minDegree;
        r.maxDegree = family->maxDegree;
        r.coefficients = family->maxCoefficient;
    } else if (const auto* monomials = std::get_if<BiasedMonomials>(&spec.leftHandSides)) {
        r.kind = Kind::Monomials;
        r.minExponent = monomials->minExponent;
        r.maxExponent = monomials->maxExponent;
        r.coefficients = monomials->maxCoefficient;
    } else {
        const auto& given = std::get<GivenLeftHandSides>(spec.leftHandSides).list;
        if (given.size() != 1) return std::nullopt;
        r.kind = Kind::Expression;
        r.expression = leftHandSideText(given.front(), "x");
    }
    r.wordsGiven = true;
    r.words.clear();
    unsigned shortest = maximumWordLength, longest = 1;
    for (const SignWord& word : spec.words) {
        r.words += (r.words.empty() ? "" : ", ") + word.text();
        shortest = std::min(shortest, static_cast<unsigned>(word.period()));
        longest = std::max(longest, static_cast<unsigned>(word.period()));
    }
    // All words of some lengths, as the page names them.
    for (const unsigned from : {1U, shortest})
        if (const auto all = signWords(from, longest); all && *all == spec.words) {
            r.wordsGiven = false;
            r.shortestWord = from;
            r.longestWord = longest;
            r.words = SearchRequest().words;
            break;
        }
    r.digits = spec.digits;
    r.order = static_cast<long>(spec.maxOrder);
    r.preperiod = static_cast<long>(spec.maxPreperiod);
    return r;
}

}  // namespace fractiscope
