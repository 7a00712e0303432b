// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QtTest>

#include "fraction/signed_expansion.h"
#include "proof/certificate_checker.h"
#include "proof/legality.h"
#include "proof/prover.h"
#include "search/known_tables.h"
#include "support/proof_support.h"

using namespace fractiscope;

/// The transducer and the prover, on bases written by hand.
class TestProver : public QObject {
    Q_OBJECT

private slots:
    void transducerGivesCertifiedTerms();
    void transducerStopsAtItsLimits();
    void termsWaitForTheLegalIndex();
    void negativeValues();
    void legality();
    void classicalFormulas();
    void everyApprovedRow_data();
    void everyApprovedRow();
    void mutatedFormulas_data();
    void mutatedFormulas();
    void openReasons();
};

namespace {

std::vector<KnownBase> knownBases()
{
    return {baseOfE(),
            baseOfTan1(),
            baseOfBessel("+"),
            baseOfBessel("-"),
            baseOfRoot2(),
            baseOfGoldenRatio(),
            {"coth(1/3)", {cothBaseByHand(3, "+"), {}}},
            {"cot(1/2)", {cothBaseByHand(2, "-"), {}}}};
}

KnownBase knownBase(const std::string& constant)
{
    for (auto& known : knownBases())
        if (known.constant == constant) return known;
    qFatal("no base of %s", constant.c_str());
}

std::vector<Integer> certified(const std::string& constant, const RationalFunction& f, const SignWord& word,
                               std::size_t count)
{
    const PowerTable powers(*Constant::parse(constant), 1);
    return expandCertified(powers, f, word, count, 4096, 1 << 20)->terms;
}

/// All approved findings of a search of degree 1.
std::vector<Finding> approvedRows(const std::string& constant, unsigned shortest, unsigned longest)
{
    SearchSpec spec{*Constant::parse(constant), RationalFamily{1, 1, 2}, *signWords(shortest, longest)};
    std::vector<Finding> rows;
    for (auto& finding : runToEnd(*SearchPlan::make(std::move(spec)), 1).findings)
        if (isApproved(finding.status)) rows.push_back(std::move(finding));
    return rows;
}

ProofResult prove(const KnownBase& known, const Finding& row)
{
    return prove(known.based, row.lhs.numerator, row.lhs.denominator, row.fraction);
}

bool isProved(const ProofResult& result)
{
    const auto* certificate = std::get_if<Certificate>(&result);
    return certificate != nullptr && isAccepted(*certificate);
}

void addConstants()
{
    QTest::addColumn<QString>("constant");
    QTest::addColumn<unsigned>("shortest");
    QTest::addColumn<unsigned>("longest");
    QTest::addColumn<QString>("table");
    QTest::newRow("e") << "e" << 2U << 2U << "e-degree1-L2-words2to2.jsonl";
    QTest::newRow("tan 1") << "tan(1)" << 1U << 3U << "tan1-degree1-L2-words1to3.jsonl";
    QTest::newRow("I0(2)/I1(2)") << "besseli(0,2)/besseli(1,2)" << 1U << 2U << "";
    QTest::newRow("J0(2)/J1(2)") << "besselj(0,2)/besselj(1,2)" << 1U << 2U << "";
    QTest::newRow("sqrt 2") << "sqrt(2)" << 1U << 2U << "";
}

}  // namespace

void TestProver::transducerGivesCertifiedTerms()
{
    std::mt19937 random(11);
    for (const KnownBase& known : knownBases()) {
        for (const char* text : {"+", "-", "+-", "-+", "++-", "-+-"}) {
            const SignWord word = *SignWord::parse(text);
            std::array<long, 4> m{};
            for (long& entry : m) entry = static_cast<long>(random() % 41) - 20;
            // Both rows positive at the constant: the expansion wants a positive numerator and denominator.
            const double alpha = [&] {
                const auto [p, q] = convergent(
                    transduce(known.based.base, known.based.toConstant, SignWord(), 20), SignWord());
                return Rational(p, q).convert_to<double>();
            }();
            for (const std::size_t row : {0U, 2U})
                if (static_cast<double>(m[row]) * alpha + static_cast<double>(m[row + 1]) < 0) {
                    m[row] = -m[row];
                    m[row + 1] = -m[row + 1];
                }
            if (m[0] * m[3] == m[1] * m[2]) continue;
            const RationalFunction f{IntegerPolynomial({m[1], m[0]}), IntegerPolynomial({m[3], m[2]})};
            const IntegerMatrix start{m[0], m[1], m[2], m[3]};
            const auto terms = transduce(known.based.base, start * known.based.toConstant, word, 200);
            QCOMPARE(terms.size(), std::size_t{200});
            QCOMPARE(terms, certified(known.constant, f, word, 200));
        }
    }
}

