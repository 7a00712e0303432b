// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QSaveFile>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "report/latex.h"
#include "report/text.h"
#include "widgets/convergence_plot.h"
#include "widgets/expression_edit.h"
#include "widgets/formula_view.h"
#include "widgets/funnel_panel.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"
#include "windows/generalise_dialog.h"
#include "windows/icons.h"
#include "windows/proof_dialog.h"
#include "windows/rewrite_dialog.h"
#include "windows/search_page.h"
#include "windows/words_dialog.h"

namespace fractiscope {

namespace {

/// Curves beyond this number cannot be told apart.
constexpr std::size_t mostCurves = 10;
constexpr quint64 simpleCurveId = ~quint64{0};

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Fractiscope"));
    resize(1280, 800);
    buildActions();
    buildMenus();
    buildLayout();
    setIcons();

    connect(search_, &SearchPage::edited, this, [this] {
        preparing_ = true;
        controller_.abandonPreparation();
        showState();
    });
    connect(search_, &SearchPage::requestChanged, this, [this] { controller_.prepare(search_->request()); });
    connect(&controller_, &SearchController::prepared, this, &MainWindow::showPreparation);
    connect(&controller_, &SearchController::findingsArrived, findings_, &FindingsPage::append);
    connect(&controller_, &SearchController::progressChanged, this, [this](const Progress& progress) {
        funnel_->setProgress(progress);
        showState();
    });
    connect(&controller_, &SearchController::finished, this, [this](const Progress& progress) {
        funnel_->setProgress(progress);
        if (findings_->selected().empty())
            finding_->clear(
                tr("No formula was found in this search. Larger coefficients, longer sign words or a higher "
                   "order may find some."));
        showState();
    });
    connect(&controller_, &SearchController::curvesReady, this, &MainWindow::showCurves);
    connect(findings_, &FindingsPage::selectionChanged, this, &MainWindow::showSelection);
    connect(finding_, &FindingPage::copyLatexRequested, this, &MainWindow::copyLatex);
    connect(finding_, &FindingPage::proofRequested, this, &MainWindow::showProof);
    connect(finding_, &FindingPage::wordsRequested, this, &MainWindow::showWords);
    connect(finding_, &FindingPage::formsRequested, this, &MainWindow::showForms);
    connect(finding_, &FindingPage::forAllKRequested, this, &MainWindow::showForAllK);

