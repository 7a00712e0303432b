// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rewrite_text.h"

#include "base/wording.h"
#include "report/formula_notation.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr std::size_t answerWidth = 100;

std::string under(const std::string& text, const SignWord& word)
{
    return filled(worded("rewriting", "%1 under %2"), {text, word.text()});
}

/// Here the base fraction is the formula that was given.
std::string whyOpen(OpenReason reason)
{
    if (reason != OpenReason::BaseNotLegal) return reasonText(reason);
    return worded("reasons", "the formula has a term that no expansion has");
}

std::string statement(const SignedFraction& fraction)
{
    return under(ruleText(fraction, answerWidth), fraction.word);
}

}  // namespace

std::string formulaText(const std::string& name, const SignedFraction& fraction)
{
    return name + " = " + statement(fraction) + "\n" + formulaNotation(fraction) + "\n";
}

RewriteAnswer imageAnswer(const SignedFraction& fraction, const IntegerMatrix& m, const SignWord& word,
                          std::stop_token stop)
{
    const std::string name = moebiusActionText(m, "x");
    auto found = moebiusImage(fraction, m, word, rewritingLimits, std::move(stop));
    if (!found)
        return {filled(worded("rewriting", "%1: open, %2."), {under(name, word), whyOpen(found.error())}) +
                    "\n",
                {},
                name};
    return {formulaText(name, found->fraction), std::move(found->certificate), name};
}

RewriteAnswer removalAnswer(const SignedFraction& fraction, bool ones)
{
    const auto result = ones ? withoutOnes(fraction) : withoutZeros(fraction);
    if (!result) {
        const bool tooLong = result.error() == NoRemoval::WordTooLong;
        const std::string why = tooLong ? worded("rewriting", "the signs would have too long a period")
                                        : worded("rewriting", "removing terms makes new ones for ever");
        return {filled(worded("rewriting", "without terms %1: not possible, %2."), {ones ? "1" : "0", why}) +
                    "\n",
                {},
                {}};
    }
    const std::string name = result->first.empty() ? "x" : "y";
    std::string text;
    if (!result->first.empty()) {
        text = "x = ";
        for (const SignedTerm& t : result->first)
            text += toString(t.term) + (t.sign > 0 ? " + 1/(" : " - 1/(");
        text = filled(worded("rewriting", "%1 with"), {text + "y" + std::string(result->first.size(), ')')}) +
               "\n";
    }
    text += formulaText(name, result->rest);
    auto certificate = certificateOf(*result, fraction);
    if (!certificate)
        text += worded("rewriting",
                       "By identities between neighbouring terms; the given terms are no expansion.") +
                "\n";
    return {std::move(text), std::move(certificate), name};
}

RewriteAnswer contractionAnswer(const SignedFraction& fraction, Parity parity)
{
    std::string text =
        parity == Parity::Even ? worded("rewriting", "even part") : worded("rewriting", "odd part");
    const auto result = contraction(fraction, parity);
    if (!result)
        return {
            filled(worded("rewriting", "%1: not possible, a term by which it divides is 0."), {text}) + "\n",
            {},
            {}};
    text = filled(worded("rewriting", "%1 with"), {text + ": d_0 + n_1/(d_1 + n_2/(d_2 + ...))"}) + "\n";
    const auto row = [&](const std::string& index, const std::string& n, const std::string& d) {
        text += "  n_" + index + " = " + n + ", d_" + index + " = " + d + "\n";
    };
    for (std::size_t i = 0; i < result->initial.size(); ++i)
        row(std::to_string(i), toString(result->initial[i].numerator),
            toString(result->initial[i].denominator));
    const std::size_t step = result->channels.size();
    for (std::size_t j = 0; j < step; ++j)
        row("(" + (step == 1 ? "k" : std::to_string(step) + "k") + "+" +
                std::to_string(result->initial.size() + j) + ")",
            channelText(result->channels[j].numerator, "k"),
            channelText(result->channels[j].denominator, "k"));
    return {std::move(text), {}, {}};
}

RewriteAnswer relationAnswer(const SignedFraction& x, const SignedFraction& y, std::stop_token stop)
{
    const auto relation = relationOf(x, y, rewritingLimits, std::move(stop));
    const auto answer = [](const std::string& text, const std::string& argument) {
        return RewriteAnswer{filled(text, {argument}) + "\n", {}, {}};
    };
    if (!relation) return answer(worded("rewriting", "open: %1."), whyOpen(relation.error()));
    if (const auto* equal = std::get_if<EqualValues>(&*relation))
        return answer(worded("rewriting", "equal: both are %1"), statement(equal->simple.fraction));
    if (const auto* tails = std::get_if<EqualTails>(&*relation))
        return answer(worded("rewriting", "different, but equivalent: y = %1"),
                      moebiusActionText(tails->map, "x"));
    return answer(worded("rewriting", "different: the simple continued fractions differ at term %1."),
                  std::to_string(std::get<DifferentValues>(*relation).firstDifference));
}

}  // namespace fractiscope
