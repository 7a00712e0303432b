// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <iostream>

#include "app/cli_options.h"
#include "app/cli_output.h"
#include "proof/contraction.h"
#include "proof/equivalence.h"
#include "proof/identify.h"
#include "proof/local_identities.h"
#include "report/formula_notation.h"
#include "report/json_lines.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

constexpr std::size_t ruleWidth = 100;

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

std::string statement(const SignedFraction& fraction)
{
    return ruleText(fraction, ruleWidth) + " under " + fraction.word.text();
}

void show(const std::string& name, const SignedFraction& fraction)
{
    std::cout << name << " = " << statement(fraction) << "\n" << formulaNotation(fraction) << "\n";
}

class Rewriter {
public:
    Rewriter(SignedFraction fraction, bool explains) : x_(std::move(fraction)), explains_(explains) {}

    // Empty, or what could not be written.
    std::string openCertificates(const std::string& path)
    {
        writes_ = !path.empty();
        return writes_ ? output_.open(path) : std::string();
    }
    std::string finish() { return writes_ ? output_.commit() : std::string(); }

    void image(const std::string& name, const IntegerMatrix& m, const SignWord& word)
    {
        const auto found = moebiusImage(x_, m, word);
        if (!found) {
            std::cout << name << " under " << word.text() << ": open, " << reasonText(found.error()) << ".\n";
            return;
        }
        show(name, found->fraction);
        prove(found->certificate, name);
    }

    void without(const std::string& what, const Result<Rewritten, NoRemoval>& result)
    {
        if (!result) {
            const char* reason = result.error() == NoRemoval::WordTooLong
                                     ? "the signs would have too long a period"
                                     : "removing terms makes new ones for ever";
            std::cout << "without " << what << ": not possible, " << reason << ".\n";
            return;
        }
        if (result->first.empty()) {
            show("x", result->rest);
        } else {
            std::string head;
            for (const SignedTerm& t : result->first)
                head += toString(t.term) + (t.sign > 0 ? " + 1/(" : " - 1/(");
            std::cout << "x = " << head << "y" << std::string(result->first.size(), ')') << " with\n";
            show("y", result->rest);
        }
        if (const auto certificate = certificateOf(*result, x_))
            prove(*certificate, result->first.empty() ? "x" : "y");
        else
            std::cout << "By identities between neighbouring terms; the given terms are no expansion.\n";
    }

    void part(Parity parity)
    {
        const std::string name = parity == Parity::Even ? "even part" : "odd part";
        const auto result = contraction(x_, parity);
        if (!result) {
            std::cout << name << ": not possible, a term by which it divides is 0.\n";
            return;
        }
        std::cout << name << ": d_0 + n_1/(d_1 + n_2/(d_2 + ...)) with\n";
        for (std::size_t i = 0; i < result->initial.size(); ++i)
            std::cout << "  n_" << i << " = " << toString(result->initial[i].numerator) << ", d_" << i
                      << " = " << toString(result->initial[i].denominator) << "\n";
        const std::size_t step = result->channels.size();
        for (std::size_t j = 0; j < step; ++j) {
            const std::string index = "(" + (step == 1 ? "k" : std::to_string(step) + "k") + "+" +
                                      std::to_string(result->initial.size() + j) + ")";
            std::cout << "  n_" << index << " = " << channelText(result->channels[j].numerator, "k") << ", d_"
                      << index << " = " << channelText(result->channels[j].denominator, "k") << "\n";
        }
    }

    void compare(const SignedFraction& y)
    {
        const auto relation = relationOf(x_, y);
        if (!relation) {
            std::cout << "open: " << reasonText(relation.error()) << ".\n";
        } else if (const auto* equal = std::get_if<EqualValues>(&*relation)) {
            std::cout << "equal: both are " << statement(equal->simple.fraction) << "\n";
        } else if (const auto* tails = std::get_if<EqualTails>(&*relation)) {
            std::cout << "different, but equivalent: y = " << moebiusActionText(tails->map, "x") << "\n";
        } else {
            std::cout << "different: the simple continued fractions differ at term "
                      << std::get<DifferentValues>(*relation).firstDifference << ".\n";
        }
    }

private:
    void prove(const Certificate& certificate, const std::string& name)
    {
        std::cout << "proved\n";
        if (explains_) std::cout << proofText(certificate, name);
        if (writes_) output_.write(toJson(certificate) + "\n");
    }

    SignedFraction x_;
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

    show("x", *fraction);
    if (const auto named = identify(*fraction)) std::cout << "x = " << named->expression << "\n";
    Rewriter rewriter(*fraction, o.explain);
    const std::string refused = rewriter.openCertificates(o.certificates);
    if (!refused.empty()) return fail(exitStorage, refused);
    if (matrix)
        rewriter.image(moebiusActionText(*matrix, "x"), *matrix, word.value_or(fraction->word));
    else if (word)
        rewriter.image("x", {}, *word);
    const bool nothingAsked = !matrix && !word && !o.zeros && !o.ones && !o.even && !o.odd && !other;
    if (o.simple || nothingAsked) rewriter.image("x", {}, SignWord());
    if (o.zeros) rewriter.without("terms 0", withoutZeros(*fraction));
    if (o.ones) rewriter.without("terms 1", withoutOnes(*fraction));
    if (o.even) rewriter.part(Parity::Even);
    if (o.odd) rewriter.part(Parity::Odd);
    if (other) rewriter.compare(*other);
    const std::string unfinished = rewriter.finish();
    if (!unfinished.empty()) return fail(exitStorage, unfinished);
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace fractiscope::cli
