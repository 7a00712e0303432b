// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "search/candidate_shard.h"

using namespace fractiscope;

/// The parts of a range.
class TestCandidateShard : public QObject {
    Q_OBJECT

private slots:
    void partsFollowAndAreEqual_data();
    void partsFollowAndAreEqual();
    void atTheEndOfTheNumbers();
};

void TestCandidateShard::partsFollowAndAreEqual_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("count");
    QTest::newRow("one") << quint64{0} << quint64{1120} << quint64{1};
    QTest::newRow("divides") << quint64{0} << quint64{1120} << quint64{7};
    QTest::newRow("does not divide") << quint64{5} << quint64{1120} << quint64{13};
    QTest::newRow("one each") << quint64{17} << quint64{100} << quint64{100};
    QTest::newRow("some empty") << quint64{17} << quint64{3} << quint64{5};
    QTest::newRow("large") << quint64{1'000'000'007} << quint64{4'000'000'000'003} << quint64{1000};
}

void TestCandidateShard::partsFollowAndAreEqual()
{
    QFETCH(quint64, first);
    QFETCH(quint64, size);
    QFETCH(quint64, count);
    std::uint64_t at = first;
    std::uint64_t last = ~std::uint64_t{0};
    for (std::uint64_t i = 1; i <= count; ++i) {
        const CandidateRange part = candidateShard({first, first + size}, i, count);
        QCOMPARE(part.first, at);
        QVERIFY(part.end >= part.first);
        QVERIFY(part.size() <= last);
        QVERIFY(part.size() == size / count || part.size() == size / count + 1);
        last = part.size();
        at = part.end;
    }
    QCOMPARE(at, first + size);
}

void TestCandidateShard::atTheEndOfTheNumbers()
{
    // Nothing overflows on the way.
    const CandidateRange all{0, ~std::uint64_t{0}};
    const std::uint64_t count = std::uint64_t{1} << 63;
    QCOMPARE(candidateShard(all, count, count).end, all.end);
    QCOMPARE(candidateShard(all, count, count).size(), std::uint64_t{1});
    QCOMPARE(candidateShard(all, 1, count).size(), std::uint64_t{2});
}

QTEST_GUILESS_MAIN(TestCandidateShard)
#include "tst_candidate_shard.moc"
