// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "constants/constant.h"
#include "constants/expression_parser.h"

using namespace fractiscope;

class TestExpressionParser : public QObject {
    Q_OBJECT

private slots:
    void exactValues_data();
    void exactValues();
    void refusesWithPosition_data();
    void refusesWithPosition();
    void namesTheNearestName_data();
    void namesTheNearestName();
    void nestingUpToTheLimit();
    void lengthUpToTheLimit();
    void nodesCoverTheirText();
    void variableOnlyWhenAllowed();
};

void TestExpressionParser::exactValues_data()
{
    QTest::addColumn<QString>("value");
    const auto row = [](const char* text, const char* value) { QTest::newRow(text) << value; };
    row("0.5", "1/2");
    row(".5", "1/2");
    row("5.", "5");
    row("2.5e-3", "1/400");
    row("1E+2", "100");
    row("0.1 + 0.2", "3/10");
    row("1 - 2 - 3", "-4");
    row("1 - (2 - 3)", "2");
    row("12/3/2", "2");
    row("12/(3/2)", "8");
    row("2 + 3*4", "14");
    row("2^3^2", "512");
    row("(2^3)^2", "64");
    row("-2^2", "-4");
    row("(-2)^2", "4");
    row("2^-1", "1/2");
    row("2^-2^2", "1/16");
    row("2**3", "8");
    row("1-2*-3", "7");
    row("--2", "2");
    row("+2", "2");
    row("\t 1 +  2 ", "3");
    row("3\xE2\x88\x92"
        "1",
        "2");
    row("2\xC3\x97"
        "3",
        "6");
    row("\xE2\x88\x9A(4)", "2");
}

void TestExpressionParser::exactValues()
{
    QFETCH(QString, value);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(constant);
    QVERIFY(constant->rationalValue().has_value());
    QCOMPARE(QString::fromStdString(toString(*constant->rationalValue())), value);
}

void TestExpressionParser::refusesWithPosition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("expected");
    const char* operand = "a number, a name or '('";
    const auto row = [](const char* text, ErrorCode code, int position, int length, const char* detail,
                        const char* expected) {
        QTest::newRow(*text ? text : "empty") << text << code << position << length << detail << expected;
    };
    row("", ErrorCode::EmptyInput, 0, 0, "", operand);
    row("2+", ErrorCode::UnexpectedEnd, 2, 0, "", operand);
    row("(1+2", ErrorCode::UnexpectedEnd, 4, 0, "", "')'");
    row("sin(1", ErrorCode::UnexpectedEnd, 5, 0, "", "')'");
    row("sin", ErrorCode::UnexpectedEnd, 3, 0, "", "'('");
    row("sin 1", ErrorCode::UnexpectedToken, 4, 1, "1", "'('");
    row("1+2)", ErrorCode::UnexpectedToken, 3, 1, ")", "an operator");
    row("2pi", ErrorCode::UnexpectedToken, 1, 2, "pi", "an operator");
    row("2(3)", ErrorCode::UnexpectedToken, 1, 1, "(", "an operator");
    row("pi e", ErrorCode::UnexpectedToken, 3, 1, "e", "an operator");
    row("1..2", ErrorCode::UnexpectedToken, 2, 2, ".2", "an operator");
    row("2*/3", ErrorCode::UnexpectedToken, 2, 1, "/", operand);
    row("()", ErrorCode::UnexpectedToken, 1, 1, ")", operand);
    row("besseli(1,)", ErrorCode::UnexpectedToken, 10, 1, ")", operand);
    row("besseli(1)", ErrorCode::WrongArgumentCount, 9, 1, "besseli", "2");
    row("besseli(1,2,3)", ErrorCode::WrongArgumentCount, 11, 1, "besseli", "2");
    row("sin(1,2)", ErrorCode::WrongArgumentCount, 5, 1, "sin", "1");
    row("1 + #", ErrorCode::UnexpectedCharacter, 4, 1, "#", "");
    row("1 + \xE2\x82\xAC", ErrorCode::UnexpectedCharacter, 4, 3, "\xE2\x82\xAC", "");
    row("  1 + foo  ", ErrorCode::UnknownName, 6, 3, "foo", "");
    row("x", ErrorCode::UnknownName, 0, 1, "x", "");
    row("2+1e99999", ErrorCode::NumberTooLong, 2, 7, "1e99999", "10000");
}

void TestExpressionParser::refusesWithPosition()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, detail);
    QFETCH(QString, expected);
    const auto constant = Constant::parse(text.toStdString());
    QVERIFY(!constant);
    QCOMPARE(constant.error().code, code);
    QCOMPARE(static_cast<int>(constant.error().position), position);
    QCOMPARE(static_cast<int>(constant.error().length), length);
    QCOMPARE(QString::fromStdString(constant.error().detail), detail);
    QCOMPARE(QString::fromStdString(constant.error().expected), expected);
}

void TestExpressionParser::namesTheNearestName_data()
{
    QTest::addColumn<QString>("nearest");
    QTest::newRow("sinn(1)") << "sin";
    QTest::newRow("besselli(1,2)") << "besseli";
    QTest::newRow("kinchin") << "khinchin";
    QTest::newRow("plastik") << "plastic";
    QTest::newRow("qwertyuiop") << "";
}

void TestExpressionParser::namesTheNearestName()
{
    QFETCH(QString, nearest);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(!constant);
    QCOMPARE(constant.error().code, ErrorCode::UnknownName);
    QCOMPARE(QString::fromStdString(constant.error().expected), nearest);
}

void TestExpressionParser::nestingUpToTheLimit()
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '(') + "1" + std::string(depth, ')');
    };
    QVERIFY(parseExpression(nested(ExpressionLimits::nesting)));
    const auto tooDeep = parseExpression(nested(ExpressionLimits::nesting + 1));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().code, ErrorCode::NestingTooDeep);
    QCOMPARE(tooDeep.error().position, std::size_t{ExpressionLimits::nesting});
    for (const char* piece : {"-", "2^", "sqrt("}) {
        std::string text;
        while (text.size() + 6 < ExpressionLimits::length) text += piece;
        const auto refused = parseExpression(text + "1");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NestingTooDeep);
    }
}

void TestExpressionParser::lengthUpToTheLimit()
{
    const auto longest = Constant::parse(std::string(ExpressionLimits::length, '7'));
    QVERIFY(longest);
    QVERIFY(isInteger(*longest->rationalValue()));
    const auto tooLong = Constant::parse(std::string(ExpressionLimits::length + 1, '7'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::InputTooLong);
    QCOMPARE(tooLong.error().position, ExpressionLimits::length);
}

void TestExpressionParser::nodesCoverTheirText()
{
    const std::string text = " (1 + pi) * sin(2)";
    const auto product = parseExpression(text);
    QVERIFY(product);
    const auto covered = [&](const Expression& e) { return text.substr(e.position, e.length); };
    QCOMPARE(covered(**product), std::string("(1 + pi) * sin(2)"));
    QCOMPARE(covered(*(*product)->operands[0]), std::string("(1 + pi)"));
    QCOMPARE(covered(*(*product)->operands[1]), std::string("sin(2)"));
    QCOMPARE(covered(*(*product)->operands[1]->operands[0]), std::string("2"));
}

void TestExpressionParser::variableOnlyWhenAllowed()
{
    QVERIFY(!parseExpression("x"));
    const auto variable = parseExpression("x", "x");
    QVERIFY(variable);
    QCOMPARE((*variable)->kind, Expression::Kind::Variable);
}

QTEST_APPLESS_MAIN(TestExpressionParser)
#include "tst_expression_parser.moc"
