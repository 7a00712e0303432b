// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "bridge/background_task.h"
#include "bridge/expansion.h"
#include "windows/tool_dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace fractiscope {

/// Expands any number under any sign word: certified terms as they come, and the rule they follow if there is
/// one.
class ExpandDialog : public ToolDialog {
    Q_OBJECT

public:
    ExpandDialog(Settings& settings, QWidget* parent);

    bool isWorking() const override { return task_.isRunning() || delay_.isActive(); }

private:
    void begin();
    void pass(std::size_t terms);
    void showExpansion(const Expansion& expansion);
    void showState();
    QString patternText(const Expansion& expansion) const;

    HistoryEdit* number_;
    QLineEdit* word_;
    QSpinBox* count_;
    QPushButton* stop_;
    QLabel* state_;
    ExpansionRequest request_;
    QTimer delay_;
    BackgroundTask<Expansion> task_;
};

}  // namespace fractiscope
