// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "bridge/search_controller.h"

class QAction;
class QLabel;
class QSplitter;

namespace fractiscope {

class ConvergencePlot;
class FindingPage;
class FindingsPage;
class FunnelPanel;
class SearchPage;

/// The window: what to search on the left, findings with the current formula in the middle and
/// on the right, convergence below, the state of the search on top.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Writes the selected findings as a LaTeX document; the reason if that fails, else empty.
    QString exportDocument(const QString& fileName);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void buildLayout();
    void showState();
    void showPreparation(const Preparation& preparation);
    void showSelection();
    void showCurves(const std::vector<ConvergenceCurve>& curves);
    void startSearch();
    void pauseOrResume();
    void copyLatex();
    void showProof();
    void showWords();
    void showForms();
    void showForAllK();
    void chooseExport();
    void setIcons();
    QString curveLabel(const ConvergenceCurve& curve) const;
    QString candidatesSentence() const;

    SearchController controller_;
    SearchPage* search_ = nullptr;
    FindingsPage* findings_ = nullptr;
    FindingPage* finding_ = nullptr;
    ConvergencePlot* plot_ = nullptr;
    FunnelPanel* funnel_ = nullptr;
    QLabel* sentence_ = nullptr;
    QSplitter* columns_ = nullptr;
    QSplitter* rows_ = nullptr;
    QSplitter* top_ = nullptr;
    QAction* start_ = nullptr;
    QAction* pause_ = nullptr;
    QAction* stop_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* export_ = nullptr;
    QAction* proof_ = nullptr;
    QAction* words_ = nullptr;
    QAction* forms_ = nullptr;
    QAction* forAllK_ = nullptr;
    QAction* filter_ = nullptr;
    QAction* quit_ = nullptr;
    Preparation preparation_;
    bool preparing_ = true;
    QString searchedText_;
    QString searchedLatex_;
    std::vector<Finding> shown_;
};

}  // namespace fractiscope
