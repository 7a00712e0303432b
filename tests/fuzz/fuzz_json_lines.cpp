// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of JSON: findings and what is written of them, search specifications, summaries.
#include "exports/csv_format.h"
#include "exports/latex_format.h"
#include "exports/markdown_format.h"
#include "fuzz_support.h"
#include "report/formula_notation.h"
#include "report/formula_snippets.h"
#include "report/json_lines.h"
#include "report/known_formulas.h"
#include "report/pari_report.h"
#include "report/spec_json.h"
#include "report/text.h"

using namespace fractiscope;
using fuzz::require;

namespace {

/// Everything a file may be turned into.
void write(const ImportedFinding& imported)
{
    static const Constant e = *Constant::parse("e");
    const Remark remark{true, imported.constant};
    CsvFormat csv;
    csv.constant(e);
    const std::string row = csv.finding(imported.finding, remark);
    require(row.find('\n') == row.size() - 1, "a finding is one row");
    MarkdownFormat markdown;
    markdown.constant(e);
    markdown.finding(imported.finding, remark);
    LatexFormat latex(LatexFormat::Origin::File);
    latex.head();
    latex.constant(e);
    latex.finding(imported.finding, remark);
    latex.foot();
    require(pariFinding(imported.finding).find('\n') == pariFinding(imported.finding).size() - 1,
            "a finding is one line of a script");
    pariSnippet(imported.finding, e);
    sageSnippet(imported.finding, e);
    ruleText(imported.finding.fraction, 60);
}

}  // namespace

/// The table of known formulas is made at its first use, which takes seconds with sanitizers.
int LLVMFuzzerInitialize(int*, char***)
{
    matchKnown(*parseFormula("2; 1, 2k+2, 1"));
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    isSummaryJsonLine(text);
    if (const auto imported = fromJsonLine(text)) {
        const std::string line = toJsonLine(imported->finding, imported->constant);
        const auto again = fromJsonLine(line);
        require(again && toJsonLine(again->finding, again->constant) == line, "what is written is read back");
        write(*imported);
    } else {
        require(!sentence(imported.error()).empty(), "an error has its sentence");
    }
    if (const auto spec = specFromJson(text)) {
        const std::string line = specToJson(*spec);
        const auto again = specFromJson(line);
        require(again && specToJson(*again) == line, "a specification is read back");
    }
    return 0;
}
