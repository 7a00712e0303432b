// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <set>
#include <thread>

#include "support/search_support.h"

using namespace fractiscope;

/// Runs: planted formulas, nothing from noise, independence of threads and pauses, outcomes.
class TestSearchRun : public QObject {
    Q_OBJECT

private slots:
    void plantedFormulasAreFound();
    void randomDigitsGiveNothing();
    void resultsDoNotDependOnThreadsOrPauses();
    void goesOnWhereAnEarlierRunEnded_data();
    void goesOnWhereAnEarlierRunEnded();
    void saysWhatAnEarlierRunHadWrong();
    void countsOfAnEarlierRunAreNotBelieved();
    void waitsBeforeWhatIsNew();
    void cancelEndsTheRun();
    void countsOfAStoppedRunAreThoseOfItsFindings();
    void destructorEndsTheRun();
    void familiesAreNumberedInOrder();
    void hitsOfPiAreRefuted();
    void expLogTwoIsUndecided();
    void badSpecs();
    void deeperBoundsFindLongerPeriods();
    void tasoevFractionKeepsItsRecurrence();
    void monomialsAndGivenSides();
};

namespace {

SearchSpec spec(const std::string& constant, LeftHandSides what, unsigned shortest, unsigned longest)
{
    return SearchSpec{*Constant::parse(constant), std::move(what), *signWords(shortest, longest)};
}

GivenLeftHandSides itself()
{
    return {{RationalFunction{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})}}};
}

std::string describe(const Finding& f)
{
    std::string text = std::to_string(f.index) + ' ' + std::to_string(f.family) + ' ' +
                       f.fraction.word.text() + ' ' + toString(f.lhs.numerator, "x") + '/' +
                       toString(f.lhs.denominator, "x") + ' ' + std::to_string(f.termsCompared) + ' ' +
                       std::to_string(f.digitsPerTerm);
    for (const auto& a : f.fraction.terms(40)) text += ' ' + toString(a);
    return text;
}

std::vector<std::string> describe(const std::vector<Finding>& findings)
{
    std::vector<std::string> texts;
    for (const auto& f : findings) texts.push_back(describe(f));
    return texts;
}

SignedFraction randomFraction(std::mt19937& random)
{
    SignedFraction f;
    const auto words = *signWords(1, 3);
    do f.word = words[random() % words.size()];
    while (f.word.isAllMinus());
    const std::size_t m = f.word.period() * (1 + random() % 2);
    for (std::size_t i = 0; i < random() % 5; ++i) f.initial.emplace_back(2 + random() % 9);
    for (std::size_t j = 0; j < m; ++j) {
        f.channels.edit().push_back({Rational(2 + random() % 9)});
        if (random() % 2) f.channels.edit().back().emplace_back(1 + random() % 5);
    }
    return f;
}

}  // namespace

void TestSearchRun::plantedFormulasAreFound()
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        const SignedFraction planted = randomFraction(random);
        const auto [p, q] = convergent(planted.terms(2000), planted.word);
        SearchSpec s{*Constant::parse("digits:" + decimalOf(p, q, 500)), itself(), {planted.word}};
        const auto plan = SearchPlan::make(s);
        QVERIFY(plan);
        const auto result = runToEnd(*plan, 1);
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding& found = result.findings.front();
        QCOMPARE(found.status, Status::Approved);
        QCOMPARE(found.fraction.terms(500), planted.terms(500));
        QVERIFY(found.accidentBits > 64);
    }
}

void TestSearchRun::randomDigitsGiveNothing()
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::string digits = "digits:1.";
        for (int i = 0; i < 400; ++i) digits += static_cast<char>('0' + random() % 10);
        const auto plan = SearchPlan::make(spec(digits, itself(), 1, 3));
        QVERIFY(plan);
        const auto result = runToEnd(*plan, 1);
        QVERIFY(result.findings.empty());
        QCOMPARE(result.progress.done, std::uint64_t{10});
    }
}

