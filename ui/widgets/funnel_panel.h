// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "search/search_run.h"

class QLabel;
class QProgressBar;

namespace fractiscope {

/// "less than 1 s", "12 s", "3.5 h", in the language of the program.
QString durationText(double seconds);

/// One strip that says how far a search is and how the candidates thin out on the way.
class FunnelPanel : public QWidget {
    Q_OBJECT

public:
    explicit FunnelPanel(QWidget* parent = nullptr);

    /// Shows the counters of a run: running, paused, completed, cancelled or failed.
    void setProgress(const Progress& progress);
    /// No run: a sentence in place of the numbers.
    void setIdle(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStages(const Progress& progress);
    QString sentenceFor(const Progress& progress) const;
    QString number(std::uint64_t value) const;

    QProgressBar* bar_;
    QLabel* sentence_;
    QWidget* stages_;
    QLabel* candidates_;
    QLabel* expanded_;
    QLabel* recurrences_;
    QLabel* approved_;
    QLabel* proved_;
    QLabel* families_;
};

}  // namespace fractiscope
