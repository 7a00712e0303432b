// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/findings_query.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace fractiscope {

/// The conditions on what the table of findings shows: text and speed at hand, the others folded away.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    const FindingsQuery& query() const { return query_; }
    /// Shows another query and asks for it.
    void setQuery(const FindingsQuery& query);
    /// The sign words to choose from.
    void setWords(const std::vector<SignWord>& words);
    QLineEdit* textEdit() { return text_; }

signals:
    /// Soon after the last key; at once for the other conditions.
    void queryChanged(const fractiscope::FindingsQuery& query);

private:
    void buildConditions();
    QCheckBox* check(const QString& text, const QString& name, const QString& tip);
    void read();
    void showFields();

    FindingsQuery query_;
    QLineEdit* text_;
    QCheckBox* faster_;
    QToolButton* more_;
    QWidget* conditions_;
    QComboBox* known_;
    QComboBox* word_;
    QSpinBox* height_;
    QCheckBox* simpler_;
    QCheckBox* starred_;
    QCheckBox* hidden_;
    QToolButton* range_;
    QTimer delay_;
    bool showing_ = false;
};

}  // namespace fractiscope
