// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QtTest>

#include "fraction/signed_expansion.h"
#include "proof/certificate_checker.h"
#include "proof/discovery.h"
#include "proof/shortest_form.h"
#include "recurrence/closed_form.h"
#include "recurrence/family.h"
#include "search/known_tables.h"
#include "support/proof_support.h"

using namespace fractiscope;

/// Formulas found forwards, with their proofs.
class TestDiscovery : public QObject {
    Q_OBJECT

private slots:
    void classicalFormulas();
    void everyApprovedRow_data();
    void everyApprovedRow();
    void randomImages_data();
    void randomImages();
    void longPeriods();
    void openReasons();
    void shortestForms();
};

namespace {

const IntegerMatrix identity{};

SignedFraction found(const KnownBase& known, const IntegerMatrix& m0, const std::string& word)
{
    const auto result = discover(known.based, m0, *SignWord::parse(word));
    if (!result) return {};
    return isAccepted(result->certificate) ? result->fraction : SignedFraction{};
}

bool sameRule(const SignedFraction& x, const SignedFraction& y)
{
    return x.word == y.word && x.initial == y.initial && x.channels == y.channels;
}

/// The polynomials t -> a t + b and t -> c t + d, both positive at the constant, if the quotient is: a
/// fraction that is x, else one that is -x.
RationalFunction positiveQuotient(IntegerMatrix& m, const PowerTable& powers)
{
    const auto at = *powers.at(256);
    IntegerPolynomial p({m.b, m.a});
    IntegerPolynomial q({m.d, m.c});
    if (isPositive(p, *at) != Verdict::True) p = -p;
    if (isPositive(q, *at) != Verdict::True) q = -q;
    m = linearMatrix(p, q);
    return {p, q};
}

}  // namespace

void TestDiscovery::classicalFormulas()
{
    QVERIFY(sameRule(found(baseOfE(), identity, "+"), interlaced("+", {2}, {{1}, {2, 2}, {1}})));
    QVERIFY(sameRule(found(baseOfTan1(), identity, "+"), interlaced("+", {}, {{1}, {1, 2}})));
    QVERIFY(sameRule(found(baseOfTan1(), {0, 1, 1, 0}, "-"), interlaced("-", {}, {{1, 2}})));
    QVERIFY(sameRule(found(baseOfBessel("+"), identity, "+"), interlaced("+", {}, {{1, 1}})));
    QVERIFY(sameRule(found(baseOfBessel("-"), identity, "-"), interlaced("-", {}, {{1, 1}})));
    QVERIFY(sameRule(found(baseOfRoot2(), identity, "-"), interlaced("-", {2}, {{2}, {4}})));
    QVERIFY(sameRule(found(baseOfGoldenRatio(), identity, "-"), interlaced("-", {2}, {{3}})));
    QVERIFY(
        sameRule(found(baseOfGoldenRatio(), {2, 1, 0, 1}, "+"), interlaced("+", {}, {{4}})));  // 2 + sqrt 5
    // coth(1/k), and e^(2/k) = (y + 1)/(y - 1).
    for (long k = 1; k <= 6; ++k) {
        const KnownBase coth{"", {cothBaseByHand(k, "+"), {}}};
        QVERIFY(sameRule(found(coth, identity, "+"), interlaced("+", {}, {{k, 2 * k}})));
        QVERIFY(found(coth, {1, 1, 1, -1}, "+-").hasClosedForm());
    }
    // Negative values: -e = -3 + 1/(3 + ...).
    QVERIFY(sameRule(found(baseOfE(), {-1, 0, 0, 1}, "+"), interlaced("+", {-3, 3}, {{1}, {1}, {4, 2}})));
}

void TestDiscovery::everyApprovedRow_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("e") << "e-degree1-L2-words2to2.jsonl";
    QTest::newRow("tan1") << "tan1-degree1-L2-words1to3.jsonl";
}

