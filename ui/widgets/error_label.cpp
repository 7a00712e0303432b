// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/error_label.h"

#include <QEvent>

namespace fractiscope {

ErrorLabel::ErrorLabel(QWidget* parent) : QLabel(parent)
{
    setAccessibleName(tr("Error"));
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    takeColour();
    hide();
}

void ErrorLabel::setProblem(const QString& sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void ErrorLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) takeColour();
}

void ErrorLabel::takeColour()
{
    QPalette colours = palette();
    const bool dark = colours.color(QPalette::Window).lightness() < 128;
    const QColor warning = dark ? QColor(0xff9d8a) : QColor(0xb3261e);
    if (colours.color(QPalette::WindowText) == warning) return;
    colours.setColor(QPalette::WindowText, warning);
    setPalette(colours);
}

}  // namespace fractiscope
