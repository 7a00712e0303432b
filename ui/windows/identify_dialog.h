// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "bridge/background_task.h"
#include "windows/tool_dialog.h"

namespace fractiscope {

/// Names the value of a formula, or of a number of which only digits are known.
class IdentifyDialog : public ToolDialog {
    Q_OBJECT

public:
    IdentifyDialog(Settings& settings, QWidget* parent);

    bool isWorking() const override { return task_.isRunning() || delay_.isActive(); }

private:
    struct Answer {
        QString html;
        QString problem;
    };
    static Answer answerTo(const std::string& text, std::stop_token stop);
    static Answer ofDigits(const std::string& digits, const std::stop_token& stop);
    void ask();

    HistoryEdit* question_;
    QTimer delay_;
    BackgroundTask<Answer> task_;
};

}  // namespace fractiscope
