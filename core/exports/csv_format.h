// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/finding_format.h"

namespace fractiscope {

/// Text as a cell of a CSV file [RFC 4180]: in quotation marks, printable on one line, and with an apostrophe
/// before it where a spreadsheet would take it for a formula.
std::string csvCell(std::string_view text);

/// A line for each finding under a line of titles: constant, left-hand side, signs, terms (see ruleText), r,
/// m, degree, linear complexity, order, status, digits compared, family, digits per term and ratio to the
/// simple fraction as measured, the exact limit of that ratio where it is known, star and note.
class CsvFormat : public FindingFormat {
public:
    std::string head() override;
    std::string constant(const Constant& constant) override;
    std::string finding(const Finding& finding, const Remark& remark) override;

private:
    std::string constant_;  ///< as a cell
    std::string variable_;
};

}  // namespace fractiscope
