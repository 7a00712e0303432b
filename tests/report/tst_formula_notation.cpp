// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "report/formula_notation.h"
#include "support/proof_support.h"

using namespace fractiscope;

/// Formulas as a person types them.
class TestFormulaNotation : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void roundTrip();
    void refuses_data();
    void refuses();
};

void TestFormulaNotation::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QVector<long>>("terms");
    const auto row = [](const char* text, const char* word, const QVector<long>& terms) {
        QTest::newRow(text) << text << word << terms;
    };
    row("2; 1, 2k+2, 1", "+", {2, 1, 2, 1, 1, 4, 1, 1, 6, 1});
    row("+-: 2, 2, 1, 2; 2, 2k + 5", "+-", {2, 2, 1, 2, 2, 5, 2, 7});
    row("k+1", "+", {1, 2, 3, 4});
    row("; k", "+", {0, 1, 2, 3});
    row(" - : 3 ; 2*k^2 - k + 3", "-", {3, 3, 4, 9, 18});
    row("(k^2+k)/2 + 1", "+", {1, 2, 4, 7, 11});
    row("k^2/2 + k/2", "+", {0, 1, 3, 6});
    row("1/2k^2 - 1/2*k", "+", {0, 0, 1, 3});
    row("-3, 0; 5", "+", {-3, 0, 5, 5});
    row("++-: k, 7", "++-", {0, 7, 1, 7, 2, 7, 3, 7});
    row("3", "+", {3, 3, 3});
    row("-k+3", "+", {3, 2, 1, 0, -1});
    row("2k-(k-1)", "+", {1, 2, 3});
}

void TestFormulaNotation::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QVector<long>, terms);
    const auto f = parseFormula(text.toStdString());
    QVERIFY(bool(f));
    QCOMPARE(QString::fromStdString(f->word.text()), word);
    const auto got = f->terms(static_cast<std::size_t>(terms.size()));
    for (qsizetype n = 0; n < terms.size(); ++n)
        QCOMPARE(got[static_cast<std::size_t>(n)], Integer(terms[n]));
    QCOMPARE(f->period() % f->word.period(), std::size_t{0});
    SignedFraction byRecurrence = *f;
    byRecurrence.channels = {};
    QCOMPARE(byRecurrence.terms(100), f->terms(100));
}

void TestFormulaNotation::roundTrip()
{
    for (const SignedFraction& f :
         {interlaced("+", {2}, {{1}, {2, 2}, {1}}), interlaced("+-", {}, {{1, -3, 4}, {0}, {5}, {0, 1}}),
          interlaced("-", {-7, 0}, {{3, 0, 0, 2}})}) {
        const std::string text = formulaNotation(f);
        const auto again = parseFormula(text);
        QVERIFY2(bool(again), text.c_str());
        QVERIFY(again->word == f.word);
        QCOMPARE(again->terms(60), f.terms(60));
        QCOMPARE(formulaNotation(*again), text);
    }
    SignedFraction halves;
    halves.channels = {{Rational(4), Rational(3, 2), Rational(1, 2)}};
    QCOMPARE(parseFormula(formulaNotation(halves))->terms(20), halves.terms(20));
}

void TestFormulaNotation::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("position");
    const auto row = [](const QString& text, ErrorCode code, int position) {
        QTest::newRow(qPrintable(text.left(30))) << text << static_cast<int>(code) << position;
    };
    row("", ErrorCode::EmptyInput, 0);
    row("   ", ErrorCode::EmptyInput, 0);
    row("2;", ErrorCode::UnexpectedEnd, 2);
    row("2; 1,", ErrorCode::UnexpectedEnd, 5);
    row("2; 1,,3", ErrorCode::UnexpectedCharacter, 5);
    row("2; n+1", ErrorCode::UnexpectedCharacter, 3);
    row("2; 1; 3", ErrorCode::UnexpectedCharacter, 4);
    row("2k; 1", ErrorCode::UnexpectedToken, 0);
    row("3, 1/2; 1", ErrorCode::UnexpectedToken, 3);
    row("3; k/2", ErrorCode::UnexpectedToken, 3);
    row("3; k/0", ErrorCode::DivisionByZero, 5);
    row("3; (k+1", ErrorCode::UnexpectedEnd, 7);
    row("3; k^99", ErrorCode::TooLarge, 5);
    row("3; 2*", ErrorCode::UnexpectedEnd, 5);
    row("3; 2 k k", ErrorCode::UnexpectedCharacter, 7);
    row("x: 3", ErrorCode::BadWord, 0);
    row("1; " + QString(10001, '7'), ErrorCode::NumberTooLong, 3);
    row("1; " + QString(25, '(') + "k" + QString(25, ')'), ErrorCode::NestingTooDeep, 23);
    row("1; " + QString("1,").repeated(30000) + "2", ErrorCode::TooLarge, 0);
    row(QString(1'000'001, ' '), ErrorCode::InputTooLong, 1'000'000);
}

void TestFormulaNotation::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, position);
    const auto f = parseFormula(text.toStdString());
    QVERIFY(!f);
    QCOMPARE(static_cast<int>(f.error().code), code);
    QCOMPARE(static_cast<int>(f.error().position), position);
}

QTEST_APPLESS_MAIN(TestFormulaNotation)
#include "tst_formula_notation.moc"
