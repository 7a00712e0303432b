// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "number/poly_matrix.h"

using namespace fractiscope;

/// Matrices over Z and Z[k].
class TestMatrix : public QObject {
    Q_OBJECT

private slots:
    void productActsAsComposition();
    void adjugateIsTheInverseUpToAScalar();
    void normalFormIsOnePerAction();
    void signOfTheNormalForm();
    void absorbAndEmitAreProducts();
    void polynomialProductsCommuteWithEvaluation();
    void relativeSigns();
};

namespace {

std::mt19937 generator(5);

Integer number(long size)
{
    return Integer(static_cast<long>(generator() % static_cast<unsigned>(2 * size + 1)) - size);
}

IntegerMatrix randomMatrix(long size)
{
    return {number(size), number(size), number(size), number(size)};
}

IntegerPolynomial randomPolynomial()
{
    return IntegerPolynomial({number(9), number(9), number(9)});
}

PolynomialMatrix randomPolynomialMatrix()
{
    return {randomPolynomial(), randomPolynomial(), randomPolynomial(), randomPolynomial()};
}

}  // namespace

void TestMatrix::productActsAsComposition()
{
    for (int round = 0; round < 300; ++round) {
        const IntegerMatrix x = randomMatrix(9);
        const IntegerMatrix y = randomMatrix(9);
        QCOMPARE(determinant(x * y), Integer(determinant(x) * determinant(y)));
        const Rational at(number(50), Integer(1 + round % 7));
        const auto inner = image(y, at);
        const auto outer = inner ? image(x, *inner) : std::nullopt;
        if (outer) QVERIFY(image(x * y, at) == outer);
    }
    QVERIFY(!image({1, 0, 2, -3}, Rational(3, 2)));
}

void TestMatrix::adjugateIsTheInverseUpToAScalar()
{
    for (int round = 0; round < 100; ++round) {
        const IntegerMatrix m = randomMatrix(20);
        const Integer scale = determinant(m);
        QVERIFY(m * adjugate(m) == (IntegerMatrix{scale, 0, 0, scale}));
    }
}

void TestMatrix::normalFormIsOnePerAction()
{
    for (int round = 0; round < 300; ++round) {
        const IntegerMatrix m = randomMatrix(12);
        const Integer factor = number(30);
        if (factor.is_zero() || content(m).is_zero()) continue;
        const IntegerMatrix n = normalForm(m);
        QCOMPARE(content(n), Integer(1));
        QVERIFY(normalForm({m.a * factor, m.b * factor, m.c * factor, m.d * factor}) == n);
    }
    QVERIFY(normalForm({0, 0, 0, 0}) == (IntegerMatrix{0, 0, 0, 0}));
}

void TestMatrix::signOfTheNormalForm()
{
    QVERIFY(normalForm({4, 6, -2, 8}) == (IntegerMatrix{-2, -3, 1, -4}));
    QVERIFY(normalForm({4, 6, 0, -8}) == (IntegerMatrix{-2, -3, 0, 4}));
    QVERIFY(normalForm({0, 5, -5, 0}) == (IntegerMatrix{0, -1, 1, 0}));
    QVERIFY(normalForm({-3, 3, 0, 0}) == (IntegerMatrix{1, -1, 0, 0}));
    QVERIFY(normalForm({0, -3, 0, 0}) == (IntegerMatrix{0, 1, 0, 0}));
}

void TestMatrix::absorbAndEmitAreProducts()
{
    for (int round = 0; round < 100; ++round) {
        const Integer term = number(40);
        const int sign = round % 2 == 0 ? 1 : -1;
        const IntegerMatrix factor{term, sign, 1, 0};
        const IntegerMatrix m = randomMatrix(40);
        IntegerMatrix w = m;
        absorbTerm(w, term, sign);
        QVERIFY(w == m * factor);
        IntegerMatrix v = m;
        emitTerm(v, term, sign);
        QVERIFY(v == (IntegerMatrix{0, sign, 1, -term}) * m);
        // An emitted term multiplied back: [[a, b], [1, 0]] [[0, b], [1, -a]] = b times the identity.
        QVERIFY(factor * v == (IntegerMatrix{sign * m.a, sign * m.b, sign * m.c, sign * m.d}));
    }
}

void TestMatrix::polynomialProductsCommuteWithEvaluation()
{
    for (int round = 0; round < 60; ++round) {
        const PolynomialMatrix x = randomPolynomialMatrix();
        const PolynomialMatrix y = randomPolynomialMatrix();
        const IntegerPolynomial term = randomPolynomial();
        const int sign = round % 2 == 0 ? 1 : -1;
        const Integer k = number(100);
        QVERIFY((x * y)(k) == x(k) * y(k));
        QCOMPARE(determinant(x)(k), determinant(x(k)));
        PolynomialMatrix w = x;
        absorbTerm(w, term, sign);
        IntegerMatrix expected = x(k);
        absorbTerm(expected, term(k), sign);
        QVERIFY(w(k) == expected);
        emitTerm(w, term, sign);
        emitTerm(expected, term(k), sign);
        QVERIFY(w(k) == expected);
    }
}

void TestMatrix::relativeSigns()
{
    const PolynomialMatrix x = randomPolynomialMatrix();
    const PolynomialMatrix minus{-x.a, -x.b, -x.c, -x.d};
    QVERIFY(relativeSign(x, x) == 1);
    QVERIFY(relativeSign(minus, x) == -1);
    QVERIFY(!relativeSign({-x.a, -x.b, -x.c, x.d}, x));
    QVERIFY(!relativeSign({x.a + x.a, x.b + x.b, x.c + x.c, x.d + x.d}, x));
    QVERIFY(relativeSign(PolynomialMatrix(), PolynomialMatrix()) == 1);
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
