// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/finding_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/terms_model.h"
#include "report/latex.h"
#include "report/text.h"
#include "typeset/math_box.h"
#include "widgets/formula_view.h"
#include "windows/finding_facts.h"
#include "windows/finding_source.h"
#include "windows/proof_html.h"

namespace fractiscope {

namespace {

/// Lays the tint of its channel behind a term.
class TermDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int channel = index.data(TermsModel::ChannelRole).toInt();
        if (channel < 0 || !tinted) return;
        const bool dark = option->palette.color(QPalette::Base).lightness() < 128;
        option->backgroundBrush = MathColours::forBackground(dark).tint(channel);
    }
    bool tinted = true;
};

}  // namespace

FindingPage::FindingPage(QWidget* parent) : QWidget(parent), view_(new FormulaView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(0);
    view_->setObjectName("formulaView");
    view_->setLevels(5);
    view_->setRuleShown(false);
    auto* lower = new QWidget;
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 8, 0, 0);
    below->setSpacing(8);
    buildTools();
    buildActions();
    buildTabs();
    below->addWidget(tools_);
    below->addWidget(actions_);
    below->addWidget(tabs_, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(view_);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({220, 280});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter);
    connect(view_, &FormulaView::copyLatexRequested, this, &FindingPage::copyLatexRequested);
    connect(view_, &FormulaView::dragRequested, this, [this] {
        if (finding_) view_->drag(formulaMime(copied(), FormulaForm::LaTeX), formulaImage(copied(), 0.5));
    });
    clear({});
}

void FindingPage::buildTools()
{
    tools_ = new QWidget;
    auto* row = new QHBoxLayout(tools_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto tool = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setObjectName(name);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        button->setWhatsThis(tip + ".");
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
    };
    tool("−", "fewerLevelsButton", tr("Fewer levels"), [this] { stepLevels(-1); });
    tool("+", "moreLevelsButton", tr("More levels"), [this] { stepLevels(1); });
    const auto check = [&](const QString& text, const QString& name, const QString& tip) {
        auto* box = new QCheckBox(text);
        box->setObjectName(name);
        box->setAccessibleName(tip);
        box->setToolTip(tip);
        box->setWhatsThis(tip + ".");
        row->addWidget(box);
        return box;
    };
    auto* compact = check(tr("One line"), "compactBox", tr("Show the formula on one line"));
    connect(compact, &QCheckBox::toggled, view_, &FormulaView::setCompact);
    tinted_ = check(tr("Tints"), "tintBox", tr("Tint the partial quotients by channel"));
    tinted_->setChecked(true);
    connect(tinted_, &QCheckBox::toggled, this, &FindingPage::setTinted);
    row->addStretch();
    copy_ = new QToolButton;
    copy_->setObjectName("copyLatexButton");
    copy_->setText(tr("Copy"));
    copy_->setAccessibleName(tr("Copy the formula as LaTeX"));
    copy_->setToolTip(tr("Copy the formula as LaTeX; the arrow offers other forms"));
    copy_->setWhatsThis(
        tr("Copies the formula as LaTeX, with MathML and a picture for programs that take those. "
           "The arrow offers MathML, SVG, an image, text, and code for PARI/GP, Sage and "
           "Mathematica alone. The formula can also be dragged out of the window."));
    copy_->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(copy_);
    for (int i = 0; i < formulaForms; ++i) {
        const auto form = static_cast<FormulaForm>(i);
        menu->addAction(formulaFormName(form), this, [this, form] { emit copyRequested(form); });
    }
    copy_->setMenu(menu);
    connect(copy_, &QToolButton::clicked, this, &FindingPage::copyLatexRequested);
    row->addWidget(copy_);
}

