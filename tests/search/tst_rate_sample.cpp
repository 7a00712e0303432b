// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "search/rate_sample.h"
#include "search/search_run.h"

using namespace fractiscope;

/// Samples of a search: where they are taken, and that what they count is what a search finds there.
class TestRateSample : public QObject {
    Q_OBJECT

private slots:
    void samplesAreSpreadAndTrue();
    void fewCandidates();
};

namespace {

std::shared_ptr<const SearchPlan> planOfE(long largest)
{
    return *SearchPlan::make({*Constant::parse("e"), RationalFamily{1, 1, largest}, *signWords(1, 2)});
}

}  // namespace

void TestRateSample::samplesAreSpreadAndTrue()
{
    const auto plan = planOfE(8);
    const CandidateRange range{100, plan->candidateCount() - 7};
    std::vector<Finding> found;
    const RateSamples samples =
        sampleRates(plan, range, 5, 0.01, [&](const Finding& finding) { found.push_back(finding); });
    QCOMPARE(samples.places.size(), std::size_t{5});
    QVERIFY(samples.startSeconds > 0);
    std::uint64_t at = range.first;
    std::size_t next = 0;
    for (const RateSample& sample : samples.places) {
        QCOMPARE(sample.stratum.first, at);
        at = sample.stratum.end;
        QVERIFY(sample.candidates >= 1 && sample.seconds > 0);
        QVERIFY(sample.candidates <= sample.stratum.size() - sample.stratum.size() / 2);
        for (std::uint64_t i = 0; i < sample.findings; ++i, ++next) {
            QVERIFY(found[next].index >= sample.stratum.first + sample.stratum.size() / 2);
            QVERIFY(found[next].index < sample.stratum.end);
        }
    }
    QCOMPARE(at, range.end);
    QCOMPARE(next, found.size());
    QVERIFY(!found.empty());
}

void TestRateSample::fewCandidates()
{
    // To the end of each stratum: then the sample has just what a search finds there.
    const auto plan = planOfE(2);
    std::vector<std::uint64_t> found;
    const RateSamples samples =
        sampleRates(plan, {20, 60}, 100, 10, [&](const Finding& finding) { found.push_back(finding.index); });
    QCOMPARE(samples.places.size(), std::size_t{40});
    for (const RateSample& sample : samples.places) QCOMPARE(sample.candidates, std::uint64_t{1});
    SearchRun run(plan, RunOptions{1, EngineKind::TailClasses, {20, 60}});
    run.start();
    std::vector<std::uint64_t> expected;
    while (!run.isDrained()) {
        run.waitForFindings(0.1);
        for (const Finding& finding : run.takeFindings(100)) expected.push_back(finding.index);
    }
    QCOMPARE(found, expected);
    QVERIFY(!found.empty());
}

QTEST_GUILESS_MAIN(TestRateSample)
#include "tst_rate_sample.moc"
