// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <array>
#include <thread>
#include <vector>

#include "constants/constant.h"

using namespace fractiscope;

namespace {

std::string repeated(const std::string& piece, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

/// True if the radius is at most 2^-bits * max(1, |value|).
bool isTight(const Ball& ball, long bits)
{
    if (ball.relativeAccuracyBits() >= bits) return true;
    return mag_cmp_2exp_si(arb_radref(ball.raw()), -bits) <= 0;
}

}  // namespace

class TestConstant : public QObject {
    Q_OBJECT

private slots:
    void enclosuresShrinkAndOverlap_data();
    void enclosuresShrinkAndOverlap();
    void identitiesHold_data();
    void identitiesHold();
    void rationalValues_data();
    void rationalValues();
    void minimalPolynomials_data();
    void minimalPolynomials();
    void degreeBeyondTheLimitIsNotClaimed();
    void refusesValues_data();
    void refusesValues();
    void hostileTexts_data();
    void hostileTexts();
    void deepTreesAreRefused();
    void hugeValuesAreEnclosed();
    void highestPrecisionFailsAsData();
    void digitsAreAnInterval();
    void digitsSigns();
    void digitsRefused_data();
    void digitsRefused();
    void longDigits();
    void textIsTrimmed();
    void severalThreadsShareOne();
};

void TestConstant::enclosuresShrinkAndOverlap_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"e",
                             "pi^2/6",
                             "exp(-50)",
                             "exp(100)",
                             "besseli(1/3,2/3)",
                             "besselj(0,2)",
                             "besselk(1/2,3)",
                             "tan(11)",
                             "sqrt(2)+sqrt(3)",
                             "plastic",
                             "log(2)/log(3)",
                             "gamma(1/3)",
                             "gamma(-3/2)",
                             "zeta(1/2)",
                             "erf(2)",
                             "ei(-1)",
                             "lambertw(-1/3)",
                             "agm(1,sqrt(2))",
                             "asin(1/3)",
                             "acos(-1)",
                             "acosh(2)",
                             "atanh(1/2)",
                             "acoth(2)",
                             "sinh(1)-cosh(1)",
                             "exp(200)-exp(200)",
                             "sin(10^30)",
                             "cos(pi/3)",
                             "2^sqrt(2)",
                             "root(5,-7)",
                             "sec(1)*csc(1)",
                             "khinchin*glaisher",
                             "1-exp(-300)"}) {
        QTest::newRow(text) << text;
    }
}

void TestConstant::enclosuresShrinkAndOverlap()
{
    QFETCH(QString, text);
    const auto coarse = Constant::parse(text.toStdString());
    const auto fine = Constant::parse(text.toStdString());
    QVERIFY(coarse && fine);
    const auto first = coarse->enclosure(64);
    const auto second = fine->enclosure(2000);
    QVERIFY(first && second);
    QVERIFY(isTight(*first, 64));
    QVERIFY(isTight(*second, 2000));
    QVERIFY(arb_overlaps(first->raw(), second->raw()));
    // The difference of two enclosures of one number contains 0 and is no wider than both.
    const Ball difference = subtract(*first, *second, 4000);
    QVERIFY(difference.containsZero());
}

