// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "constants/constant.h"
#include "search/finding.h"

namespace fractiscope {

/// What a person has said of a finding.
struct Remark {
    bool starred = false;
    std::string note = {};  ///< UTF-8
};

/// A kind of file of findings, written piece by piece: the head, then for each constant its piece and those
/// of its findings, then the foot. Memory grows with the number of families at most. Whatever constants and
/// notes hold, a piece is well-formed and stays text: no command of TeX, no formula of a spreadsheet.
class FindingFormat {
public:
    virtual ~FindingFormat() = default;
    virtual std::string head() { return {}; }
    virtual std::string constant(const Constant& constant) = 0;
    /// Of the last constant.
    virtual std::string finding(const Finding& finding, const Remark& remark) = 0;
    virtual std::string foot() { return {}; }
};

/// What a file of findings is.
enum class ExportFormat {
    Latex,      ///< a complete document with proofs, rates and sources
    Fragments,  ///< LaTeX of the formulas alone, to be pasted
    Csv,        ///< a table, see CsvFormat
    JsonLines,  ///< see toJsonLine; can be opened again
    Markdown,   ///< with mathematics between dollar signs
    Pari,       ///< a script that checks the formulas, see pariHead
    Bibtex      ///< the sources that the formulas of the document cite
};

/// A new file of that kind, with nothing written yet.
std::unique_ptr<FindingFormat> makeFormat(ExportFormat format);

/// "latex", "fragments", "csv", "jsonl", "markdown", "pari", "bibtex".
std::string_view formatName(ExportFormat format);
std::optional<ExportFormat> formatNamed(std::string_view name);

/// Suffix of files without the dot: "tex", "csv", "jsonl", "md", "gp", "bib".
std::string_view formatSuffix(ExportFormat format);
/// What a file of that name is to hold, by its suffix.
std::optional<ExportFormat> formatOfFile(std::string_view fileName);

}  // namespace fractiscope
