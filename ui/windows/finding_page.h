// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "search/finding.h"
#include "search/search_plan.h"
#include "typeset/formula_copy.h"

class QCheckBox;
class QMenu;
class QPushButton;
class QTableView;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace fractiscope {

class FindingFacts;
class FindingSource;
class FormulaView;
class TermsModel;

/// One finding: the typeset formula, and below it its rule with the facts, its terms, its proof, its source.
class FindingPage : public QWidget {
    Q_OBJECT

public:
    explicit FindingPage(QWidget* parent = nullptr);

    /// `head`: the first formula of its family, if there is one. `plan`: of the search that found it.
    void setFinding(const Finding& finding, const std::optional<Finding>& head, const QString& constantText,
                    const QString& constantLatex, const std::shared_ptr<const SearchPlan>& plan = nullptr);
    void clear(const QString& invitation);
    const std::optional<Finding>& finding() const { return finding_; }
    /// The formula with as many levels as shown. Precondition (unchecked): there is one.
    CopiedFormula copied() const;
    /// The formula as LaTeX, with as many levels as shown; empty when there is none.
    QString latex() const;
    void setTinted(bool tinted);
    /// One level more (1) or less (-1).
    void stepLevels(int by);
    /// Larger by a tenth for each step, smaller for negative ones.
    void stepZoom(int by);

signals:
    void copyLatexRequested();
    void copyRequested(fractiscope::FormulaForm form);
    void proofRequested();
    void wordsRequested();
    void formsRequested();
    void forAllKRequested();

private:
    void buildTools();
    void buildActions();
    void buildTabs();
    void showProof();
    void copyTerms();

    FormulaView* view_;
    QWidget* tools_;
    QWidget* actions_;
    QTabWidget* tabs_;
    FindingFacts* facts_;
    TermsModel* terms_;
    QTableView* termsView_;
    QTextBrowser* proofText_;
    FindingSource* source_;
    QCheckBox* tinted_ = nullptr;
    QPushButton* proof_ = nullptr;
    QPushButton* words_ = nullptr;
    QPushButton* forms_ = nullptr;
    QPushButton* forAllK_ = nullptr;
    QToolButton* copy_ = nullptr;
    std::optional<Finding> finding_;
    QString constantText_;
    QString constantLatex_;
};

}  // namespace fractiscope