void TestConstant::identitiesHold_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char* left, const char* right) { QTest::newRow(left) << left << right; };
    row("sin(1)^2+cos(1)^2", "1");
    row("cosh(2)^2-sinh(2)^2", "1");
    row("tan(3)*cot(3)", "1");
    row("tanh(3)*coth(3)", "1");
    row("sec(1)*cos(1)", "1");
    row("csc(1)*sin(1)", "1");
    row("asin(1/3)+acos(1/3)", "pi/2");
    row("acot(3)", "atan(1/3)");
    row("acot(0)", "pi/2");
    row("sinh(asinh(5))", "5");
    row("cosh(acosh(5))", "5");
    row("tanh(atanh(1/5))", "1/5");
    row("coth(acoth(5))", "5");
    row("besseli(1/2,2)", "sqrt(1/pi)*sinh(2)");
    row("besselj(1/2,2)", "sqrt(1/pi)*sin(2)");
    row("besselk(1/2,2)", "sqrt(pi/4)*exp(-2)");
    row("besseli(0,3)-besseli(2,3)", "2/3*besseli(1,3)");
    // Orders whose balls contain an integer, and one that the series at infinity does not reach.
    row("besselk(log(e^3),pi)", "besselk(3,pi)");
    row("besselk(log(e^-2),900)*exp(900)", "besselk(2,900)*exp(900)");
    row("besselk(-pi,900)*exp(900)", "besselk(pi,900)*exp(900)");
    row("besselk(601/2,1000)", "besselk(597/2,1000)+599/1000*besselk(599/2,1000)");
    // Wronskians (DLMF 10.28.2).
    for (const char* order : {"0", "3", "(1/3)", "(-7/3)", "(pi*100)", "999", "(3+1e-100)"})
        for (const char* x : {"1e-20", "2", "pi*10", "999"}) {
            const auto product = [&](const char* i, const char* k) {
                return QString("besseli(%1%2,%4)*besselk(%1%3,%4)").arg(order, i, k, x);
            };
            row(qPrintable("(" + product("", "+1") + "+" + product("+1", "") + ")*" + x), "1");
        }
    row("besselj(1,-3)", "-besselj(1,3)");
    row("gamma(1/2)", "sqrt(pi)");
    row("gamma(1/3)*gamma(2/3)", "2*pi/sqrt(3)");
    row("zeta(2)", "pi^2/6");
    row("zeta(-1)", "-1/12");
    row("lambertw(2)*exp(lambertw(2))", "2");
    row("agm(1,sqrt(2))*gauss", "1");
    row("cbrt(-27)", "-3");
    row("root(3,-27)", "-3");
    row("root(4,81)", "3");
    row("ln(5)", "log(5)");
    row("e^pi", "exp(pi)");
    row("(-2)^3", "-8");
    row("erf(-1)", "-erf(1)");
}

void TestConstant::identitiesHold()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const auto a = Constant::parse(left.toStdString());
    const auto b = Constant::parse(right.toStdString());
    QVERIFY(a && b);
    const Ball difference = subtract(*a->enclosure(500), *b->enclosure(500), 1000);
    QVERIFY(difference.containsZero());
    QVERIFY(mag_cmp_2exp_si(arb_radref(difference.raw()), -490) < 0);
}

void TestConstant::rationalValues_data()
{
    QTest::addColumn<QString>("value");
    const auto row = [](const char* text, const char* value) { QTest::newRow(text) << value; };
    row("0.5", "1/2");
    row("sqrt(2)*sqrt(8)", "4");
    row("sqrt(2)*sqrt(3)-sqrt(6)", "0");
    row("(1+sqrt(5))*(1-sqrt(5))", "-4");
    row("phi^2-phi", "1");
    row("plastic^3-plastic", "1");
    row("8^(2/3)", "4");
    row("4^(-1/2)", "1/2");
    row("log(1)", "0");
    row("exp(0)", "1");
    row("sin(0)", "0");
    row("cos(0)", "1");
    row("tanh(0)", "0");
    row("acosh(1)", "0");
    row("erf(0)", "0");
    row("lambertw(0)", "0");
    row("gamma(5)", "24");
    row("agm(3,3)", "3");
    row("besselj(0,0)", "1");
    row("besseli(3,0)", "0");
    row("zeta(-2)", "0");
}

void TestConstant::rationalValues()
{
    QFETCH(QString, value);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(constant);
    QVERIFY(constant->rationalValue().has_value());
    QCOMPARE(QString::fromStdString(toString(*constant->rationalValue())), value);
    QVERIFY(constant->minimalPolynomial().has_value());
    QCOMPARE(constant->minimalPolynomial()->degree(), 1);
    QVERIFY(constant->enclosure(100));
}

void TestConstant::minimalPolynomials_data()
{
    QTest::addColumn<QString>("polynomial");
    const auto row = [](const char* text, const char* polynomial) { QTest::newRow(text) << polynomial; };
    row("sqrt(2)/2", "2*x^2 - 1");
    row("sqrt(2)+sqrt(3)", "x^4 - 10*x^2 + 1");
    row("sqrt(3+2*sqrt(2))-1", "x^2 - 2");
    row("cbrt(2)+sqrt(2)", "x^6 - 6*x^4 - 4*x^3 + 12*x^2 - 24*x - 4");
    row("2^(3/4)", "x^4 - 8");
    row("-cbrt(-5)", "x^3 - 5");
    row("tribonacci-1", "x^3 + 2*x^2 - 2");
    row("1/3", "3*x - 1");
}

void TestConstant::minimalPolynomials()
{
    QFETCH(QString, polynomial);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(constant);
    QVERIFY(constant->minimalPolynomial().has_value());
    QCOMPARE(QString::fromStdString(toString(*constant->minimalPolynomial(), "x")), polynomial);
}

