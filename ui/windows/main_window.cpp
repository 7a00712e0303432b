// SPDX-License-Identifier: GPL-3.0-or-later
// Construction and the state of the search; what the commands do is in main_window_commands.cpp.
#include "windows/main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "bridge/settings.h"
#include "report/text.h"
#include "widgets/convergence_plot.h"
#include "widgets/expression_edit.h"
#include "widgets/funnel_panel.h"
#include "widgets/survey_plot.h"
#include "windows/compare_dialog.h"
#include "windows/filter_bar.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"
#include "windows/main_actions.h"
#include "windows/notice_bar.h"
#include "windows/panel.h"
#include "windows/search_page.h"
#include "windows/unsaved_bar.h"

namespace fractiscope {

namespace {

/// Changes when panels are added, so that an older layout is not restored.
constexpr int layoutVersion = 1;
/// The tour begins when the window is there, at the first start.
constexpr int firstTour = 400;  // ms

}  // namespace

MainWindow::MainWindow(Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      settings_(settings),
      controller_(std::make_shared<CurrentSession>(settings.unsavedFolder())),
      actions_(std::make_unique<MainActions>(this))
{
    setWindowTitle(tr("Fractiscope"));
    resize(1280, 800);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    buildPages();
    buildPanels();
    connectSearch();
    connectFindings();
    connectPlots();
    connectCommands();
    connectFiles();
    connectHelp();
    applySettings();
    connect(&settings_, &Settings::changed, this, &MainWindow::applySettings);
    connect(&settings_, &Settings::recentFilesChanged, this, &MainWindow::showRecent);
    files_.setMaxThreadCount(1);
    showRecent();
    actions_->setIcons(palette(), false);
    restoreLayout();

    showNothing();
    showState();
    controller_.prepare(search_->request());
}

MainWindow::~MainWindow() = default;

void MainWindow::showNothing()
{
    finding_->clear(tr("Press Start to search continued fractions of e.\nFormulas appear here."));
    findings_->setInvitation(tr("Nothing found yet. e with small coefficients is a good first search."));
    funnel_->setIdle(tr("Nothing searched yet."));
}

void MainWindow::buildPages()
{
    search_ = new SearchPage;
    notice_ = new NoticeBar;
    unsaved_ = new UnsavedBar;
    findings_ = new FindingsPage;
    findings_->setMinimumWidth(240);
    finding_ = new FindingPage;
    finding_->setObjectName("findingPage");
    finding_->setMinimumWidth(280);
    plot_ = new ConvergencePlot;
    plot_->setObjectName("convergencePlot");
    plot_->setMinimumHeight(140);
    survey_ = new SurveyPlot;
    survey_->setObjectName("surveyPlot");
    funnel_ = new FunnelPanel;
    sentence_ = new QLabel;
    sentence_->setObjectName("sentenceLabel");
    sentence_->setContentsMargins(16, 0, 16, 0);
    sentence_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    sentence_->setMinimumWidth(100);
    sentence_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void MainWindow::buildPanels()
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(search_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // Room for the fields beside a scroll bar.
    scroll->setMinimumWidth(304 + scroll->verticalScrollBar()->sizeHint().width());
    searchPanel_ = new Panel(tr("Search"), "searchPanel", scroll, this);
    findingPanel_ = new Panel(tr("Formula"), "formulaPanel", finding_, this);
    plotPanel_ = new Panel(tr("Plots"), "plotPanel", nullptr, this);
    plotPanel_->addPage(tr("Convergence"), plot_);
    plotPanel_->addPage(tr("Overview"), survey_);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notice_);
    column->addWidget(unsaved_);
    column->addWidget(findings_, 1);
    setCentralWidget(middle);

    auto* bar = addToolBar(tr("Search"));
    bar->setObjectName("searchBar");
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    actions_->fillToolBar(bar);
    bar->addWidget(sentence_);
    addToolBarBreak();
    auto* strip = addToolBar(tr("State of the search"));
    strip->setObjectName("funnelBar");
    strip->setMovable(false);
    strip->addWidget(funnel_);
    for (QToolBar* toolBar : {bar, strip}) toolBar->toggleViewAction()->setVisible(false);

    QUndoStack* undo = findings_->annotations().undoStack();
    actions_->undo = undo->createUndoAction(this, tr("&Undo"));
    actions_->undo->setShortcut(QKeySequence::Undo);
    actions_->redo = undo->createRedoAction(this, tr("&Redo"));
    actions_->redo->setShortcut(QKeySequence::Redo);
    QList<QAction*> panels;
    int key = Qt::Key_1;
    const auto view = [&](const QString& text, auto show) {
        auto* action = new QAction(text, this);
        action->setShortcut(QKeySequence(Qt::CTRL | key++));
        action->setStatusTip(tr("Open this part of the window and go to it"));
        connect(action, &QAction::triggered, this, show);
        panels << action;
    };
    view(tr("&Search"), [this] { searchPanel_->come(); });
    view(tr("&Findings"), [this] { findings_->view()->setFocus(); });
    view(tr("F&ormula"), [this] { findingPanel_->come(); });
    view(tr("&Convergence"), [this] { plotPanel_->come(plot_); });
    view(tr("O&verview"), [this] { plotPanel_->come(survey_); });
    actions_->fillMenus(menuBar(),
                        {findings_->markAction(), findings_->clearMarksAction(), findings_->starAction(),
                         findings_->hideAction(), findings_->noteAction()},
                        panels);
    arrangePanels();
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::arrangePanels()
{
    for (Panel* panel : {searchPanel_, findingPanel_, plotPanel_}) {
        panel->setFloating(false);
        panel->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, searchPanel_);
    addDockWidget(Qt::RightDockWidgetArea, findingPanel_);
    addDockWidget(Qt::BottomDockWidgetArea, plotPanel_);
    resizeDocks({searchPanel_, findingPanel_}, {304, 396}, Qt::Horizontal);
    resizeDocks({plotPanel_}, {270}, Qt::Vertical);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(settings_.windowGeometry());
    restoreState(settings_.windowState(), layoutVersion);
    findings_->view()->header()->restoreState(settings_.columns());
    findings_->view()->sortByColumn(-1, Qt::AscendingOrder);
}

void MainWindow::applySettings()
{
    const bool grey = settings_.plotColours() == PlotColours::BlackAndGrey;
    plot_->setGrey(grey);
    survey_->setGrey(grey);
    finding_->setTinted(settings_.isTinted());
    findings_->setTinted(settings_.isTinted());
    search_->setThreads(settings_.threads());
}

void MainWindow::connectSearch()
{
    connect(search_, &SearchPage::edited, this, [this] {
        preparing_ = true;
        controller_.abandonPreparation();
        estimator_.abandon();
        estimatedSeconds_ = -1;
        startWhenPrepared_ = false;
        showState();
    });
    connect(search_, &SearchPage::requestChanged, this, [this] { controller_.prepare(search_->request()); });
    connect(&estimator_, &SearchEstimator::estimated, this, [this](double seconds) {
        estimatedSeconds_ = seconds;
        showState();
    });
    connect(&controller_, &SearchController::prepared, this, &MainWindow::showPreparation);
    connect(&controller_, &SearchController::findingsArrived, findings_, &FindingsPage::append);
    connect(&controller_, &SearchController::findingsArrived, this, [this](const FindingList& findings) {
        QVector<SurveyPoint> points;
        for (const FindingPtr& f : findings)
            points.push_back({f->index, bestRatio(*f), static_cast<double>(f->complexity)});
        survey_->add(points);
    });
    connect(&controller_, &SearchController::progressChanged, this, &MainWindow::showProgress);
    connect(&controller_, &SearchController::finished, this, [this](const Progress& progress) {
        findings_->setRunning(false);
        findings_->setInvitation(adviceAfter(progress));
        if (findings_->model().store().size() == 0) finding_->clear(tr("No formula was found."));
        if (opened_ > 0)
            statusBar()->showMessage(tr("%1 of %2 formulas of the file were found again and are shown.")
                                         .arg(findings_->model().store().size())
                                         .arg(opened_));
        if (progress.unconfirmed > 0)
            notice_->say(tr("%Ln stored formula(s) were not found again, and are not shown.", nullptr,
                            static_cast<int>(progress.unconfirmed)));
        showProgress(progress);
        showState();
    });
    connect(&controller_, &SearchController::curvesReady, this, &MainWindow::showCurves);
}

/// What may help where nothing was found.
QString MainWindow::adviceAfter(const Progress& progress) const
{
    if (progress.outcome == Outcome::Cancelled)
        return tr(
            "No formula was found before the search was stopped. It can go on: see Search, Searches of "
            "This Session.");
    if (progress.undecided > progress.expanded / 4)
        return tr(
            "No formula was found: too few terms of many numbers could be certified. More digits of the "
            "constant, a smaller order or a shorter preperiod may help.");
    return tr(
        "No formula was found in this search. Larger coefficients, longer sign words or a higher order "
        "may find some.");
}

void MainWindow::connectFindings()
{
    connect(findings_, &FindingsPage::selectionChanged, this, &MainWindow::showSelection);
    connect(findings_, &FindingsPage::openRequested, this, [this] { findingPanel_->come(); });
    connect(finding_, &FindingPage::copyLatexRequested, this, [this] { copyAs(FormulaForm::LaTeX); });
    connect(finding_, &FindingPage::copyRequested, this, &MainWindow::copyAs);
    connect(finding_, &FindingPage::proofRequested, this, &MainWindow::showProof);
    connect(finding_, &FindingPage::wordsRequested, this, &MainWindow::showWords);
    connect(finding_, &FindingPage::formsRequested, this, &MainWindow::showForms);
    connect(finding_, &FindingPage::forAllKRequested, this, &MainWindow::showForAllK);
}

void MainWindow::showProgress(const Progress& progress)
{
    funnel_->setProgress(progress);
    setWindowTitle(windowTitleNow(progress));
    const bool running = controller_.isRunning();
    if (actions_->stop->isEnabled() != running || progress.paused != (actions_->pause->data().toBool()))
        showState();
}

QString MainWindow::windowTitleNow(const Progress& progress) const
{
    if (!controller_.isRunning())
        return searchedText_.isEmpty() ? tr("Fractiscope") : tr("%1 – Fractiscope").arg(searchedText_);
    const double share = progress.candidates == 0
                             ? 0
                             : static_cast<double>(progress.done) / static_cast<double>(progress.candidates);
    const QString percent = QLocale().toString(static_cast<int>(std::floor(100 * share)));
    return progress.paused ? tr("%1 % paused – %2 – Fractiscope").arg(percent, searchedText_)
                           : tr("%1 % – %2 – Fractiscope").arg(percent, searchedText_);
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
    if (estimatedSeconds_ >= 0 && !controller_.isRunning()) text += ", " + roughDuration(estimatedSeconds_);
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
    const auto& finding = finding_->finding();
    const bool proved = finding && finding->status == Status::Proved;
    actions_->start->setEnabled(!running && !preparing_ && preparation_.plan != nullptr);
    actions_->pause->setEnabled(running);
    actions_->pause->setText(paused ? tr("&Resume") : tr("&Pause"));
    actions_->pause->setData(paused);
    actions_->setIcons(palette(), paused);
    actions_->stop->setEnabled(running);
    actions_->copy->setEnabled(finding.has_value());
    actions_->copyAs->setEnabled(finding.has_value());
    for (auto* action : {actions_->exportFindings, actions_->exportPaper})
        action->setEnabled(findings_->model().store().size() > 0);
    // A long search is worth keeping before it has found anything.
    actions_->save->setEnabled(findings_->model().store().size() > 0 || controller_.storedSearch() > 0);
    actions_->proof->setEnabled(proved);
    actions_->words->setEnabled(finding.has_value());
    actions_->forAllK->setEnabled(proved);
    actions_->forms->setEnabled(finding && finding->fraction.hasClosedForm());
    const QString text = candidatesSentence();
    sentence_->setText(text);
    sentence_->setToolTip(text);
}

void MainWindow::showPreparation(const Preparation& preparation)
{
    preparation_ = preparation;
    preparing_ = false;
    search_->showPreparation(preparation);
    if (preparation.plan && !controller_.isRunning())
        estimator_.estimate(preparation.plan, search_->threads());
    showState();
    if (std::exchange(startWhenPrepared_, false) && preparation.plan) beginSearch();
}

void MainWindow::startSearch()
{
    if (actions_->start->isEnabled()) beginSearch();
}

void MainWindow::beginSearch()
{
    opened_ = 0;
    prepareFor(*preparation_.plan);
    controller_.start(preparation_.plan, search_->threads());
    showState();
}

/// Empties all pages for the findings of a search.
void MainWindow::prepareFor(const SearchPlan& plan)
{
    estimator_.abandon();
    const SearchSpec& spec = plan.spec();
    searchedText_ = QString::fromStdString(spec.constant.text());
    searchedLatex_ = QString::fromStdString(spec.constant.latex());
    findings_->reset(searchedText_, searchedLatex_, spec.words);
    survey_->clear();
    findings_->setInvitation(tr("Searching. Formulas appear here as they are found."));
    findings_->setRunning(true);
    finding_->clear(tr("Searching. The first formula appears here."));
}

void MainWindow::pauseOrResume()
{
    if (controller_.isPaused())
        controller_.resume();
    else
        controller_.pause();
    showState();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    controller_.cancel();
    settings_.setWindow(saveGeometry(), saveState(layoutVersion));
    settings_.setColumns(findings_->view()->header()->saveState());
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && search_)
        actions_->setIcons(palette(), controller_.isPaused());
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (settings_.isTourSeen()) return;
    settings_.setTourSeen(true);
    QTimer::singleShot(firstTour, this, &MainWindow::showTour);
}

}  // namespace fractiscope
