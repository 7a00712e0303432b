// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "number/ball.h"

using namespace fractiscope;

namespace {

bool contains(const Ball& ball, const Rational& value)
{
    // The bounds are integers, so scale until the value is one too.
    const auto bounds = ball.scaled(0);
    return bounds && Rational(bounds->lower) <= value && value <= Rational(bounds->upper);
}

}  // namespace

class TestBall : public QObject {
    Q_OBJECT

private slots:
    void integersAreExact();
    void rationalsAreEnclosedAtEveryPrecision();
    void intervalKeepsBothEnds();
    void exactValueOnlyOfExactBalls();
    void copyAndMoveKeepTheValue();
    void scaledIsTheTightestForExactValues();
    void notFiniteHasNoBounds();
    void floorIsCertainOrAbsent();
    void signIsThreeValued();
    void arithmeticEnclosesTheExactResult();
    void divisionByZeroIsNotFinite();
    void decimalText_data();
    void decimalText();
    void wideBallsShowFewerDigits();
};

void TestBall::integersAreExact()
{
    Integer big = 1;
    big <<= 5000;
    big += 1;
    for (const Integer& value : {Integer(0), Integer(-7), big}) {
        const Ball ball = Ball::fromInteger(value);
        QVERIFY(ball.isExact());
        QCOMPARE(ball.certifiedFloor(), std::optional<Integer>(value));
    }
}

void TestBall::rationalsAreEnclosedAtEveryPrecision()
{
    const Rational third(-1, 3);
    for (const long bits : {2L, 10L, 53L, 1000L}) {
        const Ball ball = Ball::fromRational(third, bits);
        QVERIFY(!ball.isExact());
        QVERIFY(ball.relativeAccuracyBits() >= bits - 2);
        const auto bounds = ball.scaled(bits);
        const Rational scaledValue = third * Rational(Integer(1) << static_cast<unsigned>(bits));
        QVERIFY(Rational(bounds->lower) <= scaledValue && scaledValue <= Rational(bounds->upper));
        QVERIFY(bounds->upper - bounds->lower <= 3);
    }
    QVERIFY(Ball::fromRational(Rational(3, 8), 53).isExact());
}

void TestBall::intervalKeepsBothEnds()
{
    const Ball ball = Ball::fromInterval(Rational(1, 3), Rational(5, 7), 200);
    const auto bounds = ball.scaled(60);
    const Rational scale(Integer(1) << 60);
    QVERIFY(Rational(bounds->lower) <= scale / 3);
    QVERIFY(Rational(bounds->upper) >= scale * 5 / 7);
    QVERIFY(Rational(bounds->upper - bounds->lower) < scale * Rational(382, 1000));
}

void TestBall::exactValueOnlyOfExactBalls()
{
    QCOMPARE(Ball::fromRational(Rational(-3, 8), 53).exactValue(), std::optional<Rational>(Rational(-3, 8)));
    QVERIFY(!Ball::fromRational(Rational(1, 3), 53).exactValue());
    QVERIFY(!Ball::fromInteger(Integer(1) << 70000).exactValue());
}

void TestBall::copyAndMoveKeepTheValue()
{
    Ball first = Ball::fromInteger(5);
    Ball copy = first;
    const Ball moved = std::move(first);
    copy = Ball::fromInteger(6);
    QCOMPARE(moved.certifiedFloor(), std::optional<Integer>(5));
    QCOMPARE(copy.certifiedFloor(), std::optional<Integer>(6));
    first = copy;
    QCOMPARE(first.certifiedFloor(), std::optional<Integer>(6));
}

void TestBall::scaledIsTheTightestForExactValues()
{
    const Ball ball = Ball::fromRational(Rational(-11, 4), 53);
    const auto exact = ball.scaled(2);
    QCOMPARE(exact->lower, Integer(-11));
    QCOMPARE(exact->upper, Integer(-11));
    const auto rounded = ball.scaled(1);
    QCOMPARE(rounded->lower, Integer(-6));
    QCOMPARE(rounded->upper, Integer(-5));
    const auto coarse = ball.scaled(-10);
    QCOMPARE(coarse->lower, Integer(-1));
    QCOMPARE(coarse->upper, Integer(0));
}

void TestBall::notFiniteHasNoBounds()
{
    Ball nothing;
    arb_indeterminate(nothing.raw());
    QVERIFY(!nothing.isFinite());
    QVERIFY(!nothing.scaled(0));
    QVERIFY(!nothing.certifiedFloor());
    QVERIFY(!nothing.exactValue());
    QCOMPARE(nothing.isPositive(), Verdict::Unknown);
}