void TestDiscovery::everyApprovedRow()
{
    QFETCH(QString, table);
    const KnownBase known = table.startsWith("e") ? baseOfE() : baseOfTan1();
    const KnownTable rows = KnownTable::load(table.toStdString());
    QElapsedTimer clock;
    double milliseconds = 0;
    for (const auto& row : rows.rows) {
        QVERIFY(row["approved"].get<bool>());
        const auto entry = [&](const char* side, int i) { return Integer(row[side][i].get<long>()); };
        std::vector<std::int8_t> signs;
        for (const auto& sign : row["signs"]) signs.push_back(static_cast<std::int8_t>(sign.get<int>()));
        clock.start();
        const auto result = discover(
            known.based, {entry("p", 1), entry("p", 0), entry("q", 1), entry("q", 0)}, SignWord(signs));
        milliseconds += static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QVERIFY(result);
        QVERIFY(isAccepted(result->certificate));
        std::vector<Integer> terms;
        for (const auto& term : row["terms"]) terms.emplace_back(term.get<long>());
        QCOMPARE(result->fraction.terms(terms.size()), terms);
        // The prover agrees on the formula.
        const auto again = prove(known.based.base, result->certificate.start, result->fraction);
        QVERIFY(std::holds_alternative<Certificate>(again));
    }
    qInfo("%zu discoveries, %.3f ms each", rows.rows.size(),
          milliseconds / static_cast<double>(rows.rows.size()));
}

void TestDiscovery::randomImages_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("e") << 0;
    QTest::newRow("tan 1") << 1;
    QTest::newRow("I0(2)/I1(2)") << 2;
    QTest::newRow("J0(2)/J1(2)") << 3;
    QTest::newRow("sqrt 2") << 4;
    QTest::newRow("golden ratio") << 5;
}

void TestDiscovery::randomImages()
{
    QFETCH(int, number);
    const std::vector<KnownBase> bases{baseOfE(),         baseOfTan1(),  baseOfBessel("+"),
                                       baseOfBessel("-"), baseOfRoot2(), baseOfGoldenRatio()};
    const KnownBase& known = bases[static_cast<std::size_t>(number)];
    const PowerTable powers(*Constant::parse(known.constant), 1);
    const auto words = *signWords(1, 4);
    std::mt19937 random(static_cast<unsigned>(17 + number));
    std::size_t longest = 0;
    std::size_t count = 0;
    double milliseconds = 0;
    for (int round = 0; round < 60; ++round) {
        const auto entry = [&] { return Integer(static_cast<long>(random() % 61) - 30); };
        IntegerMatrix m{entry(), entry(), entry(), entry()};
        const SignWord& word = words[random() % words.size()];
        if (determinant(m).is_zero() || word.isAllMinus()) continue;
        const RationalFunction f = positiveQuotient(m, powers);
        QElapsedTimer clock;
        clock.start();
        const auto result = discover(known.based, m, word);
        milliseconds += static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QVERIFY2(result, qPrintable(QString::fromStdString(word.text())));
        QVERIFY(isAccepted(result->certificate));
        QCOMPARE(result->fraction.terms(300), expandCertified(powers, f, word, 300, 4096, 1 << 20)->terms);
        longest = std::max(longest, result->fraction.period());
        ++count;
    }
    qInfo("%zu discoveries, %.2f ms each, longest period %zu", count,
          milliseconds / static_cast<double>(count), longest);
}

void TestDiscovery::longPeriods()
{
    std::mt19937 random(19);
    QElapsedTimer clock;
    for (const long determinantOfM : {101L, 499L, 997L, 1999L}) {
        clock.start();
        const auto result = discover(baseOfE().based, {determinantOfM, 1, 0, 1}, *SignWord::parse("+--+"));
        const auto finding = clock.restart();
        QVERIFY(result);
        QVERIFY(isAccepted(result->certificate));
        qInfo("determinant %ld: period %zu, preperiod %zu, block %zu + %zu, %lld ms, checked in %lld ms",
              determinantOfM, result->fraction.period(), result->fraction.preperiod(),
              result->certificate.block.baseLength, result->certificate.block.targetLength, finding,
              clock.elapsed());
    }
}

