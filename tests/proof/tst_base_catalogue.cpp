// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <numeric>

#include "constants/constant.h"
#include "proof/base_catalogue.h"
#include "proof/exponential_fraction.h"
#include "proof/fraction_value.h"

using namespace fractiscope;

/// Every theorem of the catalogue against values computed by Arb in another way, to 150 digits.
class TestBaseCatalogue : public QObject {
    Q_OBJECT

private slots:
    void theoremsAreComplete();
    void hyperbolicAndTrigonometric();
    void besselQuotients_data();
    void besselQuotients();
    void sizesAtLargeIndices();
    void refusesTermsThatAreNoIntegers();
    void legalFromIsTheLeast();
    void admissibleClasses();
    void orderReduction();
    void quadraticIrrationals_data();
    void quadraticIrrationals();
    void notQuadratic();
    void tasoev();
    void rogersRamanujan();
    void valuesAreEnclosed();
};

namespace {

constexpr long digits = 150;
constexpr long bits = 600;

Ball valueOf(const BaseFraction& base)
{
    return *valueEnclosure(base.fraction, base.legalFrom, bits);
}

Ball arb(const std::string& expression)
{
    const auto constant = Constant::parse(expression);
    return constant ? *constant->enclosure(bits) : Ball::fromInteger(-1000);
}

std::string text(const Rational& x)
{
    return "(" + toString(x) + ")";
}

IntegerPolynomial polynomial(long c, long b, long a)
{
    return IntegerPolynomial({Integer(c), Integer(b), Integer(a)});
}

/// Value of the simple continued fraction with these terms, to within the last interval.
Ball simpleValue(const std::vector<Integer>& terms)
{
    SignedFraction fraction;
    fraction.initial = terms;
    fraction.channels = {{Rational(1)}};
    return *valueEnclosure(fraction, 1, bits);
}

}  // namespace

void TestBaseCatalogue::theoremsAreComplete()
{
    QVERIFY(baseTheorems().size() >= 7);
    for (const auto& theorem : baseTheorems()) {
        QVERIFY(!theorem.plain.empty() && !theorem.latex.empty() && !theorem.reference.empty());
        QCOMPARE(findBaseTheorem(theorem.name), &theorem);
    }
    for (const std::string& name :
         {cothBase(3).name, cotBase(3).name, besselBase({1, 1, 1, 1, 1})->name, tasoevFraction(1, 2).name,
          rogersRamanujanFraction(2).name, quadraticBase(polynomial(-2, 0, 1), QuadraticRoot::Greater)->name})
        QVERIFY2(findBaseTheorem(name), name.c_str());
    QVERIFY(!findBaseTheorem("none"));
}

void TestBaseCatalogue::hyperbolicAndTrigonometric()
{
    for (long k = 1; k <= 12; ++k) {
        const std::string argument = "(1/" + std::to_string(k) + ")";
        QVERIFY(agreeTo(valueOf(cothBase(k)), arb("coth" + argument), digits));
        QVERIFY(agreeTo(valueOf(cotBase(k)), arb("cot" + argument), digits));
        // The corollaries of Euler: e^(2/k) from coth(1/k).
        const Ball e = image(RationalMatrix(1, 1, 1, -1), valueOf(cothBase(k)), bits);
        QVERIFY(agreeTo(e, arb("exp(2/" + std::to_string(k) + ")"), digits));
    }
    const auto terms = cothBase(2).fraction.terms(5);
    QCOMPARE(terms, (std::vector<Integer>{2, 6, 10, 14, 18}));
    QVERIFY(!agreeTo(valueOf(cothBase(2)), arb("coth(1/3)"), 3));
}

void TestBaseCatalogue::besselQuotients_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("d");
    QTest::addColumn<QString>("u");
    QTest::addColumn<QString>("v");
    const std::tuple<int, int, const char*, const char*> rows[] = {
        {1, 1, "1", "1"}, {1, 1, "1", "1/2"}, {1, 1, "3", "1/2"}, {1, 1, "2", "3"}, {2, 1, "1/2", "1"},
        {2, 1, "1", "4"}, {1, 2, "1", "2"},   {1, 2, "7", "1"},   {1, 2, "2", "3"}, {3, 2, "1", "1"},
        {1, 3, "1", "1"}, {1, 3, "3", "1/2"}, {2, 3, "1/2", "2"}, {2, 3, "2", "5"}, {1, 4, "1", "1"},
        {3, 4, "1", "2"}, {2, 5, "1", "1"},   {3, 5, "1", "1/2"}, {5, 6, "2", "1"}, {7, 3, "1", "1/2"},
    };
    for (const auto& [a, d, u, v] : rows)
        QTest::addRow("a = %d, d = %d, u = %s, v = %s", a, d, u, v) << a << d << QString(u) << QString(v);
}

