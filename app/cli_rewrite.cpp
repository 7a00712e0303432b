// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_options.h"
#include "base/output_file.h"
#include "proof/identify.h"
#include "report/formula_notation.h"
#include "report/json_lines.h"
#include "report/known_formulas.h"
#include "report/proof_text.h"
#include "report/rewrite_text.h"

namespace fractiscope::cli {

namespace {

constexpr std::size_t longestMatrix = 4000;  // characters of --moebius

// A formula in the short notation, or a line of JSON as `search --jsonl` writes it.
Result<SignedFraction, Refusal> formulaOf(const std::string& option, const std::string& text)
{
    if (text.find_first_not_of(" \t") != std::string::npos && text[text.find_first_not_of(" \t")] == '{') {
        auto imported = fromJsonLine(text);
        if (!imported) return refusal(option, imported.error(), text);
        return std::move(imported->finding.fraction);
    }
    auto fraction = parseFormula(text);
    if (!fraction) return refusal(option, fraction.error(), text);
    return std::move(*fraction);
}

Result<IntegerMatrix, Refusal> matrixOf(const std::string& text)
{
    if (text.size() > longestMatrix)
        return refusal("--moebius",
                       Error{ErrorCode::InputTooLong, longestMatrix, text.size() - longestMatrix,
                             std::to_string(text.size()), std::to_string(longestMatrix)},
                       text);
    std::vector<Integer> entries;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find(',', start), text.size());
        auto entry = parseInteger(text.substr(start, end - start));
        if (!entry) break;
        entries.push_back(std::move(*entry));
        start = end + 1;
    }
    const auto refused = [&](const char* why) { return Refusal{"--moebius", why, text, {}}; };
    if (entries.size() != 4 || start <= text.size())
        return refused("Give four whole numbers a,b,c,d for (a x + b)/(c x + d).");
    const IntegerMatrix m{entries[0], entries[1], entries[2], entries[3]};
    if (determinant(m).is_zero()) return refused("(a x + b)/(c x + d) is constant: a d - b c must not be 0.");
    return m;
}

class Answers {
public:
    explicit Answers(bool explains) : explains_(explains) {}

    // Empty, or what could not be written.
    std::string open(const std::string& path)
    {
        writes_ = !path.empty();
        return writes_ ? output_.open(path) : std::string();
    }
    std::string finish() { return writes_ ? output_.commit() : std::string(); }

    void give(const RewriteAnswer& answer)
    {
        std::cout << answer.text;
        if (!answer.certificate) return;
        std::cout << "proved\n";
        if (explains_) std::cout << proofText(*answer.certificate, answer.proved);
        if (writes_) output_.write(toJson(*answer.certificate) + "\n");
    }

private:
    bool explains_;
    bool writes_ = false;
    OutputFile output_;
};

}  // namespace

int runRewrite(const RewriteOptions& o)
{
    auto fraction = formulaOf("formula", o.formula);
    if (!fraction) return refuse(fraction.error());
    if (!fraction->hasClosedForm())
        return refuse({"formula",
                       "This formula has no closed form in polynomials: only its recurrence is known.",
                       {},
                       {}});
    std::optional<SignWord> word;
    if (!o.word.empty()) {
        auto parsed = SignWord::parse(o.word);
        if (!parsed) return refuse(refusal("--to", parsed.error(), o.word));
        word = std::move(*parsed);
    }
    std::optional<IntegerMatrix> matrix;
    if (!o.moebius.empty()) {
        auto parsed = matrixOf(o.moebius);
        if (!parsed) return refuse(parsed.error());
        matrix = std::move(*parsed);
    }
    std::optional<SignedFraction> other;
    if (!o.equivalent.empty()) {
        auto parsed = formulaOf("--equivalent", o.equivalent);
        if (!parsed) return refuse(parsed.error());
        other = std::move(*parsed);
    }

    Answers answers(o.explain);
    const std::string refused = answers.open(o.certificates);
    if (!refused.empty()) return fail(exitStorage, refused);
    std::cout << formulaText("x", *fraction);
    if (const auto named = identify(*fraction))
        std::cout << "x = " << named->expression << "\n" << knownSentence(matchKnown(*fraction)) << "\n";
    if (matrix)
        answers.give(imageAnswer(*fraction, *matrix, word.value_or(fraction->word)));
    else if (word)
        answers.give(imageAnswer(*fraction, {}, *word));
    const bool nothingAsked = !matrix && !word && !o.zeros && !o.ones && !o.even && !o.odd && !other;
    if (o.simple || nothingAsked) answers.give(imageAnswer(*fraction, {}, SignWord()));
    if (o.zeros) answers.give(removalAnswer(*fraction, false));
    if (o.ones) answers.give(removalAnswer(*fraction, true));
    if (o.even) answers.give(contractionAnswer(*fraction, Parity::Even));
    if (o.odd) answers.give(contractionAnswer(*fraction, Parity::Odd));
    if (other) answers.give(relationAnswer(*fraction, *other));
    const std::string unfinished = answers.finish();
    if (!unfinished.empty()) return fail(exitStorage, unfinished);
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