void TestSearchRun::resultsDoNotDependOnThreadsOrPauses()
{
    const auto plan = *SearchPlan::make(spec("e", RationalFamily{1, 1, 3}, 1, 3));
    const auto reference = describe(runToEnd(plan, 1).findings);
    QVERIFY(reference.size() > 500);
    QCOMPARE(describe(runToEnd(plan, 2).findings), reference);
    QCOMPARE(describe(runToEnd(plan, 8).findings), reference);

    SearchRun run(plan, 3);
    run.start();
    std::vector<std::string> paused;
    std::mt19937 random(3);
    for (int round = 0; !run.isDrained(); ++round) {
        if (round < 20) {
            run.pause();
            if (run.progress().outcome == Outcome::Running) QVERIFY(run.progress().paused);
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 4));
            run.resume();
        }
        run.waitForFindings(0.003);
        for (const auto& f : run.takeFindings(1 + random() % 50)) paused.push_back(describe(f));
    }
    QCOMPARE(paused, reference);
    QCOMPARE(run.progress().outcome, Outcome::Completed);
}

void TestSearchRun::goesOnWhereAnEarlierRunEnded_data()
{
    QTest::addColumn<QString>("constant");
    QTest::newRow("proved") << "e";
    QTest::newRow("conjectures") << "exp(1/2)/(exp(1/2) + 0.25)";
}

void TestSearchRun::goesOnWhereAnEarlierRunEnded()
{
    QFETCH(QString, constant);
    const auto plan = *SearchPlan::make(spec(constant.toStdString(), RationalFamily{1, 1, 3}, 1, 2));
    const SearchResult whole = runToEnd(plan, 2);
    QVERIFY(whole.findings.size() > 100 || constant != "e");
    std::mt19937 random(5);
    for (int round = 0; round < 10; ++round) {
        // Stopped after some blocks, perhaps in the middle of going on, and started again until the end.
        auto earlier = std::make_shared<EarlierRun>();
        std::vector<std::string> found;
        while (earlier->settled < plan->candidateCount()) {
            RunOptions options{static_cast<unsigned>(1 + random() % 3)};
            options.blockSize = 50 + random() % 100;
            options.earlier = earlier;
            SearchRun run(plan, options);
            run.start();
            auto next = std::make_shared<EarlierRun>(*earlier);
            std::vector<std::string> again;
            for (unsigned takes = 1 + random() % 8; takes > 0 && !run.isDrained();) {
                run.waitForFindings(1);
                const SettledBlocks blocks = run.takeBlocks(1 + random() % 100);
                // On a slow machine nothing may be there yet, again and again.
                if (blocks.findings.empty() && blocks.settled == next->settled) continue;
                --takes;
                next->settled = blocks.settled;
                next->counts = blocks.counts;
                for (const Finding& f : blocks.findings) {
                    (blocks.again ? again : found).push_back(describe(f));
                    if (!blocks.again) next->findings.push_back(f.index);
                }
            }
            // What was found again is what had been found.
            QVERIFY(again.size() <= earlier->findings.size());
            QVERIFY(std::equal(again.begin(), again.end(), found.begin()));
            QCOMPARE(run.progress().unconfirmed, std::uint64_t{0});
            const SettledBlocks last = run.takeBlocks(0);
            if (last.findings.empty()) {
                next->settled = last.settled;
                next->counts = last.counts;
            }
            earlier = next;
        }
        QCOMPARE(found, describe(whole.findings));
        QCOMPARE(earlier->counts.approved, whole.progress.approved);
        QCOMPARE(earlier->counts.proved, whole.progress.proved);
        QCOMPARE(earlier->counts.recurrences, whole.progress.recurrences);
        QCOMPARE(earlier->counts.expanded + earlier->counts.undecided, plan->candidateCount());
    }
}

