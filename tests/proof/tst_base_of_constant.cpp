// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>
#include <set>

#include "constants/catalogue.h"
#include "proof/base_of_constant.h"
#include "proof/fraction_value.h"

using namespace fractiscope;

/// Which constants have a base fraction, which have none and why, and that no wrong one is returned.
class TestBaseOfConstant : public QObject {
    Q_OBJECT

private slots:
    void recognised_data();
    void recognised();
    void refused_data();
    void refused();
    void catalogueIsComplete();
    void exactMatrices_data();
    void exactMatrices();
    void randomMoebiusImages();
    void everyReasonHasAText();
};

namespace {

Constant parsed(const std::string& text)
{
    auto constant = Constant::parse(text);
    if (!constant) qFatal("does not parse: %s", text.c_str());
    return *constant;
}

/// A second check, at another precision, by another route: Arb's value is mapped back to the base.
bool isRight(const BasedConstant& based, const Constant& constant)
{
    const Ball value = *valueEnclosure(based.base.fraction, based.base.legalFrom, 1500);
    const Ball back = image(RationalMatrix(based.toConstant).adjugate(), *constant.enclosure(1500), 3000);
    return agreeTo(value, back, 350) && RationalMatrix(based.toConstant).determinant() != 0;
}

}  // namespace

void TestBaseOfConstant::recognised_data()
{
    QTest::addColumn<QString>("name");
    const std::pair<const char*, std::vector<const char*>> rows[] = {
        {"coth(1/k)",
         {"e",
          "e^2",
          "exp(2)",
          "exp(1)^2",
          "exp(1)^-1",
          "sqrt(e)",
          "cbrt(e)",
          "root(7,e)",
          "e^(1/5)",
          "e^(2/9)",
          "exp(-2/3)",
          "exp(1/2)*exp(1/3)*exp(1/6)",
          "sqrt(exp(1)^2*exp(-1))",
          "(e-1)/2",
          "1/(e+1)",
          "(e+3)/(2*e-5)",
          "-e/7",
          "2.5*e+1/3",
          "1/(1+1/(1+e))",
          "exp(1)*exp(1)",
          "tanh(1)",
          "tanh(1/2)",
          "coth(1/7)",
          "-coth(1/2)",
          "3*tanh(1/4)-1",
          "(e^2-1)/(e^2+1)",
          "(e-1/e)/(e+1/e)",
          "sinh(1)/cosh(1)",
          "cosh(1)/sinh(1)",
          "(cosh(1)+sinh(1))/(cosh(1)-sinh(1))",
          "cosh(1/2)+sinh(1/2)",
          "cosh(1)-sinh(1)",
          "(1+tanh(1/2))/(1-tanh(1/2))",
          "2*tanh(1/2)/(1+tanh(1/2)^2)",
          "(e^3+e)/(e^3-e)",
          "sinh(1)*cosh(1)/cosh(1)^2",
          "besseli(-1/2,1/3)/besseli(1/2,1/3)",
          "(cosh(1)-1)/sinh(1)",
          "e^(2/3)+0*e"}},
        {"cot(1/k)",
         {"tan(1)", "tan(1/2)", "cot(1)", "cot(1/3)", "3*tan(1/2)-1", "1/(tan(1)+1)", "-cot(1/5)/2",
          "sin(1)/cos(1)", "cos(1)/sin(1)", "2*tan(1/2)/(1-tan(1/2)^2)", "(1-cos(1))/sin(1)",
          "sin(1)/(1+cos(1))", "sec(1/2)/csc(1/2)", "tan(-1/4)", "2*sin(1/2)*cos(1/2)/cos(1)",
          "(cos(1)+sin(1))/(cos(1)-sin(1))", "besselj(1/2,1)/besselj(-1/2,1)"}},
        {"Bessel quotient",
         {"sqrt(2)*tanh(1/sqrt(2))",
          "coth(1/sqrt(6))/sqrt(6)",
          "sqrt(2/3)*coth(1/sqrt(6))",
          "sqrt(3)*tan(1/sqrt(3))",
          "sqrt(2)*cot(sqrt(2)/2)+1",
          "1/(sqrt(5)*tanh(1/sqrt(5)))",
          "sqrt(2)*(exp(sqrt(2))+1)/(exp(sqrt(2))-1)",
          "sqrt(1/5)*cot(sqrt(1/5))",
          "sqrt(2)*sinh(1/sqrt(2))/cosh(1/sqrt(2))",
          "besseli(1,2)/besseli(0,2)",
          "besseli(0,2)/besseli(1,2)",
          "besseli(1,1)/besseli(0,1)",
          "besseli(2,2)/besseli(1,2)",
          "besseli(3,1)/besseli(0,1)",
          "besseli(1/3,2/3)/besseli(4/3,2/3)",
          "besseli(-2/3,2/3)/besseli(1/3,2/3)",
          "besseli(1/4,1/2)/besseli(5/4,1/2)",
          "besselj(0,2)/besselj(1,2)",
          "besselj(1,1)/besselj(0,1)",
          "besselj(1,2)/besselj(2,2)",
          "besselj(-1,2)/besselj(0,2)",
          "(besseli(0,2)+besseli(1,2))/(besseli(0,2)-3*besseli(2,2))",
          "sqrt(2)*besseli(0,2*sqrt(2))/besseli(1,2*sqrt(2))",
          "2*besselj(2/3,2/3)/besselj(-1/3,2/3)+5",
          "besseli(0,-2)/besseli(1,-2)",
          "besseli(5,2)/besseli(7,2)",
          "besselj(0,2/5)/besselj(4,2/5)",
          "sqrt(2)*besselj(1,sqrt(2))/besselj(0,sqrt(2))",
          "besseli(2/5,2/5)/besseli(-3/5,2/5)",
          "besseli(1,2)*besseli(0,2)/besseli(0,2)^2"}},
        {"quadratic irrational",
         {"phi", "sqrt(2)", "1+sqrt(2)", "(3-sqrt(13))/7", "-sqrt(991)", "1/(1+sqrt(5))", "sqrt(3)*sqrt(2)",
          "sqrt(3+2*sqrt(2))", "(sqrt(2)+sqrt(3))^2", "root(4,4)"}},
    };
    for (const auto& [name, expressions] : rows)
        for (const char* expression : expressions) QTest::newRow(expression) << QString(name);
}

