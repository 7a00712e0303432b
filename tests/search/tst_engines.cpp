// SPDX-License-Identifier: GPL-3.0-or-later
// The fast path against the textbook path: the same findings, however the work is cut.
#include <QtTest>
#include <cmath>
#include <random>

#include "fraction/tail_filter.h"
#include "search/search_run.h"
#include "support/search_support.h"

using namespace fractiscope;

class TestEngines : public QObject {
    Q_OBJECT

private slots:
    void enginesAgree_data();
    void enginesAgree();
    void degreeTwoMonomialsAndListsAgree();
    void hugeTermsAgree_data();
    void hugeTermsAgree();
    void threadsAndBlocksDoNotMatter();
    void partsMakeTheWhole();
    void instructionSetsDoNotMatter();
    void hugeDomainsBeginAtOnce();
    void cancellingKeepsWhatWasDelivered();
};

namespace {

SearchSpec specFor(const QString& constant, LeftHandSides sides, unsigned longestWord)
{
    SearchSpec spec{*Constant::parse(constant.toStdString()), std::move(sides), *signWords(1, longestWord)};
    spec.digits = 200;
    spec.keepUnapproved = true;
    return spec;
}

/// The difference between two findings in words, empty if there is none. The depth to which a formula was
/// compared may differ: the fast path compares tails.
QString difference(const Finding& a, const Finding& b)
{
    const QString where = QString("candidate %1: ").arg(a.index);
    if (a.index != b.index) return where + QString("the other is %1").arg(b.index);
    if (!(a.lhs == b.lhs)) return where + "left-hand side";
    if (a.fraction.word != b.fraction.word) return where + "word";
    if (a.fraction.initial != b.fraction.initial) return where + "initial terms";
    if (!(a.fraction.channels == b.fraction.channels)) return where + "channels";
    if (!(a.fraction.recurrence == b.fraction.recurrence)) return where + "recurrence";
    if (!(a.fraction.seeds == b.fraction.seeds)) return where + "seeds";
    if (a.order != b.order || a.complexity != b.complexity) return where + "order or complexity";
    if (a.status != b.status) return where + "status";
    if (a.family != b.family) return where + "family";
    if (a.firstWrong != b.firstWrong) return where + "first wrong term";
    if (a.digitsPerTerm != b.digitsPerTerm) return where + "digits per term";
    if (a.ratioToSimple != b.ratioToSimple) return where + "ratio";
    if (a.conjecture != b.conjecture) return where + "conjecture";
    if (!a.facts != !b.facts || a.tailOffset != b.tailOffset) return where + "facts";
    if (a.facts) {
        const auto& [p, q] = std::pair(a.facts->simple, b.facts->simple);
        if (a.facts->formBits != b.facts->formBits || !p != !q) return where + "size";
        if (p && (p->period != q->period || p->formBits != q->formBits || p->ratio != q->ratio))
            return where + "simple tail";
        const auto proof = certificateOf(a);
        const auto other = certificateOf(b);
        if (!proof != !other || (proof && toJson(*proof) != toJson(*other))) return where + "certificate";
    }
    const bool bothEnough = std::min(a.approvedDigits, b.approvedDigits) >= 200;
    if (!bothEnough && std::abs(a.approvedDigits - b.approvedDigits) > 20) return where + "digits";
    return {};
}

QString difference(const SearchResult& a, const SearchResult& b)
{
    for (std::size_t i = 0; i < std::min(a.findings.size(), b.findings.size()); ++i)
        if (const QString d = difference(a.findings[i], b.findings[i]); !d.isEmpty()) return d;
    if (a.findings.size() != b.findings.size())
        return QString("%1 and %2 findings").arg(a.findings.size()).arg(b.findings.size());
    const Progress& p = a.progress;
    const Progress& q = b.progress;
    if (p.done != q.done || p.expanded != q.expanded || p.undecided != q.undecided ||
        p.recurrences != q.recurrences || p.approved != q.approved || p.proved != q.proved ||
        p.conjectures != q.conjectures || p.families != q.families)
        return QString("counts: hits %1 and %2").arg(p.recurrences).arg(q.recurrences);
    return {};
}

QString compareEngines(SearchSpec spec)
{
    const auto plan = SearchPlan::make(std::move(spec));
    if (!plan) return "no plan";
    const SearchResult fast = runToEnd(*plan, RunOptions{2, EngineKind::TailClasses});
    const SearchResult textbook = runToEnd(*plan, RunOptions{2, EngineKind::Textbook});
    if (textbook.progress.done != (*plan)->candidateCount()) return "not all candidates are done";
    return difference(fast, textbook);
}

}  // namespace

