// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>

#include "bridge/presets.h"
#include "bridge/search_estimator.h"
#include "widgets/word_picker.h"
#include "window_under_test.h"
#include "windows/constant_chooser.h"
#include "windows/search_page.h"

using namespace fractiscope;

/// What a person chooses before a search.
class TestSearchPage : public QObject, WindowUnderTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void badInputIsSaidAtTheField_data();
    void badInputIsSaidAtTheField();
    void givenWordsAndExpression();
    void everyPresetCanStart_data();
    void everyPresetCanStart();
    void requestsComeBack_data();
    void requestsComeBack();
    void catalogueIsSearched();
    void patternsAreTheWords();
    void pastedNumberIsDigits();
    void durationIsEstimated();
    void onlyNeededFieldsAreShown();

private:
    SearchPage& page() const { return *window_->findChild<SearchPage*>(); }
};

void TestSearchPage::badInputIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "1/0", "sqrt(-1)", "0.5", "2+", "besseli(1,)", "digits:3.14", "foo", "1/sin(pi)"})
        QTest::newRow(*text ? text : "empty") << QString(text);
}

void TestSearchPage::badInputIsSaidAtTheField()
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

void TestSearchPage::givenWordsAndExpression()
{
    get<QComboBox>("wordKindBox")->setCurrentIndex(1);
    type("wordsEdit", "+-a");
    QTRY_VERIFY(get<QLabel>("sentenceLabel")->text().startsWith("Cannot start"));
    type("wordsEdit", "-+");
    get<QComboBox>("kindBox")->setCurrentText("one expression in x");
    type("expressionEdit", "x/(x");
    QTRY_VERIFY(get<QLabel>("sentenceLabel")->text().startsWith("Cannot start"));
    type("expressionEdit", "x/(x-1)");
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && findings()->rowCount() == 1, 20000);
}

void TestSearchPage::everyPresetCanStart_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < presets().size(); ++i) QTest::newRow(qPrintable(presets()[i].name)) << i;
}

void TestSearchPage::everyPresetCanStart()
{
    QFETCH(int, number);
    get<QToolButton>("presetsButton")->menu()->actions()[number]->trigger();
    QVERIFY(page().request() == presets()[number].request);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
}

void TestSearchPage::requestsComeBack_data()
{
    QTest::addColumn<int>("kind");
    const char* names[] = {"degree 1", "degree 3", "1 to 3", "monomials", "this number", "expression"};
    for (int i = 0; i < 6; ++i) QTest::newRow(names[i]) << i;
}

void TestSearchPage::requestsComeBack()
{
    QFETCH(int, kind);
    using Kind = SearchRequest::LeftHandSideKind;
    SearchRequest request;
    request.constant = "zeta(3)";
    request.minDegree = kind == 1 ? 3 : 1;
    request.maxDegree = kind == 1 || kind == 2 ? 3 : 1;
    request.kind = kind == 3 ? Kind::Monomials : kind > 3 ? Kind::Expression : Kind::Quotients;
    if (kind == 5) request.expression = "(x^2 + 1)/3";
    request.coefficients = 3;
    request.minExponent = -2;
    request.maxExponent = 7;
    request.wordsGiven = kind % 2;
    request.shortestWord = 2;
    request.longestWord = 4;
    request.words = "++-, -";
    request.digits = 2000;
    request.order = 31;
    request.preperiod = 5;
    page().setRequest(request);
    QVERIFY(page().request() == request);
}

