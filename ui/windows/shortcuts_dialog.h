// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QMainWindow;
class QTreeWidget;

namespace fractiscope {

/// Every action of a window with its keys, by menu, as the menus are at that moment. Not modal.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow* window);

private:
    void fill(const QMainWindow& window);
    void filter(const QString& text);

    QLineEdit* search_;
    QTreeWidget* list_;
};

}  // namespace fractiscope
