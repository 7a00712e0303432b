// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "constants/rational_expression.h"

using namespace fractiscope;

class TestRationalExpression : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestRationalExpression::reads_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    const auto row = [](const char* text, const char* numerator, const char* denominator) {
        QTest::newRow(text) << numerator << denominator;
    };
    row("x", "x", "1");
    row("-x", "-x", "1");
    row("(x - 1)/(2*x + 3)", "x - 1", "2*x + 3");
    row("x^2/x", "x", "1");
    row("(x^2-1)/(x-1)", "x + 1", "1");
    row("x^-1", "1", "x");
    row("(x+1)^-2", "1", "x^2 + 2*x + 1");
    row("0.5*x", "x", "2");
    row("(1/3)*x + 1/6", "2*x + 1", "6");
    row("1/(1 + 1/x)", "x", "x + 1");
    row("1/(1-x)", "-1", "x - 1");
    row("x^(3-1)", "x^2", "1");
    row("x^20", "x^20", "1");
    row("-x^2", "-x^2", "1");
}

void TestRationalExpression::reads()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    const auto f = parseRationalFunction(QTest::currentDataTag());
    QVERIFY(f);
    QCOMPARE(QString::fromStdString(toString(f->numerator, "x")), numerator);
    QCOMPARE(QString::fromStdString(toString(f->denominator, "x")), denominator);
}

void TestRationalExpression::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* text, ErrorCode code, int position, const char* detail) {
        QTest::newRow(*text ? text : "empty") << text << code << position << detail;
    };
    row("", ErrorCode::EmptyInput, 0, "");
    row("x+", ErrorCode::UnexpectedEnd, 2, "");
    row("2x", ErrorCode::UnexpectedToken, 1, "x");
    row("y", ErrorCode::UnknownName, 0, "y");
    row("x/0", ErrorCode::DivisionByZero, 2, "0");
    row("1 + x/(x-x)", ErrorCode::DivisionByZero, 6, "(x-x)");
    row("7", ErrorCode::BadLeftHandSide, 0, "7");
    row("x - x + 1", ErrorCode::BadLeftHandSide, 0, "x - x + 1");
    row("x/(2*x)", ErrorCode::BadLeftHandSide, 0, "x/(2*x)");
    row("1+sqrt(x)", ErrorCode::BadLeftHandSide, 2, "sqrt(x)");
    row("x*sqrt(2)", ErrorCode::BadLeftHandSide, 2, "sqrt(2)");
    row("x+e", ErrorCode::BadLeftHandSide, 2, "e");
    row("x^x", ErrorCode::BadLeftHandSide, 2, "x");
    row("x^(1/2)", ErrorCode::BadLeftHandSide, 2, "(1/2)");
    row("x^21", ErrorCode::BadLeftHandSide, 2, "21");
    row("x*x^20", ErrorCode::BadLeftHandSide, 0, "x*x^20");
    row("x^999999999999999999999", ErrorCode::BadLeftHandSide, 2, "999999999999999999999");
}

void TestRationalExpression::refuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    QFETCH(QString, detail);
    const auto f = parseRationalFunction(text.toStdString());
    QVERIFY(!f);
    QCOMPARE(f.error().code, code);
    QCOMPARE(static_cast<int>(f.error().position), position);
    QCOMPARE(QString::fromStdString(f.error().detail), detail);
}

QTEST_APPLESS_MAIN(TestRationalExpression)
#include "tst_rational_expression.moc"
