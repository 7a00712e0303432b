// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <numeric>
#include <random>
#include <thread>
#include <tuple>

#include "number/number_field.h"
#include "search/lhs_enumerator.h"

using namespace fractiscope;

/// Counts and canonical form of left-hand sides.
class TestLhsEnumerator : public QObject {
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void countByTotients();
    void equalsBruteForce_data();
    void equalsBruteForce();
    void largeOnesBeginWithSmallOnes();
    void anyIndexIsReached_data();
    void anyIndexIsReached();
    void threadsShareAnEnumerator();
    void everyPairIsCanonicalAndFoundByItsNumber();
    void simplestComeFirst();
    void algebraicValuesAreDistinct();
    void rationalValuesOfAnAlgebraicConstantAreDegenerate();
    void monomials();
    void degreeRange();
    void givenOnesAreOriented();
    void givenOnesMayBeLarge();
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

std::vector<SmallLhs> list(const LhsEnumerator& all, std::uint64_t first, std::uint64_t size)
{
    std::vector<SmallLhs> result;
    all.smallRange(first, size, result);
    return result;
}

/// Compares without a message for every one of them.
bool equal(const SmallLhs* a, const SmallLhs* b, std::size_t size)
{
    return std::equal(a, a + size, b);
}

/// What the enumeration is, by its definition: all pairs, each tested.
struct BruteForce {
    std::vector<RationalFunction> list;
    std::uint64_t degenerate = 0;
    std::uint64_t duplicates = 0;

    BruteForce(const PowerTable& alpha, const RationalFamily& family)
    {
        const auto fixed = *alpha.at(512);
        const auto minimal = alpha.constant().minimalPolynomial();
        std::vector<IntegerPolynomial> positive;
        std::vector<IntegerPolynomial> vanishing;
        for (const auto& p : polynomials(family)) {
            if (minimal && NumberField(*minimal).element(p).isZero())
                vanishing.push_back(p);
            else if (isPositive(p, *fixed) == Verdict::True)
                positive.push_back(p);
        }
        std::sort(positive.begin(), positive.end(),
                  [](const auto& a, const auto& b) { return key(a) < key(b); });
        std::set<std::string> values;
        for (long h = 1; h <= family.maxCoefficient; ++h)
            for (const auto& q : positive)
                for (const auto& p : positive)
                    if (std::max(height(p), height(q)) == h && isCanonical(p, q, family.minDegree))
                        take(p, q, minimal, values);
        for (const auto& zero : vanishing)  // both signs of it are in the list: numerator, denominator
            for (const auto& p : positive) degenerate += isCanonical(zero, p, family.minDegree) ? 1 : 0;
    }

    static std::vector<IntegerPolynomial> polynomials(const RationalFamily& family)
    {
        std::vector<IntegerPolynomial> all;
        std::vector<Integer> c(static_cast<std::size_t>(family.maxDegree) + 1,
                               Integer(-family.maxCoefficient));
        for (std::size_t i = 0; i < c.size();) {
            if (const IntegerPolynomial p(c); !p.isZero()) all.push_back(p);
            for (i = 0; i < c.size() && c[i] == family.maxCoefficient; ++i) c[i] = -family.maxCoefficient;
            if (i < c.size()) ++c[i];
        }
        return all;
    }
    static long height(const IntegerPolynomial& p) { return std::get<0>(key(p)); }
    static std::tuple<long, long, int, std::vector<long>> key(const IntegerPolynomial& p)
    {
        long height = 0;
        long length = 0;
        std::vector<long> fromTheTop;
        for (int i = p.degree(); i >= 0; --i) {
            const auto c = static_cast<long>(*toInt64(p.coefficient(i)));
            height = std::max(height, std::abs(c));
            length += std::abs(c);
            fromTheTop.push_back(-c);
        }
        return {height, length, p.degree(), fromTheTop};
    }
    static bool isCanonical(const IntegerPolynomial& p, const IntegerPolynomial& q, int minDegree)
    {
        Integer content;
        const Integer ofP = p.content(), ofQ = q.content();
        mpz_gcd(raw(content), raw(ofP), raw(ofQ));
        return content == 1 && std::max(p.degree(), q.degree()) >= minDegree && gcd(p, q).degree() == 0;
    }

