// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "bridge/background_task.h"
#include "search/word_survey.h"

class QLabel;
class QSpinBox;
class QTreeWidget;

namespace fractiscope {

class HistoryEdit;
class Settings;

/// All sign words of one number up to a period: their formulas where the number has a base, what a search
/// would need to find them, and how fast they converge. Works in the background; not modal.
class WordsDialog : public QDialog {
    Q_OBJECT

public:
    /// Of lhs(constant), until another number is typed.
    WordsDialog(Settings& settings, const Constant& constant, const RationalFunction& lhs, QWidget* parent);

    bool isWorking() const { return task_.isRunning() || delay_.isActive(); }

private:
    void begin();
    void takeNumber();
    void showSurvey(const WordSurvey& survey);

    Constant constant_;
    RationalFunction lhs_;
    QString name_;
    HistoryEdit* number_;
    QLabel* base_;
    QSpinBox* longest_;
    QTreeWidget* table_;
    QTimer delay_;
    BackgroundTask<WordSurvey> task_;
};

}  // namespace fractiscope
