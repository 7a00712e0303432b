// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "search/small_polynomial.h"

using namespace fractiscope;

/// Factors of polynomials in machine words.
class TestSmallPolynomial : public QObject {
    Q_OBJECT

private slots:
    void factorsOfAll_data();
    void factorsOfAll();
    void factorsMayBeHigher();
    void coprimeInIntegers();
};

namespace {

bool hasRationalRoot(const SmallPolynomial& p)
{
    const auto& c = p.c;
    for (long a = 1; a <= 30; ++a)
        for (long b = -30; b <= 30; ++b)
            if (c[0] * a * a * a + c[1] * a * a * b + c[2] * a * b * b + c[3] * b * b * b == 0) return true;
    return false;
}

std::string text(const SmallPolynomial& p)
{
    return toString(p.polynomial(), "x");
}

std::string factorText(const SmallPolynomial& p)
{
    std::string all;
    for (const auto& factor : irreducibleFactors(p)) all += "(" + text(factor) + ")";
    return all;
}

}  // namespace

void TestSmallPolynomial::factorsOfAll_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("cubic");
    QTest::newRow("cubics") << 4 << true;
    QTest::newRow("quadratics") << 12 << false;
}

void TestSmallPolynomial::factorsOfAll()
{
    QFETCH(int, height);
    QFETCH(bool, cubic);
    const auto narrow = [](int i) { return static_cast<std::int16_t>(i); };
    for (int c3 = cubic ? -height : 0; c3 <= (cubic ? height : 0); ++c3)
        for (int c2 = -height; c2 <= height; ++c2)
            for (int c1 = -height; c1 <= height; ++c1)
                for (int c0 = -height; c0 <= height; ++c0) {
                    const SmallPolynomial p{{narrow(c0), narrow(c1), narrow(c2), narrow(c3)}};
                    if (p.degree() < 0) continue;
                    IntegerPolynomial rest = p.polynomial();
                    std::set<SmallPolynomial> seen;
                    for (const auto& f : irreducibleFactors(p)) {
                        QVERIFY(seen.insert(f).second);
                        QVERIFY(f == f.normalised() && f.height() <= 2 * p.height());
                        QVERIFY(f.degree() == 1 || (f.degree() > 1 && !hasRationalRoot(f)));
                        int power = 0;
                        while (const auto q = divideExactly(rest, f.polynomial())) rest = *q, ++power;
                        QVERIFY(power > 0);
                    }
                    QCOMPARE(rest.degree(), 0);
                }
}

void TestSmallPolynomial::factorsMayBeHigher()
{
    // t^3 - 8 t^2 + 8 t - 1 = (t - 1)(t^2 - 7 t + 1), t^3 + 8 t^2 - 8 t - 1 = (t - 1)(t^2 + 9 t + 1).
    QCOMPARE(factorText({{-1, 8, -8, 1}}), std::string("(x - 1)(x^2 - 7*x + 1)"));
    QCOMPARE(factorText({{-1, -8, 8, 1}}), std::string("(x - 1)(x^2 + 9*x + 1)"));
    QCOMPARE(factorText({{1000, 2000 / 2, 0, 0}}), std::string("(x + 1)"));
    QCOMPARE(factorText({{6, 0, 0, 0}}), std::string());
    QCOMPARE(factorText({{0, 0, 0, -6}}), std::string("(x)"));
    QCOMPARE(factorText({{0, -4, 0, 4}}), std::string("(x - 1)(x)(x + 1)"));
}

void TestSmallPolynomial::coprimeInIntegers()
{
    QVERIFY(!areCoprime({{2, 4}}, {{6}}));  // the number 2
    QVERIFY(areCoprime({{2, 4}}, {{1, 3}}));
    QVERIFY(!areCoprime({{1, 2}}, {{-1, 0, 4}}));  // 2 t + 1
    QVERIFY(!areCoprime({{1, 0, 0, 1}}, {{1, -1, 1}}));
    QVERIFY(areCoprime({{1, 0, 0, 1}}, {{1, 1, 1}}));
    QVERIFY((SmallPolynomial{{1, 2}} * SmallPolynomial{{-3, 1, 5}} == SmallPolynomial{{-3, -5, 7, 10}}));
}

QTEST_APPLESS_MAIN(TestSmallPolynomial)
#include "tst_small_polynomial.moc"
