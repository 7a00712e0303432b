// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "number/polynomial.h"

using namespace fractiscope;

namespace {

IntegerPolynomial poly(std::initializer_list<int> lowToHigh)
{
    return IntegerPolynomial(std::vector<Integer>(lowToHigh.begin(), lowToHigh.end()));
}

IntegerPolynomial randomPolynomial(std::mt19937& random, int degree)
{
    std::uniform_int_distribution<int> coefficient(-50, 50);
    std::vector<Integer> coefficients(static_cast<std::size_t>(degree) + 1);
    for (Integer& c : coefficients) c = coefficient(random);
    coefficients.back() = 1 + std::abs(coefficient(random));
    return IntegerPolynomial(std::move(coefficients));
}

}  // namespace

class TestPolynomial : public QObject {
    Q_OBJECT

private slots:
    void trailingZerosAreDropped();
    void arithmeticAgreesWithEvaluation();
    void contentIsTheGcdOfTheCoefficients();
    void exactDivisionUndoesMultiplication();
    void inexactDivisionGivesNothing();
    void gcdIsPrimitiveWithPositiveLead();
    void cyclotomicsMultiplyToPowerMinusOne();
    void cyclotomic105HasCoefficientMinusTwo();
    void textForm_data();
    void textForm();
    void reducedFormIsCanonical();
};

void TestPolynomial::trailingZerosAreDropped()
{
    QCOMPARE(poly({1, 2, 0, 0}).degree(), 1);
    QVERIFY(poly({0, 0}).isZero());
    QCOMPARE(poly({}).degree(), -1);
    QCOMPARE(poly({4, 5}).coefficient(9), Integer(0));
    QVERIFY((poly({1, 1, 3}) - poly({0, 0, 3})) == poly({1, 1}));
}

void TestPolynomial::arithmeticAgreesWithEvaluation()
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const auto a = randomPolynomial(random, round % 6);
        const auto b = randomPolynomial(random, round % 4);
        for (const Integer& t : {Integer(0), Integer(-3), Integer("123456789012345678901")}) {
            QCOMPARE((a + b)(t), a(t) + b(t));
            QCOMPARE((a - b)(t), a(t) - b(t));
            QCOMPARE((a * b)(t), a(t) * b(t));
            QCOMPARE((-a)(t), -a(t));
        }
    }
    QCOMPARE(poly({1, -2, 3})(Integer(2)), Integer(9));
    QVERIFY((poly({1, 2}) * poly({})).isZero());
}

void TestPolynomial::contentIsTheGcdOfTheCoefficients()
{
    QCOMPARE(poly({-6, 0, 9}).content(), Integer(3));
    QCOMPARE(poly({-4}).content(), Integer(4));
    QCOMPARE(poly({}).content(), Integer(0));
}

void TestPolynomial::exactDivisionUndoesMultiplication()
{
    std::mt19937 random(11);
    for (int round = 0; round < 50; ++round) {
        const auto a = randomPolynomial(random, round % 7);
        const auto b = randomPolynomial(random, round % 5);
        const auto quotient = divideExactly(a * b, b);
        QVERIFY(quotient.has_value());
        QVERIFY(*quotient == a);
    }
    QVERIFY(divideExactly(poly({}), poly({1, 1}))->isZero());
}

void TestPolynomial::inexactDivisionGivesNothing()
{
    QVERIFY(!divideExactly(poly({1, 0, 1}), poly({1, 1})));
    QVERIFY(!divideExactly(poly({1, 1}), poly({2})));
    QVERIFY(!divideExactly(poly({1, 1}), poly({1, 1, 1})));
    // Divides over Q but not over Z.
    QVERIFY(!divideExactly(poly({1, 1}), poly({2, 2})));
}

void TestPolynomial::gcdIsPrimitiveWithPositiveLead()
{
    QVERIFY(gcd(poly({-4, 0, 4}), poly({6, -6})) == poly({-1, 1}));
    QVERIFY(gcd(poly({1, 1}), poly({2, 1})) == poly({1}));
    QVERIFY(gcd(poly({}), poly({-2, -4})) == poly({1, 2}));
    QVERIFY(gcd(poly({}), poly({})).isZero());
}

void TestPolynomial::cyclotomicsMultiplyToPowerMinusOne()
{
    QVERIFY(cyclotomic(1) == poly({-1, 1}));
    QVERIFY(cyclotomic(6) == poly({1, -1, 1}));
    for (unsigned n = 1; n <= 60; ++n) {
        auto product = poly({1});
        for (unsigned d = 1; d <= n; ++d) {
            if (n % d == 0) product = product * cyclotomic(d);
        }
        std::vector<Integer> power(n + 1);
        power[0] = -1;
        power[n] = 1;
        QVERIFY(product == IntegerPolynomial(power));
    }
}

void TestPolynomial::cyclotomic105HasCoefficientMinusTwo()
{
    // The first cyclotomic polynomial with a coefficient other than 0, 1 and -1.
    QCOMPARE(cyclotomic(105).degree(), 48);
    QCOMPARE(cyclotomic(105).coefficient(7), Integer(-2));
}

void TestPolynomial::textForm_data()
{
    QTest::addColumn<QList<int>>("lowToHigh");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << QList<int>{} << "0";
    QTest::newRow("constant") << QList<int>{-5} << "-5";
    QTest::newRow("one") << QList<int>{1} << "1";
    QTest::newRow("variable") << QList<int>{0, 1} << "x";
    QTest::newRow("minus variable") << QList<int>{0, -1} << "-x";
    QTest::newRow("mixed") << QList<int>{1, -1, 2} << "2*x^2 - x + 1";
    QTest::newRow("gap") << QList<int>{-3, 0, 0, -1} << "-x^3 - 3";
}

void TestPolynomial::textForm()
{
    QFETCH(QList<int>, lowToHigh);
    QFETCH(QString, text);
    const IntegerPolynomial p(std::vector<Integer>(lowToHigh.begin(), lowToHigh.end()));
    QCOMPARE(QString::fromStdString(toString(p, "x")), text);
}

void TestPolynomial::reducedFormIsCanonical()
{
    const RationalFunction f{poly({-4, 0, 4}), poly({6, -6})};
    const RationalFunction g = reduced(f);
    QVERIFY(g.numerator == poly({-2, -2}));
    QVERIFY(g.denominator == poly({3}));
    QVERIFY(reduced(g) == g);
    QVERIFY((reduced({poly({}), poly({0, -7})}) == RationalFunction{poly({}), poly({1})}));
    // Multiplying above and below by the same thing changes nothing.
    const auto factor = poly({-3, 0, -5});
    QVERIFY(reduced({f.numerator * factor, f.denominator * factor}) == g);
}

QTEST_APPLESS_MAIN(TestPolynomial)
#include "tst_polynomial.moc"
