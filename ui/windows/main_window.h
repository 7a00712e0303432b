// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <memory>

#include "bridge/search_controller.h"
#include "bridge/search_estimator.h"
#include "typeset/formula_copy.h"

class QLabel;

namespace fractiscope {

class CompareDialog;
class ConvergencePlot;
class FindingPage;
class FindingsPage;
class FunnelPanel;
class NoticeBar;
class Panel;
class PlotWidget;
class SearchPage;
class Settings;
class SurveyPlot;
class UnsavedBar;
struct MainActions;

/// The window: what to search on the left, findings in the middle, the current formula on the right, plots
/// below, the state of the search on top. Panels can be moved; their places are remembered.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive the window.
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a session, or findings saved as JSON lines; each formula is searched and checked again.
    void openFile(const QString& fileName, GoOn how = GoOn::WhenAsked);
    /// Saves the session, or with another suffix the findings as JSON lines, in the background.
    void saveFile(const QString& fileName);
    /// Watches a folder of shards, in a dialog of its own.
    void watchShards(const QString& folder);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildPages();
    void buildPanels();
    void connectSearch();
    void connectFindings();
    void connectCommands();
    void restoreLayout();
    void applySettings();
    void connectHelp();
    void connectTools();
    void showTour();
    void showGuide();
    void showGallery();
    void searchNow(const SearchRequest& request);
    void arrangePanels();

    void showState();
    void showPreparation(const Preparation& preparation);
    void showProgress(const Progress& progress);
    void showSelection();
    void showCurves(const std::vector<ConvergenceCurve>& curves);
    void startSearch();
    void beginSearch();
    void pauseOrResume();
    void copyAs(FormulaForm form);
    void showProof();
    void showWords();
    void showForms();
    void showForAllK();
    void showComparison();
    void showExport(bool paper);
    void exportFigure(PlotWidget* plot);
    void connectPlots();
    void chooseOpen();
    void chooseSave();
    void showRecent();
    void connectFiles();
    void sayProblem(const QString& problem);
    void beginAnew();
    void showNothing();
    QString adviceAfter(const Progress& progress) const;
    void openSession(const QString& fileName, GoOn how);
    void openFindings(const QString& fileName);
    void saveSession(const QString& fileName);
    void saveFindings(const QString& fileName);
    void goOnWith(const StoredSearch& search, GoOn how);
    void showSearches();
    void prepareFor(const SearchPlan& plan);
    QString curveLabel(const ConvergenceCurve& curve) const;
    QString candidatesSentence() const;
    QString windowTitleNow(const Progress& progress) const;

    Settings& settings_;
    SearchController controller_;
    SearchEstimator estimator_;
    double estimatedSeconds_ = -1;  ///< negative: not known
    std::unique_ptr<MainActions> actions_;
    SearchPage* search_ = nullptr;
    NoticeBar* notice_ = nullptr;
    UnsavedBar* unsaved_ = nullptr;
    FindingsPage* findings_ = nullptr;
    FindingPage* finding_ = nullptr;
    ConvergencePlot* plot_ = nullptr;
    SurveyPlot* survey_ = nullptr;
    FunnelPanel* funnel_ = nullptr;
    QLabel* sentence_ = nullptr;
    Panel* searchPanel_ = nullptr;
    Panel* findingPanel_ = nullptr;
    Panel* plotPanel_ = nullptr;
    QPointer<CompareDialog> comparison_;
    Preparation preparation_;
    bool preparing_ = true;
    bool startWhenPrepared_ = false;
    QString searchedText_;
    QString searchedLatex_;
    QThreadPool files_;
    quint64 opening_ = 0;
    int opened_ = 0;  ///< formulas of the file that is being checked; 0: an ordinary search
    QPair<quint64, std::vector<std::string>> convergents_;  ///< of the curve under the mouse
    FindingList shown_;  ///< current, then selected, then marked: each once
};

}  // namespace fractiscope
