// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

#include "models/findings_filter.h"
#include "models/findings_model.h"
#include "proof/certificate_checker.h"
#include "widgets/convergence_plot.h"
#include "windows/finding_page.h"
#include "windows/generalise_dialog.h"
#include "windows/main_window.h"
#include "windows/proof_dialog.h"
#include "windows/rewrite_dialog.h"
#include "windows/words_dialog.h"

using namespace fractiscope;

/// The window as a person meets it: real clicks and keys, nothing called behind its back.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensOnEReadyToStart();
    void startFindsAndShowsTheFirst();
    void selectingComparesWithTheSimpleFraction();
    void pauseResumeStop();
    void filterAndFaster();
    void sorting();
    void simplerFirst();
    void proofIsShownAndSaved();
    void wordsOfANumber();
    void otherForms();
    void forAllK();
    void conjecturesAreNamed();
    void copyLatexCompiles();
    void exportWritesADocument();
    void badInputIsSaidAtTheField_data();
    void badInputIsSaidAtTheField();
    void givenWordsAndExpression();
    void closingWhileRunning();
    void everyFocusableWidgetHasAName();
    void modelsAreConsistent();

private:
    template <class T>
    T* get(const char* name) const
    {
        T* widget = window_->findChild<T*>(name);
        if (!widget) qFatal("no widget %s", name);
        return widget;
    }
    void click(const char* name) const { QTest::mouseClick(get<QToolButton>(name), Qt::LeftButton); }
    bool canStart() const { return get<QToolButton>("startButton")->isEnabled(); }
    void type(const char* name, const QString& text) const
    {
        auto* edit = get<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QAbstractItemModel* findings() const { return get<QTreeView>("findingsView")->model(); }
    bool isRunning() const { return get<QToolButton>("stopButton")->isEnabled(); }
    void searchToEnd()
    {
        get<QSpinBox>("coefficientsSpin")->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
        click("startButton");
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && findings()->rowCount() > 0, 60000);
    }

    MainWindow* window_ = nullptr;
};

void TestMainWindow::init()
{
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_));
}

void TestMainWindow::cleanup()
{
    delete window_;
}

