// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli_options.h"
#include "base/output_file.h"
#include "constants/rational_expression.h"
#include "proof/parametric_family.h"
#include "report/parametric_text.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

/// One for each word.
using Answers = std::vector<Result<std::vector<ParametricTheorem>, ParametricOpen>>;

// The expression put in for x in the left-hand side, as text.
Result<std::string, Refusal> wholeExpression(const GeneraliseOptions& options)
{
    if (options.leftHandSide.empty()) return options.expression;
    const auto lhs = parseRationalFunction(options.leftHandSide);
    if (!lhs) return refusal("--lhs", lhs.error(), options.leftHandSide);
    return leftHandSideText(*lhs, options.expression);
}

Refusal refusalOf(const ParametricRefusal& reason, const std::string& text)
{
    if (const auto* error = std::get_if<Error>(&reason)) return refusal("expression", *error, text);
    const auto& noBase = std::get<NoBase>(reason);
    std::string message = "No base fraction is known for every k";
    if (!noBase.detail.empty()) message += ", because of '" + noBase.detail + "'";
    return {"expression", message + ": " + std::string(reasonText(noBase.reason)) + ".", {}, {}};
}

void printTheorem(const ParametricTheorem& theorem, const GeneraliseOptions& options)
{
    if (options.latex) {
        std::cout << "\\[ " << theoremLatex(theorem) << " \\]\n";
        return;
    }
    std::cout << theoremText(theorem) << "\n";
    const std::string exceptions = exceptionsText(theorem);
    if (!exceptions.empty()) std::cout << "  Not included: k = " << exceptions << ".\n";
    std::cout << "  " << proofText(theorem) << "\n";
}

// Empty on success, else a sentence.
std::string writeJson(const Answers& answers, const std::string& path)
{
    OutputFile file;
    std::string refused = file.open(path);
    if (!refused.empty()) return refused;
    for (const auto& answer : answers)
        if (answer)
            for (const ParametricTheorem& theorem : *answer) file.write(toJson(theorem) + "\n");
    return file.commit();
}

int finished()
{
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

}  // namespace

int runGeneralise(const GeneraliseOptions& options)
{
    // Each part by itself first: an error is shown in the text that was typed.
    const auto inner = parseParametric(options.expression);
    if (!inner) return refuse(refusalOf(inner.error(), options.expression));
    const auto text = wholeExpression(options);
    if (!text) return refuse(text.error());
    const auto constant = parseParametric(*text);
    if (!constant) return refuse(refusalOf(constant.error(), *text));
    const std::vector<std::string> given =
        options.words.empty() ? std::vector<std::string>{"+"} : options.words;
    std::vector<SignWord> words;
    for (const std::string& signs : given) {
        auto word = SignWord::parse(signs);
        if (!word) return refuse(refusal("--word", word.error(), signs));
        words.push_back(std::move(*word));
    }
    Answers answers;
    for (const SignWord& word : words) answers.push_back(generalise(*constant, word));
    if (!options.json.empty()) {
        const std::string refused = writeJson(answers, options.json);
        if (!refused.empty()) return fail(exitStorage, refused);
        if (options.json == "-") return exitDone;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!answers[i]) {
            std::cout << constant->expression << " with signs " << words[i].text() << ": "
                      << reasonText(answers[i].error()) << ". This does not say that there is none.\n";
            continue;
        }
        for (const ParametricTheorem& theorem : *answers[i]) printTheorem(theorem, options);
    }
    return finished();
}

}  // namespace fractiscope::cli