void TestEngines::enginesAgree_data()
{
    QTest::addColumn<QString>("constant");
    QTest::addColumn<int>("largest");
    for (const char* constant : {"e", "tan(1)", "besseli(1,2)/besseli(0,2)", "sqrt(2)", "pi"})
        QTest::newRow(constant) << constant << 3;
    std::mt19937 random(20261123);
    const char* shapes[] = {
        "sqrt(%1)+%2*e",     "exp(%1/%2)",       "log(%1)*pi^%2", "besselj(%1,2)/besselj(0,%2)",
        "zeta(%1)-gamma/%2", "tanh(1/%1)+1/%2",  "cos(%1)/%2",    "(1+sqrt(5))/%1-%2",
        "coth(1/%1)/(2*%2)", "cbrt(%1)+cbrt(%2)"};
    for (const char* shape : shapes) {
        const QString text = QString(shape).arg(2 + random() % 7).arg(2 + random() % 5);
        QTest::newRow(qPrintable(text)) << text << 2;
    }
}

void TestEngines::enginesAgree()
{
    QFETCH(QString, constant);
    QFETCH(int, largest);
    QCOMPARE(compareEngines(specFor(constant, RationalFamily{1, 1, largest}, 4)), QString());
}

void TestEngines::degreeTwoMonomialsAndListsAgree()
{
    QCOMPARE(compareEngines(specFor("e", RationalFamily{2, 2, 1}, 3)), QString());
    QCOMPARE(compareEngines(specFor("sqrt(2)", RationalFamily{1, 2, 1}, 2)), QString());
    QCOMPARE(compareEngines(specFor("e", RationalFamily{3, 3, 1}, 1)), QString());
    QCOMPARE(compareEngines(specFor("e", BiasedMonomials{-3, 4, 3}, 3)), QString());
    const RationalFunction large{IntegerPolynomial({Integer(4096), Integer(999983)}),
                                 IntegerPolynomial({Integer(-7), Integer(12345)})};
    const RationalFunction steep{IntegerPolynomial({Integer(1), 0, 0, 0, 0, Integer(2)}),
                                 IntegerPolynomial({Integer(3)})};
    const RationalFunction itself{IntegerPolynomial({Integer(0), Integer(1)}),
                                  IntegerPolynomial({Integer(1)})};
    QCOMPARE(compareEngines(specFor("e", GivenLeftHandSides{{large, itself}}, 3)), QString());
    QCOMPARE(compareEngines(specFor("e", GivenLeftHandSides{{large, itself, steep}}, 3)), QString());
    SearchSpec deep = specFor("tan(1/3)", RationalFamily{1, 1, 1}, 3);
    deep.maxOrder = 60;
    deep.maxPreperiod = 40;
    QCOMPARE(compareEngines(std::move(deep)), QString());
    SearchSpec shallow = specFor("e", RationalFamily{1, 1, 2}, 3);
    shallow.maxOrder = 3;
    shallow.maxPreperiod = 0;
    QCOMPARE(compareEngines(std::move(shallow)), QString());
}

void TestEngines::hugeTermsAgree_data()
{
    QTest::addColumn<QString>("constant");
    for (const char* constant :
         {"1/3+e/10^50", "e+10^50", "e/10^50", "e*10^9", "-e-1/10^12", "1/2+pi/10^9", "sqrt(10^40+1)",
          "exp(pi*sqrt(163))", "1+e/10^18",
          "digits:2.7182818284590452353602874713526624977572470936999595749669676277240766303535"
          "475945713821785251664274274663919320030599218174135966290435729"})
        QTest::newRow(constant) << constant;
}

void TestEngines::hugeTermsAgree()
{
    QFETCH(QString, constant);
    QCOMPARE(compareEngines(specFor(constant, RationalFamily{1, 1, 1}, 3)), QString());
}

void TestEngines::threadsAndBlocksDoNotMatter()
{
    const auto plan = SearchPlan::make(specFor("tan(1)", RationalFamily{1, 1, 4}, 3));
    QVERIFY(bool(plan));
    const SearchResult one =
        runToEnd(*plan, RunOptions{1, EngineKind::TailClasses, {0, ~std::uint64_t{0}}, 1});
    QVERIFY(one.findings.size() > 1000);
    for (const unsigned threads : {1U, 2U, 8U})
        for (const std::uint64_t size : {0, 7, 97, 5000}) {
            const SearchResult other =
                runToEnd(*plan, RunOptions{threads, EngineKind::TailClasses, {0, ~std::uint64_t{0}}, size});
            QCOMPARE(difference(one, other), QString());
        }
}