void TestBaseOfConstant::recognised()
{
    QFETCH(QString, name);
    const Constant constant = parsed(QTest::currentDataTag());
    const auto found = findBase(constant);
    if (!found) qWarning("%s", std::string(reasonText(found.error().reason)).c_str());
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->base.name), name);
    QVERIFY(isRight(*found, constant));
    QVERIFY(baseOf(constant));
}

void TestBaseOfConstant::refused_data()
{
    QTest::addColumn<int>("reason");
    const std::pair<NoBaseReason, std::vector<const char*>> rows[] = {
        {NoBaseReason::RationalValue,
         {"22/7", "exp(0)", "exp(1)/exp(1)", "sin(1)^2+cos(1)^2", "cosh(1)^2-sinh(1)^2"}},
        {NoBaseReason::AlgebraicDegree, {"cbrt(2)", "sqrt(2)+sqrt(3)", "plastic", "root(4,2)"}},
        {NoBaseReason::UnknownFunction,
         {"pi", "zeta(3)", "gamma", "catalan", "log(2)", "erf(1)", "gamma(1/3)", "lambertw(1)", "-e*ei(-1)",
          "besselk(1,2)/besselk(0,2)", "1/agm(1,sqrt(2))", "e^pi", "e+pi", "atan(1/2)", "sqrt(tan(1))",
          "sqrt(e+1)"}},
        {NoBaseReason::UnknownArgument,
         {"tan(pi/5)", "exp(cbrt(2))", "tan(1+sqrt(2))", "besseli(0,pi)", "besseli(sqrt(2),1)"}},
        {NoBaseReason::SeveralConstants,
         {"e+tan(1)", "besseli(0,1)/besseli(0,2)", "besseli(0,2)/besselj(0,2)", "besseli(0,2)/besseli(1/2,2)",
          "tanh(1)+exp(sqrt(2))"}},
        {NoBaseReason::NotMoebius,
         {"sin(1)", "cos(1/2)", "sinh(1)", "cosh(1/2)", "e+1/e", "e^2+e", "tan(1)+tan(1/2)", "besseli(0,2)",
          "besseli(0,2)+1", "besseli(0,2)^2/besseli(1,2)^2", "(e+1)^2", "tan(1)^2"}},
        {NoBaseReason::IrrationalCoefficients,
         {"sqrt(2)*e", "tanh(1/sqrt(2))", "besseli(0,2*sqrt(2))/besseli(1,2*sqrt(2))", "cbrt(2)*e",
          "phi+tan(1)", "sqrt(3)*tan(1/sqrt(2))", "exp(sqrt(2))"}},
        {NoBaseReason::NotAdmissible,
         {"e^3", "exp(4/3)", "tan(2)", "tan(2/3)", "coth(3/2)", "(e^3+1)/(e^3-1)",
          "besseli(0,3)/besseli(1,3)", "besseli(1/4,1)/besseli(5/4,1)", "sqrt(2)*coth(sqrt(2))", "exp(1)^3",
          "e^2*sqrt(e)"}},
        {NoBaseReason::GivenByDigits, {"digits:2.718281828459045235360287471352662497757"}},
        {NoBaseReason::TooLarge, {"exp(1)+exp(1/1000)"}},
        {NoBaseReason::PeriodTooLong, {"sqrt(1000000000000091)"}},
    };
    for (const auto& [reason, expressions] : rows)
        for (const char* expression : expressions) QTest::newRow(expression) << static_cast<int>(reason);
}

