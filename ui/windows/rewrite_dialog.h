// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/background_task.h"
#include "report/rewrite_text.h"
#include "windows/tool_dialog.h"

class QComboBox;
class QLineEdit;

namespace fractiscope {

/// Other forms of the number x of one formula: the simple fraction, another sign word, a Moebius image,
/// without terms 1, even and odd part; or the comparison with another formula.
class RewriteDialog : public ToolDialog {
    Q_OBJECT

public:
    /// `formula` in the notation of parseFormula; `name` is that of its value, empty if it has none.
    RewriteDialog(Settings& settings, const QString& formula, const QString& name, QWidget* parent);

    bool isWorking() const override { return task_.isRunning(); }

private:
    void begin();

    QString given_;
    QString name_;
    HistoryEdit* formula_;
    QComboBox* form_;
    QLineEdit* argument_;
    BackgroundTask<RewriteAnswer> task_;
};

}  // namespace fractiscope