void TestDiscovery::openReasons()
{
    const auto reason = [](const Result<Discovery, OpenReason>& result) { return result.error(); };
    const BasedConstant e = baseOfE().based;
    // Runs of twos whose lengths grow: not interlaced.
    ProofLimits limits;
    limits.transducer = {5000, 20'000};
    QCOMPARE(reason(discover(e, identity, *SignWord::parse("-"), limits)), OpenReason::TermLimit);
    limits.transducer = {2, 20'000};
    QCOMPARE(reason(discover(e, identity, SignWord(), limits)), OpenReason::BaseTermLimit);
    QCOMPARE(reason(discover(e, {1, 2, 2, 4}, SignWord())), OpenReason::RationalValue);
    limits = {};
    limits.blockTerms = 1;
    QCOMPARE(reason(discover(e, identity, SignWord(), limits)), OpenReason::BlockLimit);
    // e + 2^5000: a number in the certificate is larger than the checker looks at.
    QCOMPARE(reason(discover(e, {1, Integer(1) << 5000, 0, 1}, SignWord())), OpenReason::NotAccepted);
    std::stop_source stop;
    stop.request_stop();
    limits = {};
    QCOMPARE(reason(discover(e, identity, *SignWord::parse("-"), limits, stop.get_token())),
             OpenReason::Stopped);
}

void TestDiscovery::shortestForms()
{
    // A doubled period and a preperiod that is part of the rule.
    const auto f = shortestForm(interlaced("+", {2, 1, 2}, {{1}, {1}, {4, 4}, {1}, {1}, {6, 4}}));
    QVERIFY(sameRule(f, interlaced("+", {2}, {{1}, {2, 2}, {1}})));
    QCOMPARE(f.recurrence, (std::vector<Integer>{0, 0, 2, 0, 0, -1}));
    QCOMPARE(f.seeds, (std::vector<Integer>{1, 2, 1, 1, 4, 1}));
    // The word keeps the period even.
    QCOMPARE(shortestForm(interlaced("+-", {}, {{3}, {3}, {3}, {3}})).period(), std::size_t{2});
    QCOMPARE(shortestForm(interlaced("+", {}, {{3}, {3}, {3}, {3}})).period(), std::size_t{1});
    std::mt19937 random(23);
    for (int round = 0; round < 200; ++round) {
        const std::size_t m = 1 + random() % 4;
        std::vector<std::vector<long>> rule(m);
        for (auto& p : rule)
            for (std::size_t i = 0; i <= random() % 3; ++i) p.push_back(1 + static_cast<long>(random() % 4));
        const SignedFraction planted = interlaced("+", {50}, rule);
        // The same terms read with a longer preperiod and a multiple of the period.
        const std::size_t extra = random() % 9;
        const std::size_t factor = 1 + random() % 4;
        const auto terms = planted.terms(1 + extra + 4 * m * factor);
        SignedFraction longer;
        longer.initial.assign(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(1 + extra));
        for (std::size_t j = 0; j < m * factor; ++j) {
            std::vector<Integer> values;
            for (std::size_t k = 0; k < 4; ++k) values.push_back(terms[1 + extra + m * factor * k + j]);
            longer.channels.edit().push_back(interpolate(std::move(values)));
        }
        const SignedFraction shortest = shortestForm(longer);
        QCOMPARE(shortest.terms(100), planted.terms(100));
        QVERIFY(m % shortest.period() == 0 && shortest.preperiod() <= 1);
        QCOMPARE(familyKey(shortest), familyKey(shortestForm(planted)));
        // The recurrence generates the terms by itself.
        auto byRecurrence = shortest.initial;
        byRecurrence.insert(byRecurrence.end(), shortest.seeds.begin(), shortest.seeds.end());
        extendByRecurrence(byRecurrence, shortest.recurrence, 100);
        QCOMPARE(byRecurrence, planted.terms(100));
    }
}

QTEST_APPLESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
