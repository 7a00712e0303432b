// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the window do with the formulas that are shown.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStatusBar>
#include <QWhatsThis>

#include "bridge/math_text.h"
#include "bridge/presets.h"
#include "bridge/settings.h"
#include "report/formula_notation.h"
#include "report/text.h"
#include "widgets/convergence_plot.h"
#include "widgets/formula_view.h"
#include "widgets/survey_plot.h"
#include "windows/about_dialog.h"
#include "windows/compare_dialog.h"
#include "windows/context_help.h"
#include "windows/expand_dialog.h"
#include "windows/export_dialog.h"
#include "windows/figure_dialog.h"
#include "windows/filter_bar.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"
#include "windows/gallery_dialog.h"
#include "windows/generalise_dialog.h"
#include "windows/guide_dialog.h"
#include "windows/identify_dialog.h"
#include "windows/main_actions.h"
#include "windows/main_window.h"
#include "windows/proof_dialog.h"
#include "windows/rewrite_dialog.h"
#include "windows/search_page.h"
#include "windows/settings_dialog.h"
#include "windows/shortcuts_dialog.h"
#include "windows/tour.h"
#include "windows/words_dialog.h"

namespace fractiscope {

namespace {

/// Curves beyond this number cannot be told apart.
constexpr std::size_t mostCurves = 20;
constexpr std::size_t mostCompared = 12;
constexpr quint64 simpleCurveId = ~quint64{0};
constexpr int messageTime = 6000;  // ms
constexpr std::size_t shownConvergents = 60;
constexpr qsizetype longestConvergent = 60;

}  // namespace

void MainWindow::connectCommands()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    connectTools();
    on(actions_->quit, [this] { close(); });
    on(actions_->start, [this] { startSearch(); });
    for (const Preset& preset : presets())
        actions_->presets
            ->addAction(preset.name, this, [this, request = preset.request] { search_->setRequest(request); })
            ->setStatusTip(preset.description);
    on(actions_->pause, [this] { pauseOrResume(); });
    on(actions_->stop, [this] { controller_.cancel(); });
    on(actions_->copy, [this] { copyAs(FormulaForm::LaTeX); });
    on(actions_->moreLevels, [this] { finding_->stepLevels(1); });
    on(actions_->fewerLevels, [this] { finding_->stepLevels(-1); });
    on(actions_->larger, [this] { finding_->stepZoom(1); });
    on(actions_->smaller, [this] { finding_->stepZoom(-1); });
    for (int i = 0; i < formulaForms; ++i) {
        const auto form = static_cast<FormulaForm>(i);
        actions_->copyAs->addAction(formulaFormName(form), this, [this, form] { copyAs(form); });
    }
    on(actions_->exportFindings, [this] { showExport(false); });
    on(actions_->exportPaper, [this] { showExport(true); });
    on(actions_->exportFigure,
       [this] { exportFigure(survey_->isVisible() ? static_cast<PlotWidget*>(survey_) : plot_); });
    on(actions_->proof, [this] { showProof(); });
    on(actions_->words, [this] { showWords(); });
    on(actions_->forms, [this] { showForms(); });
    on(actions_->forAllK, [this] { showForAllK(); });
    on(actions_->compare, [this] { showComparison(); });
    on(actions_->resetLayout, [this] { arrangePanels(); });
    on(actions_->filter, [this] {
        findings_->filterBar().textEdit()->setFocus();
        findings_->filterBar().textEdit()->selectAll();
    });
}

void MainWindow::showSelection()
{
    const FindingPtr current = findings_->current();
    shown_ = findings_->selected();
    for (const FindingPtr& f : findings_->marked())
        if (std::find(shown_.begin(), shown_.end(), f) == shown_.end()) shown_.push_back(f);
    if (!current) {
        finding_->clear(controller_.isRunning() ? tr("Searching. The first formula appears here.")
                                                : tr("Select a formula in the table."));
    } else if (!finding_->finding() || finding_->finding()->index != current->index) {
        const FindingPtr head = findings_->model().headOf(*current);
        finding_->setFinding(*current, head ? std::optional(*head) : std::nullopt, searchedText_,
                             searchedLatex_, controller_.plan());
    }
    controller_.requestCurves(FindingList(
        shown_.begin(), shown_.begin() + static_cast<std::ptrdiff_t>(std::min(shown_.size(), mostCurves))));
    survey_->setCurrent(current ? current->index : simpleCurveId);
    if (comparison_) {
        FindingList marked = findings_->marked();
        marked.resize(std::min(marked.size(), mostCompared));
        comparison_->setFindings(marked);
    }
    showState();
}

