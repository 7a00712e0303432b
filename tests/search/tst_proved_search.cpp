// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "proof/certificate_checker.h"
#include "search/conjecture_groups.h"
#include "support/search_support.h"

using namespace fractiscope;

/// A search proves what it finds where the constant has a base, and says so only then.
class TestProvedSearch : public QObject {
    Q_OBJECT

private slots:
    void everythingIsProved_data();
    void everythingIsProved();
    void nothingIsProvedWithoutBase_data();
    void nothingIsProvedWithoutBase();
    void provingCanBeSwitchedOff();
    void exactRatios();
    void conjecturesOfDigits();
    void unrelatedConjectures();
};

namespace {

SearchSpec specOf(const QString& constant, LeftHandSides sides, unsigned longest)
{
    return {*Constant::parse(constant.toStdString()), std::move(sides), *signWords(1, longest)};
}

SearchResult search(const QString& constant, LeftHandSides sides, unsigned longest)
{
    return runToEnd(*SearchPlan::make(specOf(constant, std::move(sides), longest)), 2);
}

}  // namespace

void TestProvedSearch::everythingIsProved_data()
{
    QTest::addColumn<QString>("constant");
    QTest::addColumn<int>("degree");
    QTest::addColumn<int>("largest");
    for (const char* constant :
         {"e", "tan(1)", "exp(2)", "exp(1/3)", "tanh(1/3)", "besseli(1,2)/besseli(0,2)",
          "besselj(0,2)/besselj(1,2)", "besseli(1/3,2/3)/besseli(4/3,2/3)", "sqrt(2)", "(1+sqrt(5))/2",
          "sqrt(2)*coth(1/sqrt(2))"})
        QTest::newRow(constant) << constant << 1 << 2;
    QTest::newRow("e, degree 2") << "e" << 2 << 1;
    QTest::newRow("tan(1/2), degree 2") << "tan(1/2)" << 2 << 1;
    QTest::newRow("sqrt(3), degree 3") << "sqrt(3)" << 3 << 1;
}

void TestProvedSearch::everythingIsProved()
{
    QFETCH(QString, constant);
    QFETCH(int, degree);
    QFETCH(int, largest);
    const auto plan = SearchPlan::make(specOf(constant, RationalFamily{degree, degree, largest}, 3));
    QVERIFY(bool(plan));
    const SearchResult result = runToEnd(*plan, 2);
    QVERIFY(result.findings.size() > 10);
    QCOMPARE(result.progress.proved, result.progress.approved);
    QCOMPARE(result.progress.conjectures, 0U);
    for (const Finding& f : result.findings) {
        QCOMPARE(f.status, Status::Proved);
        QVERIFY(f.approvedDigits >= 1000);
        const auto certificate = certificateOf(f);
        QVERIFY(certificate);
        QVERIFY(certificate->target.channels == f.fraction.channels);
        QVERIFY(certificate->target.initial == f.fraction.initial);
        QVERIFY(isAccepted(*certificate));
        QVERIFY(isLinked(*certificate, *(*plan)->bases(), f.lhs));
        // The same proof for another left-hand side is refused.
        const RationalFunction other{f.lhs.numerator, f.lhs.numerator};
        QVERIFY(!isLinked(*certificate, *(*plan)->bases(), other));
    }
}

void TestProvedSearch::nothingIsProvedWithoutBase_data()
{
    QTest::addColumn<QString>("constant");
    for (const char* constant :
         {"tan(2)", "exp(3)", "cbrt(2)", "pi", "e*sqrt(2)",
          "digits:2.71828182845904523536028747135266249775724709369995957496696762772407663"})
        QTest::newRow(constant) << constant;
}

void TestProvedSearch::nothingIsProvedWithoutBase()
{
    QFETCH(QString, constant);
    const SearchResult result = search(constant, RationalFamily{1, 1, 2}, 2);
    QCOMPARE(result.progress.proved, std::uint64_t{0});
    for (const Finding& f : result.findings) {
        QVERIFY(f.status != Status::Proved);
        QVERIFY(!certificateOf(f));
    }
}