void FindingPage::buildActions()
{
    actions_ = new QWidget;
    auto* row = new QHBoxLayout(actions_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto button = [&](const QString& text, const QString& name, const QString& tip, const QString& help,
                            auto signal) {
        auto* result = new QPushButton(text);
        result->setMinimumWidth(40);
        result->setObjectName(name);
        result->setAccessibleName(tip);
        result->setToolTip(tip);
        result->setWhatsThis(help);
        connect(result, &QPushButton::clicked, this, signal);
        row->addWidget(result);
        return result;
    };
    proof_ =
        button(tr("Proof…"), "proofButton", tr("Read the proof and save its certificate"),
               tr("Opens the proof in words. Its certificate can be saved and checked by another program."),
               &FindingPage::proofRequested);
    words_ = button(tr("Words…"), "wordsButton", tr("All sign words of this number, compared"),
                    tr("Expands this number under every sign word and compares formulas and speeds."),
                    &FindingPage::wordsRequested);
    forms_ = button(tr("Forms…"), "formsButton", tr("Other forms of this number, each with its proof"),
                    tr("Rewrites the formula: as simple fraction, under other signs, contracted, and so on."),
                    &FindingPage::formsRequested);
    forAllK_ = button(tr("All k…"), "allKButton", tr("The same formula with a parameter k, proved for all k"),
                      tr("Replaces a number in the constant by k and looks for one formula for every k."),
                      &FindingPage::forAllKRequested);
}

void FindingPage::buildTabs()
{
    tabs_ = new QTabWidget;
    tabs_->setObjectName("findingTabs");
    tabs_->setAccessibleName(tr("Rule, terms, proof and source of the formula"));
    tabs_->setWhatsThis(
        tr("The rule with what is known of the formula, its terms and convergents, its proof, and "
           "how to find it again."));
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(true);
    const auto scrolled = [](QWidget* content) {
        auto* area = new QScrollArea;
        area->setWidget(content);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        return area;
    };
    facts_ = new FindingFacts;
    tabs_->addTab(scrolled(facts_), tr("Rule"));
    terms_ = new TermsModel(this);
    termsView_ = new QTableView;
    termsView_->setObjectName("termsView");
    termsView_->setAccessibleName(tr("Terms and convergents"));
    termsView_->setToolTip(termsView_->accessibleName());
    termsView_->setWhatsThis(
        tr("Partial quotients and convergents, exact. Long numbers are shortened here: the "
           "tool tip and Ctrl+C give all digits."));
    termsView_->setModel(terms_);
    termsView_->setItemDelegate(new TermDelegate(termsView_));
    termsView_->setSelectionBehavior(QAbstractItemView::SelectRows);
    termsView_->setShowGrid(false);
    termsView_->setFrameShape(QFrame::NoFrame);
    termsView_->setTabKeyNavigation(false);
    termsView_->setWordWrap(false);
    termsView_->verticalHeader()->hide();
    termsView_->verticalHeader()->setDefaultSectionSize(termsView_->fontMetrics().height() + 6);
    termsView_->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {44, 32, 96, 136, 136, 88};
    for (int i = 0; i < TermsModel::ColumnCount; ++i) termsView_->setColumnWidth(i, widths[i]);
    auto* copy = new QShortcut(QKeySequence::Copy, termsView_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &FindingPage::copyTerms);
    tabs_->addTab(termsView_, tr("Terms"));
    proofText_ = new QTextBrowser;
    proofText_->setObjectName("proofTab");
    proofText_->setAccessibleName(tr("Proof"));
    proofText_->setToolTip(tr("The proof in words, or what is known instead"));
    proofText_->setWhatsThis(tr("The proof in words, or what is known instead."));
    proofText_->setFrameShape(QFrame::NoFrame);
    tabs_->addTab(proofText_, tr("Proof"));
    source_ = new FindingSource;
    tabs_->addTab(scrolled(source_), tr("Source"));
    // The proof is checked when it is looked at, not for every selected row.
    connect(tabs_, &QTabWidget::currentChanged, this, &FindingPage::showProof);
}

void FindingPage::clear(const QString& invitation)
{
    finding_.reset();
    view_->clear(invitation);
    terms_->clear();
    tabs_->setVisible(false);
    tools_->setVisible(false);
    actions_->setVisible(false);
    copy_->setEnabled(false);
    for (auto* button : {proof_, words_, forms_, forAllK_}) button->setEnabled(false);
}

void FindingPage::setFinding(const Finding& finding, const std::optional<Finding>& head,
                             const QString& constantText, const QString& constantLatex,
                             const std::shared_ptr<const SearchPlan>& plan)
{
    finding_ = finding;
    constantText_ = constantText;
    constantLatex_ = constantLatex;
    for (auto* widget : {static_cast<QWidget*>(tabs_), tools_, actions_}) widget->setVisible(true);
    view_->setFormula(finding,
                      QString::fromStdString(leftHandSideLatex(finding.lhs, constantLatex.toStdString())));
    copy_->setEnabled(true);
    words_->setEnabled(true);
    forms_->setEnabled(finding.fraction.hasClosedForm());
    proof_->setEnabled(finding.status == Status::Proved);
    forAllK_->setEnabled(finding.status == Status::Proved);
    facts_->setFinding(finding, head, constantText);
    terms_->setFraction(finding.fraction);
    source_->setFinding(finding, plan);
    showProof();
}

void FindingPage::showProof()
{
    if (tabs_->currentWidget() != proofText_ || !finding_) return;
    const std::string name = constantText_.startsWith("digits:") ? "x" : constantText_.toStdString();
    const QString lhs = QString::fromStdString(leftHandSideText(finding_->lhs, name));
    if (const auto certificate = certificateOf(*finding_)) {
        proofText_->setHtml(proofHtml(*certificate, lhs));
        return;
    }
    proofText_->setPlainText(
        finding_->status == Status::Approved
            ? tr("There is no proof: no base fraction of this number is known. All terms that were compared "
                 "agree, to %1 digits; that the others follow the rule is a conjecture.")
                  .arg(QLocale().toString(static_cast<qlonglong>(finding_->approvedDigits)))
            : tr("There is no proof, and the formula is not approved."));
}

void FindingPage::copyTerms()
{
    QModelIndexList rows = termsView_->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int i = 0; i < TermsModel::ColumnCount; ++i)
            cells << row.siblingAtColumn(i).data(TermsModel::ExactRole).toString();
        lines << cells.join('\t');
    }
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join('\n'));
}

CopiedFormula FindingPage::copied() const
{
    return {*finding_, constantText_, constantLatex_, view_->levels()};
}

QString FindingPage::latex() const
{
    return finding_ ? formulaText(copied(), FormulaForm::LaTeX) : QString();
}

void FindingPage::setTinted(bool tinted)
{
    tinted_->setChecked(tinted);
    view_->setTinted(tinted);
    facts_->setTinted(tinted);
    static_cast<TermDelegate*>(termsView_->itemDelegate())->tinted = tinted;
    termsView_->viewport()->update();
}

void FindingPage::stepLevels(int by)
{
    view_->setLevels(view_->levels() + by);
}

void FindingPage::stepZoom(int by)
{
    view_->stepZoom(by);
}

}  // namespace fractiscope
