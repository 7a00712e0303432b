// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/word_survey.h"

#include <algorithm>

#include "fraction/positive_form.h"
#include "search/recognition.h"

namespace fractiscope {

namespace {

/// Terms of the tail per term of the base, from a proof: dn/di.
Rational termsPerBaseTerm(const Discovery& found)
{
    const Block& block = found.certificate.block;
    return {Integer(block.targetLength), Integer(block.baseLength)};
}

bool isFaster(const WordReport& a, const WordReport& b)
{
    if (a.ratio.has_value() != b.ratio.has_value()) return a.ratio.has_value();
    if (!a.ratio) return a.digitsPerTerm > b.digitsPerTerm;
    if (*a.ratio != *b.ratio) return *a.ratio > *b.ratio;
    return a.need.period < b.need.period;
}

}  // namespace

WordSurvey surveyWords(const Constant& constant, const RationalFunction& f,
                       const std::vector<SignWord>& words, const ProofLimits& limits, std::stop_token stop)
{
    const PowerTable powers(constant, std::max(f.numerator.degree(), f.denominator.degree()));
    const auto positive = positiveForm(f, powers);
    const auto measured = [&](const SignWord& word) {
        if (!positive) return 0.0;
        const auto expansion = termsToMeasure(powers, positive->function, word, stop);
        return expansion ? measuredRate(expansion->terms, word) : 0.0;
    };
    const NumberBases bases(constant);
    const auto based = bases.of(f);
    WordSurvey survey{NoBase{NoBaseReason::NotMoebius, {}}, 0, {}};
    if (based)
        survey.base = *based;
    else if (!bases.ofConstant())
        survey.base = bases.ofConstant();

    const auto found = [&](const SignWord& word) {
        return discover({based->base, based->toConstant}, {}, word, limits, stop);
    };
    std::optional<Rational> simple;
    if (based)
        if (const auto formula = found(SignWord())) simple = termsPerBaseTerm(*formula);
    survey.simpleDigitsPerTerm = measured(SignWord());
    for (const SignWord& word : words) {
        WordReport report{word, measured(word), {}, {}, {}, {}};
        if (based) {
            auto discovery = found(word);
            if (discovery) {
                report.need = searchNeed(discovery->fraction);
                if (simple) report.ratio = *simple / termsPerBaseTerm(*discovery);
                report.discovery = std::move(*discovery);
            } else {
                report.open = discovery.error();
            }
        }
        survey.words.push_back(std::move(report));
    }
    std::stable_sort(survey.words.begin(), survey.words.end(), isFaster);
    return survey;
}

}  // namespace fractiscope