void TestEngines::partsMakeTheWhole()
{
    const auto plan = SearchPlan::make(specFor("e", RationalFamily{1, 1, 4}, 3));
    QVERIFY(bool(plan));
    const SearchResult whole = runToEnd(*plan, 2);
    const std::uint64_t cuts[] = {0, 1, 12, 345, 346, 5000, (*plan)->candidateCount() - 1, ~std::uint64_t{0}};
    for (const EngineKind kind : {EngineKind::TailClasses, EngineKind::Textbook}) {
        std::vector<Finding> parts;
        std::uint64_t done = 0;
        for (std::size_t i = 0; i + 1 < std::size(cuts); ++i) {
            SearchResult part = runToEnd(*plan, RunOptions{2, kind, {cuts[i], cuts[i + 1]}});
            QCOMPARE(part.progress.done, part.progress.candidates);
            done += part.progress.done;
            parts.insert(parts.end(), part.findings.begin(), part.findings.end());
        }
        QCOMPARE(done, (*plan)->candidateCount());
        QCOMPARE(parts.size(), whole.findings.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            parts[i].family = whole.findings[i].family;  // numbered anew in every part
            QCOMPARE(difference(parts[i], whole.findings[i]), QString());
        }
    }
    QCOMPARE(runToEnd(*plan, RunOptions{2, EngineKind::TailClasses, {500, 500}}).progress.done,
             std::uint64_t{0});
}

void TestEngines::instructionSetsDoNotMatter()
{
    const auto plan = SearchPlan::make(specFor("tan(1)", RationalFamily{1, 1, 3}, 4));
    QVERIFY(bool(plan));
    const SearchResult best = runToEnd(*plan, 2);
    QVERIFY(TailFilter::targets().size() >= 2);
    for (const auto& target : TailFilter::targets()) {
        QVERIFY(TailFilter::useTarget(target));
        const SearchResult other = runToEnd(*plan, 2);
        TailFilter::useTarget("");
        QVERIFY2(difference(best, other).isEmpty(), target.c_str());
    }
}

void TestEngines::cancellingKeepsWhatWasDelivered()
{
    const auto plan = SearchPlan::make(specFor("e", RationalFamily{1, 1, 200}, 3));
    QVERIFY(bool(plan));
    std::mt19937 random(5);
    for (int i = 0; i < 5; ++i) {
        SearchRun run(*plan, 2);
        run.start();
        std::vector<Finding> findings;
        while (findings.size() < 200 * (random() % 5 + 1))
            for (auto& finding : run.takeFindings(100)) findings.push_back(std::move(finding));
        run.cancel();
        while (!run.isDrained())
            for (auto& finding : run.takeFindings(1000)) findings.push_back(std::move(finding));
        QVERIFY(run.progress().outcome == Outcome::Cancelled);
        // What came is the beginning of what a whole search gives.
        const std::uint64_t end = findings.back().index + 1;
        const SearchResult same = runToEnd(*plan, RunOptions{1, EngineKind::TailClasses, {0, end}});
        QCOMPARE(same.findings.size(), findings.size());
        for (std::size_t j = 0; j < findings.size(); ++j)
            QCOMPARE(difference(same.findings[j], findings[j]), QString());
    }
}

void TestEngines::hugeDomainsBeginAtOnce()
{
    // A domain of 2 10^12 candidates begins at once, and any part of it can be searched.
    SearchSpec spec = specFor("e", RationalFamily{1, 1, 400}, 4);
    spec.keepUnapproved = false;
    const auto plan = SearchPlan::make(std::move(spec));
    QVERIFY(bool(plan));
    QVERIFY((*plan)->candidateCount() > 2'000'000'000'000U);
    const std::uint64_t first = 1'234'567'890'123U;
    const SearchResult part = runToEnd(*plan, RunOptions{2, EngineKind::TailClasses, {first, first + 3000}});
    const SearchResult same = runToEnd(*plan, RunOptions{2, EngineKind::Textbook, {first, first + 3000}});
    QCOMPARE(part.progress.done, std::uint64_t{3000});
    QCOMPARE(difference(part, same), QString());
}

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