void TestBaseCatalogue::besselQuotients()
{
    QFETCH(int, a);
    QFETCH(int, d);
    QFETCH(QString, u);
    QFETCH(QString, v);
    const auto rational = [](const QString& s) { return *Constant::parse(s.toStdString())->rationalValue(); };
    for (const int sign : {1, -1}) {
        const BesselParameters parameters{a, d, rational(u), rational(v), sign};
        const auto base = besselBase(parameters);
        QVERIFY(base);
        const std::string z = "2/sqrt(" + text(Rational(d * d) * parameters.u * parameters.v) + ")";
        const std::string name = sign > 0 ? "besseli(" : "besselj(";
        const std::string quotient =
            name + text(Rational(a, d) - 1) + "," + z + ")/" + name + text(Rational(a, d)) + "," + z + ")";
        QVERIFY(agreeTo(valueOf(*base), arb("sqrt(" + text(parameters.u / parameters.v) + ")*" + quotient),
                        digits));
        // value = (d u/2) T, T = z Z_{nu-1}/Z_nu.
        const Ball t = arb(z + "*" + quotient);
        QVERIFY(agreeTo(valueOf(*base),
                        image(RationalMatrix(Rational(d) * parameters.u / 2, 0, 0, 1), t, bits), digits));
        const BesselQuotient expected = quotientOf(parameters);
        QCOMPARE(expected.order, Rational(a, d));
        QCOMPARE(expected.square > 0, sign > 0);
    }
}

void TestBaseCatalogue::sizesAtLargeIndices()
{
    // The example of the specification: [1; 1, 3, 2, 5, 3, 7, 4, ...] = sqrt 2 I_0(2 sqrt 2)/I_1(2 sqrt 2).
    const auto base = besselBase({1, 1, 1, Rational(1, 2), 1});
    QCOMPARE(base->fraction.terms(8), (std::vector<Integer>{1, 1, 3, 2, 5, 3, 7, 4}));
    QVERIFY(agreeTo(valueOf(*base), arb("sqrt(2)*besseli(0,2*sqrt(2))/besseli(1,2*sqrt(2))"), digits));
    // The recurrence that is kept beside the closed form gives the same terms.
    SignedFraction byRecurrence = base->fraction;
    byRecurrence.channels.edit().clear();
    QCOMPARE(byRecurrence.terms(200), base->fraction.terms(200));
}

void TestBaseCatalogue::refusesTermsThatAreNoIntegers()
{
    QVERIFY(!besselBase({1, 2, Rational(1, 2), 1, 1}));
    QVERIFY(!besselBase({1, 2, 1, Rational(1, 2), 1}));
    QVERIFY(!besselBase({1, 3, 1, Rational(1, 3), 1}));
    QVERIFY(!besselBase({0, 1, 1, 1, 1}));
    QVERIFY(!besselBase({1, -1, 1, 1, 1}));
    QVERIFY(!besselBase({1, 1, -1, 1, 1}));
}

void TestBaseCatalogue::legalFromIsTheLeast()
{
    QCOMPARE(besselBase({1, 1, 1, 1, 1})->legalFrom, std::size_t{1});
    // 2, 1, 6, 2, ... with minus: the 1 at index 1 is not allowed.
    QCOMPARE(besselBase({1, 1, 2, Rational(1, 2), -1})->legalFrom, std::size_t{2});
    for (long a = 1; a <= 3; ++a)
        for (long d = 1; d <= 4; ++d)
            for (const int sign : {1, -1})
                for (const auto& v : {Rational(1), Rational(1, 2)}) {
                    const auto base = besselBase({a, d, 1, v, sign});
                    if (!base) continue;
                    const auto terms = base->fraction.terms(40);
                    std::size_t expected = 1;
                    for (std::size_t n = 1; n < terms.size(); ++n)
                        if (terms[n] < 1 || terms[n] + sign < 1) expected = n + 1;
                    QCOMPARE(base->legalFrom, expected);
                }
    SignedFraction fraction;
    fraction.initial = {Integer(0), Integer(-5), Integer(3)};
    fraction.channels = {{Rational(-20), Rational(3)}, {Rational(1)}};
    QCOMPARE(*firstLegalIndex(fraction), std::size_t{3 + 2 * 6 + 1});
    fraction.channels = {{Rational(30), Rational(-11), Rational(1)}};  // (k - 5)(k - 6)
    QCOMPARE(*firstLegalIndex(fraction), std::size_t{3 + 6 + 1});
    fraction.channels = {{Rational(1)}};
    QCOMPARE(*firstLegalIndex(fraction), std::size_t{2});
    fraction.channels = {{Rational(5), Rational(-1)}};
    QVERIFY(!firstLegalIndex(fraction));
    fraction.channels = {{}};
    QVERIFY(!firstLegalIndex(fraction));
}