void TestSearchRun::saysWhatAnEarlierRunHadWrong()
{
    const auto plan = *SearchPlan::make(spec("e", RationalFamily{1, 1, 3}, 1, 2));
    const SearchResult whole = runToEnd(plan, 1);
    auto earlier = std::make_shared<EarlierRun>();
    earlier->settled = plan->candidateCount();
    std::uint64_t wrong = 0;
    for (std::uint64_t i = 0; i < plan->candidateCount(); i += 3) {
        earlier->findings.push_back(i);
        ++wrong;
    }
    for (const Finding& f : whole.findings) wrong -= f.index % 3 == 0;
    QVERIFY(wrong > 0);
    RunOptions options{2};
    options.earlier = earlier;
    const SearchResult again = runToEnd(plan, options);
    QCOMPARE(again.progress.unconfirmed, wrong);
    QCOMPARE(again.progress.confirmed + wrong, earlier->findings.size());
    QCOMPARE(again.findings.size(), static_cast<std::size_t>(again.progress.confirmed));
    QCOMPARE(again.progress.outcome, Outcome::Completed);
}

void TestSearchRun::countsOfAnEarlierRunAreNotBelieved()
{
    const auto plan = *SearchPlan::make(spec("e", RationalFamily{1, 1, 3}, 1, 2));
    const SearchResult whole = runToEnd(plan, 1);
    auto earlier = std::make_shared<EarlierRun>();
    earlier->settled = plan->candidateCount() / 2;
    earlier->counts.undecided = earlier->settled;
    for (const Finding& f : whole.findings)
        if (f.index < earlier->settled) earlier->findings.push_back(f.index);
    QVERIFY(!earlier->findings.empty());
    RunOptions options{2};
    options.earlier = earlier;
    const Progress p = runToEnd(plan, options).progress;
    QCOMPARE(p.approved, whole.progress.approved);
    QCOMPARE(p.proved, whole.progress.proved);
    QVERIFY(p.recurrences >= p.approved);
    QVERIFY(p.expanded >= p.recurrences);
    QCOMPARE(p.done, plan->candidateCount());
}

void TestSearchRun::waitsBeforeWhatIsNew()
{
    const auto plan = *SearchPlan::make(spec("e", RationalFamily{1, 1, 3}, 1, 2));
    const SearchResult whole = runToEnd(plan, 1);
    for (const std::uint64_t settled :
         {std::uint64_t{0}, plan->candidateCount() / 2, plan->candidateCount()}) {
        auto earlier = std::make_shared<EarlierRun>();
        earlier->settled = earlier->counts.expanded = earlier->counts.recurrences = settled;
        for (const Finding& f : whole.findings)
            if (f.index < settled) earlier->findings.push_back(f.index);
        RunOptions options{2};
        options.earlier = earlier;
        options.pauseBeforeNew = true;
        SearchRun run(plan, options);
        run.start();
        if (settled < plan->candidateCount()) {
            QTRY_VERIFY(run.progress().paused && run.progress().confirmed == earlier->findings.size());
            QTest::qWait(20);
            QCOMPARE(run.progress().done, settled);
            QCOMPARE(run.takeFindings(10000).size(), earlier->findings.size());
            run.pause();
            run.resume();
        }
        std::size_t rest = 0;
        while (!run.isDrained()) {
            run.waitForFindings(1);
            rest += run.takeFindings(1000).size();
        }
        const std::size_t before = settled < plan->candidateCount() ? earlier->findings.size() : 0;
        QCOMPARE(before + rest, whole.findings.size());
        QCOMPARE(run.progress().outcome, Outcome::Completed);
    }
}

void TestSearchRun::cancelEndsTheRun()
{
    const auto plan = *SearchPlan::make(spec("pi", RationalFamily{1, 1, 20}, 1, 4));
    SearchRun run(plan, 2);
    run.start();
    run.waitForFindings(0.05);
    run.pause();
    run.cancel();
    QTRY_VERIFY(run.isDrained());
    const Progress p = run.progress();
    QCOMPARE(p.outcome, Outcome::Cancelled);
    QVERIFY(p.done < p.candidates);
    QVERIFY(!p.paused);
    run.resume();
    QCOMPARE(run.progress().outcome, Outcome::Cancelled);
}

