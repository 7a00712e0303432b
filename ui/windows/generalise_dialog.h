// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/background_task.h"
#include "windows/tool_dialog.h"

class QLineEdit;

namespace fractiscope {

/// The same formula for all k: an expression with a parameter k, such as tan(1/k), instead of the constant;
/// a left-hand side in it, and signs.
class GeneraliseDialog : public ToolDialog {
    Q_OBJECT

public:
    /// `constant` is shown withParameter; `lhs` is a left-hand side in x.
    GeneraliseDialog(Settings& settings, const QString& constant, const QString& lhs, const QString& word,
                     QWidget* parent);

    bool isWorking() const override { return task_.isRunning(); }
    /// A constant with its first number after "1/" or "2/" made a parameter: "tan(1/k)" for "tan(1/2)" and
    /// "tan(1)", "e^(1/k)" for "e"; the constant itself if there is none.
    static QString withParameter(const QString& constant);

private:
    void begin();

    HistoryEdit* expression_;
    QLineEdit* lhs_;
    QLineEdit* word_;
    BackgroundTask<QString> task_;
};

}  // namespace fractiscope