void TestBaseCatalogue::admissibleClasses()
{
    // The criterion against its meaning: some u, v with u v = w make all terms integers.
    int admissible = 0;
    for (long d = 1; d <= 6; ++d)
        for (long a = 1; a <= d; ++a) {
            if (std::gcd(a, d) != 1) continue;
            for (const auto& square : {Rational(1), Rational(4), Rational(2), Rational(8), Rational(-4, 9),
                                       Rational(-1, 4), Rational(16, 9), Rational(9), Rational(1, 2),
                                       Rational(4, 25), Rational(-8, 25), Rational(4, 7)}) {
                const BesselQuotient quotient{Rational(a, d), square};
                const auto parameters = admissibleParameters(quotient);
                const Rational w = Rational(4) / (Rational(d * d) * abs(square));
                bool possible = false;
                for (long vBottom = 1; vBottom <= 4; ++vBottom)
                    possible |=
                        besselBase({a, d, w * Rational(vBottom), Rational(1, vBottom), square > 0 ? 1 : -1})
                            .has_value();
                QCOMPARE(parameters.has_value(), possible);
                if (!parameters) continue;
                ++admissible;
                QVERIFY(quotientOf(*parameters) == quotient);
                QVERIFY(besselBase(*parameters));
            }
        }
    QVERIFY(admissible > 15);
    QVERIFY(!admissibleParameters({Rational(1, 2), Rational(9, 4)}));  // e^3
    QVERIFY(!admissibleParameters({Rational(1, 2), Rational(4, 9)}));  // e^(4/3)
    QVERIFY(!admissibleParameters({Rational(1, 2), Rational(-4)}));    // tan 2
    QVERIFY(admissibleParameters({Rational(1, 2), Rational(1)}));      // e^2
}

void TestBaseCatalogue::orderReduction()
{
    const auto t = [](const BesselQuotient& q) {
        const std::string z = "sqrt(" + text(abs(q.square)) + ")";
        const std::string name = q.square > 0 ? "besseli(" : "besselj(";
        return arb(z + "*" + name + text(q.order - 1) + "," + z + ")/" + name + text(q.order) + "," + z +
                   ")");
    };
    for (const auto& order : {Rational(-5, 3), Rational(-1), Rational(-1, 2), Rational(1, 4), Rational(1),
                              Rational(4, 3), Rational(5), Rational(15, 2)})
        for (const auto& square : {Rational(4), Rational(-4), Rational(3, 7), Rational(-2)}) {
            const auto reduced = reduceOrder({order, square});
            QVERIFY(reduced.quotient.order > 0 && reduced.quotient.order <= 1);
            QCOMPARE(reduced.quotient.square, square);
            QVERIFY(agreeTo(image(reduced.toThis, t(reduced.quotient), bits), t({order, square}), digits));
        }
}

void TestBaseCatalogue::quadraticIrrationals_data()
{
    QTest::addColumn<int>("c");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("a");
    for (const auto& [c, b, a] :
         {std::array{-1, -1, 1}, std::array{-2, 0, 1}, std::array{-13, 0, 1}, std::array{-94, 0, 1},
          std::array{1, 5, 3}, std::array{2, 7, -3}, std::array{-7, 0, 5}, std::array{1, -1000, 1},
          std::array{-991, 0, 1}, std::array{17, 23, -41}})
        QTest::addRow("%d x^2 + %d x + %d", a, b, c) << c << b << a;
}

