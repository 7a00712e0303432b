// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/annotations.h"
#include "search/finding.h"

namespace fractiscope {

/// What a column of the table of findings shows (FindingsModel::Column).
QString findingText(const Finding& finding, int column, const std::string& constantName);

/// By what the column is sorted; simpler, faster and better known values as their names say.
double findingSortKey(const Finding& finding, int column);

/// Title of a column, and what it means.
QString findingsColumnTitle(int column);
QString findingsColumnTip(int column);

/// "marked, starred, note: ..." for tool tips and screen readers; empty if there is nothing.
QString annotationText(const Annotation& annotation, bool marked);

/// The rule of the partial quotients on one line, with the signs of print.
QString ruleLine(const SignedFraction& fraction, std::size_t width);

/// Name of a status as a word with its shape: a filled square for Proved and so on.
QString statusWord(Status status);

}  // namespace fractiscope
