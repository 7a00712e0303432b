// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include "widgets/convergence_plot.h"
#include "window_under_test.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"

using namespace fractiscope;

/// The window as a person meets it: real clicks and keys, nothing called behind its back.
class TestMainWindow : public QObject, WindowUnderTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void opensOnEReadyToStart();
    void startFindsAndShowsTheFirst();
    void selectingComparesWithTheSimpleFraction();
    void pauseResumeStop();
    void filterAndFaster();
    void sorting();
    void simplerFirst();
    void conjecturesAreNamed();
    void undecidedCandidatesAreTold();
    void copyLatexCompiles();
    void savedFindingsAreCheckedAgain();
    void panelsComeBack();
    void closingWhileRunning();
    void everyFocusableWidgetHasAName();
};

void TestMainWindow::opensOnEReadyToStart()
{
    QCOMPARE(get<QLineEdit>("constantEdit")->text(), QString("e"));
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    QVERIFY(get<QLabel>("sentenceLabel")->text().contains(QLocale().toString(33040)));
    QVERIFY(!get<FindingPage>("findingPage")->finding());
    QVERIFY(!isRunning());
    QVERIFY(!get<QToolButton>("copyLatexButton")->isEnabled());
}

void TestMainWindow::startFindsAndShowsTheFirst()
{
    searchToEnd();
    QTRY_VERIFY(get<FindingPage>("findingPage")->finding().has_value());
    const Finding& shown = *get<FindingPage>("findingPage")->finding();
    QCOMPARE(shown.index, std::uint64_t{0});
    QCOMPARE(shown.fraction.terms(6), (std::vector<Integer>{2, 1, 2, 1, 1, 4}));
    QVERIFY(get<QLabel>("statusLabel")
                ->text()
                .contains(QLocale().toString(static_cast<qlonglong>(shown.approvedDigits))));
    QTRY_COMPARE(get<ConvergencePlot>("convergencePlot")->curveCount(), 1);
    // 112 left-hand sides, words of length 1 to 3.
    QVERIFY(get<QLabel>("sentenceLabel")->text().contains(QLocale().toString(1120)));
    QVERIFY(get<QLabel>("statusLabel")->text().contains("Proved"));
    QVERIFY(get<QLabel>("baseLabel")->text().contains("coth(1/2)"));
    QTRY_VERIFY(get<QLabel>("knownLabel")->text().contains("A003417"));
    QVERIFY(!get<QLabel>("accidentLabel")->isVisible());
    QVERIFY(get<QLabel>("findingsCount")->text().contains("families"));
}

void TestMainWindow::selectingComparesWithTheSimpleFraction()
{
    searchToEnd();
    auto* view = get<QTreeView>("findingsView");
    const QModelIndex second = findings()->index(1, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
    QTRY_COMPARE(get<ConvergencePlot>("convergencePlot")->curveCount(), 2);
    const QModelIndex third = findings()->index(2, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view->visualRect(third).center());
    QTRY_COMPARE(get<ConvergencePlot>("convergencePlot")->curveCount(), 3);
    // Unfold the family: its members are below it, and each says how it follows from the first.
    view->expand(second);
    QVERIFY(findings()->rowCount(second) > 0);
    QVERIFY(!get<QLabel>("familyLabel")->isVisible());
    view->setCurrentIndex(findings()->index(0, 0, second));
    QTRY_VERIFY(get<QLabel>("familyLabel")->text().contains("with y = e; the terms from a_"));
}

void TestMainWindow::pauseResumeStop()
{
    get<QSpinBox>("coefficientsSpin")->setValue(20);
    get<QSpinBox>("longestSpin")->setValue(5);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 60000);
    click("startButton");
    QVERIFY(isRunning());
    QVERIFY(!canStart());
    QTRY_VERIFY(findings()->rowCount() > 0);
    auto* pause = get<QToolButton>("pauseButton");
    click("pauseButton");
    QTRY_COMPARE(pause->text().remove('&'), QString("Resume"));
    click("pauseButton");
    QTRY_COMPARE(pause->text().remove('&'), QString("Pause"));
    click("stopButton");
    QTRY_VERIFY(!isRunning());
    QVERIFY(findings()->rowCount() > 0);
    QTRY_VERIFY(canStart());
}

