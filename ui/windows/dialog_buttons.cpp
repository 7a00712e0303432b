// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/dialog_buttons.h"

#include <QDialog>
#include <QPushButton>

namespace fractiscope {

DialogButtons::DialogButtons(QDialog* dialog) : QDialogButtonBox(Close, dialog)
{
    QPushButton* close = button(Close);
    close->setObjectName("closeButton");
    close->setText(tr("Close"));
    describe(close, tr("Close this window"));
    connect(this, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

QPushButton* DialogButtons::add(const QString& text, const QString& objectName, const QString& tip)
{
    QPushButton* result = addButton(text, ActionRole);
    result->setObjectName(objectName);
    describe(result, tip);
    setTabOrder(result, button(Close));
    return result;
}

void DialogButtons::describe(QPushButton* button, const QString& tip)
{
    QString name = button->text();
    button->setAccessibleName(name.remove(QLatin1Char('&')));
    button->setToolTip(tip);
    button->setWhatsThis(tip + QLatin1Char('.'));
    button->setAutoDefault(false);
}

}  // namespace fractiscope