void TestBaseOfConstant::refused()
{
    QFETCH(int, reason);
    const auto found = findBase(parsed(QTest::currentDataTag()));
    QVERIFY(!found);
    QCOMPARE(static_cast<int>(found.error().reason), reason);
    QVERIFY(!baseOf(parsed(QTest::currentDataTag())));
}

void TestBaseOfConstant::catalogueIsComplete()
{
    const std::set<std::string> without{"e^3",          "e^pi",
                                        "sin_1",        "sin_half",
                                        "cos_1",        "cos_half",
                                        "sinh_1",       "sinh_half",
                                        "cosh_1",       "cosh_half",
                                        "cbrt2",        "cbrt3",
                                        "root4_2",      "sqrt2_plus_sqrt3",
                                        "plastic",      "tribonacci",
                                        "supergolden",  "cos_2pi_7",
                                        "log2",         "log3",
                                        "log_phi",      "log2_3",
                                        "pi",           "pi^2",
                                        "1/pi",         "sqrt_pi",
                                        "zeta3",        "zeta5",
                                        "gamma",        "catalan",
                                        "khinchin",     "glaisher",
                                        "gamma_third",  "gamma_quarter",
                                        "lemniscate",   "gauss",
                                        "gompertz",     "omega",
                                        "erf_1",        "ei_1",
                                        "besselk_ratio"};
    const std::set<std::string> with{"e",
                                     "e^2",
                                     "e^(1/2)",
                                     "e^(1/3)",
                                     "e^(1/4)",
                                     "e^(1/5)",
                                     "e^(2/3)",
                                     "e^(2/5)",
                                     "e^(2/7)",
                                     "tan_1",
                                     "tan_half",
                                     "cot_1",
                                     "cot_half",
                                     "tanh_1",
                                     "tanh_half",
                                     "coth_1",
                                     "coth_half",
                                     "tanh_third",
                                     "bessel_i1_i0_2",
                                     "bessel_i0_i1_2",
                                     "bessel_i1_i0_1",
                                     "bessel_i2_i1_2",
                                     "bessel_i_thirds",
                                     "bessel_i_quarters",
                                     "bessel_j0_j1_2",
                                     "bessel_j1_j0_1",
                                     "bessel_j1_j2_2",
                                     "phi",
                                     "silver_ratio",
                                     "sqrt2",
                                     "sqrt3",
                                     "sqrt5",
                                     "sqrt7",
                                     "sqrt13"};
    QCOMPARE(with.size() + without.size(), catalogue().size());
    for (const auto& entry : catalogue()) {
        const Constant constant = parsed(entry.expression);
        const auto found = baseOf(constant);
        QVERIFY2(found.has_value() == (with.count(entry.id) > 0), entry.id.c_str());
        QVERIFY2(found.has_value() == (without.count(entry.id) == 0), entry.id.c_str());
        if (found) QVERIFY(isRight(*found, constant));
    }
}