    void take(const IntegerPolynomial& p, const IntegerPolynomial& q,
              const std::optional<IntegerPolynomial>& minimal, std::set<std::string>& values)
    {
        if (minimal) {
            const NumberField field(*minimal);
            const FieldElement x = field.multiply(field.element(p), field.inverse(field.element(q)));
            if (x.isRational()) {
                ++degenerate;
                return;
            }
            if (!values.insert(x.key()).second) {
                ++duplicates;
                return;
            }
        }
        list.push_back({p, q});
    }
};

std::string text(const RationalFunction& f)
{
    return toString(f.numerator, "x") + " / " + toString(f.denominator, "x");
}

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

void TestLhsEnumerator::countByTotients()
{
    // Pairs of vectors +-(a, b) of height <= n with joint content 1, less the proportional ones: i g
    // and j g with i, j coprime and g primitive of height k; there are 4 phi(k) such g.
    for (const int limit : {1, 5, 300, 1000}) {
        std::vector<long long> phi(static_cast<std::size_t>(limit) + 1);
        std::iota(phi.begin(), phi.end(), 0LL);
        for (std::size_t p = 2; p < phi.size(); ++p)
            if (phi[p] == static_cast<long long>(p))
                for (std::size_t n = p; n < phi.size(); n += p) phi[n] -= phi[n] / static_cast<long long>(p);
        std::vector<long long> totients(phi.size(), 0);
        std::partial_sum(phi.begin(), phi.end(), totients.begin());

        // joint[n]: pairs with joint content 1 and height <= n; all pairs are those times a content.
        std::vector<long long> joint(phi.size(), 0);
        for (long long n = 1; n <= limit; ++n) {
            const long long vectors = ((2 * n + 1) * (2 * n + 1) - 1) / 2;
            joint[static_cast<std::size_t>(n)] = vectors * vectors;
            for (long long c = 2; c <= n; ++c)
                joint[static_cast<std::size_t>(n)] -= joint[static_cast<std::size_t>(n / c)];
        }
        long long expected = joint.back();
        for (int k = 1; k <= limit; ++k)
            expected -= 4 * phi[static_cast<std::size_t>(k)] *
                        (2 * totients[static_cast<std::size_t>(limit / k)] - 1);
        QCOMPARE(make("e", RationalFamily{1, 1, limit})->count(), static_cast<std::uint64_t>(expected));
    }
}

void TestLhsEnumerator::equalsBruteForce_data()
{
    QTest::addColumn<QString>("constant");
    QTest::addColumn<int>("minDegree");
    QTest::addColumn<int>("maxDegree");
    QTest::addColumn<int>("coefficients");
    const auto row = [](const char* constant, int least, int most, int coefficients) {
        QTest::addRow("%s, degree %d..%d, L = %d", constant, least, most, coefficients)
            << QString(constant) << least << most << coefficients;
    };
    for (const char* constant : {"e", "pi", "sqrt(2)", "-pi", "2^(1/3)"}) {
        row(constant, 1, 1, 6);
        row(constant, 1, 2, 2);
        row(constant, 2, 2, 2);
        row(constant, 1, 3, 1);
        row(constant, 2, 3, 1);
        row(constant, 3, 3, 1);
    }
    row("e", 1, 2, 3);
    row("pi", 2, 2, 3);
    row("e", 1, 3, 2);
    row("pi", 2, 3, 2);
    row("pi", 3, 3, 2);
    row("exp(-40)", 2, 3, 1);  // beyond the quick signs
    row("10^30*pi", 1, 2, 1);
}

void TestLhsEnumerator::equalsBruteForce()
{
    QFETCH(QString, constant);
    QFETCH(int, minDegree);
    QFETCH(int, maxDegree);
    QFETCH(int, coefficients);
    const RationalFamily family{minDegree, maxDegree, coefficients};
    const PowerTable powers(*Constant::parse(constant.toStdString()), maxDegree);
    const BruteForce expected(powers, family);
    const auto made = enumerateLeftHandSides(family, powers);
    QVERIFY(made);
    const LhsEnumerator& all = **made;
    QCOMPARE(all.count(), expected.list.size());
    QCOMPARE(all.degenerateCount(), expected.degenerate);
    QCOMPARE(all.duplicateCount(), expected.duplicates);
    const auto functions = all.range(0, all.count() + 1);
    QCOMPARE(functions.size(), expected.list.size());
    for (std::size_t i = 0; i < functions.size(); ++i)
        if (!(functions[i] == expected.list[i]))
            QFAIL(qPrintable(QString("%1: %2").arg(i).arg(QString::fromStdString(text(functions[i])))));
    const auto small = list(all, 0, all.count());
    for (std::uint64_t i = 0; i < all.count(); ++i) QVERIFY(list(all, i, 1) == std::vector{small[i]});
}

void TestLhsEnumerator::largeOnesBeginWithSmallOnes()
{
    const int sizes[][3] = {{1, 20, 1000}, {2, 6, 40}, {3, 2, 8}};
    for (const auto& [degree, few, many] : sizes) {
        const auto small = make("pi", RationalFamily{1, degree, few});
        const auto large = make("pi", RationalFamily{1, degree, many});
        QVERIFY(list(*small, 0, small->count()) == list(*large, 0, small->count()));
    }
}

void TestLhsEnumerator::anyIndexIsReached_data()
{
    QTest::addColumn<int>("minDegree");
    QTest::addColumn<int>("degree");
    QTest::addColumn<int>("coefficients");
    QTest::newRow("degree 1, L = 1000") << 1 << 1 << 1000;
    QTest::newRow("degree 2, L = 20") << 1 << 2 << 20;
    QTest::newRow("degree 2 only, L = 40") << 2 << 2 << 40;
    QTest::newRow("degree 3, L = 8") << 1 << 3 << 8;
    QTest::newRow("degree 2 and 3, L = 8") << 2 << 3 << 8;
}

void TestLhsEnumerator::anyIndexIsReached()
{
    QFETCH(int, minDegree);
    QFETCH(int, degree);
    QFETCH(int, coefficients);
    QElapsedTimer timer;
    timer.start();
    const auto all = make("e", RationalFamily{minDegree, degree, coefficients});
    qInfo() << all->count() << "left-hand sides, made in" << timer.elapsed() << "ms";
    timer.start();
    std::mt19937_64 random(1);
    const auto place = [](const SmallLhs& lhs) {
        const auto function = lhs.function();
        const auto q = BruteForce::key(function.denominator), p = BruteForce::key(function.numerator);
        return std::tuple(std::max(std::get<0>(p), std::get<0>(q)), q, p);
    };
    std::uint64_t read = 0;
    for (int i = 0; i < 1000; ++i) {
        // One stretch read in a row, and parts of it reached directly. Short rows at the end of a height and
        // its long ones are met.
        const std::uint64_t first = random() % all->count();
        const auto stretch = list(*all, first, 5000);
        QCOMPARE(stretch.size(), std::min<std::uint64_t>(5000, all->count() - first));
        read += stretch.size();
        const std::size_t offset = random() % stretch.size();
        const auto part = list(*all, first + offset, std::min<std::size_t>(100, stretch.size() - offset));
        QVERIFY(equal(part.data(), stretch.data() + offset, part.size()));
        for (std::size_t j = 1; j < part.size(); ++j) QVERIFY(place(part[j - 1]) < place(part[j]));
        const auto function = part.front().function();
        QVERIFY(BruteForce::isCanonical(function.numerator, function.denominator, minDegree));
    }
    qInfo() << read << "read at 1000 places in" << timer.elapsed() << "ms";
    QVERIFY(list(*all, all->count(), 5).empty());
    QCOMPARE(list(*all, all->count() - 3, 5).size(), std::size_t{3});
}

void TestLhsEnumerator::threadsShareAnEnumerator()
{
    const RationalFamily family{1, 1, 200};
    const auto alone = make("e", family);
    const auto shared = make("e", family);
    std::array<std::vector<SmallLhs>, 4> found;
    {
        std::vector<std::jthread> threads;
        for (auto& part : found)
            threads.emplace_back([&] {
                for (std::uint64_t i = 0; i < 50; ++i)
                    shared->smallRange(i * (shared->count() / 50), 20, part);
            });
    }
    std::vector<SmallLhs> expected;
    for (std::uint64_t i = 0; i < 50; ++i) alone->smallRange(i * (alone->count() / 50), 20, expected);
    for (const auto& part : found) QVERIFY(part == expected);
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
            for (int i = p.degree(); i >= 0; --i)
                v = v * alpha + static_cast<double>(*toInt64(p.coefficient(i)));
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
    QCOMPARE(found, (std::set<std::string>{"x / 1", "x + 1 / 1", "x - 1 / 1", "x^2 / 1", "x^2 + 1 / 1",
                                           "x^2 - 1 / 1"}));
    // 1/e + 1 as a quotient of polynomials; 1/e - 1 < 0 is replaced by 1 - 1/e.
    const auto negative = make("e", BiasedMonomials{-1, -1, 1});
    found.clear();
    for (const auto& f : negative->range(0, negative->count())) found.insert(text(f));
    QCOMPARE(found, (std::set<std::string>{"1 / x", "x + 1 / x", "x - 1 / x"}));
    // In powers of x^k: 2 - 3 e^2 < 0 is absent, (-2 + 3 e^2)/e^2 and 3 e^2 - 2 are there.
    const auto quadratic = make("e", BiasedMonomials{-2, 2, 3});
    const auto small = list(*quadratic, 0, quadratic->count());
    QCOMPARE(std::count(small.begin(), small.end(), (SmallLhs{2, {-2, 3}, {1}})), 1);
    QCOMPARE(std::count(small.begin(), small.end(), (SmallLhs{2, {2, -3}, {1}})), 0);
    QCOMPARE(std::count(small.begin(), small.end(), (SmallLhs{2, {-2, 3}, {0, 1}})), 1);
    QCOMPARE(small.front().degree(), 1);
    QCOMPARE((SmallLhs{2, {-2, 3}, {1}}).degree(), 2);
    QCOMPARE(text((SmallLhs{2, {-2, 3}, {0, 1}}).function()), std::string("3*x^2 - 2 / x^2"));
    for (std::size_t i = 0; i < small.size(); ++i) QVERIFY(quadratic->at(i) == small[i].function());
    // Where e^-k would be negative, P and Q change sign together.
    const auto odd = make("-pi", BiasedMonomials{-1, -1, 1});
    const auto oriented = list(*odd, 0, odd->count());
    QVERIFY(
        std::all_of(oriented.begin(), oriented.end(), [](const auto& lhs) { return lhs.bottom[1] == -1; }));
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
    const RationalFunction zero{IntegerPolynomial({Integer(-2), Integer(0), Integer(1)}),
                                IntegerPolynomial({Integer(1)})};
    QVERIFY(!make("sqrt(2)", GivenLeftHandSides{{zero}}, table));
    delete table;
}

void TestLhsEnumerator::givenOnesMayBeLarge()
{
    const RationalFunction cubic{IntegerPolynomial({Integer(1), Integer(0), Integer(0), Integer(1'000'000)}),
                                 IntegerPolynomial({Integer(7)})};
    const RationalFunction quartic{
        IntegerPolynomial({Integer(0), Integer(0), Integer(0), Integer(0), Integer(1)}),
        IntegerPolynomial({Integer(1)})};
    const RationalFunction high{IntegerPolynomial({Integer(0), Integer(1'000'001)}),
                                IntegerPolynomial({Integer(2)})};
    const PowerTable powers(*Constant::parse("e"), 4);
    const auto small = *enumerateLeftHandSides(GivenLeftHandSides{{cubic}}, powers);
    QVERIFY(small->isSmall());
    QCOMPARE(list(*small, 0, 9), (std::vector{SmallLhs{1, {1, 0, 0, 1'000'000}, {7}}}));
    QCOMPARE(list(*small, 0, 9)[0].degree(), 3);
    for (const auto& large : {quartic, high}) {
        const auto given = *enumerateLeftHandSides(GivenLeftHandSides{{cubic, large}}, powers);
        QVERIFY(!given->isSmall());
        QCOMPARE(text(given->at(1)), text(large));
        QCOMPARE(given->range(0, 9).size(), std::size_t{2});
    }
}

QTEST_APPLESS_MAIN(TestLhsEnumerator)
#include "tst_lhs_enumerator.moc"