void TestConstant::degreeBeyondTheLimitIsNotClaimed()
{
    const auto many = Constant::parse("sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13)");
    QVERIFY(many);
    QVERIFY(!many->minimalPolynomial());
    for (const char* text : {"pi", "e", "exp(1)", "2^sqrt(2)", "sin(pi)"}) {
        const auto constant = Constant::parse(text);
        QVERIFY(constant);
        QVERIFY(!constant->minimalPolynomial());
    }
}

void TestConstant::refusesValues_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* text, ErrorCode code, int position, const char* detail) {
        QTest::newRow(text) << code << position << detail;
    };
    row("1/0", ErrorCode::DivisionByZero, 2, "0");
    row("1 + 2/(3-3)", ErrorCode::DivisionByZero, 6, "(3-3)");
    row("1/(sqrt(2)*sqrt(3)-sqrt(6))", ErrorCode::DivisionByZero, 2, "(sqrt(2)*sqrt(3)-sqrt(6))");
    row("1/(phi-(1+sqrt(5))/2)", ErrorCode::DivisionByZero, 2, "(phi-(1+sqrt(5))/2)");
    row("1/sin(0)", ErrorCode::DivisionByZero, 2, "sin(0)");
    row("2*0^-1", ErrorCode::DivisionByZero, 2, "0^-1");
    row("1/sin(pi)", ErrorCode::Inseparable, 2, "sin(pi)");
    row("2+log(sin(pi))", ErrorCode::Inseparable, 2, "log(sin(pi))");
    row("tan(pi/2)", ErrorCode::Inseparable, 0, "tan(pi/2)");
    row("lambertw(-1/e)", ErrorCode::Inseparable, 0, "lambertw(-1/e)");
    row("sqrt(-1)", ErrorCode::NotReal, 0, "sqrt(-1)");
    row("1+sqrt(sqrt(2)-sqrt(3))", ErrorCode::NotReal, 2, "sqrt(sqrt(2)-sqrt(3))");
    row("log(-1)", ErrorCode::NotReal, 0, "log(-1)");
    row("asin(2)", ErrorCode::NotReal, 0, "asin(2)");
    row("acos(-pi)", ErrorCode::NotReal, 0, "acos(-pi)");
    row("(-2)^(1/2)", ErrorCode::NotReal, 0, "(-2)^(1/2)");
    row("lambertw(-1)", ErrorCode::NotReal, 0, "lambertw(-1)");
    row("root(4,-1)", ErrorCode::NotReal, 0, "root(4,-1)");
    row("acosh(1/2)", ErrorCode::NotReal, 0, "acosh(1/2)");
    row("atanh(2)", ErrorCode::NotReal, 0, "atanh(2)");
    row("acoth(1/2)", ErrorCode::NotReal, 0, "acoth(1/2)");
    row("besselk(0,-1)", ErrorCode::NotReal, 0, "besselk(0,-1)");
    row("besselj(1/2,-1)", ErrorCode::NotReal, 0, "besselj(1/2,-1)");
    row("besseli(log(e)-1,-5)", ErrorCode::Inseparable, 0, "besseli(log(e)-1,-5)");
    row("besseli(log(e)-1,0)", ErrorCode::Inseparable, 0, "besseli(log(e)-1,0)");
    row("agm(-1,2)", ErrorCode::NotReal, 0, "agm(-1,2)");
    row("log(0)", ErrorCode::OutsideDomain, 0, "log(0)");
    row("cot(0)", ErrorCode::OutsideDomain, 0, "cot(0)");
    row("zeta(1)", ErrorCode::OutsideDomain, 0, "zeta(1)");
    row("gamma(-1)", ErrorCode::OutsideDomain, 0, "gamma(-1)");
    row("gamma(0)", ErrorCode::OutsideDomain, 0, "gamma(0)");
    row("ei(0)", ErrorCode::OutsideDomain, 0, "ei(0)");
    row("besselk(0,0)", ErrorCode::OutsideDomain, 0, "besselk(0,0)");
    row("root(0,2)", ErrorCode::OutsideDomain, 0, "root(0,2)");
    row("root(1/2,2)", ErrorCode::OutsideDomain, 0, "root(1/2,2)");
    row("0^0", ErrorCode::OutsideDomain, 0, "0^0");
    row("9^9^9^9", ErrorCode::TooLarge, 2, "9^9^9");
    row("exp(10^9)", ErrorCode::TooLarge, 0, "exp(10^9)");
    row("exp(-10^9)", ErrorCode::TooLarge, 0, "exp(-10^9)");
    row("10^1000000", ErrorCode::TooLarge, 0, "10^1000000");
    row("besseli(10^9,10^9)", ErrorCode::TooLarge, 0, "besseli(10^9,10^9)");
    row("gamma(10^9)", ErrorCode::TooLarge, 0, "gamma(10^9)");
    row("sin(10^400)", ErrorCode::TooLarge, 0, "sin(10^400)");
    row("  1/0", ErrorCode::DivisionByZero, 4, "0");
}

