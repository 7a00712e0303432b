// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "search/lhs_enumerator.h"

using namespace fractiscope;

/// Counts and canonical form of left-hand sides.
class TestLhsEnumerator : public QObject {
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void everyPairIsCanonicalAndFoundByItsNumber();
    void simplestComeFirst();
    void algebraicValuesAreDistinct();
    void rationalValuesOfAnAlgebraicConstantAreDegenerate();
    void monomials();
    void degreeRange();
    void givenOnesAreOriented();
};

namespace {

std::shared_ptr<const LhsEnumerator> make(const char* constant, LeftHandSides what, PowerTable*& keep)
{
    keep = new PowerTable(*Constant::parse(constant), 3);
    auto result = enumerateLeftHandSides(what, *keep);
    return result ? *result : nullptr;
}

std::shared_ptr<const LhsEnumerator> make(const char* constant, LeftHandSides what)
{
    PowerTable* table = nullptr;
    auto result = make(constant, what, table);
    delete table;
    return result;
}

std::string text(const RationalFunction& f) { return toString(f.numerator, "x") + " / " + toString(f.denominator, "x"); }

}  // namespace

void TestLhsEnumerator::counts_data()
{
    QTest::addColumn<int>("degree");
    QTest::addColumn<int>("coefficients");
    QTest::addColumn<quint64>("count");
    // Three independent programs agree on these.
    const int degree1[][2] = {{1, 12}, {2, 112}, {5, 3304}, {10, 43552}, {20, 646624}};
    const int degree2[][2] = {{1, 132}, {2, 3344}, {3, 27496}, {4, 124576}};
    for (const auto& [l, count] : degree1)
        QTest::addRow("degree 1, L = %d", l) << 1 << l << static_cast<quint64>(count);
    for (const auto& [l, count] : degree2)
        QTest::addRow("degree 2, L = %d", l) << 2 << l << static_cast<quint64>(count);
}

void TestLhsEnumerator::counts()
{
    QFETCH(int, degree);
    QFETCH(int, coefficients);
    QFETCH(quint64, count);
    for (const char* constant : {"e", "pi"})
        QCOMPARE(make(constant, RationalFamily{1, degree, coefficients})->count(), count);
}

void TestLhsEnumerator::everyPairIsCanonicalAndFoundByItsNumber()
{
    const auto all = make("e", RationalFamily{1, 2, 2});
    const auto list = all->range(0, all->count() + 5);
    QCOMPARE(list.size(), all->count());
    std::set<std::string> seen;
    const auto e = Constant::parse("e");
    const PowerTable powers(*e, 2);
    const auto fixed = *powers.at(128);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const RationalFunction& f = list[i];
        QVERIFY(seen.insert(text(f)).second);
        QCOMPARE(isPositive(f.numerator, *fixed), Verdict::True);
        QCOMPARE(isPositive(f.denominator, *fixed), Verdict::True);
        Integer content;
        const Integer top = f.numerator.content(), bottom = f.denominator.content();
        mpz_gcd(raw(content), raw(top), raw(bottom));
        QCOMPARE(content, Integer(1));
        QCOMPARE(gcd(f.numerator, f.denominator).degree(), 0);
        if (i % 97 == 0) QCOMPARE(text(all->at(i)), text(f));
    }
    QCOMPARE(text(all->range(1000, 3)[2]), text(list[1002]));
}

void TestLhsEnumerator::simplestComeFirst()
{
    const auto all = make("e", RationalFamily{1, 1, 5});
    QCOMPARE(text(all->at(0)), std::string("x / 1"));
    int height = 0;
    for (const auto& f : all->range(0, all->count())) {
        int h = 0;
        for (const auto& p : {f.numerator, f.denominator})
            for (const auto& c : p.coefficients()) h = std::max(h, static_cast<int>(*toInt64(abs(c))));
        QVERIFY(h >= height);
        height = h;
    }
    QCOMPARE(height, 5);
}