void TestProver::transducerStopsAtItsLimits()
{
    const KnownBase e = baseOfE();
    std::vector<Integer> terms;
    Transducer few(e.based.base, e.based.toConstant, SignWord(), {3, 1000});
    for (int i = 0; i < 3; ++i) QCOMPARE(few.advance(terms), Transducer::Stop::None);
    QCOMPARE(few.advance(terms), Transducer::Stop::BaseTermLimit);
    QCOMPARE(few.absorbed(), std::size_t{3});
    // 2718281829 - 10^9 e = 0.54..., over 10^5: 1 - 1/(2 - 1/(2 - ...)), about 10^5 twos.
    terms.clear();
    const IntegerMatrix start{Integer("-1000000000"), Integer("2718281829"), 0, 100000};
    Transducer twos(e.based.base, start * e.based.toConstant, *SignWord::parse("-"), {1000, 500});
    auto stop = Transducer::Stop::None;
    while (stop == Transducer::Stop::None) stop = twos.advance(terms);
    QCOMPARE(stop, Transducer::Stop::TermLimit);
    QCOMPARE(terms.size(), std::size_t{500});
    QCOMPARE(terms[400], Integer(2));
}

void TestProver::termsWaitForTheLegalIndex()
{
    // J1(2)/J0(2) = -y, y = 0 - 1/(1 - 1/(2 - ...)): the term 1 with sign - is not legal, and the tail that
    // begins with it, J0(2)/J1(2) = 0.388..., is not in [1, oo].
    const BaseFraction base{"shifted", interlaced("-", {}, {{0, 1}}), 2};
    const SignWord word;
    const RationalFunction reciprocal{IntegerPolynomial({1}), IntegerPolynomial({0, 1})};
    const auto right = certified("besselj(0,2)/besselj(1,2)", reciprocal, word, 60);
    QCOMPARE(transduce(base, {-1, 0, 0, 1}, word, 60), right);
    BaseFraction careless = base;
    careless.legalFrom = 0;
    QVERIFY(transduce(careless, {-1, 0, 0, 1}, word, 60) != right);
    // The prover refuses it, and the checker a certificate that claims it.
    const auto formula = baseOfBessel("-").based.base.fraction;
    QCOMPARE(std::get<OpenReason>(prove(careless, {0, -1, 1, 0}, formula)), OpenReason::BaseNotLegal);
}

void TestProver::negativeValues()
{
    // 1 - e = -2 + 0.28...
    const KnownBase e = baseOfE();
    const auto terms =
        transduce(e.based.base, IntegerMatrix{-1, 1, 0, 1} * e.based.toConstant, SignWord(), 4);
    QCOMPARE(terms, (std::vector<Integer>{-2, 3, 1, 1}));
    const auto minus =
        transduce(e.based.base, IntegerMatrix{-1, 1, 0, 1} * e.based.toConstant, *SignWord::parse("-+"), 3);
    QCOMPARE(minus[0], Integer(-1));
    // -e = -3 + 1/(3 + 1/(1 + 1/(1 + 1/(4 + ...)))).
    const auto formula = interlaced("+", {-3, 3}, {{1}, {1}, {4, 2}});
    const auto result = prove(e.based, IntegerPolynomial({0, -1}), IntegerPolynomial({1}), formula);
    QVERIFY(isProved(result));
}

