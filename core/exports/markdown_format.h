// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/finding_format.h"

namespace fractiscope {

/// Plain printable text on one line in which no character has a meaning for Markdown, HTML or mathematics.
std::string markdownText(std::string_view text);

/// A heading for each constant, and for each finding the formula, its rule, status, rates and note,
/// mathematics as LaTeX between dollar signs.
class MarkdownFormat : public FindingFormat {
public:
    std::string head() override;
    std::string constant(const Constant& constant) override;
    std::string finding(const Finding& finding, const Remark& remark) override;

private:
    std::string symbol_;
    std::size_t number_ = 0;
};

}  // namespace fractiscope