void TestLhsEnumerator::algebraicValuesAreDistinct()
{
    const auto all = make("sqrt(2)", RationalFamily{1, 2, 2});
    const double alpha = std::sqrt(2.0);
    std::vector<double> values;
    for (const auto& f : all->range(0, all->count())) {
        const auto at = [&](const IntegerPolynomial& p) {
            double v = 0;
            for (int i = p.degree(); i >= 0; --i) v = v * alpha + static_cast<double>(*toInt64(p.coefficient(i)));
            return v;
        };
        QVERIFY(at(f.numerator) > 0 && at(f.denominator) > 0);
        values.push_back(at(f.numerator) / at(f.denominator));
    }
    std::sort(values.begin(), values.end());
    for (std::size_t i = 1; i < values.size(); ++i) QVERIFY(values[i] - values[i - 1] > 1e-9);
    QVERIFY(all->duplicateCount() > 0);
    QVERIFY(all->degenerateCount() > 0);
}

void TestLhsEnumerator::rationalValuesOfAnAlgebraicConstantAreDegenerate()
{
    // For sqrt 2 and degree 2, L = 2: t^2 - 2 vanishes, t^2 = 2 is rational.
    const auto all = make("sqrt(2)", RationalFamily{1, 2, 2});
    for (const auto& f : all->range(0, all->count())) {
        QVERIFY(!(text(f) == "x^2 / 1"));
        QVERIFY(!(f.numerator == IntegerPolynomial({Integer(-2), Integer(0), Integer(1)})));
    }
    // Transcendental constants have neither.
    QCOMPARE(make("e", RationalFamily{1, 1, 2})->degenerateCount(), std::uint64_t{0});
}

void TestLhsEnumerator::monomials()
{
    // c e^k + b > 0 with k = 1, 2, |b|, |c| <= 1: e, e + 1, e - 1, e^2, e^2 + 1, e^2 - 1.
    const auto all = make("e", BiasedMonomials{1, 2, 1});
    QCOMPARE(all->count(), std::uint64_t{6});
    std::set<std::string> found;
    for (const auto& f : all->range(0, 6)) found.insert(text(f));
    QCOMPARE(found, (std::set<std::string>{"x / 1", "x + 1 / 1", "x - 1 / 1", "x^2 / 1", "x^2 + 1 / 1", "x^2 - 1 / 1"}));
    // 1/e + 1 as a quotient of polynomials; 1/e - 1 < 0 is replaced by 1 - 1/e.
    const auto negative = make("e", BiasedMonomials{-1, -1, 1});
    found.clear();
    for (const auto& f : negative->range(0, negative->count())) found.insert(text(f));
    QCOMPARE(found, (std::set<std::string>{"1 / x", "x + 1 / x", "x - 1 / x"}));
}

void TestLhsEnumerator::degreeRange()
{
    const auto both = make("e", RationalFamily{1, 2, 1})->count();
    const auto first = make("e", RationalFamily{1, 1, 1})->count();
    const auto second = make("e", RationalFamily{2, 2, 1})->count();
    QCOMPARE(first + second, both);
}

void TestLhsEnumerator::givenOnesAreOriented()
{
    // (1 - e)/2 is negative: its opposite is searched.
    const RationalFunction f{IntegerPolynomial({Integer(1), Integer(-1)}), IntegerPolynomial({Integer(2)})};
    QCOMPARE(text(make("e", GivenLeftHandSides{{f}})->at(0)), std::string("x - 1 / 2"));
    PowerTable* table = nullptr;
    const RationalFunction zero{IntegerPolynomial({Integer(-2), Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};
    QVERIFY(!make("sqrt(2)", GivenLeftHandSides{{zero}}, table));
    delete table;
}

QTEST_APPLESS_MAIN(TestLhsEnumerator)
#include "tst_lhs_enumerator.moc"