QString MainWindow::curveLabel(const ConvergenceCurve& curve) const
{
    for (const FindingPtr& f : shown_) {
        if (f->index != curve.finding) continue;
        // Short, as in the rows of the table.
        const bool isX = searchedText_.startsWith("digits:") || findings_->model().isAbbreviated();
        const std::string name = isX ? "x" : searchedText_.toStdString();
        const QString lhs = mathText(leftHandSideText(f->lhs, name));
        if (curve.simple || f->fraction.word.isSimple()) return tr("%1   simple").arg(lhs);
        return lhs + "   " + QString::fromStdString(f->fraction.word.text()).replace('-', "−");
    }
    return {};
}

void MainWindow::showCurves(const std::vector<ConvergenceCurve>& curves)
{
    QVector<ConvergencePlot::Curve> shown;
    for (const auto& curve : curves) {
        ConvergencePlot::Curve c;
        c.label = curveLabel(curve);
        c.log10Error = QVector<double>(curve.log10Error.begin(), curve.log10Error.end());
        c.id = curve.simple ? simpleCurveId : curve.finding;
        c.reference = curve.simple;
        c.bits = QVector<double>(curve.bits.begin(), curve.bits.end());
        c.period = curve.period;
        if (curve.theory) c.slope = {curve.theory->digitsPerTerm, static_cast<double>(curve.theory->slope)};
        shown.push_back(std::move(c));
    }
    plot_->setCurves(shown);
    if (const FindingPtr current = findings_->current()) plot_->setThick(current->index);
}

void MainWindow::connectPlots()
{
    connect(plot_, &ConvergencePlot::curveClicked, findings_, &FindingsPage::select);
    connect(survey_, &SurveyPlot::pointClicked, findings_, &FindingsPage::select);
    connect(survey_, &SurveyPlot::rangeChosen, this, [this](double from, double to) {
        FindingsQuery query = findings_->filterBar().query();
        query.ratios = {from, to};
        findings_->filterBar().setQuery(query);
    });
    connect(findings_, &FindingsPage::hovered, plot_, [this](quint64 id) { plot_->setHighlighted(id); });
    connect(findings_, &FindingsPage::left, plot_, [this] { plot_->setHighlighted(std::nullopt); });
    connect(plot_, &PlotWidget::exportRequested, this, [this] { exportFigure(plot_); });
    connect(survey_, &PlotWidget::exportRequested, this, [this] { exportFigure(survey_); });
    plot_->setConvergents([this](quint64 id, int n) {
        if (convergents_.first != id || convergents_.second.empty()) {
            const auto f = std::find_if(shown_.begin(), shown_.end(),
                                        [id](const FindingPtr& p) { return p->index == id; });
            if (f == shown_.end()) return QString();
            convergents_ = {id, convergentTexts(**f, shownConvergents)};
        }
        if (static_cast<std::size_t>(n) >= convergents_.second.size()) return QString();
        const QString text = QString::fromStdString(convergents_.second[static_cast<std::size_t>(n)]);
        return text.size() <= longestConvergent ? text : QString();
    });
}

void MainWindow::exportFigure(PlotWidget* plot)
{
    (new FigureDialog(plot, this))->show();
}

void MainWindow::copyAs(FormulaForm form)
{
    if (!finding_->finding()) return;
    QGuiApplication::clipboard()->setMimeData(formulaMime(finding_->copied(), form));
    statusBar()->showMessage(tr("The formula was copied: %1.").arg(formulaFormName(form)), messageTime);
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
    (new WordsDialog(settings_, controller_.plan()->spec().constant, finding_->finding()->lhs, this))->show();
}

