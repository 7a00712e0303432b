// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QWidget>
#include <optional>

#include "search/finding.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace fractiscope {

class FormulaView;

/// One finding: the typeset formula, its rule, and the numbers that belong to it.
class FindingPage : public QWidget {
    Q_OBJECT

public:
    explicit FindingPage(QWidget* parent = nullptr);

    /// `head`: the first formula of its family, if there is one.
    void setFinding(const Finding& finding, const std::optional<Finding>& head, const QString& constantText,
                    const QString& constantLatex);
    void clear(const QString& invitation);
    const std::optional<Finding>& finding() const { return finding_; }
    /// The formula as LaTeX, with as many levels as shown; empty when there is none.
    QString latex() const;

signals:
    void copyLatexRequested();
    void proofRequested();
    void wordsRequested();
    void formsRequested();
    void forAllKRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* fact(QFormLayout* form, const QString& label, const QString& tip, const QString& name);
    void showFacts();
    void showSize();
    void showConjecture();
    void showKnown();
    void layOutFacts();
    QString statusText() const;
    QString ratioText() const;
    QString convergenceText() const;

    FormulaView* view_;
    QWidget* details_;
    QLabel* status_;
    QLabel* signs_;
    QLabel* shape_;
    QLabel* recurrence_;
    QLabel* rate_;
    QLabel* ratio_;
    QLabel* size_;
    QLabel* effort_;
    QLabel* accident_;
    QLabel* constant_;
    QLabel* known_;
    QLabel* family_;
    QFormLayout* form_;
    QPushButton* proof_;
    QPushButton* words_;
    QPushButton* forms_;
    QPushButton* forAllK_;
    QPushButton* copy_;
    QThreadPool pool_;
    quint64 ticket_ = 0;
    std::optional<Finding> finding_;
    std::optional<Finding> head_;
    QString constantText_;
    QString constantLatex_;
};

}  // namespace fractiscope
