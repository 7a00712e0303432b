// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace fractiscope {

class DigitsView;
class TypesetEcho;

/// A field for an expression. Below it the expression typeset and its value, or what is wrong
/// with it and where.
class ExpressionEdit : public QWidget {
    Q_OBJECT

public:
    explicit ExpressionEdit(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    /// Shows the sentence and the text with `length` characters from `position` on underlined.
    void setError(const QString& sentence, int position, int length);
    /// Shows the expression typeset and its decimal digits; takes an error away.
    void setValue(const QString& digits, const QString& latex);
    /// The field itself, for buddies, shortcuts and completion.
    QLineEdit* lineEdit();

signals:
    void textEdited(const QString& text);

private:
    QLineEdit* edit_;
    TypesetEcho* echo_;
    DigitsView* value_;
    QLabel* error_;
};

}  // namespace fractiscope
