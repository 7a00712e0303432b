// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "bridge/finding_ptr.h"

class QGridLayout;
class QScrollArea;

namespace fractiscope {

class DialogButtons;

/// Marked formulas side by side: typeset above, what can be compared below, the best of a row in bold.
/// Not modal.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const QString& constantText, const QString& constantLatex, QWidget* parent);

    /// Shows these findings, in this order.
    void setFindings(const FindingList& findings);

signals:
    /// A person wants the finding in the inspector.
    void openRequested(quint64 candidate);
    /// A person wants it no longer compared.
    void removeRequested(quint64 candidate);

private:
    QWidget* column(const FindingPtr& finding);
    void addRow(QGridLayout* grid, int row, const QString& title, const QString& tip,
                const QStringList& cells, const QVector<double>& ranks);

    QString constantText_;
    QString constantLatex_;
    QScrollArea* area_;
    DialogButtons* foot_;
};

}  // namespace fractiscope