void TestSearchPage::catalogueIsSearched()
{
    click("catalogueButton");
    auto* chooser = dialog<ConstantChooser>();
    auto* search = chooser->findChild<QLineEdit*>("constantSearchEdit");
    auto* list = chooser->findChild<QTreeWidget*>("constantList");
    // Values come from the background, and are searched too.
    QTRY_VERIFY(list->topLevelItem(0)->child(0)->text(1).startsWith("2.718"));
    QTest::keyClicks(search, "1.2020");
    QVERIFY(list->currentItem());
    QCOMPARE(list->currentItem()->text(1).left(6), QString("1.2020"));
    search->clear();
    QTest::keyClicks(search, "no such constant");
    QVERIFY(!list->currentItem());
    QTest::keyClick(search, Qt::Key_Return);
    search->clear();
    QTest::keyClicks(search, "0.6977");
    QVERIFY(list->currentItem());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!window_->findChild<ConstantChooser*>());
    QVERIFY2(get<QLineEdit>("constantEdit")->text().startsWith("besseli(1,2)"),
             qPrintable(get<QLineEdit>("constantEdit")->text()));
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
}

void TestSearchPage::patternsAreTheWords()
{
    get<QComboBox>("wordKindBox")->setCurrentIndex(1);
    auto* picker = get<WordPicker>("wordPicker");
    QCOMPARE(picker->picked().join(" "), QString("+- -+"));
    click("pattern+-");
    QCOMPARE(get<QLineEdit>("wordsEdit")->text(), QString("-+"));
    click("pattern++-");
    QCOMPARE(get<QLineEdit>("wordsEdit")->text(), QString("-+, ++-"));
    type("wordsEdit", "-, ++-");
    QCOMPARE(picker->picked(), (QStringList{"-", "++-"}));
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    QTRY_VERIFY(get<QLabel>("sentenceLabel")->text().contains("2"));
}

void TestSearchPage::pastedNumberIsDigits()
{
    QVERIFY(!get<QLabel>("digitsHint")->isVisible());
    QGuiApplication::clipboard()->setText("3.14159265358979323846264338327950288");
    auto* edit = get<QLineEdit>("constantEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit->text(), QString("digits:3.14159265358979323846264338327950288"));
    QVERIFY(get<QLabel>("digitsHint")->isVisible());
    type("constantEdit", "0.5");
    QCOMPARE(edit->text(), QString("0.5"));
    QVERIFY(!get<QLabel>("digitsHint")->isVisible());
}

void TestSearchPage::durationIsEstimated()
{
    QTRY_VERIFY_WITH_TIMEOUT(get<QLabel>("sentenceLabel")->text().contains("than a second") ||
                                 get<QLabel>("sentenceLabel")->text().contains("about"),
                             20000);
    QCOMPARE(roughDuration(0.2), QString("less than a second"));
    QCOMPARE(roughDuration(42), QString("about 40 s"));
    QCOMPARE(roughDuration(200), QString("about 3 min"));
    QCOMPARE(roughDuration(7300), QString("about 2 h"));
    QCOMPARE(roughDuration(86400 * 3.1), QString("about 3 days"));
    QCOMPARE(roughDuration(1e12), QString("years"));
    // The larger search is estimated longer.
    SearchRequest small, large;
    large.coefficients = 100;
    large.longestWord = 6;
    const double first = estimatedSeconds(prepare(small).plan, 1, {});
    const double second = estimatedSeconds(prepare(large).plan, 1, {});
    QVERIFY(first > 0 && second > 100 * first);
}

void TestSearchPage::onlyNeededFieldsAreShown()
{
    auto* kind = get<QComboBox>("kindBox");
    const auto shown = [this](const char* name) { return get<QWidget>(name)->isVisible(); };
    QVERIFY(shown("coefficientsSpin") && !shown("minExponentSpin") && !shown("expressionEdit"));
    kind->setCurrentIndex(kind->findText("c xᵏ + b"));
    QVERIFY(shown("coefficientsSpin") && shown("minExponentSpin"));
    kind->setCurrentIndex(kind->findText("this number only"));
    QVERIFY(!shown("coefficientsSpin") && !shown("minExponentSpin") && !shown("expressionEdit"));
    QVERIFY(!shown("orderSpin"));
    click("advancedButton");
    QVERIFY(shown("orderSpin") && shown("threadsSpin"));
    click("advancedButton");
    QVERIFY(!shown("orderSpin"));
}

QTEST_MAIN(TestSearchPage)
#include "tst_search_page.moc"