void TestBaseOfConstant::exactMatrices_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("matrix");
    QTest::newRow("e") << "2 6 10"
                       << "1 1 1 -1";
    QTest::newRow("exp(2)") << "1 3 5"
                            << "1 1 1 -1";
    QTest::newRow("(e-1)/2") << "2 6 10"
                             << "0 1 1 -1";
    QTest::newRow("tan(1/3)") << "3 9 15"
                              << "0 1 1 0";
    QTest::newRow("3*tan(1/2)-1") << "2 6 10"
                                  << "-1 3 1 0";
    QTest::newRow("besseli(0,2)/besseli(1,2)") << "1 2 3"
                                               << "1 0 0 1";
    QTest::newRow("sqrt(2)*besseli(0,2*sqrt(2))/besseli(1,2*sqrt(2))") << "1 1 3"
                                                                       << "1 0 0 1";
    QTest::newRow("sqrt(2)*coth(1/sqrt(2))") << "2 3 10"
                                             << "1 0 0 1";
    QTest::newRow("sqrt(7)") << "2 1 1"
                             << "1 0 0 1";
}

void TestBaseOfConstant::exactMatrices()
{
    QFETCH(QString, terms);
    QFETCH(QString, matrix);
    const auto found = baseOf(parsed(QTest::currentDataTag()));
    QVERIFY(found);
    QStringList list;
    for (const auto& t : found->base.fraction.terms(3)) list << QString::fromStdString(toString(t));
    QCOMPARE(list.join(' '), terms);
    const IntegerMatrix& m = found->toConstant;
    list.clear();
    for (const auto& t : {m.a, m.b, m.c, m.d}) list << QString::fromStdString(toString(t));
    QCOMPARE(list.join(' '), matrix);
}

void TestBaseOfConstant::randomMoebiusImages()
{
    // One base for all images of a constant, and matrices that compose.
    std::mt19937 random(20240607);
    std::uniform_int_distribution<int> entry(-9, 9);
    for (const char* constant :
         {"e", "tan(1/2)", "besselj(0,2)/besselj(1,2)", "sqrt(6)*coth(1/sqrt(6))", "tanh(1)"}) {
        const auto plain = *baseOf(parsed(constant));
        for (int i = 0; i < 20; ++i) {
            const int a = entry(random), b = entry(random), c = entry(random), d = entry(random);
            if (a * d == b * c) continue;
            const auto linear = [&](int slope, int offset) {
                return "(" + std::to_string(slope) + "*(" + constant + ")+(" + std::to_string(offset) + "))";
            };
            const auto found = baseOf(parsed(linear(a, b) + "/" + linear(c, d)));
            QVERIFY(found);
            QCOMPARE(found->base.fraction.terms(20), plain.base.fraction.terms(20));
            QVERIFY(found->toConstant ==
                    primitive(RationalMatrix(a, b, c, d) * RationalMatrix(plain.toConstant)));
        }
    }
}

void TestBaseOfConstant::everyReasonHasAText()
{
    for (int i = 0; i <= static_cast<int>(NoBaseReason::NotVerified); ++i)
        QVERIFY(!reasonText(static_cast<NoBaseReason>(i)).empty());
    QCOMPARE(findBase(parsed("e+zeta(3)")).error().detail, std::string("zeta"));
}

QTEST_APPLESS_MAIN(TestBaseOfConstant)
#include "tst_base_of_constant.moc"