void TestBaseCatalogue::quadraticIrrationals()
{
    QFETCH(int, c);
    QFETCH(int, b);
    QFETCH(int, a);
    const auto text = [](int n) { return "(" + std::to_string(n) + ")"; };
    const std::string root = "sqrt(" + std::to_string(b * b - 4 * a * c) + ")";
    for (const bool greater : {false, true}) {
        const auto base =
            quadraticBase(polynomial(c, b, a), greater ? QuadraticRoot::Greater : QuadraticRoot::Lesser);
        QVERIFY(base);
        const std::string sign = greater == (a > 0) ? "+" : "-";
        QVERIFY(agreeTo(valueOf(*base), arb("(-" + text(b) + sign + root + ")/(2*" + text(a) + ")"), digits));
        QCOMPARE(base->legalFrom, std::size_t{1});
    }
}

void TestBaseCatalogue::notQuadratic()
{
    QVERIFY(!quadraticBase(polynomial(1, 0, 1), QuadraticRoot::Greater));
    QVERIFY(!quadraticBase(polynomial(-4, 0, 1), QuadraticRoot::Greater));
    QVERIFY(!quadraticBase(polynomial(1, 1, 0), QuadraticRoot::Greater));
    // sqrt 13 = [3; 1, 1, 1, 1, 6, ...]: preperiod 1, period 5, both least.
    const auto base = quadraticBase(polynomial(-13, 0, 1), QuadraticRoot::Greater);
    QCOMPARE(base->fraction.preperiod(), std::size_t{1});
    QCOMPARE(base->fraction.period(), std::size_t{5});
}

void TestBaseCatalogue::tasoev()
{
    for (const auto& [u, a] : {std::pair<long, long>{1, 2}, {3, 2}, {1, 3}, {2, 7}, {5, 10}}) {
        Rational top = 0, bottom = 0, product = 1;
        const auto power = [](long base, long exponent) {
            Integer result;
            mpz_ui_pow_ui(raw(result), static_cast<unsigned long>(base),
                          static_cast<unsigned long>(exponent));
            return Rational(result);
        };
        for (long s = 0; s < 40; ++s) {
            if (s > 0) product *= power(a, 2 * s) - 1;
            top += 1 / (power(u, 2 * s + 1) * power(a, (s + 1) * (s + 1)) * product);
            bottom += 1 / (power(u, 2 * s) * power(a, s * s) * product);
        }
        const auto terms = tasoevFraction(u, a).terms(60);
        QCOMPARE(terms[0], Integer(0));
        QCOMPARE(terms[3], Integer(u * a * a * a));
        const Ball expected = Ball::fromRational(top / bottom, bits);
        const Ball difference = subtract(simpleValue(terms), expected, bits);
        const auto scaled = difference.scaled(static_cast<long>(digits * 3.33));
        QVERIFY(abs(scaled->lower) <= 1 && abs(scaled->upper) <= 1);
    }
}

void TestBaseCatalogue::rogersRamanujan()
{
    for (const long n : {2, 3, 10}) {
        const Rational q(1, n);
        Rational top = 0, bottom = 0, product = 1, power = 1;  // power = q^j
        Rational square = 1;                                   // q^(j^2)
        for (long j = 0; j < 40; ++j) {
            if (j > 0) {
                square *= power * power * q;
                power *= q;
                product *= 1 - power;
            }
            top += square / product;
            bottom += square * power / product;
        }
        const auto terms = rogersRamanujanFraction(n).terms(80);
        QCOMPARE(terms[1], Integer(n));
        QCOMPARE(terms[4], Integer(n * n));
        const Ball difference = subtract(simpleValue(terms), Ball::fromRational(top / bottom, bits), bits);
        const auto scaled = difference.scaled(static_cast<long>(digits * 3.33));
        QVERIFY(abs(scaled->lower) <= 1 && abs(scaled->upper) <= 1);
    }
}

void TestBaseCatalogue::valuesAreEnclosed()
{
    // A wrong term is seen, a fraction that is not known well enough is not called equal.
    SignedFraction fraction = cothBase(2).fraction;
    fraction.initial = {Integer(2), Integer(7)};
    QVERIFY(!agreeTo(*valueEnclosure(fraction, 1, bits), arb("coth(1/2)"), 5));
    QVERIFY(!agreeTo(*valueEnclosure(cothBase(2).fraction, 1, 100), arb("coth(1/2)"), digits));
    QVERIFY(!valueEnclosure(cothBase(2).fraction, 1, bits, 10));
    // The tail (2,-) has value 1: no interval becomes that short.
    SignedFraction twos;
    twos.word = *SignWord::parse("-");
    twos.channels = {{Rational(2)}};
    QVERIFY(!valueEnclosure(twos, 1, bits, 1000));
}

QTEST_APPLESS_MAIN(TestBaseCatalogue)
#include "tst_base_catalogue.moc"