void TestSearchRun::countsOfAStoppedRunAreThoseOfItsFindings()
{
    const auto plan = *SearchPlan::make(spec("e", RationalFamily{1, 1, 20}, 1, 3));
    for (int round = 0; round < 5; ++round) {
        SearchRun run(plan, 2);
        run.start();
        run.waitForFindings(1);
        QTest::qWait(10 * round);
        run.cancel();
        std::vector<Finding> found;
        StageCounts counts;
        std::uint64_t settled = 0;
        for (bool last = false; !last;) {
            run.waitForFindings(0.1);
            last = run.isDrained();
            SettledBlocks blocks = run.takeBlocks(1000);
            last = last && blocks.findings.empty();
            std::move(blocks.findings.begin(), blocks.findings.end(), std::back_inserter(found));
            counts = blocks.counts;
            settled = blocks.settled;
        }
        const Progress p = run.progress();
        QCOMPARE(p.outcome, Outcome::Cancelled);
        QCOMPARE(p.done, settled);
        QCOMPARE(p.approved, static_cast<std::uint64_t>(found.size()));
        QCOMPARE(p.recurrences, counts.recurrences);
        QCOMPARE(p.proved, counts.proved);
    }
}

void TestSearchRun::destructorEndsTheRun()
{
    const auto plan = *SearchPlan::make(spec("pi", RationalFamily{1, 1, 10}, 1, 4));
    for (int i = 0; i < 5; ++i) {
        SearchRun run(plan, 2);
        if (i > 0) run.start();
        if (i > 1) run.pause();
    }
    QVERIFY(plan.use_count() == 1);
}

void TestSearchRun::familiesAreNumberedInOrder()
{
    const auto result = runToEnd(*SearchPlan::make(spec("e", RationalFamily{1, 1, 2}, 1, 2)), 2);
    std::uint32_t highest = 0;
    for (const auto& f : result.findings) {
        QVERIFY(f.family >= 1 && f.family <= highest + 1);
        highest = std::max(highest, f.family);
    }
    QCOMPARE(highest, result.progress.families);
    QCOMPARE(toString(result.findings.front().lhs.numerator, "x"), std::string("x"));
}

void TestSearchRun::hitsOfPiAreRefuted()
{
    SearchSpec s = spec("pi", RationalFamily{1, 1, 2}, 1, 2);
    s.keepUnapproved = true;
    const auto result = runToEnd(*SearchPlan::make(s), 2);
    QVERIFY(!result.findings.empty());
    for (const auto& f : result.findings) {
        QCOMPARE(f.status, Status::Refuted);
        QVERIFY(f.fraction.word.isAllMinus());
        QCOMPARE(f.family, 0U);
    }
    QCOMPARE(result.progress.approved, std::uint64_t{0});
}

void TestSearchRun::expLogTwoIsUndecided()
{
    // exp(log 2) is 2, which no finite precision shows: certainty never comes, nothing is claimed.
    SearchSpec s = spec("exp(log(2))", itself(), 1, 2);
    const auto result = runToEnd(*SearchPlan::make(s), 1);
    QCOMPARE(result.progress.undecided, result.progress.candidates);
    QVERIFY(result.findings.empty());
}

