// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/expansion.h"

#include <algorithm>

#include "fraction/positive_form.h"
#include "fraction/signed_expansion.h"
#include "search/search_run.h"

namespace fractiscope {

namespace {

Expansion failed(Error error, bool inWord = false)
{
    Expansion result;
    result.error = std::move(error);
    result.errorInWord = inWord;
    return result;
}

void expandRationalNumber(Expansion& result, const Rational& value, std::size_t count)
{
    const Integer shift = value > 0 ? Integer(0) : Integer(1) - floor(value);
    const Rational positive = value + Rational(shift);
    const EnclosedQuotient quotient{Integer(numerator(positive)), Integer(denominator(positive)), 0, 0};
    // The number of terms can be as large as the denominator: it is not listed before it is known to be
    // short.
    const SignedExpansion start = expandQuotient(quotient, result.word, count);
    result.terms = start.complete ? start.terms : expandRational(positive, result.word);
    result.terms[0] -= shift;
    result.finite = true;
    result.more = start.complete;
    result.complete = true;
}

/// A search of this number alone: what it says of the formula is what the window says elsewhere.
std::optional<Finding> patternOf(const Constant& constant, const SignWord& word, std::stop_token stop)
{
    const IntegerPolynomial x({Integer(0), Integer(1)}), one({Integer(1)});
    auto plan = SearchPlan::make({constant, GivenLeftHandSides{{{x, one}}}, {word}});
    if (!plan) return std::nullopt;
    SearchRun run(*plan, 1);
    run.start();
    while (!run.isDrained() && !stop.stop_requested()) {
        run.waitForFindings(0.05);
        for (Finding& f : run.takeFindings(1)) return std::move(f);
    }
    return std::nullopt;
}

}  // namespace

Expansion expandNumber(const ExpansionRequest& request, std::size_t next, std::stop_token stop)
{
    const auto constant = Constant::parse(request.number);
    if (!constant) return failed(constant.error());
    const auto word = SignWord::parse(request.word);
    if (!word) return failed(word.error(), true);
    Expansion result;
    result.word = *word;
    result.latex = constant->latex();
    if (const auto rational = constant->rationalValue()) {
        expandRationalNumber(result, *rational, request.terms);
        return result;
    }
    const PowerTable powers(*constant, 1);
    const auto form = positiveForm({IntegerPolynomial({0, 1}), IntegerPolynomial({1})}, powers);
    if (!form) return failed(form.error());
    const std::size_t count = std::min(next, request.terms);
    const long bits =
        constant->isInterval() ? 4 * constant->givenDigits() + 64 : 4 * static_cast<long>(count) + 64;
    auto expansion = expandCertified(powers, form->function, *word, count, bits, maximumPrecisionBits, stop);
    if (!expansion) return failed(expansion.error());
    if (!expansion->terms.empty()) expansion->terms[0] -= form->shift;
    result.complete = count == request.terms || !expansion->complete;
    result.terms = std::move(expansion->terms);
    if (result.complete && form->shift == 0 && !stop.stop_requested())
        result.pattern = patternOf(*constant, *word, stop);
    return result;
}

}  // namespace fractiscope
