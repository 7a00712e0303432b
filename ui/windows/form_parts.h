// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QWidget;

namespace fractiscope {

/// The bold line above the fields of a section.
QLabel* sectionHeading(const QString& text);

/// Two fields with a word between them.
QWidget* fieldRange(QWidget* first, const QString& between, QWidget* second);

/// Lets the box take the width of its column, not that of its longest entry.
void makeNarrow(QComboBox* box);

/// What F1 says of a field; its tool tip, unless it has one, is its name.
void setFieldHelp(QWidget* field, const QString& help);

}  // namespace fractiscope