void TestConstant::refusesValues()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    QFETCH(QString, detail);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(!constant);
    QCOMPARE(constant.error().code, code);
    QCOMPARE(static_cast<int>(constant.error().position), position);
    QCOMPARE(static_cast<qsizetype>(constant.error().length), detail.size());
    QCOMPARE(QString::fromStdString(constant.error().detail), detail);
}

void TestConstant::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasValue");
    const auto row = [](const char* name, const std::string& text, bool hasValue) {
        QTest::newRow(name) << QString::fromStdString(text) << hasValue;
    };
    row("tower of powers", repeated("2^", 190) + "2", false);
    row("tower of exponentials", repeated("exp(", 100) + "1" + repeated(")", 100), false);
    row("tower of roots", repeated("sqrt(", 190) + "2" + repeated(")", 190), true);
    row("long sum", repeated("1+", 999) + "1", true);
    row("long sum of fractions", repeated("1/3+", 900) + "1", true);
    row("long quotient", repeated("pi/", 990) + "e", true);
    row("huge denominators", repeated("1/7^9999+", 990) + "1", true);
    row("sum of equal roots", repeated("sqrt(2)+", 980) + "1", true);
    row("product of sums of roots", repeated("(cbrt(2)+sqrt(3))*", 500) + "1", true);
    row("roots of degree 12", repeated("(root(4,2)+root(3,7/5)+1)^2*", 350) + "1", true);
    row("many zeta values", repeated("zeta(0.3)+", 900) + "1", true);
    row("double exponential", "exp(exp(exp(10)))", false);
    row("pole at large order", "besselk(9999.5,0.001)", false);
    row("pole at an order within the bounds", "besselk(999.5,0.5)", true);
    row("pole within the bounds, but a value of too many digits", "besselk(999.5,0.001)", false);
    row("power of 2", "2^20000", true);
    row("rational number of 9999 digits", repeated("9", 9999), true);
    row("irrational number of 5000 digits", "10^4999*pi", false);
    row("largest arguments", "1/besselk(1000,1000)+gamma(50000)/gamma(50000-1)+zeta(1000)", true);
    row("negative gamma", "gamma(-49999.5)", true);
    row("zeta far left", "zeta(-9999.5)", false);
    row("zeta left, within the bounds", "zeta(-999.5)", true);
}

void TestConstant::hostileTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, hasValue);
    const auto constant = Constant::parse(text.toStdString());
    QCOMPARE(static_cast<bool>(constant), hasValue);
    if (hasValue) {
        const auto ball = constant->enclosure(128);
        QVERIFY(ball && isTight(*ball, 128));
    } else {
        QCOMPARE(constant.error().code, ErrorCode::TooLarge);
    }
}

void TestConstant::deepTreesAreRefused()
{
    for (const std::string& text : {repeated("1+", 4999) + "1", repeated("pi/", 3300) + "e",
                                    repeated("(", 5) + "1" + repeated(repeated("+1", 900) + ")", 5)}) {
        const auto constant = Constant::parse(text);
        QVERIFY(!constant);
        QCOMPARE(constant.error().code, ErrorCode::NestingTooDeep);
        QVERIFY(constant.error().position > 900);
    }
}

void TestConstant::hugeValuesAreEnclosed()
{
    const auto constant = Constant::parse("10^4900+pi");
    QVERIFY(constant);
    const auto ball = constant->enclosure(100);
    QVERIFY(ball);
    QVERIFY(ball->relativeAccuracyBits() >= 100);
}

void TestConstant::highestPrecisionFailsAsData()
{
    const auto constant = Constant::parse("sqrt(2)+e");
    QVERIFY(constant);
    const auto ball = constant->enclosure(maximumPrecisionBits + 1);
    QVERIFY(!ball);
    QCOMPARE(ball.error().code, ErrorCode::Inseparable);
    // And it can still be asked afterwards.
    QVERIFY(constant->enclosure(200));
}

