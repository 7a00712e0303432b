// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

#include "bridge/settings.h"
#include "windows/expand_dialog.h"
#include "windows/generalise_dialog.h"
#include "windows/identify_dialog.h"
#include "windows/rewrite_dialog.h"
#include "windows/words_dialog.h"

using namespace fractiscope;

/// The tools without a finding, with real keys.
class TestTools : public QObject {
    Q_OBJECT

private slots:
    void init();
    void expandsAndRecognises();
    void expandsRationalsAndRefuses();
    void stopsAndCloses();
    void identifiesFormulas();
    void identifiesDigits();
    void rewritesWhatIsTyped();
    void generalisesWhatIsTyped();
    void comparesWordsOfWhatIsTyped();
    void keepsItsHistory();
    void everyFieldHasHelp();

private:
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    template <class T>
    T* part(QDialog* dialog, const char* name) const
    {
        T* widget = dialog->findChild<T*>(name);
        if (!widget) qFatal("no widget %s", name);
        return widget;
    }
    QString answer(QDialog* dialog, const char* name) const
    {
        return part<QTextBrowser>(dialog, name)->toPlainText();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Settings> settings_;
};

void TestTools::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    settings_ = std::make_unique<Settings>(folder_->filePath("settings.ini"));
}

void TestTools::expandsAndRecognises()
{
    auto* dialog = new ExpandDialog(*settings_, nullptr);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), 20000);
    QVERIFY(answer(dialog, "expandAnswer").startsWith("[2; 6, 10, 14, 18"));
    QVERIFY(part<QLabel>(dialog, "expandState")->text().contains("200 certified term"));
    QVERIFY(part<QLabel>(dialog, "expandState")->text().contains("4k + 2"));
    QVERIFY(part<QLabel>(dialog, "expandState")->text().contains("Proved"));
    type(part<QLineEdit>(dialog, "expandEdit"), "pi");
    type(part<QLineEdit>(dialog, "expandWordEdit"), "-");
    part<QSpinBox>(dialog, "expandTermsSpin")->setValue(2000);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && answer(dialog, "expandAnswer").contains("[4; 2, 2"),
                             20000);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(dialog, "expandState")->text().contains("2,000 certified"), 20000);
    QVERIFY(part<QLabel>(dialog, "expandState")->text().contains("No rule"));
    QTest::mouseClick(part<QPushButton>(dialog, "copyAnswerButton"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains("[4; 2, 2"));
    delete dialog;
}

void TestTools::expandsRationalsAndRefuses()
{
    auto* dialog = new ExpandDialog(*settings_, nullptr);
    dialog->show();
    auto* edit = part<QLineEdit>(dialog, "expandEdit");
    auto* error = part<QLabel>(dialog, "expandError");
    type(edit, "355/113");
    QTRY_VERIFY_WITH_TIMEOUT(answer(dialog, "expandAnswer") == "[3; 7, 16]", 20000);
    QVERIFY(part<QLabel>(dialog, "expandState")->text().contains("rational"));
    type(edit, "1/0");
    QTRY_VERIFY(error->isVisible() && !error->text().isEmpty());
    QVERIFY(answer(dialog, "expandAnswer").isEmpty());
    type(edit, "-pi");
    QTRY_VERIFY_WITH_TIMEOUT(
        !error->isVisible() && answer(dialog, "expandAnswer").startsWith("[-4; 1, 6, 15"), 20000);
    type(part<QLineEdit>(dialog, "expandWordEdit"), "x");
    QTRY_VERIFY(error->isVisible());
    delete dialog;
}

void TestTools::stopsAndCloses()
{
    auto* dialog = new ExpandDialog(*settings_, nullptr);
    dialog->show();
    part<QSpinBox>(dialog, "expandTermsSpin")->setValue(100000);
    type(part<QLineEdit>(dialog, "expandEdit"), "zeta(3) + pi");
    auto* stop = part<QPushButton>(dialog, "expandStopButton");
    QTRY_VERIFY_WITH_TIMEOUT(stop->isEnabled(), 20000);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!dialog->isWorking());
    type(part<QLineEdit>(dialog, "expandEdit"), "zeta(5)");
    QPointer<QDialog> watched = dialog;
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!watched, 10000);
}

void TestTools::identifiesFormulas()
{
    auto* dialog = new IdentifyDialog(*settings_, nullptr);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(
        !dialog->isWorking() && answer(dialog, "identifyAnswer").contains("The value is e"), 20000);
    QVERIFY(answer(dialog, "identifyAnswer").contains("A003417"));
    auto* edit = part<QLineEdit>(dialog, "identifyEdit");
    type(edit, "; 2k");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && !answer(dialog, "identifyAnswer").contains("value is e"),
                             20000);
    type(edit, "2; 1,, 2");
    QTRY_VERIFY(part<QLabel>(dialog, "identifyError")->isVisible());
    delete dialog;
}

