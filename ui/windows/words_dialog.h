// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QThreadPool>
#include <memory>
#include <stop_token>

#include "search/word_survey.h"

class QLabel;
class QSpinBox;
class QTreeWidget;

namespace fractiscope {

/// All sign words of one number up to a period: their formulas where the number has a base, what a search
/// would need to find them, and how fast they converge. Works in the background; not modal.
class WordsDialog : public QDialog {
    Q_OBJECT

public:
    WordsDialog(const Constant& constant, const RationalFunction& lhs, QWidget* parent);
    ~WordsDialog() override;

    bool isWorking() const { return working_; }

private:
    void begin();
    void showSurvey(const WordSurvey& survey);

    Constant constant_;
    RationalFunction lhs_;
    QString name_;
    QLabel* base_;
    QSpinBox* longest_;
    QTreeWidget* table_;
    QThreadPool pool_;
    std::stop_source stop_;
    quint64 ticket_ = 0;
    bool working_ = false;
};

}  // namespace fractiscope