void TestConstant::digitsAreAnInterval()
{
    const auto constant = Constant::parse("digits:3.14159...");
    QVERIFY(constant);
    QVERIFY(constant->isInterval());
    QCOMPARE(constant->givenDigits(), 6L);
    QVERIFY(!constant->minimalPolynomial() && !constant->rationalValue());
    QCOMPARE(constant->latex(), std::string("3.14159\\ldots"));
    for (const long bits : {10L, 1000L}) {
        const auto ball = constant->enclosure(bits);
        QVERIFY(ball);
        // [3.141585, 3.141595] times 10^6 is [3141585, 3141595].
        const auto bounds = multiply(*ball, Ball::fromInteger(1000000), 2000).scaled(0);
        QVERIFY(bounds->lower >= 3141584 && bounds->lower <= 3141585);
        QVERIFY(bounds->upper >= 3141595 && bounds->upper <= 3141596);
    }
    const auto expression = Constant::parse("pi");
    QVERIFY(!expression->isInterval());
    QCOMPARE(expression->givenDigits(), 0L);
}

void TestConstant::digitsSigns()
{
    for (const char* text :
         {"digits:0.0025", "digits:+0.0025", "digits: 0.0025 ... ", "digits:0.00 25\xE2\x80\xA6"}) {
        const auto constant = Constant::parse(text);
        QVERIFY2(constant, text);
        QCOMPARE(constant->givenDigits(), 2L);
        QCOMPARE(constant->enclosure(53)->isPositive(), Verdict::True);
    }
    const auto negative = Constant::parse("digits:-2.5");
    QVERIFY(negative);
    QCOMPARE(negative->enclosure(53)->isPositive(), Verdict::False);
}

void TestConstant::digitsRefused_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    QTest::newRow("digits:") << ErrorCode::UnexpectedEnd << 7;
    QTest::newRow("digits:-") << ErrorCode::UnexpectedEnd << 8;
    QTest::newRow("digits:3.1x") << ErrorCode::UnexpectedCharacter << 10;
    QTest::newRow("digits:3.1.4") << ErrorCode::UnexpectedCharacter << 10;
    QTest::newRow("digits:3-1") << ErrorCode::UnexpectedCharacter << 8;
    QTest::newRow("digits:--3") << ErrorCode::UnexpectedCharacter << 8;
    QTest::newRow("digits:3.1...4") << ErrorCode::UnexpectedCharacter << 13;
    QTest::newRow("digits:1e5") << ErrorCode::UnexpectedCharacter << 8;
}

void TestConstant::digitsRefused()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(!constant);
    QCOMPARE(constant.error().code, code);
    QCOMPARE(static_cast<int>(constant.error().position), position);
}

void TestConstant::longDigits()
{
    const auto constant = Constant::parse("digits:3." + std::string(100000, '1'));
    QVERIFY(constant);
    QCOMPARE(constant->givenDigits(), 100001L);
    QVERIFY(constant->enclosure(64)->relativeAccuracyBits() > 332000);
    const auto tooLong = Constant::parse("digits:3." + std::string(1000000, '1'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::InputTooLong);
}

void TestConstant::textIsTrimmed()
{
    const auto constant = Constant::parse("  e + 1\t\n");
    QVERIFY(constant);
    QCOMPARE(constant->text(), std::string("e + 1"));
}

void TestConstant::severalThreadsShareOne()
{
    const auto constant = Constant::parse("khinchin+gamma(1/3)");
    QVERIFY(constant);
    const auto expected = Constant::parse("khinchin+gamma(1/3)")->enclosure(3000);
    std::vector<std::thread> threads;
    std::array<bool, 4> agrees{};
    for (std::size_t i = 0; i < agrees.size(); ++i) {
        threads.emplace_back([&, i] {
            bool all = true;
            for (long bits = 100; bits < 2000; bits += 150 + static_cast<long>(i)) {
                const auto ball = constant->enclosure(bits);
                all = all && ball && isTight(*ball, bits) && arb_overlaps(ball->raw(), expected->raw());
            }
            agrees[i] = all;
            flint_cleanup();
        });
    }
    for (auto& thread : threads) thread.join();
    for (const bool one : agrees) QVERIFY(one);
}

QTEST_APPLESS_MAIN(TestConstant)
#include "tst_constant.moc"
