// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <optional>

#include "models/findings_model.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace fractiscope {

class FilterBar;
class FormulaDelegate;

/// The table of findings with its filter, and what a person does to its rows: mark, star, hide, note.
class FindingsPage : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPage(QWidget* parent = nullptr);

    /// Empties the table for a search under these sign words.
    void reset(const QString& constantText, const QString& constantLatex, const std::vector<SignWord>& words);
    /// Appends; the first finding of a search is selected.
    void append(const FindingList& findings);
    /// While a search runs, new rows that would move others wait; at its end they are shown as soon as nobody
    /// reads the table.
    void setRunning(bool running);
    /// Whether formulas are tinted by channel.
    void setTinted(bool tinted);
    /// What an empty table says.
    void setInvitation(const QString& sentence);

    /// The current finding; null if there is none.
    FindingPtr current() const;
    /// The current finding first, then the other selected ones.
    FindingList selected() const;
    /// Those that were marked, in the order of marking.
    FindingList marked() const;
    /// Makes the finding current and scrolls to it, if the query lets it through.
    void select(quint64 candidate);
    FindingsModel& model() { return *model_; }
    Annotations& annotations() { return *annotations_; }
    FilterBar& filterBar() { return *filter_; }
    QTreeView* view() { return view_; }

    QAction* markAction() const { return mark_; }
    QAction* clearMarksAction() const { return clearMarks_; }
    QAction* starAction() const { return star_; }
    QAction* hideAction() const { return hide_; }
    QAction* noteAction() const { return note_; }

signals:
    /// Selection, current row or marks changed; not more often than a person can follow.
    void selectionChanged();
    /// The mouse came to a row.
    void hovered(quint64 candidate);
    /// The mouse left the rows.
    void left();
    /// Return or a double click.
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildView();
    void buildActions();
    QVector<quint64> selectedCandidates() const;
    void toggle(bool (FindingsPage::*isOn)(quint64) const,
                void (Annotations::*set)(const QVector<quint64>&, bool));
    bool isMarked(quint64 candidate) const { return annotations_->isMarked(candidate); }
    bool isStarred(quint64 candidate) const { return annotations_->of(candidate).starred; }
    bool isHidden(quint64 candidate) const { return annotations_->of(candidate).hidden; }
    void editNote();
    void remember();
    void restore();
    void showCounts();
    void showWaiting();
    void chooseColumns(const QPoint& position);

    Annotations* annotations_;
    FindingsModel* model_;
    QTreeView* view_;
    FormulaDelegate* delegate_;
    FilterBar* filter_;
    QLabel* count_;
    QLabel* invitation_;
    QPushButton* waiting_;
    QAction* mark_ = nullptr;
    QAction* clearMarks_ = nullptr;
    QAction* star_ = nullptr;
    QAction* hide_ = nullptr;
    QAction* note_ = nullptr;
    QString emptySentence_;
    bool running_ = false;
    QTimer selectionDelay_;
    QTimer rest_;
    QElapsedTimer touched_;
    std::optional<quint64> currentBefore_;
    QVector<quint64> selectedBefore_;
    QVector<quint64> openBefore_;
    int scrollBefore_ = 0;
    int rowBefore_ = -1;    ///< of the family of the current row
    bool stepsOn_ = false;  ///< the current row is about to be hidden
};

}  // namespace fractiscope
