// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace fractiscope {

/// A sentence that says what is wrong with a field, in a colour of warning that can be read in light and dark.
/// Hidden while nothing is wrong.
class ErrorLabel : public QLabel {
    Q_OBJECT

public:
    explicit ErrorLabel(QWidget* parent = nullptr);

    /// Empty: nothing is wrong.
    void setProblem(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeColour();
};

}  // namespace fractiscope
