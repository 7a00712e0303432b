// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QAbstractButton;

namespace fractiscope {

/// The sign words up to length 4 as small drawn patterns, to be picked one by one: a stroke upwards is a
/// plus, one downwards a minus.
class WordPicker : public QWidget {
    Q_OBJECT

public:
    explicit WordPicker(QWidget* parent = nullptr);

    /// Words such as "+-", in the order of the patterns.
    QStringList picked() const;
    /// Words that have no pattern are left out.
    void setPicked(const QStringList& words);

signals:
    /// A person picked or dropped a word.
    void pickedChanged(const QString& word, bool picked);

private:
    QMap<QString, QAbstractButton*> buttons_;
    QStringList order_;
};

}  // namespace fractiscope
