// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

#include "proof/certificate_checker.h"
#include "widgets/convergence_plot.h"
#include "window_under_test.h"
#include "windows/compare_dialog.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"
#include "windows/generalise_dialog.h"
#include "windows/proof_dialog.h"
#include "windows/rewrite_dialog.h"
#include "windows/words_dialog.h"

using namespace fractiscope;

/// The dialogs that open from a found formula.
class TestFormulaDialogs : public QObject, WindowUnderTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void proofIsShownAndSaved();
    void wordsOfANumber();
    void otherForms();
    void forAllK();
    void markedFormulasAreCompared();
};

void TestFormulaDialogs::proofIsShownAndSaved()
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

void TestFormulaDialogs::wordsOfANumber()
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

void TestFormulaDialogs::otherForms()
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

void TestFormulaDialogs::forAllK()
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
    auto* error = dialog->findChild<QLabel*>("generaliseError");
    const auto answer = [&] { return dialog->findChild<QTextBrowser*>("generaliseAnswer")->toPlainText(); };
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

void TestFormulaDialogs::markedFormulasAreCompared()
{
    searchToEnd();
    auto* view = get<QTreeView>("findingsView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    // One of the two is the simple fraction of the number: it is not drawn a second time.
    QTRY_COMPARE(get<ConvergencePlot>("convergencePlot")->curveCount(), 2);
    get<QAction>("compareAction")->trigger();
    auto* dialog = window_->findChild<CompareDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChildren<QPushButton*>("openComparedButton").size(), 2);
    QTest::mouseClick(dialog->findChildren<QPushButton*>("removeComparedButton")[0], Qt::LeftButton);
    QTRY_COMPARE(dialog->findChildren<QPushButton*>("openComparedButton").size(), 1);
    QTest::mouseClick(dialog->findChild<QPushButton*>("openComparedButton"), Qt::LeftButton);
    QTRY_COMPARE(get<FindingPage>("findingPage")->finding()->index,
                 window_->findChild<FindingsPage*>()->marked().front()->index);
    dialog->close();
}

QTEST_MAIN(TestFormulaDialogs)
#include "tst_formula_dialogs.moc"
