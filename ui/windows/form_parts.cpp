// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/form_parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace fractiscope {

QLabel* sectionHeading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QWidget* fieldRange(QWidget* first, const QString& between, QWidget* second)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(first);
    layout->addWidget(new QLabel(between));
    layout->addWidget(second);
    layout->addStretch();
    return box;
}

void makeNarrow(QComboBox* box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void setFieldHelp(QWidget* field, const QString& help)
{
    field->setWhatsThis(help);
    if (field->toolTip().isEmpty()) field->setToolTip(field->accessibleName());
}

}  // namespace fractiscope