void TestSearchRun::badSpecs()
{
    const auto codeOf = [](SearchSpec s) {
        const auto plan = SearchPlan::make(std::move(s));
        return plan ? -1 : static_cast<int>(plan.error().code);
    };
    const auto code = [](ErrorCode c) { return static_cast<int>(c); };
    QCOMPARE(codeOf(spec("0.5", itself(), 1, 1)), code(ErrorCode::RationalConstant));
    QCOMPARE(codeOf(spec("digits:3.14", itself(), 1, 1)), code(ErrorCode::TooFewDigits));
    for (const long bad : {0L, -1L, 1000000000L})
        QCOMPARE(codeOf(spec("e", RationalFamily{1, 1, bad}, 1, 1)), code(ErrorCode::BadCoefficients));
    QCOMPARE(codeOf(spec("e", RationalFamily{2, 1, 2}, 1, 1)), code(ErrorCode::BadDegree));
    QCOMPARE(codeOf(spec("e", RationalFamily{1, 7, 2}, 1, 1)), code(ErrorCode::BadDegree));
    const long limits[] = {1000, 40, 8};
    for (int degree = 1; degree <= 3; ++degree) {
        const long most = limits[degree - 1];
        QCOMPARE(checkSpec(spec("e", RationalFamily{1, degree, most}, 1, 1)).index(), std::size_t{0});
        QCOMPARE(codeOf(spec("e", RationalFamily{1, degree, most + 1}, 1, 1)),
                 code(ErrorCode::BadCoefficients));
        QCOMPARE(codeOf(spec("sqrt(2)", RationalFamily{1, degree, most}, 1, 1)),
                 code(ErrorCode::SearchTooLarge));
    }
    QCOMPARE(codeOf(spec("e", BiasedMonomials{3, 1, 2}, 1, 1)), code(ErrorCode::BadExponentRange));
    QCOMPARE(codeOf(spec("e", GivenLeftHandSides{}, 1, 1)), code(ErrorCode::EmptySearch));
    SearchSpec s = spec("e", itself(), 1, 1);
    s.maxOrder = 1000000000;
    QCOMPARE(codeOf(s), code(ErrorCode::BadOrder));
    s = spec("e", itself(), 1, 1);
    s.digits = 5;
    QCOMPARE(codeOf(s), code(ErrorCode::BadDigits));
    QVERIFY(!signWords(5, 2));
    QVERIFY(!SignWord::parse("+a"));
    QCOMPARE(SignWord::parse("+a").error().position, std::size_t{1});
}

void TestSearchRun::deeperBoundsFindLongerPeriods()
{
    // sqrt(94) has period 16, sqrt(991) has period 60: beyond T = 26, found with T = 60.
    SearchSpec s = spec("sqrt(991)", itself(), 1, 1);
    s.words = {SignWord()};
    QVERIFY(runToEnd(*SearchPlan::make(s), 1).findings.empty());
    s.maxOrder = 60;
    const auto result = runToEnd(*SearchPlan::make(s), 1);
    QCOMPARE(result.findings.size(), std::size_t{1});
    QCOMPARE(result.findings[0].fraction.period(), std::size_t{60});
}

void TestSearchRun::tasoevFractionKeepsItsRecurrence()
{
    // [0; 2, 4, 8, 16, ...], a fraction of exponential kind.
    SignedFraction planted;
    planted.initial = {Integer(0)};
    planted.recurrence = {Integer(2)};
    planted.seeds = {Integer(2)};
    const auto [p, q] = convergent(planted.terms(120), planted.word);
    SearchSpec s{*Constant::parse("digits:" + decimalOf(p, q, 3000)), itself(), {SignWord()}};
    const auto result = runToEnd(*SearchPlan::make(s), 1);
    QCOMPARE(result.findings.size(), std::size_t{1});
    QVERIFY(!result.findings[0].fraction.hasClosedForm());
    QCOMPARE(result.findings[0].fraction.terms(100), planted.terms(100));
}

void TestSearchRun::monomialsAndGivenSides()
{
    const auto monomials = runToEnd(*SearchPlan::make(spec("exp(1/2)", BiasedMonomials{-2, 2, 2}, 1, 2)), 2);
    QVERIFY(monomials.findings.size() > 20);
    for (const auto& f : monomials.findings) QVERIFY(isApproved(f.status));
}

QTEST_APPLESS_MAIN(TestSearchRun)
#include "tst_search_run.moc"
