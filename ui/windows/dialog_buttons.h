// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

class QDialog;

namespace fractiscope {

/// The row at the foot of a dialog: commands of its own, then Close, which closes it. No button answers the
/// Return key, which belongs to the fields. Make it after the fields, as Tab goes in the order of making.
class DialogButtons : public QDialogButtonBox {
    Q_OBJECT

public:
    explicit DialogButtons(QDialog* dialog);

    /// `tip` is its help too.
    QPushButton* add(const QString& text, const QString& objectName, const QString& tip);

private:
    static void describe(QPushButton* button, const QString& tip);
};

}  // namespace fractiscope
