// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace fractiscope {

/// A line above the findings that says what went wrong, until a person closes it. Hidden while there is
/// nothing to say.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// The newest problem takes the place of the one before; nothing to say hides the line.
    void say(const QString& problem);
    /// Empty when hidden.
    QString said() const;

private:
    QLabel* text_;
};

}  // namespace fractiscope
