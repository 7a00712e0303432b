// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <iostream>

#include "app/cli_options.h"
#include "base/output_file.h"
#include "constants/rational_expression.h"
#include "report/json_lines.h"
#include "report/plain_table.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "search/given_enumerator.h"
#include "search/word_survey.h"

namespace fractiscope::cli {

namespace {

constexpr std::size_t ruleWidth = 56;

std::string decimal(double value)
{
    if (value <= 0) return "-";
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.3f", value);
    return buffer;
}

std::vector<std::string> row(const WordReport& report)
{
    const auto number = [](std::size_t n) { return n > 0 ? std::to_string(n) : std::string("-"); };
    std::vector<std::string> cells{report.word.text(), decimal(report.digitsPerTerm),
                                   report.ratio ? toString(*report.ratio) : "-"};
    if (!report.discovery) {
        cells.insert(cells.end(), {"-", "-", "-", report.open ? "open: " + reasonText(*report.open) : "-"});
        return cells;
    }
    cells.insert(cells.end(), {number(report.need.period), number(report.need.order),
                               number(report.need.depth), ruleText(report.discovery->fraction, ruleWidth)});
    return cells;
}

Finding findingOf(const WordReport& report, const RationalFunction& lhs)
{
    const Discovery& found = *report.discovery;
    Finding finding;
    finding.lhs = lhs;
    finding.fraction = found.fraction;
    finding.order = report.need.order;
    finding.complexity = report.need.preperiod + report.need.order;
    finding.status = Status::Proved;
    finding.digitsPerTerm = report.digitsPerTerm;
    auto facts = std::make_shared<TailFacts>();
    facts->proof = tailProofOf(found.certificate);
    facts->formBits = closedFormBits(found.fraction);
    finding.facts = std::move(facts);
    return finding;
}

}  // namespace

int runDiscover(const DiscoverOptions& options)
{
    const auto constant = Constant::parse(options.constant);
    if (!constant) return refuse(refusal("--constant", constant.error(), options.constant));
    if (const auto value = constant->rationalValue())
        return refuse(refusal("--constant", Error{ErrorCode::RationalConstant, 0, 0, toString(*value), {}},
                              options.constant));
    const auto lhs = parseRationalFunction(options.leftHandSide);
    if (!lhs) return refuse(refusal("--lhs", lhs.error(), options.leftHandSide));
    const PowerTable powers(*constant, std::max(lhs->numerator.degree(), lhs->denominator.degree()));
    if (const auto checked = enumerateGiven({{*lhs}}, powers); !checked)
        return refuse(refusal("--lhs", checked.error(), options.leftHandSide));
    const auto words = signWordsOf(options.words, options.wordRange);
    if (!words) return refuse(words.error());
    const auto survey = surveyWords(*constant, *lhs, *words);
    OutputFile output;
    const bool writes = !options.jsonl.empty();
    if (writes) {
        const std::string refused = output.open(options.jsonl);
        if (!refused.empty()) return fail(exitStorage, refused);
    }

    const std::string name = leftHandSideText(*lhs, constant->text());
    std::ostream& remarks = options.jsonl == "-" ? std::cerr : std::cout;
    remarks << baseSentence(name, survey.base)
            << "\nSimple continued fraction: " << decimal(survey.simpleDigitsPerTerm)
            << " digits per term.\n\n";
    PlainTable table({"word", ">digits/term", ">to simple", ">period", ">order", ">depth", "formula"});
    for (const WordReport& report : survey.words) table.add(row(report));
    remarks << table.text();
    for (const WordReport& report : survey.words) {
        if (!report.discovery) continue;
        if (options.explain)
            remarks << "\n"
                    << name << " under " << report.word.text() << " = "
                    << ruleText(report.discovery->fraction, 10 * ruleWidth) << "\n"
                    << proofText(report.discovery->certificate, name);
        if (writes) output.write(toJsonLine(findingOf(report, *lhs), *constant) + "\n");
    }
    if (writes) {
        const std::string unfinished = output.commit();
        if (!unfinished.empty()) return fail(exitStorage, unfinished);
    }
    return exitDone;
}

}  // namespace fractiscope::cli
