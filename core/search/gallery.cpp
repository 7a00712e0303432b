// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/gallery.h"

#include <cassert>

#include "base/wording.h"
#include "constants/rational_expression.h"
#include "proof/identify.h"
#include "proof/parametric_family.h"
#include "search/search_run.h"

namespace fractiscope {

namespace {

constexpr long smallCoefficients = 5;
constexpr unsigned shortWords = 3;

/// The first digits of tanh(1/2).
constexpr const char* someDigits =
    "digits:0."
    "462117157260009758502318483643672548730289280330113038552731815838080906140409278774949064151962"
    "49058434893298628155";

std::vector<ParametricTheorem> theoremsOf(const GalleryEntry& entry, const std::stop_token& stop)
{
    const auto constant = parseParametric(entry.constant);
    const auto word = SignWord::parse(entry.word);
    assert(constant && word);
    auto theorems = generalise(*constant, *word, {}, stop);
    return theorems ? std::move(*theorems) : std::vector<ParametricTheorem>();
}

}  // namespace

const std::vector<GalleryEntry>& gallery()
{
    static const std::vector<GalleryEntry> entries{
        {"e", wording("gallery", "e, with two terms for three"),
         wording("gallery",
                 "Under the signs -+ two terms of e gain as many digits as three terms of its simple "
                 "continued fraction, in the long run."),
         "e", "x", "-+"},
        {"bessel", wording("gallery", "All natural numbers"),
         wording(
             "gallery",
             "The simplest rule that a continued fraction can have: 0, 1, 2, 3, 4 and so on. Its value is "
             "a ratio of Bessel functions."),
         "besseli(1,2)/besseli(0,2)", "x", "+"},
        {"odd-numbers", wording("gallery", "The odd numbers, from e"),
         wording(
             "gallery",
             "A quotient of degree 2 in e whose terms are 1, 3, 5, 7 and so on: it is coth 1, known since "
             "Euler and Lambert."),
         "e", "(x^2+1)/(x^2-1)", "+"},
        {"two-progressions", wording("gallery", "Two progressions that take turns"),
         wording("gallery",
                 "Two interlaced arithmetic progressions, although coth is taken of an irrational number: "
                 "the value is √2 coth(1/√2)."),
         "sqrt(2)*coth(1/sqrt(2))", "x", "+"},
        {"square-root", wording("gallery", "A square root, twice as fast"),
         wording(
             "gallery",
             "Minus signs alone halve the period of √7, from four terms to two, and each term gains twice "
             "as many digits."),
         "sqrt(7)", "x", "-"},
        {"tangent", wording("gallery", "Four signs for tan 1"),
         wording("gallery",
                 "Under the signs +--+ each term of tan 1 gains half as many digits again as under + alone, "
                 "and three of four terms grow."),
         "tan(1)", "x", "+--+"},
        {"e-squared", wording("gallery", "The square of e, a little faster"),
         wording("gallery",
                 "Under the signs ++- nine terms of e^2 are worth ten of the simple continued fraction. "
                 "Nobody would guess the rule of these nine from the terms."),
         "exp(2)", "x", "++-"},
        {"roots-of-e", wording("gallery", "All roots of e at once"),
         wording("gallery",
                 "One theorem with a parameter: a formula of two terms for e^(1/k), every k >= 2."),
         "exp(1/k)", "x", "+-", true},
        {"tangents", wording("gallery", "Lambert's tangents"),
         wording("gallery",
                 "The tangent of 1/k as a simple continued fraction, proved for every k >= 2 at once."),
         "tan(1/k)", "x", "+", true},
        {"digits", wording("gallery", "A number of which only digits are known"),
         wording("gallery",
                 "From its digits alone the search reads a rule, and from the rule the number that makes it "
                 "true: tanh(1/2). Digits prove nothing, so the formula is approved and not proved."),
         someDigits, "x", "+"},
        {"long-period", wording("gallery", "A rule that the eye does not see"),
         wording("gallery",
                 "The terms of 13e look like those of any number, until their period closes after 49 terms."),
         "e", "13*x", "+", false, 100, 30},
        {"pi", wording("gallery", "Nothing for π"),
         wording("gallery",
                 "No formula is left for any (a + b π)/(c + d π) with small coefficients. Runs of twos "
                 "under the word - look like one and are refuted. That nothing was found is an answer too; "
                 "it is not a proof that there is none."),
         "pi", "", ""},
    };
    return entries;
}

SearchSpec specOf(const GalleryEntry& entry)
{
    assert(!entry.hasParameter);
    auto constant = Constant::parse(entry.constant);
    assert(constant);
    LeftHandSides sides = RationalFamily{1, 1, smallCoefficients};
    if (!entry.leftHandSide.empty()) {
        auto given = parseRationalFunction(entry.leftHandSide);
        assert(given);
        sides = GivenLeftHandSides{{std::move(*given)}};
    }
    std::vector<SignWord> words;
    if (entry.word.empty())
        words = *signWords(1, shortWords);
    else
        words.push_back(*SignWord::parse(entry.word));
    SearchSpec spec{std::move(*constant), std::move(sides), std::move(words)};
    spec.maxOrder = entry.order;
    spec.maxPreperiod = entry.preperiod;
    return spec;
}

GalleryAnswer answerOf(const GalleryEntry& entry, const std::stop_token& stop)
{
    GalleryAnswer answer;
    if (entry.hasParameter) {
        answer.theorems = theoremsOf(entry, stop);
        return answer;
    }
    const auto plan = SearchPlan::make(specOf(entry));
    assert(plan);
    RunOptions options;
    options.background = true;
    SearchRun run(*plan, options);
    run.start();
    while (!run.isDrained() && !stop.stop_requested()) {
        constexpr double shortWait = 0.05;  // s
        run.waitForFindings(shortWait);
        for (Finding& f : run.takeFindings(1000))
            if (!answer.finding) answer.finding = std::move(f);
    }
    answer.candidates = run.progress().done;
    if (answer.finding && (*plan)->spec().constant.isInterval())
        answer.name = identifyConstant(answer.finding->lhs, answer.finding->fraction).value_or("");
    return answer;
}

}  // namespace fractiscope
