// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "proof/base_of_constant.h"
#include "proof/fraction_value.h"
#include "proof/parametric_expression.h"

using namespace fractiscope;

/// Constants with a parameter: which base, which map, and what is refused.
class TestParametricExpression : public QObject {
    Q_OBJECT

private slots:
    void basesAndMaps_data();
    void basesAndMaps();
    void agreesWithValues_data();
    void agreesWithValues();
    void refusals_data();
    void refusals();
    void syntaxErrors();
    void substitution();
};

namespace {

IntegerPolynomial polynomial(std::vector<Integer> lowToHigh)
{
    return IntegerPolynomial(std::move(lowToHigh));
}

const IntegerPolynomial k({Integer(0), Integer(1)});
const IntegerPolynomial one({Integer(1)});
const IntegerPolynomial zero;

}  // namespace

void TestParametricExpression::basesAndMaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("d");
    QTest::addColumn<int>("sign");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("map");  // entries
    const auto row = [](const char* text, int a, int d, int sign, const char* scale, const char* map) {
        QTest::newRow(text) << text << a << d << sign << scale << map;
    };
    row("e^(1/k)", 1, 2, 1, "2*k", "1 1 1 -1");
    row("exp(2/k)", 1, 2, 1, "k", "1 1 1 -1");
    row("e^(-1/k)", 1, 2, 1, "2*k", "1 -1 1 1");
    row("e^(2/(2*k+1))", 1, 2, 1, "2*k + 1", "1 1 1 -1");
    row("coth(1/k)", 1, 2, 1, "k", "1 0 0 1");
    row("tanh(1/k^2)", 1, 2, 1, "k^2", "0 1 1 0");
    row("tan(1/k)", 1, 2, -1, "k", "0 1 1 0");
    row("-cot(1/k)", 1, 2, -1, "k", "-1 0 0 1");
    row("tan(1/(0-k))", 1, 2, -1, "k", "0 -1 1 0");
    row(" k*tan(1/k) ", 1, 2, -1, "k", "0 k 1 0");
    row("(e^(1/k)+1)/2", 1, 2, 1, "2*k", "1 0 1 -1");
    row("1/(1/(k*e^(1/k)))", 1, 2, 1, "2*k", "k k 1 -1");
    row("(k^2-1)*coth(1/k)/(k+1)", 1, 2, 1, "k", "k - 1 0 0 1");
    row("(tan(1/k)^2-1)/(tan(1/k)+1)", 1, 2, -1, "k", "-1 1 1 0");
    row("k + e", 1, 2, 1, "2", "k + 1 -k + 1 1 -1");
    row("besseli(0,2/k)/besseli(1,2/k)", 1, 1, 1, "k", "1 0 0 1");
    row("k*besseli(1,2/k)/besseli(0,2/k)", 1, 1, 1, "k", "0 k 1 0");
    row("besselj(-1/3,2/(3*k))/besselj(2/3,2/(3*k))", 2, 3, -1, "k", "1 0 0 1");
    row("besseli(1/2,1/k)/besseli(3/2,1/k)", 3, 2, 1, "k", "1 0 0 1");
    row("besseli(2,2/k)/besseli(0,2/k)", 1, 1, 1, "k", "1 -k 1 0");   // I_2 = I_0 - k I_1
    row("besselj(2,2/k)/besselj(0,2/k)", 1, 1, -1, "k", "-1 k 1 0");  // J_2 = k J_1 - J_0
}

void TestParametricExpression::basesAndMaps()
{
    QFETCH(QString, text);
    QFETCH(int, a);
    QFETCH(int, d);
    QFETCH(int, sign);
    QFETCH(QString, scale);
    QFETCH(QString, map);
    const auto result = parseParametric(text.toStdString());
    QVERIFY(result);
    QCOMPARE(result->base.a, Integer(a));
    QCOMPARE(result->base.d, Integer(d));
    QCOMPARE(result->base.sign, sign);
    QCOMPARE(toString(result->base.scale, "k"), scale.toStdString());
    const PolynomialMatrix& m = result->toConstant;
    std::string entries;
    for (const auto* entry : {&m.a, &m.b, &m.c, &m.d})
        entries += (entries.empty() ? "" : " ") + toString(*entry, "k");
    QCOMPARE(entries, map.toStdString());
    QCOMPARE(result->expression, text.trimmed().toStdString());
}

void TestParametricExpression::agreesWithValues_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"e^(1/k)", "k*tan(1/k)", "(2*k-e^(2/k))/(k^2+1-e^(2/k))", "coth(1/k)/k - k", "tanh(1/k)^(-1)/3",
          "besseli(3,2/k)/besseli(0,2/k)", "besselj(5/3,2/(3*k))/besselj(2/3,2/(3*k)) + 1/k",
          "(k*besselj(1/4,1/(2*k)) - besselj(5/4,1/(2*k)))/besselj(9/4,1/(2*k))", "exp(2/(k^2+k+1))",
          "e^(-2/k)"})
        QTest::newRow(text) << text;
}