void TestProver::legality()
{
    QCOMPARE(isLegal(interlaced("+", {-5, 1}, {{1, 1}})), Verdict::True);
    QCOMPARE(isLegal(interlaced("+", {-5, 0}, {{1, 1}})), Verdict::False);
    QCOMPARE(isLegal(interlaced("-", {}, {{1, 1}})), Verdict::True);  // index 0 is exempt
    QCOMPARE(isLegal(interlaced("-", {7}, {{1, 1}})), Verdict::False);
    QCOMPARE(isLegal(interlaced("-", {7}, {{1, 1}}), 2), Verdict::True);
    QCOMPARE(isLegal(interlaced("+", {}, {{1}, {}})), Verdict::False);
    // 4 - 4k + k^2 is 4, 1, 0, 1, ...
    QCOMPARE(isLegal(interlaced("+", {}, {{4, -4, 1}})), Verdict::False);
    QCOMPARE(isLegal(interlaced("+", {}, {{5, -4, 1}})), Verdict::True);
    QCOMPARE(isLegal(interlaced("+", {}, {{1000, 50, -1}})), Verdict::False);
    QCOMPARE(isLegal(interlaced("+", {}, {{-3, 2}, {1}}), 4), Verdict::True);   // from k = 2
    QCOMPARE(isLegal(interlaced("+", {}, {{-3, 2}, {1}}), 2), Verdict::False);  // from k = 1
    QCOMPARE(isLegal(interlaced("+", {}, {{100'000'000'000, -400'000, 1}})), Verdict::Unknown);
}

void TestProver::classicalFormulas()
{
    const IntegerPolynomial t({0, 1});
    const IntegerPolynomial one({1});
    // Euler.
    QVERIFY(isProved(prove(baseOfE().based, t, one, interlaced("+", {2}, {{1}, {2, 2}, {1}}))));
    // Lambert, tan 1 = [1; 1, 1, 3, 1, 5, ...].
    QVERIFY(isProved(prove(baseOfTan1().based, t, one, interlaced("+", {1}, {{1, 2}, {1}}))));
    QVERIFY(isProved(prove(baseOfTan1().based, one, t, interlaced("-", {}, {{1, 2}}))));
    QVERIFY(isProved(prove(baseOfBessel("+").based, t, one, interlaced("+", {}, {{1, 1}}))));
    // sqrt 2 = 2 - 1/(2 - 1/(4 - 1/(2 - 1/(4 - ...)))), and the golden ratio 2 - 1/(3 - 1/(3 - ...)).
    QVERIFY(isProved(prove(baseOfRoot2().based, t, one, interlaced("-", {2}, {{2}, {4}}))));
    QVERIFY(isProved(prove(baseOfGoldenRatio().based, t, one, interlaced("-", {2}, {{3}}))));
    // A multiple of the true period is as true, and so is a longer preperiod.
    QVERIFY(isProved(
        prove(baseOfE().based, t, one, interlaced("+", {2, 1, 2}, {{1}, {1}, {4, 4}, {1}, {1}, {6, 4}}))));
}

void TestProver::everyApprovedRow_data()
{
    addConstants();
}

void TestProver::everyApprovedRow()
{
    QFETCH(QString, constant);
    QFETCH(unsigned, shortest);
    QFETCH(unsigned, longest);
    QFETCH(QString, table);
    const KnownBase known = knownBase(constant.toStdString());
    const auto rows = approvedRows(constant.toStdString(), shortest, longest);
    if (!table.isEmpty()) {
        const auto approved = KnownTable::load(table.toStdString()).header["approved"].get<std::size_t>();
        QCOMPARE(rows.size(), approved);
    }
    QElapsedTimer clock;
    std::vector<Certificate> certificates;
    clock.start();
    for (const Finding& row : rows) {
        const ProofResult result = prove(known, row);
        QVERIFY(std::holds_alternative<Certificate>(result));
        certificates.push_back(std::get<Certificate>(result));
    }
    const double proving = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    for (const Certificate& certificate : certificates) QVERIFY(isAccepted(certificate));
    const double checking = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const double count = static_cast<double>(rows.size());
    qInfo("%zu proofs, %.3f ms each; checked in %.3f ms each", rows.size(), proving / count,
          checking / count);
}

void TestProver::mutatedFormulas_data()
{
    addConstants();
}

