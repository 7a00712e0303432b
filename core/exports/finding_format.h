// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "constants/constant.h"
#include "search/finding.h"

namespace fractiscope {

/// What a person has said of a finding; for the formats Latex, Csv and Markdown alone.
struct Remark {
    bool starred = false;   ///< a star in print, 1 in a table
    std::string note = {};  ///< UTF-8
};

/// A kind of file of findings, written piece by piece: the head, then for each constant its piece and those
/// of its findings, then the foot. Memory grows with the number of families at most. Whatever constants and
/// notes hold, a piece is well-formed and stays text: no command of TeX, no formula of a spreadsheet.
class FindingFormat {
public:
    virtual ~FindingFormat() = default;
    virtual std::string head() { return {}; }  ///< how the file begins; asked once, before all else
    /// Begins the piece of a constant, to which the findings until the next one belong. Family numbers are
    /// its own. May be empty.
    virtual std::string constant(const Constant& constant) = 0;
    /// Of the last constant.
    virtual std::string finding(const Finding& finding, const Remark& remark) = 0;
    virtual std::string foot() { return {}; }  ///< how the file ends; asked once, after all else
};

/// What a file of findings is written as.
enum class ExportFormat {
    Latex,      ///< a complete document with proofs, rates and sources
    Fragments,  ///< LaTeX of the formulas alone, to be pasted
    Csv,        ///< a table, see CsvFormat
    JsonLines,  ///< see toJsonLine; can be opened again
    Markdown,   ///< with mathematics between dollar signs
    Pari,       ///< a script that checks the formulas, see pariHead
    Bibtex      ///< the sources that the formulas of the document cite
};

/// A writer of that format, before its head().
std::unique_ptr<FindingFormat> makeFormat(ExportFormat format);

/// "latex", "fragments", "csv", "jsonl", "markdown", "pari", "bibtex".
std::string_view formatName(ExportFormat format);
/// The format of that name, exactly so written; nothing for any other.
std::optional<ExportFormat> formatNamed(std::string_view name);

/// Suffix of files without the dot: "tex", "csv", "jsonl", "md", "gp", "bib".
std::string_view formatSuffix(ExportFormat format);
/// What a file of that name is to hold, by its suffix.
std::optional<ExportFormat> formatOfFile(std::string_view fileName);

}  // namespace fractiscope
