// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "search/finding.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace fractiscope {

class FindingsModel;
class FindingsFilter;

/// The table of findings with its filter.
class FindingsPage : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPage(QWidget* parent = nullptr);

    void reset(const QString& constantText);
    /// Appends; the first finding of a search is selected.
    void append(const std::vector<Finding>& findings);
    /// The current finding first, then the other selected ones.
    std::vector<Finding> selected() const;
    /// The first finding of its family; nothing if it has none.
    std::optional<Finding> headOf(const Finding& finding) const;
    const FindingsModel& model() const { return *model_; }
    QLineEdit* filterEdit() { return filter_; }

signals:
    /// Selection or current row changed; not more often than a person can follow.
    void selectionChanged();

private:
    void showCount();

    FindingsModel* model_;
    FindingsFilter* proxy_;
    QTreeView* view_;
    QLineEdit* filter_;
    QCheckBox* faster_;
    QLabel* count_;
    QTimer selectionDelay_;
};

}  // namespace fractiscope
