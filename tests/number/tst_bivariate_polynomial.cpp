// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "number/bivariate_polynomial.h"

using namespace fractiscope;

/// Polynomials in two variables against their values.
class TestBivariatePolynomial : public QObject {
    Q_OBJECT

private slots:
    void degrees();
    void ringOperations();
    void reducedQuotients();
};

namespace {

Integer valueAt(const BivariatePolynomial& p, const Integer& y, const Integer& k)
{
    Integer value = 0;
    for (int i = p.degree(); i >= 0; --i) value = value * y + p.coefficient(i)(k);
    return value;
}

BivariatePolynomial randomPolynomial(std::mt19937& random, int degree)
{
    std::vector<IntegerPolynomial> rows;
    for (int i = 0; i <= degree; ++i) {
        std::vector<Integer> row;
        for (int j = 0; j <= degree; ++j) row.emplace_back(static_cast<int>(random() % 19) - 9);
        rows.emplace_back(std::move(row));
    }
    return BivariatePolynomial(std::move(rows));
}

const BivariatePolynomial one(IntegerPolynomial({Integer(1)}));

}  // namespace

void TestBivariatePolynomial::degrees()
{
    QVERIFY(BivariatePolynomial().isZero());
    QCOMPARE(BivariatePolynomial().degree(), -1);
    QCOMPARE(BivariatePolynomial().innerDegree(), -1);
    QVERIFY(BivariatePolynomial(IntegerPolynomial()).isZero());
    const BivariatePolynomial p({IntegerPolynomial({0, 0, 5}), IntegerPolynomial({1}), IntegerPolynomial()});
    QCOMPARE(p.degree(), 1);
    QCOMPARE(p.innerDegree(), 2);
    QVERIFY(p.coefficient(7).isZero());
}

void TestBivariatePolynomial::ringOperations()
{
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        const auto p = randomPolynomial(random, 3);
        const auto q = randomPolynomial(random, 2);
        for (int y = -2; y <= 2; ++y)
            for (int k = -2; k <= 2; ++k) {
                QCOMPARE(valueAt(p + q, y, k), valueAt(p, y, k) + valueAt(q, y, k));
                QCOMPARE(valueAt(p * q, y, k), valueAt(p, y, k) * valueAt(q, y, k));
                QCOMPARE(valueAt(-p, y, k), -valueAt(p, y, k));
            }
        QVERIFY((p + -p).isZero());
    }
}

void TestBivariatePolynomial::reducedQuotients()
{
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        const auto p = randomPolynomial(random, 2);
        const auto q = randomPolynomial(random, 2);
        const auto common = randomPolynomial(random, 2);
        if (q.isZero() || common.isZero()) continue;
        const auto plain = reduced({p, q});
        const auto longer = reduced({p * common, q * common});
        QVERIFY(plain.numerator == longer.numerator && plain.denominator == longer.denominator);
        QVERIFY(plain.numerator * q == plain.denominator * p);
        QVERIFY(plain.denominator.coefficients().back().coefficients().back() > 0);
    }
    // Integers are divided out, too; 0 becomes 0/1.
    const BivariatePolynomial six(IntegerPolynomial({-6}));
    const auto f = reduced({BivariatePolynomial({IntegerPolynomial({0, 4}), IntegerPolynomial({2})}), six});
    QVERIFY((f.numerator == BivariatePolynomial({IntegerPolynomial({0, -2}), IntegerPolynomial({-1})})));
    QVERIFY(f.denominator == BivariatePolynomial(IntegerPolynomial({3})));
    QVERIFY(reduced({{}, six}).denominator == one);
}

QTEST_APPLESS_MAIN(TestBivariatePolynomial)
#include "tst_bivariate_polynomial.moc"