void TestProvedSearch::provingCanBeSwitchedOff()
{
    SearchSpec spec = specOf("e", RationalFamily{1, 1, 2}, 2);
    spec.prove = false;
    const SearchResult result = runToEnd(*SearchPlan::make(std::move(spec)), 2);
    QCOMPARE(result.progress.approved, std::uint64_t{288});
    QCOMPARE(result.progress.proved, std::uint64_t{0});
    for (const Finding& f : result.findings) QCOMPARE(f.status, Status::Approved);
}

void TestProvedSearch::exactRatios()
{
    // e: mathematics of Theorem 5, two terms of the word -+ for three of the simple fraction.
    const SearchResult e = search("e", RationalFamily{1, 1, 2}, 3);
    std::size_t known = 0;
    for (const Finding& f : e.findings) {
        QVERIFY(f.facts && f.facts->simple);
        QVERIFY(f.facts->formBits > 0);
        const double exact = f.facts->simple->ratio.convert_to<double>();
        QVERIFY2(std::abs(f.ratioToSimple / exact - 1) < 0.3, qPrintable(QString::number(f.ratioToSimple)));
        if (f.fraction.word.isSimple()) {
            QCOMPARE(f.facts->simple->ratio, Rational(1));
            QCOMPARE(f.facts->simple->period, f.fraction.period());
        }
        if (f.index / 10 != 0) continue;
        const std::string word = f.fraction.word.text();
        if (word == "+-" || word == "-+") {
            QCOMPARE(f.facts->simple->ratio, Rational(3, 2));
            ++known;
        }
    }
    QCOMPARE(known, std::size_t{2});
    // Periodic fractions: the measured ratio is close to the exact one.
    for (const Finding& f : search("sqrt(7)", RationalFamily{1, 1, 2}, 3).findings) {
        QVERIFY(f.facts->simple);
        QVERIFY(std::abs(f.ratioToSimple / f.facts->simple->ratio.convert_to<double>() - 1) < 0.2);
    }
}

void TestProvedSearch::conjecturesOfDigits()
{
    const SearchResult result = search(
        "digits:0."
        "4621171572600097585023184836436725487302892803301130385527318158380809061404092787749490641519624905"
        "8434893298628155",
        RationalFamily{1, 1, 2}, 3);
    QVERIFY(result.progress.families > 20);
    QCOMPARE(result.progress.conjectures, 1U);
    for (const Finding& f : result.findings) QCOMPARE(f.conjecture, f.family > 0 ? 1U : 0U);
}

void TestProvedSearch::unrelatedConjectures()
{
    const auto finding = [](SignedFraction fraction, std::vector<Integer> p) {
        Finding f;
        f.lhs = {IntegerPolynomial(std::move(p)), IntegerPolynomial({Integer(1)})};
        f.fraction = std::move(fraction);
        return f;
    };
    SignedFraction euler;  // e
    euler.initial = {2};
    euler.channels = {{1}, {2, 2}, {1}};
    SignedFraction next = euler;  // e + 1
    next.initial = {3};
    SignedFraction other;  // I0(2)/I1(2)
    other.channels = {{1, 1}};
    ConjectureGroups groups;
    QCOMPARE(groups.add(finding(euler, {0, 1})), 1U);
    QCOMPARE(groups.add(finding(other, {0, 1})), 2U);
    QCOMPARE(groups.add(finding(next, {1, 1})), 1U);
    QCOMPARE(groups.add(finding(next, {2, 1})), 3U);  // contradicts the first
    QCOMPARE(groups.add(finding(next, {0, 0, 1})), 0U);
    QCOMPARE(groups.count(), 3U);
}

QTEST_APPLESS_MAIN(TestProvedSearch)
#include "tst_proved_search.moc"