void TestMainWindow::opensOnEReadyToStart()
{
    QCOMPARE(get<QLineEdit>("constantEdit")->text(), QString("e"));
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    QVERIFY(get<QLabel>("sentenceLabel")->text().contains(QLocale().toString(33040)));
    QVERIFY(!get<FindingPage>("findingPage")->finding());
    QVERIFY(!isRunning());
    QVERIFY(!get<QPushButton>("copyLatexButton")->isEnabled());
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

void TestMainWindow::proofIsShownAndSaved()
{
    searchToEnd();
    QTRY_VERIFY(get<QPushButton>("proofButton")->isEnabled());
    QTest::mouseClick(get<QPushButton>("proofButton"), Qt::LeftButton);
    auto* dialog = window_->findChild<ProofDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const QString text = dialog->findChild<QTextBrowser*>("proofText")->toPlainText();
    QVERIFY(text.contains("coth(1/2)"));
    QVERIFY(text.contains("accepted"));
    QTemporaryDir folder;
    QCOMPARE(dialog->saveCertificate(folder.filePath("certificate.json")), QString());
    QFile file(folder.filePath("certificate.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto certificate = certificateFromJson(file.readAll().toStdString());
    QVERIFY(bool(certificate));
    QVERIFY(isAccepted(*certificate));
    QVERIFY(certificate->target.terms(6) == (std::vector<Integer>{2, 1, 2, 1, 1, 4}));
    QVERIFY(!dialog->saveCertificate(folder.filePath("no/such/folder.json")).isEmpty());
}

void TestMainWindow::wordsOfANumber()
{
    searchToEnd();
    QTRY_VERIFY(get<QPushButton>("wordsButton")->isEnabled());
    QTest::mouseClick(get<QPushButton>("wordsButton"), Qt::LeftButton);
    auto* dialog = window_->findChild<WordsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QSpinBox*>("wordsLongestSpin")->setValue(2);
    auto* table = dialog->findChild<QTreeWidget*>("wordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && table->topLevelItemCount() == 4, 30000);
    QCOMPARE(table->topLevelItem(0)->text(2), QString("3/2"));
    QVERIFY(dialog->findChild<QLabel*>("baseSentence")->text().contains("coth(1/2)"));
    // Closing while it works does not wait for the end.
    dialog->findChild<QSpinBox*>("wordsLongestSpin")->setValue(6);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!window_->findChild<WordsDialog*>(), 5000);
}

void TestMainWindow::otherForms()
{
    searchToEnd();
    QTRY_VERIFY(get<QPushButton>("formsButton")->isEnabled());
    QTest::mouseClick(get<QPushButton>("formsButton"), Qt::LeftButton);
    auto* dialog = window_->findChild<RewriteDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* form = dialog->findChild<QComboBox*>("rewriteForm");
    auto* argument = dialog->findChild<QLineEdit*>("rewriteArgument");
    auto* error = dialog->findChild<QLabel*>("rewriteError");
    const auto answer = [&] { return dialog->findChild<QTextBrowser*>("rewriteAnswer")->toPlainText(); };
    QTRY_VERIFY(!dialog->isWorking() && answer().contains("2; 1, 2k + 2, 1"));
    QVERIFY(!argument->isVisible());
    form->setCurrentIndex(1);
    QTRY_VERIFY(!dialog->isWorking() && answer().contains("+-: 2, 2, 1, 2; 2, 2k + 5") &&
                answer().contains("Proved"));
    argument->selectAll();
    QTest::keyClicks(argument, "a");
    QTRY_VERIFY(error->isVisible() && error->text().contains("sign"));
    form->setCurrentIndex(2);
    QTRY_VERIFY(!dialog->isWorking() && !error->isVisible() && answer().contains("(x + 1)/2 = "));
    for (int i = 3; i < form->count(); ++i) {
        form->setCurrentIndex(i);
        QTRY_VERIFY(!dialog->isWorking() && answer().size() > 20);
    }
    QVERIFY(answer().contains("equal: both are"));
    dialog->close();
}

void TestMainWindow::forAllK()
{
    QCOMPARE(GeneraliseDialog::withParameter("e"), QString("e^(1/k)"));
    QCOMPARE(GeneraliseDialog::withParameter("tan(1/2)"), QString("tan(1/k)"));
    QCOMPARE(GeneraliseDialog::withParameter("2*tan(1)"), QString("2*tan(1/k)"));
    QCOMPARE(GeneraliseDialog::withParameter("exp(2/3)"), QString("exp(2/k)"));
    QCOMPARE(GeneraliseDialog::withParameter("sqrt(2)"), QString("sqrt(2)"));
    searchToEnd();
    QTRY_VERIFY(get<QPushButton>("allKButton")->isEnabled());
    QTest::mouseClick(get<QPushButton>("allKButton"), Qt::LeftButton);
    auto* dialog = window_->findChild<GeneraliseDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* edit = dialog->findChild<QLineEdit*>("parameterEdit");
    auto* error = dialog->findChild<QLabel*>("parameterError");
    const auto answer = [&] { return dialog->findChild<QTextBrowser*>("parameterAnswer")->toPlainText(); };
    QTRY_VERIFY(!dialog->isWorking() && answer().contains("for all k ≥ 2"));
    edit->selectAll();
    QTest::keyClicks(edit, "k*tan(1/k)");
    QTRY_VERIFY(!dialog->isWorking() && answer().contains("cot(1/k)"));
    edit->selectAll();
    QTest::keyClicks(edit, "zeta(k)");
    QTRY_VERIFY(error->isVisible() && error->text().contains("No base fraction"));
    edit->selectAll();
    QTest::keyClicks(edit, "tan(1/k");
    QTRY_VERIFY(error->isVisible() && !error->text().contains("No base fraction"));
    dialog->close();
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

void TestMainWindow::copyLatexCompiles()
{
    searchToEnd();
    QTRY_VERIFY(get<QPushButton>("copyLatexButton")->isEnabled());
    QTest::mouseClick(get<QPushButton>("copyLatexButton"), Qt::LeftButton);
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

void TestMainWindow::exportWritesADocument()
{
    searchToEnd();
    QTRY_VERIFY(get<FindingPage>("findingPage")->finding().has_value());
    QTemporaryDir folder;
    QCOMPARE(window_->exportDocument(folder.filePath("findings.tex")), QString());
    QFile file(folder.filePath("findings.tex"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\\end{document}"));
    QVERIFY(!window_->exportDocument(folder.filePath("missing/findings.tex")).isEmpty());
}

void TestMainWindow::badInputIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "1/0", "sqrt(-1)", "0.5", "2+", "besseli(1,)", "digits:3.14", "foo", "1/sin(pi)"})
        QTest::newRow(*text ? text : "empty") << QString(text);
}

void TestMainWindow::badInputIsSaidAtTheField()
{
    QFETCH(QString, text);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    type("constantEdit", text);
    QVERIFY(!canStart());
    QTRY_VERIFY(get<QLabel>("sentenceLabel")->text().startsWith("Cannot start"));
    QVERIFY(!canStart());
    type("constantEdit", "tan(1)");
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
}

void TestMainWindow::givenWordsAndExpression()
{
    get<QComboBox>("wordKindBox")->setCurrentIndex(1);
    type("wordsEdit", "+-a");
    QTRY_VERIFY(get<QLabel>("sentenceLabel")->text().startsWith("Cannot start"));
    type("wordsEdit", "-+");
    get<QComboBox>("kindBox")->setCurrentIndex(4);
    type("expressionEdit", "x/(x");
    QTRY_VERIFY(get<QLabel>("sentenceLabel")->text().startsWith("Cannot start"));
    type("expressionEdit", "x/(x-1)");
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && findings()->rowCount() == 1, 20000);
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

void TestMainWindow::modelsAreConsistent()
{
    FindingsModel model;
    FindingsFilter filter;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset("e");
    std::vector<Finding> findings;
    for (std::uint64_t i = 0; i < 60; ++i) {
        Finding f;
        f.index = i;
        f.family = static_cast<std::uint32_t>(i % 7) + 1;
        f.lhs = {IntegerPolynomial({Integer(i), Integer(1)}), IntegerPolynomial({Integer(1)})};
        f.fraction.channels = {{Rational(2)}};
        f.ratioToSimple = i % 2 ? 1.5 : 0.5;
        findings.push_back(f);
    }
    model.append({findings.begin(), findings.begin() + 30});
    filter.setFasterOnly(true);
    model.append({findings.begin() + 30, findings.end()});
    QCOMPARE(model.familyCount(), 7);
    QCOMPARE(model.findingCount(), 60);
    QCOMPARE(model.rowCount(model.index(0, 0)), 8);
    filter.setText("e + 8");
    QCOMPARE(filter.rowCount(), 0);
    filter.setFasterOnly(false);
    QCOMPARE(filter.rowCount(), 1);
    model.reset("pi");
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