void TestProver::mutatedFormulas()
{
    QFETCH(QString, constant);
    QFETCH(unsigned, shortest);
    QFETCH(unsigned, longest);
    const KnownBase known = knownBase(constant.toStdString());
    std::mt19937 random(13);
    std::size_t refuted = 0;
    std::size_t open = 0;
    for (Finding& row : approvedRows(constant.toStdString(), shortest, longest)) {
        const ProofResult truth = prove(known, row);
        for (int round = 0; round < 3; ++round) {
            Finding wrong = row;
            SignedFraction& f = wrong.fraction;
            const long change = (random() % 2 == 0 ? 1 : -1) * static_cast<long>(1 + random() % 3);
            const std::size_t place = random() % (f.preperiod() + f.period());
            if (place < f.preperiod()) {
                f.initial[place] += change;
            } else {
                RationalPolynomial& p = f.channels.edit()[place - f.preperiod()];
                p.resize(std::max<std::size_t>(p.size(), 2));
                p[random() % 2] += change;
                while (!p.empty() && p.back() == 0) p.pop_back();
            }
            const ProofResult result = prove(known, wrong);
            QVERIFY(!std::holds_alternative<Certificate>(result));
            if (const auto* refutation = std::get_if<Refutation>(&result)) {
                ++refuted;
                const std::size_t index = refutation->index;
                const auto right = certified(known.constant, row.lhs, f.word, index + 1);
                const auto claimed = f.terms(index + 1);
                QVERIFY(std::equal(right.begin(), right.end() - 1, claimed.begin()));
                QVERIFY(right[index] != claimed[index]);
                QCOMPARE(refutation->rightTerm, right[index]);
            } else {
                ++open;
                QCOMPARE(std::get<OpenReason>(result), OpenReason::TargetNotLegal);
            }
            // The right certificate does not carry the wrong formula.
            Certificate forged = std::get<Certificate>(truth);
            forged.target = f;
            QVERIFY(!isAccepted(forged));
        }
    }
    qInfo("%zu refuted, %zu not legal", refuted, open);
    QVERIFY(refuted > open);
}

void TestProver::openReasons()
{
    const BasedConstant e = baseOfE().based;
    const IntegerPolynomial t({0, 1});
    const IntegerPolynomial one({1});
    const SignedFraction euler = interlaced("+", {2}, {{1}, {2, 2}, {1}});
    const auto reason = [](const ProofResult& result) {
        const auto* open = std::get_if<OpenReason>(&result);
        return open == nullptr ? std::optional<OpenReason>() : *open;
    };
    QCOMPARE(reason(prove(e, t * t, one, euler)), OpenReason::NotDegreeOne);
    QCOMPARE(reason(prove(e, one, one, euler)), OpenReason::RationalValue);
    QCOMPARE(reason(prove(e, t, one, interlaced("+", {2, 0}, {{1}}))), OpenReason::TargetNotLegal);
    QCOMPARE(reason(prove(e, t, one, interlaced("+-", {2}, {{2}}))), OpenReason::NoClosedForm);
    SignedFraction powers;
    powers.recurrence = {2};
    powers.seeds = {2};
    QCOMPARE(reason(prove(e, t, one, powers)), OpenReason::NoClosedForm);
    ProofLimits limits;
    limits.transducer = {1, 1000};
    QCOMPARE(reason(prove(e, t, one, euler, limits)), OpenReason::BaseTermLimit);
    limits.transducer = {1000, 1};
    QCOMPARE(reason(prove(e, t, one, euler, limits)), OpenReason::TermLimit);
    limits = {};
    limits.blockTerms = 3;
    QCOMPARE(reason(prove(e, t, one, euler, limits)), OpenReason::BlockLimit);
    SignedFraction large = euler;
    large.initial[0] += Integer(1) << 5000;
    QCOMPARE(reason(prove(e, IntegerPolynomial({Integer(1) << 5000, 1}), one, large)),
             OpenReason::NotAccepted);
    BasedConstant rational = e;
    rational.base.fraction = interlaced("-", {3}, {{2}});
    QCOMPARE(reason(prove(rational, t, one, euler)), OpenReason::RationalValue);
    // A tail of twos is refuted: its value is rational.
    const auto twos = prove(e, t, one, interlaced("-", {3, 4, 3}, {{2}}));
    QVERIFY(std::holds_alternative<Refutation>(twos));
    // True for as many terms as are compared, but only the base of another number is known: sqrt 2 against
    // a good approximation of it is refuted, not open.
    const auto close = prove(baseOfRoot2().based, t, one, interlaced("+", {1, 2, 2, 2, 2, 2, 2}, {{3}}));
    QCOMPARE(std::get<Refutation>(close).index, std::size_t{7});
}

QTEST_APPLESS_MAIN(TestProver)
#include "tst_prover.moc"
