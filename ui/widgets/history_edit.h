// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimer>

namespace fractiscope {

class Settings;

/// A field that remembers what was asked before, the newest first: in its list, or with the arrow keys.
class HistoryEdit : public QComboBox {
    Q_OBJECT

public:
    /// `tool` names the history; `name` is the object name of the line inside. `settings` must outlive the
    /// field.
    HistoryEdit(Settings& settings, const QString& tool, const QString& name, QWidget* parent = nullptr);

    QString text() const { return currentText(); }
    /// Says nothing: only what a person edits is told.
    void setText(const QString& text);
    /// The present text led to an answer: remember it, once it is left as it is for two seconds, or when the
    /// field is left.
    void remember();
    /// Tool tip, name and help of the field and its line.
    void describe(const QString& name, const QString& help);

signals:
    /// Typed or chosen.
    void edited();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void fill();
    void keepAnswered();
    /// A combo box also activates an item when it loses the focus, even in the destructor of its window: what
    /// was told before is not told again.
    void tell();

    Settings& settings_;
    QString tool_;
    QString told_;
    QString answered_;  ///< to be remembered
    QTimer rest_;
};

}  // namespace fractiscope