void TestMainWindow::filterAndFaster()
{
    searchToEnd();
    const int all = findings()->rowCount();
    type("filterEdit", "(e - 1)/(e + 1)");
    QTRY_VERIFY(findings()->rowCount() < all);
    QVERIFY(findings()->rowCount() > 0);
    type("filterEdit", "no such formula");
    QTRY_COMPARE(findings()->rowCount(), 0);
    QTest::keyClick(get<QLineEdit>("filterEdit"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(get<QLineEdit>("filterEdit"), Qt::Key_Delete);
    QTRY_COMPARE(findings()->rowCount(), all);
    auto* faster = get<QCheckBox>("fasterBox");
    QTest::mouseClick(faster, Qt::LeftButton, {}, QPoint(8, faster->height() / 2));
    QTRY_VERIFY(findings()->rowCount() < all);
    QVERIFY(findings()->rowCount() > 0);
}

void TestMainWindow::sorting()
{
    searchToEnd();
    get<QTreeView>("findingsView")->sortByColumn(FindingsModel::Ratio, Qt::DescendingOrder);
    double last = 1e9;
    for (int row = 0; row < findings()->rowCount(); ++row) {
        const double ratio =
            findings()->index(row, FindingsModel::Ratio).data(FindingsModel::SortRole).toDouble();
        QVERIFY(ratio <= last);
        last = ratio;
    }
}

void TestMainWindow::simplerFirst()
{
    searchToEnd();
    get<QTreeView>("findingsView")->sortByColumn(FindingsModel::Size, Qt::AscendingOrder);
    double last = 0;
    for (int row = 0; row < findings()->rowCount(); ++row) {
        const QModelIndex cell = findings()->index(row, FindingsModel::Size);
        const double rank = cell.data(FindingsModel::SortRole).toDouble();
        QVERIFY(rank >= last);
        last = rank;
        QVERIFY(cell.data().toString().contains(" : "));
    }
    QVERIFY(findings()->index(0, FindingsModel::Size).data(FindingsModel::SortRole).toDouble() < 1);
}

void TestMainWindow::conjecturesAreNamed()
{
    type(
        "constantEdit",
        "digits:0."
        "4621171572600097585023184836436725487302892803301130385527318158380809061404092787749490641519624905"
        "8434893298628155");
    QTRY_VERIFY_WITH_TIMEOUT(get<QLabel>("baseLabel")->text().contains("digits"), 20000);
    searchToEnd();
    QTRY_VERIFY(get<FindingPage>("findingPage")->finding().has_value());
    QVERIFY(get<QLabel>("conjectureLabel")->text().contains("tanh(1/2)"));
    QVERIFY(!get<QPushButton>("proofButton")->isEnabled());
}

void TestMainWindow::undecidedCandidatesAreTold()
{
    type("constantEdit", "digits:0.739085133215160641655312087673873404013411758900757464965680635773284654");
    QTRY_VERIFY_WITH_TIMEOUT(get<QLabel>("baseLabel")->text().contains("digits"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 60000);
    QCOMPARE(findings()->rowCount(), 0);
    const auto labels = window_->findChildren<QLabel*>();
    const auto shown = [&](const QString& part) {
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    };
    QVERIFY(shown(" undecided"));
    QVERIFY(shown("More digits of the constant"));
}

void TestMainWindow::copyLatexCompiles()
{
    searchToEnd();
    QTRY_VERIFY(get<QToolButton>("copyLatexButton")->isEnabled());
    QTest::mouseClick(get<QToolButton>("copyLatexButton"), Qt::LeftButton);
    const QString latex = QGuiApplication::clipboard()->text();
    QVERIFY(latex.contains("\\cfrac"));
    const QString pdflatex = QStandardPaths::findExecutable("pdflatex");
    if (pdflatex.isEmpty()) return;
    QTemporaryDir folder;
    QFile file(folder.filePath("formula.tex"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        ("\\documentclass{article}\\usepackage{amsmath}\\begin{document}\n" + latex + "\n\\end{document}\n")
            .toUtf8());
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(pdflatex, {"-interaction=nonstopmode", "-halt-on-error", "formula.tex"});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void TestMainWindow::savedFindingsAreCheckedAgain()
{
    searchToEnd();
    auto& model = window_->findChild<FindingsPage*>()->model();
    const std::size_t all = model.store().size();
    const FindingPtr first = model.store().pointer(0);
    QTemporaryDir folder;
    const QString name = folder.filePath("findings.jsonl");
    window_->saveFile(name);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(name), 20000);
    get<QAction>("saveAction");
    window_->openFile(name);
    QTRY_VERIFY_WITH_TIMEOUT(model.store().size() == all && model.store().pointer(0) != first && !isRunning(),
                             20000);
    for (std::size_t i = 0; i < all; ++i)
        QCOMPARE(model.store().at(static_cast<FindingsStore::Number>(i)).status, Status::Proved);
    QVERIFY(window_->statusBar()->currentMessage().contains(QString::number(all)));

    // A false formula that calls itself approved is not believed.
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray line = file.readLine();
    QVERIFY(line.contains("\"initial\":[2]"));
    line.replace("\"initial\":[2]", "\"initial\":[7]");
    line.replace("\"status\":\"proved\"", "\"status\":\"approved\"");
    const auto proof = line.indexOf(",\"proof\"");
    QVERIFY(proof > 0);
    file.resize(0);
    file.seek(0);
    file.write(line.left(proof) + ",\"accidentBits\":3000}\n");
    file.close();
    window_->openFile(name);
    QTRY_VERIFY_WITH_TIMEOUT(model.store().size() <= 1 && !isRunning(), 20000);
    for (std::size_t i = 0; i < model.store().size(); ++i)
        QCOMPARE(model.store().at(0).fraction.terms(3), (std::vector<Integer>{2, 1, 2}));

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no JSON\n");
    file.close();
    window_->openFile(name);
    QTRY_VERIFY(get<QLabel>("noticeText")->text().contains("line 1"));
    window_->openFile(folder.filePath("missing"));
    QTRY_VERIFY(get<QLabel>("noticeText")->text().contains("was not opened"));
    QVERIFY(get<QWidget>("noticeBar")->isVisible());
    click("closeNoticeButton");
    QVERIFY(!get<QWidget>("noticeBar")->isVisible());
}

void TestMainWindow::panelsComeBack()
{
    auto* panel = get<QDockWidget>("searchPanel");
    QVERIFY(panel->isVisible());
    panel->close();
    QVERIFY(!panel->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), get<QTreeView>("findingsView"));
    // The places are remembered.
    get<QDockWidget>("formulaPanel")->close();
    reopen();
    QVERIFY(!get<QDockWidget>("formulaPanel")->isVisible());
    get<QAction>("resetLayoutAction")->trigger();
    QVERIFY(get<QDockWidget>("formulaPanel")->isVisible());
}

void TestMainWindow::closingWhileRunning()
{
    get<QSpinBox>("coefficientsSpin")->setValue(20);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 60000);
    click("startButton");
    QVERIFY(isRunning());
    QVERIFY(window_->close());
}

void TestMainWindow::everyFocusableWidgetHasAName()
{
    for (const auto* widget : window_->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
        if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QSpinBox*>(widget->parentWidget()))
            continue;
        QAccessibleInterface* accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString(widget->metaObject()->className()) + " " + widget->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