void MainWindow::showForms()
{
    const auto& finding = finding_->finding();
    if (!finding || !finding->fraction.hasClosedForm()) return;
    const QString name = QString::fromStdString(leftHandSideText(finding->lhs, searchedText_.toStdString()));
    const QString formula = QString::fromStdString(formulaNotation(finding->fraction));
    (new RewriteDialog(settings_, formula, name, this))->show();
}

void MainWindow::showForAllK()
{
    const auto& finding = finding_->finding();
    if (!finding || finding->status != Status::Proved) return;
    (new GeneraliseDialog(settings_, searchedText_,
                          QString::fromStdString(leftHandSideText(finding->lhs, "x")),
                          QString::fromStdString(finding->fraction.word.text()), this))
        ->show();
}

void MainWindow::connectTools()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions_->expandNumber, [this] { (new ExpandDialog(settings_, this))->show(); });
    on(actions_->identify, [this] { (new IdentifyDialog(settings_, this))->show(); });
    on(actions_->rewrite,
       [this] { (new RewriteDialog(settings_, "2; 1, 2k+2, 1", QString(), this))->show(); });
    on(actions_->generalise, [this] { (new GeneraliseDialog(settings_, "tan(1)", "x", "+", this))->show(); });
    on(actions_->allWords, [this] {
        const RationalFunction x{IntegerPolynomial({Integer(0), Integer(1)}),
                                 IntegerPolynomial({Integer(1)})};
        (new WordsDialog(settings_, *Constant::parse("tan(1/2)"), x, this))->show();
    });
}

void MainWindow::showComparison()
{
    if (!comparison_) {
        comparison_ = new CompareDialog(searchedText_, searchedLatex_, this);
        connect(comparison_, &CompareDialog::openRequested, findings_, &FindingsPage::select);
        connect(comparison_, &CompareDialog::removeRequested, this,
                [this](quint64 candidate) { findings_->annotations().setMarked({candidate}, false); });
    }
    showSelection();
    comparison_->show();
    comparison_->raise();
}

void MainWindow::showExport(bool paper)
{
    auto* dialog = findChild<ExportDialog*>();
    if (!dialog) dialog = new ExportDialog(findings_, controller_.session(), this);
    if (paper)
        dialog->setFormat(std::nullopt);
    else if (!dialog->format())
        dialog->setFormat(ExportFormat::Latex);
    dialog->show();
    dialog->raise();
}

void MainWindow::connectHelp()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions_->settings, [this] { (new SettingsDialog(settings_, this))->show(); });
    on(actions_->shortcuts, [this] { (new ShortcutsDialog(this))->show(); });
    on(actions_->about, [this] { (new AboutDialog(this))->show(); });
    on(actions_->tour, [this] { showTour(); });
    on(actions_->guide, [this] { showGuide(); });
    on(actions_->gallery, [this] { showGallery(); });
    on(actions_->whatsThis, [] { QWhatsThis::enterWhatsThisMode(); });
    on(actions_->help, [] {
        if (auto* help = qApp->findChild<ContextHelp*>()) help->showForFocus();
    });
}

void MainWindow::showGuide()
{
    auto* guide = findChild<GuideDialog*>();
    if (!guide) guide = new GuideDialog(this);
    guide->show();
    guide->raise();
}

void MainWindow::showGallery()
{
    auto* gallery = findChild<GalleryDialog*>();
    if (!gallery) {
        gallery = new GalleryDialog(this);
        connect(gallery, &GalleryDialog::searchRequested, this, &MainWindow::searchNow);
        connect(gallery, &GalleryDialog::parameterRequested, this,
                [this](const QString& expression, const QString& lhs, const QString& word) {
                    (new GeneraliseDialog(settings_, expression, lhs, word, this))->show();
                });
    }
    gallery->show();
    gallery->raise();
}

/// The search takes the place of one that is running, which can be continued from the session.
void MainWindow::searchNow(const SearchRequest& request)
{
    search_->setRequest(request);
    startWhenPrepared_ = true;
}

void MainWindow::showTour()
{
    if (!findChild<Tour*>()) new Tour(this, mainWindowTour());
}

}  // namespace fractiscope