void TestParametricExpression::agreesWithValues()
{
    QFETCH(QString, text);
    const auto symbolic = parseParametric(text.toStdString());
    QVERIFY(symbolic);
    for (int i = 2; i <= 12; ++i) {
        const Integer at(i);
        const auto base = baseAt(symbolic->base, at);
        QVERIFY(base);
        const BasedConstant based{*base, symbolic->toConstant(at)};
        const auto constant = Constant::parse(expressionAt(symbolic->expression, at));
        QVERIFY(constant);
        const auto value = enclosureOf(based, 1200);
        QVERIFY(value && agreeTo(*constant->enclosure(1200), *value, 200));
        // The recognition of constants, an algebra of its own, gives the same base or one of the same number.
        const auto found = findBase(*constant);
        QVERIFY(found);
        if (found->base.fraction.channels == base->fraction.channels)
            QCOMPARE(normalForm(found->toConstant), normalForm(based.toConstant));
    }
}

void TestParametricExpression::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* text, NoBaseReason reason) {
        QTest::newRow(text) << text << static_cast<int>(reason);
    };
    row("pi/k", NoBaseReason::UnknownFunction);
    row("sin(1/k)", NoBaseReason::UnknownFunction);
    row("sqrt(k)", NoBaseReason::UnknownFunction);
    row("2^(1/k)", NoBaseReason::UnknownFunction);
    row("e^(e^(1/k))", NoBaseReason::UnknownFunction);
    row("besseli(k,2)/besseli(1,2)", NoBaseReason::UnknownFunction);
    row("besseli(-2,2/k)/besseli(-1,2/k)", NoBaseReason::UnknownFunction);
    row("e^(3/k)", NoBaseReason::NotAdmissible);
    row("tan(2/k)", NoBaseReason::NotAdmissible);
    row("e^k", NoBaseReason::NotAdmissible);
    row("besseli(0,-2/k)/besseli(1,-2/k)", NoBaseReason::NotAdmissible);
    row("tan(1/k)+e^(1/k)", NoBaseReason::SeveralConstants);
    row("e^(1/k)+e^(2/k)", NoBaseReason::SeveralConstants);
    row("besseli(0,2/k)/besseli(1,1/k)", NoBaseReason::SeveralConstants);
    row("(e^(1/k))^2", NoBaseReason::NotMoebius);
    row("tan(1/k)+cot(1/k)", NoBaseReason::NotMoebius);
    row("besseli(0,2/k)", NoBaseReason::NotMoebius);
    row("besseli(0,2/k)+1", NoBaseReason::NotMoebius);
    row("k+1", NoBaseReason::RationalValue);
    row("tan(1/k)*cot(1/k)*k", NoBaseReason::RationalValue);
    row("e^(k-k)", NoBaseReason::RationalValue);
    row("(e^(1/k)+1)^60", NoBaseReason::TooLarge);
    row("k^1000*e^(1/k)", NoBaseReason::TooLarge);
}

void TestParametricExpression::refusals()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto result = parseParametric(text.toStdString());
    QVERIFY(!result);
    const auto* noBase = std::get_if<NoBase>(&result.error());
    QVERIFY(noBase);
    QCOMPARE(static_cast<int>(noBase->reason), reason);
}

void TestParametricExpression::syntaxErrors()
{
    const auto error = [](const char* text) { return std::get<Error>(parseParametric(text).error()); };
    QCOMPARE(error("k*").code, ErrorCode::UnexpectedEnd);
    QCOMPARE(error("e^(1/n)").position, std::size_t{5});
    QCOMPARE(error("").code, ErrorCode::EmptyInput);
    QCOMPARE(error("e^(1/(k-k))").code, ErrorCode::DivisionByZero);
    QCOMPARE(error("1/(tan(1/k)-1/cot(1/k))").code, ErrorCode::DivisionByZero);
}

void TestParametricExpression::substitution()
{
    QCOMPARE(expressionAt("k*besseli(k,(k))+k^k", 12), std::string("(12)*besseli((12),(12))+(12)^(12)"));
    QCOMPARE(expressionAt("e^(1/k)", -3), std::string("e^(1/(-3))"));
    QCOMPARE(expressionAt("e", 5), std::string("e"));
    QVERIFY(!baseAt({1, 2, k, 1}, 0));
    QCOMPARE(baseAt({1, 2, k * polynomial({2}), 1}, 3)->fraction.terms(3), (std::vector<Integer>{6, 18, 30}));
    QVERIFY((PolynomialMatrix(one, zero, zero, one) == parseParametric("cot(1/k)")->toConstant));
}

QTEST_APPLESS_MAIN(TestParametricExpression)
#include "tst_parametric_expression.moc"