void TestBall::floorIsCertainOrAbsent()
{
    QCOMPARE(Ball::fromRational(Rational(-1, 3), 53).certifiedFloor(), std::optional<Integer>(-1));
    QCOMPARE(Ball::fromInterval(Rational(5, 2), Rational(11, 4), 53).certifiedFloor(),
             std::optional<Integer>(2));
    QVERIFY(!Ball::fromInterval(Rational(29, 10), Rational(31, 10), 53).certifiedFloor());
    QVERIFY(!Ball::fromInterval(Rational(-1, 10), Rational(1, 10), 53).certifiedFloor());
}

void TestBall::signIsThreeValued()
{
    QCOMPARE(Ball::fromRational(Rational(1, 3), 53).isPositive(), Verdict::True);
    QCOMPARE(Ball::fromRational(Rational(-1, 3), 53).isPositive(), Verdict::False);
    QCOMPARE(Ball().isPositive(), Verdict::False);
    QVERIFY(Ball().containsZero());
    const Ball around = Ball::fromInterval(Rational(-1), Rational(1), 53);
    QCOMPARE(around.isPositive(), Verdict::Unknown);
    QVERIFY(around.containsZero());
    QVERIFY(!Ball::fromRational(Rational(1, 3), 53).containsZero());
}

void TestBall::arithmeticEnclosesTheExactResult()
{
    const Rational p(22, 7);
    const Rational q(-355, 113);
    // Multiplied by the common denominator every exact result is an integer.
    const Ball common = Ball::fromInteger(7 * 113 * 355);
    for (const long bits : {8L, 53L, 300L}) {
        const Ball a = Ball::fromRational(p, bits);
        const Ball b = Ball::fromRational(q, bits);
        const Rational scale(7 * 113 * 355);
        const long wide = 4000;
        QVERIFY(contains(multiply(add(a, b, bits), common, wide), (p + q) * scale));
        QVERIFY(contains(multiply(subtract(a, b, bits), common, wide), (p - q) * scale));
        QVERIFY(contains(multiply(multiply(a, b, bits), common, wide), p * q * scale));
        QVERIFY(contains(multiply(divide(a, b, bits), common, wide), p / q * scale));
        QVERIFY(contains(multiply(negate(a), common, wide), -p * scale));
    }
    QVERIFY(subtract(Ball::fromRational(p, 300), Ball::fromRational(q, 300), 300).relativeAccuracyBits() >
            290);
}

void TestBall::divisionByZeroIsNotFinite()
{
    QVERIFY(!divide(Ball::fromInteger(1), Ball(), 53).isFinite());
    const Ball around = Ball::fromInterval(Rational(-1), Rational(1), 53);
    QVERIFY(!divide(Ball::fromInteger(1), around, 53).isFinite());
}

void TestBall::decimalText_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << "0"
                          << "1" << 10 << "0";
    QTest::newRow("third") << "1"
                           << "3" << 5 << "0.33333";
    QTest::newRow("negative") << "-22"
                              << "7" << 6 << "-3.14286";
    QTest::newRow("one digit") << "5"
                               << "1" << 1 << "5";
    QTest::newRow("rounds into the next decade") << "99999"
                                                 << "10000" << 3 << "10.0";
    QTest::newRow("smallest without exponent") << "1"
                                               << "100000" << 3 << "0.0000100";
    QTest::newRow("below") << "1"
                           << "1000000" << 3 << "1.00e-6";
    QTest::newRow("largest without exponent") << "9999999999999999"
                                              << "1" << 16 << "9999999999999999";
    QTest::newRow("above") << "10000000000000000"
                           << "1" << 20 << "1.0000000000000000000e+16";
    QTest::newRow("integer with fraction") << "2000000000000001"
                                           << "2" << 17 << "1000000000000000.5";
    QTest::newRow("digits end before the units") << "123456"
                                                 << "1" << 2 << "1.2e+5";
}

void TestBall::decimalText()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, digits);
    QFETCH(QString, text);
    const Rational value(*parseInteger(numerator.toStdString()), *parseInteger(denominator.toStdString()));
    QCOMPARE(QString::fromStdString(Ball::fromRational(value, 300).toDecimal(digits)), text);
}

void TestBall::wideBallsShowFewerDigits()
{
    const Ball ball = Ball::fromInterval(Rational(314158, 100000), Rational(314160, 100000), 100);
    const std::string text = ball.toDecimal(30);
    QVERIFY2(text == "3.1416" || text == "3.14159", text.c_str());
    QCOMPARE(Ball::fromRational(Rational(1, 4), 53).toDouble(), 0.25);
}

QTEST_APPLESS_MAIN(TestBall)
#include "tst_ball.moc"
