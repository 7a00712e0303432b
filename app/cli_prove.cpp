// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <limits>
#include <optional>

#include "app/cli_input.h"
#include "app/cli_options.h"
#include "app/cli_settle.h"
#include "base/output_file.h"
#include "base/printable_text.h"
#include "constants/rational_expression.h"
#include "report/formula_notation.h"
#include "report/json_lines.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

class Prover {
public:
    explicit Prover(const ProveOptions& options) : options_(options), writes_(!options.jsonl.empty()) {}

    std::string open() { return writes_ ? output_.open(options_.jsonl) : std::string(); }

    /// The error if the constant cannot be read.
    std::optional<Error> take(ImportedFinding imported)
    {
        std::ostream& out = remarks();
        const auto settled = settler_.settle(imported);
        if (!settled) return settled.error();
        const std::string& remark = *settled;
        const Finding& f = imported.finding;
        const std::string name = printableText(leftHandSideText(f.lhs, imported.constant));
        out << name << " = " << ruleText(f.fraction, 60) << " under " << f.fraction.word.text() << ": "
            << (remark.empty()                ? "proved"
                : f.status == Status::Refuted ? "refuted, "
                                              : "open, ")
            << remark << "\n";
        if (const auto certificate = certificateOf(f); certificate && options_.explain)
            out << proofText(*certificate, name) << "\n";
        if (writes_) output_.write(toJsonLine(f, imported.constant) + "\n");
        return std::nullopt;
    }

    int finish()
    {
        remarks() << settler_.proved() << " proved, " << settler_.refuted() << " refuted, " << settler_.open()
                  << " open.\n";
        if (!writes_) return exitDone;
        const std::string unfinished = output_.commit();
        return unfinished.empty() ? exitDone : fail(exitStorage, unfinished);
    }

private:
    std::ostream& remarks() const { return options_.jsonl == "-" ? std::cerr : std::cout; }

    const ProveOptions& options_;
    bool writes_;
    OutputFile output_;
    Settler settler_;
};

// The one formula that the options name.
Result<ImportedFinding, Refusal> givenFormula(const ProveOptions& options)
{
    const auto constant = Constant::parse(options.constant);
    if (!constant) return refusal("--constant", constant.error(), options.constant);
    auto lhs = parseRationalFunction(options.leftHandSide);
    if (!lhs) return refusal("--lhs", lhs.error(), options.leftHandSide);
    auto fraction = parseFormula(options.formula);
    if (!fraction) return refusal("--formula", fraction.error(), options.formula);
    ImportedFinding given;
    given.finding.accidentBits = std::numeric_limits<double>::infinity();  // nobody says how many were tried
    given.constant = constant->text();
    given.finding.lhs = std::move(*lhs);
    given.finding.fraction = std::move(*fraction);
    given.finding.order = given.finding.fraction.recurrence.size();
    given.finding.complexity = given.finding.order + given.finding.fraction.preperiod();
    return given;
}

}  // namespace

int runProve(const ProveOptions& options)
{
    std::optional<ImportedFinding> one;
    LineInput input;
    if (!options.formula.empty()) {
        auto given = givenFormula(options);
        if (!given) return refuse(given.error());
        one = std::move(*given);
    } else {
        const std::string unreadable = input.open(options.input);
        if (!unreadable.empty()) return fail(exitStorage, unreadable);
    }
    Prover prover(options);
    const std::string refused = prover.open();
    if (!refused.empty()) return fail(exitStorage, refused);
    if (one) {
        prover.take(std::move(*one));
        return prover.finish();
    }
    for (std::string line; input.next(line);) {
        auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, input.message(imported.error()));
        if (const auto error = prover.take(std::move(*imported)))
            return fail(exitInput, input.place() + ": the constant cannot be read: " + sentence(*error));
    }
    return prover.finish();
}

}  // namespace fractiscope::cli