void TestTools::identifiesDigits()
{
    auto* dialog = new IdentifyDialog(*settings_, nullptr);
    dialog->show();
    type(
        part<QLineEdit>(dialog, "identifyEdit"),
        "0."
        "4621171572600097585023184836436725487302892803301130385527318158380809061404092787749490641519624905"
        "8434893298628155");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && answer(dialog, "identifyAnswer").contains("tanh(1/2)"),
                             30000);
    QVERIFY(answer(dialog, "identifyAnswer").contains("No proof"));
    delete dialog;
}

void TestTools::rewritesWhatIsTyped()
{
    auto* dialog = new RewriteDialog(*settings_, "2; 1, 2k+2, 1", QString(), nullptr);
    dialog->show();
    part<QComboBox>(dialog, "rewriteForm")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(
        !dialog->isWorking() && answer(dialog, "rewriteAnswer").contains("+-: 2, 2, 1, 2; 2, 2k + 5"), 20000);
    type(part<QLineEdit>(dialog, "rewriteFormula"), "1; 2");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && !answer(dialog, "rewriteAnswer").contains("2k + 5"),
                             20000);
    type(part<QLineEdit>(dialog, "rewriteFormula"), "1; 2,");
    QTRY_VERIFY(part<QLabel>(dialog, "rewriteError")->isVisible());
    delete dialog;
}

void TestTools::generalisesWhatIsTyped()
{
    auto* dialog = new GeneraliseDialog(*settings_, "tan(1)", "x", "+", nullptr);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && answer(dialog, "generaliseAnswer").contains("for all k"),
                             30000);
    type(part<QLineEdit>(dialog, "parameterLhsEdit"), "1/x");
    QTRY_VERIFY_WITH_TIMEOUT(
        !dialog->isWorking() && answer(dialog, "generaliseAnswer").contains("1/tan(1/k)"), 30000);
    type(part<QLineEdit>(dialog, "parameterLhsEdit"), "1/(x");
    QTRY_VERIFY(part<QLabel>(dialog, "generaliseError")->isVisible());
    delete dialog;
}

void TestTools::comparesWordsOfWhatIsTyped()
{
    const RationalFunction x{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};
    auto* dialog = new WordsDialog(*settings_, *Constant::parse("e"), x, nullptr);
    dialog->show();
    part<QSpinBox>(dialog, "wordsLongestSpin")->setValue(2);
    auto* table = part<QTreeWidget>(dialog, "wordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && table->topLevelItemCount() == 4, 30000);
    type(part<QLineEdit>(dialog, "wordsNumberEdit"), "tan(1/2)");
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(dialog, "baseSentence")->text().startsWith("tan(1/2)"), 30000);
    type(part<QLineEdit>(dialog, "wordsNumberEdit"), "tan(");
    QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItemCount(), 0, 30000);
    delete dialog;
}

void TestTools::keepsItsHistory()
{
    auto* dialog = new IdentifyDialog(*settings_, nullptr);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(settings_->history("identify").contains("2; 1, 2k+2, 1"), 20000);
    auto* field = part<QLineEdit>(dialog, "identifyEdit");
    type(field, "1; 1");
    QTRY_VERIFY_WITH_TIMEOUT(answer(dialog, "identifyAnswer").contains("sqrt(5)"), 20000);
    type(field, "1; 2");  // goes on before "1; 1" has stood for a while
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking() && answer(dialog, "identifyAnswer").contains("sqrt(2)"),
                             20000);
    delete dialog;
    QVERIFY(!settings_->history("identify").contains("1; 1"));
    Settings again(folder_->filePath("settings.ini"));
    QCOMPARE(again.history("identify").value(0), QString("1; 2"));
    QVERIFY(again.history("identify").contains("2; 1, 2k+2, 1"));
    dialog = new IdentifyDialog(*settings_, nullptr);
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWorking(), 20000);
    auto* edit = part<QLineEdit>(dialog, "identifyEdit");
    QTest::keyClick(edit->parentWidget(), Qt::Key_Down);
    QTRY_VERIFY(!edit->text().isEmpty());
    auto* box = qobject_cast<QComboBox*>(edit->parentWidget());
    QVERIFY(box);
    box->setCurrentIndex(box->count() - 1);
    emit box->activated(box->count() - 1);
    QVERIFY(settings_->history("identify").isEmpty());
    delete dialog;
}

void TestTools::everyFieldHasHelp()
{
    const RationalFunction x{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};
    for (QDialog* dialog : std::initializer_list<QDialog*>{
             new ExpandDialog(*settings_, nullptr), new IdentifyDialog(*settings_, nullptr),
             new RewriteDialog(*settings_, "1; 2", "x", nullptr),
             new GeneraliseDialog(*settings_, "e", "x", "+", nullptr),
             new WordsDialog(*settings_, *Constant::parse("e"), x, nullptr)}) {
        for (const auto* widget : dialog->findChildren<QWidget*>()) {
            // The list of a combo box is a window of its own.
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != dialog) continue;
            if (widget->objectName().startsWith("qt_")) continue;
            QVERIFY2(!widget->whatsThis().isEmpty() && !widget->accessibleName().isEmpty(),
                     qPrintable(dialog->windowTitle() + " " + widget->objectName() +
                                widget->metaObject()->className()));
        }
        delete dialog;
    }
}

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
