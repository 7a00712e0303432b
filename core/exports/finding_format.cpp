// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/finding_format.h"

#include <array>

#include "exports/csv_format.h"
#include "exports/latex_format.h"
#include "exports/markdown_format.h"
#include "exports/sources.h"
#include "report/json_lines.h"
#include "report/latex.h"
#include "report/pari_report.h"

namespace fractiscope {

namespace {

class JsonLinesFormat : public FindingFormat {
public:
    std::string constant(const Constant& constant) override
    {
        text_ = constant.text();
        return {};
    }
    std::string finding(const Finding& finding, const Remark&) override
    {
        return toJsonLine(finding, text_) + "\n";
    }

private:
    std::string text_;
};

class PariFormat : public FindingFormat {
public:
    std::string head() override { return pariHead(); }
    std::string constant(const Constant& constant) override { return pariConstant(constant); }
    std::string finding(const Finding& finding, const Remark&) override
    {
        // There is nothing to check in what was not approved.
        if (!isApproved(finding.status)) return {};
        ++count_;
        return pariFinding(finding);
    }
    std::string foot() override { return pariFoot(count_); }

private:
    std::size_t count_ = 0;
};

class FragmentsFormat : public FindingFormat {
public:
    std::string constant(const Constant& constant) override
    {
        latex_ = constant.latex();
        return {};
    }
    std::string finding(const Finding& finding, const Remark&) override
    {
        return formulaLatex(finding, latex_) + "\n";
    }

private:
    std::string latex_;
};

class BibtexFormat : public FindingFormat {
public:
    std::string constant(const Constant&) override
    {
        sources_.beginConstant();
        return {};
    }
    std::string finding(const Finding& finding, const Remark&) override
    {
        sources_.add(finding);
        return {};
    }
    std::string foot() override { return sources_.bibtex(); }

private:
    CitedSources sources_;
};

struct Kind {
    ExportFormat format;
    std::string_view name;
    std::string_view suffix;
};

constexpr std::array kinds{
    Kind{ExportFormat::Latex, "latex", "tex"},      Kind{ExportFormat::Fragments, "fragments", "tex"},
    Kind{ExportFormat::Csv, "csv", "csv"},          Kind{ExportFormat::JsonLines, "jsonl", "jsonl"},
    Kind{ExportFormat::Markdown, "markdown", "md"}, Kind{ExportFormat::Pari, "pari", "gp"},
    Kind{ExportFormat::Bibtex, "bibtex", "bib"}};

}  // namespace

std::unique_ptr<FindingFormat> makeFormat(ExportFormat format)
{
    switch (format) {
        case ExportFormat::Latex:
            return std::make_unique<LatexFormat>();
        case ExportFormat::Fragments:
            return std::make_unique<FragmentsFormat>();
        case ExportFormat::Csv:
            return std::make_unique<CsvFormat>();
        case ExportFormat::JsonLines:
            return std::make_unique<JsonLinesFormat>();
        case ExportFormat::Markdown:
            return std::make_unique<MarkdownFormat>();
        case ExportFormat::Pari:
            return std::make_unique<PariFormat>();
        case ExportFormat::Bibtex:
            return std::make_unique<BibtexFormat>();
    }
    return nullptr;
}

std::string_view formatName(ExportFormat format)
{
    return kinds[static_cast<std::size_t>(format)].name;
}

std::string_view formatSuffix(ExportFormat format)
{
    return kinds[static_cast<std::size_t>(format)].suffix;
}

std::optional<ExportFormat> formatNamed(std::string_view name)
{
    for (const Kind& kind : kinds)
        if (kind.name == name) return kind.format;
    return std::nullopt;
}

std::optional<ExportFormat> formatOfFile(std::string_view fileName)
{
    for (const Kind& kind : kinds)
        if (fileName.size() > kind.suffix.size() + 1 && fileName.ends_with(kind.suffix) &&
            fileName[fileName.size() - kind.suffix.size() - 1] == '.')
            return kind.format;
    return std::nullopt;
}

}  // namespace fractiscope