    finding_->clear(tr("Press Start to search continued fractions of e.\nFormulas appear here."));
    funnel_->setIdle(tr("Nothing searched yet. e with small coefficients is a good first search."));
    showState();
    controller_.prepare(search_->request());
}

void MainWindow::buildActions()
{
    const auto action = [this](const QString& text, const QKeySequence& key, const QString& tip, auto slot) {
        auto* result = new QAction(text, this);
        result->setShortcut(key);
        result->setToolTip(tip + "  (" + key.toString(QKeySequence::NativeText) + ")");
        result->setStatusTip(tip);
        connect(result, &QAction::triggered, this, slot);
        return result;
    };
    start_ =
        action(tr("&Start"), Qt::CTRL | Qt::Key_Return, tr("Start the search"), [this] { startSearch(); });
    pause_ = action(tr("&Pause"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, tr("Pause or resume the search"),
                    [this] { pauseOrResume(); });
    stop_ = action(tr("S&top"), Qt::CTRL | Qt::Key_Period, tr("Stop the search and keep what was found"),
                   [this] { controller_.cancel(); });
    copy_ = action(tr("&Copy as LaTeX"), QKeySequence::Copy, tr("Copy the formula as LaTeX"),
                   [this] { copyLatex(); });
    export_ = action(tr("&Export LaTeX Document…"), Qt::CTRL | Qt::Key_E,
                     tr("Write the selected findings as a LaTeX document"), [this] { chooseExport(); });
    proof_ = action(tr("&Proof…"), Qt::CTRL | Qt::Key_P, tr("Read the proof and save its certificate"),
                    [this] { showProof(); });
    words_ = action(tr("All Sign &Words…"), Qt::CTRL | Qt::Key_W,
                    tr("All sign words of this number, compared"), [this] { showWords(); });
    forms_ = action(tr("Other &Forms…"), Qt::CTRL | Qt::Key_R,
                    tr("Other forms of this number, each with its proof"), [this] { showForms(); });
    forAllK_ = action(tr("For &All k…"), Qt::CTRL | Qt::Key_K,
                      tr("The same formula with a parameter k, proved for all k"), [this] { showForAllK(); });
    filter_ = action(tr("&Filter Findings"), QKeySequence::Find, tr("Filter the findings"), [this] {
        findings_->filterEdit()->setFocus();
        findings_->filterEdit()->selectAll();
    });
    quit_ = action(tr("&Quit"), QKeySequence::Quit, tr("Close the program"), [this] { close(); });
}

void MainWindow::buildMenus()
{
    auto* search = menuBar()->addMenu(tr("&Search"));
    search->addActions({start_, pause_, stop_});
    search->addSeparator();
    search->addAction(quit_);
    auto* formula = menuBar()->addMenu(tr("&Formula"));
    formula->addActions({copy_, export_});
    formula->addSeparator();
    formula->addActions({proof_, words_, forms_, forAllK_});
    formula->addSeparator();
    formula->addAction(filter_);

    auto* bar = addToolBar(tr("Search"));
    bar->setObjectName("searchBar");
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    const std::pair<QAction*, const char*> buttons[] = {
        {start_, "startButton"}, {pause_, "pauseButton"}, {stop_, "stopButton"}};
    for (const auto& [action, name] : buttons) {
        bar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setObjectName(name);
        button->setAccessibleName(action->statusTip());
        button->setFocusPolicy(Qt::TabFocus);
    }
    sentence_ = new QLabel;
    sentence_->setObjectName("sentenceLabel");
    sentence_->setContentsMargins(16, 0, 16, 0);
    sentence_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    sentence_->setMinimumWidth(100);
    sentence_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    bar->addWidget(sentence_);
}

void MainWindow::buildLayout()
{
    search_ = new SearchPage;
    auto* scroll = new QScrollArea;
    scroll->setWidget(search_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(320);
    findings_ = new FindingsPage;
    findings_->setMinimumWidth(240);
    finding_ = new FindingPage;
    finding_->setObjectName("findingPage");
    finding_->setMinimumWidth(280);
    plot_ = new ConvergencePlot;
    plot_->setObjectName("convergencePlot");
    plot_->setMinimumHeight(140);
    funnel_ = new FunnelPanel;

    top_ = new QSplitter(Qt::Horizontal);
    top_->addWidget(findings_);
    top_->addWidget(finding_);
    top_->setSizes({550, 410});
    rows_ = new QSplitter(Qt::Vertical);
    rows_->addWidget(top_);
    rows_->addWidget(plot_);
    rows_->setSizes({470, 230});
    columns_ = new QSplitter(Qt::Horizontal);
    columns_->addWidget(scroll);
    columns_->addWidget(rows_);
    columns_->setSizes({320, 960});
    for (auto* splitter : {top_, rows_, columns_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    columns_->setStretchFactor(1, 1);
    rows_->setStretchFactor(0, 1);

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(funnel_);
    layout->addWidget(columns_, 1);
    setCentralWidget(centre);
}

void MainWindow::setIcons()
{
    const QColor ink = palette().color(QPalette::ButtonText);
    start_->setIcon(icon(IconShape::Start, ink));
    pause_->setIcon(icon(controller_.isPaused() ? IconShape::Start : IconShape::Pause, ink));
    stop_->setIcon(icon(IconShape::Stop, ink));
    copy_->setIcon(icon(IconShape::Copy, ink));
    export_->setIcon(icon(IconShape::Export, ink));
}

QString MainWindow::candidatesSentence() const
{
    if (preparing_) return tr("Counting…");
    if (preparation_.error)
        return tr("Cannot start: %1").arg(QString::fromStdString(sentence(*preparation_.error)));
    const QLocale locale;
    const SearchPlan& plan = *preparation_.plan;
    const auto number = [&](std::uint64_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    QString text = tr("%1 candidates: %2 left-hand sides × %3 sign words")
                       .arg(number(plan.candidateCount()), number(plan.leftHandSideCount()),
                            number(plan.spec().words.size()));
    if (plan.degenerateCount() + plan.duplicateCount() > 0)
        text += tr("; %1 of no or repeated value left out")
                    .arg(number(plan.degenerateCount() + plan.duplicateCount()));
    if (plan.spec().constant.isInterval())
        text += tr("; the digits certify %1 terms").arg(number(plan.certifiedTerms()));
    return text;
}

void MainWindow::showState()
{
    const bool running = controller_.isRunning();
    const bool paused = controller_.isPaused();
    start_->setEnabled(!running && !preparing_ && preparation_.plan != nullptr);
    pause_->setEnabled(running);
    pause_->setText(paused ? tr("&Resume") : tr("&Pause"));
    pause_->setIcon(
        icon(paused ? IconShape::Start : IconShape::Pause, palette().color(QPalette::ButtonText)));
    stop_->setEnabled(running);
    copy_->setEnabled(finding_->finding().has_value());
    export_->setEnabled(!shown_.empty());
    proof_->setEnabled(finding_->finding() && finding_->finding()->status == Status::Proved);
    words_->setEnabled(finding_->finding().has_value());
    forAllK_->setEnabled(finding_->finding() && finding_->finding()->status == Status::Proved);
    forms_->setEnabled(finding_->finding() && finding_->finding()->fraction.hasClosedForm());
    const QString text = candidatesSentence();
    sentence_->setText(text);
    sentence_->setToolTip(text);
    setWindowTitle(running ? tr("Searching %1 – Fractiscope").arg(searchedText_) : tr("Fractiscope"));
}

void MainWindow::showPreparation(const Preparation& preparation)
{
    preparation_ = preparation;
    preparing_ = false;
    search_->showPreparation(preparation);
    showState();
}

void MainWindow::startSearch()
{
    if (!start_->isEnabled()) return;
    searchedText_ = QString::fromStdString(preparation_.plan->spec().constant.text());
    searchedLatex_ = QString::fromStdString(preparation_.plan->spec().constant.latex());
    findings_->reset(searchedText_);
    finding_->clear(tr("Searching. The first formula appears here."));
    controller_.start(preparation_.plan, search_->threads());
    showState();
}

void MainWindow::pauseOrResume()
{
    if (controller_.isPaused())
        controller_.resume();
    else
        controller_.pause();
    showState();
}

void MainWindow::showSelection()
{
    shown_ = findings_->selected();
    if (shown_.empty())
        finding_->clear(controller_.isRunning() ? tr("Searching. The first formula appears here.")
                                                : tr("Select a formula in the table."));
    else
        finding_->setFinding(shown_.front(), findings_->headOf(shown_.front()), searchedText_,
                             searchedLatex_);
    std::vector<Finding> plotted(
        shown_.begin(), shown_.begin() + static_cast<std::ptrdiff_t>(std::min(shown_.size(), mostCurves)));
    controller_.requestCurves(std::move(plotted));
    showState();
}

QString MainWindow::curveLabel(const ConvergenceCurve& curve) const
{
    for (const Finding& f : shown_) {
        if (f.index != curve.finding) continue;
        const QString lhs = QString::fromStdString(leftHandSideText(f.lhs, searchedText_.toStdString()));
        if (curve.simple) return tr("%1  simple").arg(lhs);
        return lhs + "   " +
               (f.fraction.word.isSimple()
                    ? tr("simple")
                    : QString::fromStdString(f.fraction.word.text()).replace('-', "−"));
    }
    return {};
}

void MainWindow::showCurves(const std::vector<ConvergenceCurve>& curves)
{
    QVector<ConvergencePlot::Curve> shown;
    for (const auto& curve : curves)
        shown.push_back({curveLabel(curve), QVector<double>(curve.log10Error.begin(), curve.log10Error.end()),
                         curve.simple ? simpleCurveId : curve.finding, curve.simple});
    plot_->setCurves(shown);
    if (!shown_.empty()) plot_->setThick(shown_.front().index);
}

void MainWindow::copyLatex()
{
    const QString latex = finding_->latex();
    if (latex.isEmpty()) return;
    QGuiApplication::clipboard()->setText(latex);
    statusBar()->showMessage(tr("The formula was copied as LaTeX."), 4000);
}

void MainWindow::showProof()
{
    const auto& finding = finding_->finding();
    if (finding && finding->status == Status::Proved)
        (new ProofDialog(*finding, searchedText_, this))->show();
}

void MainWindow::showWords()
{
    if (!finding_->finding() || !controller_.plan()) return;
    auto* dialog = new WordsDialog(controller_.plan()->spec().constant, finding_->finding()->lhs, this);
    dialog->show();
}

void MainWindow::showForms()
{
    const auto& finding = finding_->finding();
    if (!finding || !finding->fraction.hasClosedForm()) return;
    const QString name = QString::fromStdString(leftHandSideText(finding->lhs, searchedText_.toStdString()));
    (new RewriteDialog(finding->fraction, name, this))->show();
}

void MainWindow::showForAllK()
{
    const auto& finding = finding_->finding();
    if (!finding || finding->status != Status::Proved) return;
    (new GeneraliseDialog(searchedText_, finding->lhs, finding->fraction.word, this))->show();
}

QString MainWindow::exportDocument(const QString& fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    file.write(QByteArray::fromStdString(
        documentLatex(shown_, searchedText_.toStdString(), searchedLatex_.toStdString())));
    return file.commit() ? QString() : file.errorString();
}

void MainWindow::chooseExport()
{
    if (shown_.empty()) return;
    const QString name = QFileDialog::getSaveFileName(this, tr("Export LaTeX Document"), "findings.tex",
                                                      tr("LaTeX documents (*.tex)"));
    if (name.isEmpty()) return;
    const QString problem = exportDocument(name);
    statusBar()->showMessage(
        problem.isEmpty()
            ? tr("%n formula(s) written to %1.", nullptr, static_cast<int>(shown_.size())).arg(name)
            : tr("%1 could not be written: %2").arg(name, problem),
        10000);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    controller_.cancel();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && start_) setIcons();
}

}  // namespace fractiscope
