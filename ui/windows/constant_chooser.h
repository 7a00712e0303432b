// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QThreadPool>

class QLineEdit;
class QTreeWidget;

namespace fractiscope {

/// The catalogue of constants by group, with symbol, value, definition and source, and a field to search it.
/// Return or a double click chooses, Escape closes. Not modal.
class ConstantChooser : public QDialog {
    Q_OBJECT

public:
    explicit ConstantChooser(QWidget* parent);
    ~ConstantChooser() override;

signals:
    /// The expression of the constant chosen.
    void chosen(const QString& expression);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void fillValues();
    void filter(const QString& text);
    void choose();

    QLineEdit* search_;
    QTreeWidget* list_;
    QThreadPool pool_;
};

}  // namespace fractiscope
