// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "known_tables.h"
#include "search/search_run.h"

using namespace fractiscope;

/// The four tables of true results, reproduced through the public interface.
class TestKnownTables : public QObject {
    Q_OBJECT

private slots:
    void reproduces_data();
    void reproduces();
};

namespace {

std::string keyOf(const nlohmann::json& p, const nlohmann::json& q, const nlohmann::json& signs)
{
    return p.dump() + q.dump() + signs.dump();
}

nlohmann::json coefficients(const IntegerPolynomial& p, std::size_t length)
{
    nlohmann::json list = nlohmann::json::array();
    for (std::size_t i = 0; i < length; ++i) list.push_back(*toInt64(p.coefficient(static_cast<int>(i))));
    return list;
}

std::string keyOf(const Finding& f, std::size_t length)
{
    nlohmann::json signs = nlohmann::json::array();
    for (const auto s : f.fraction.word.signs()) signs.push_back(int{s});
    return keyOf(coefficients(f.lhs.numerator, length), coefficients(f.lhs.denominator, length), signs);
}

}  // namespace

void TestKnownTables::reproduces_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("constant");
    QTest::addColumn<int>("degree");
    QTest::addColumn<int>("coefficients");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    QTest::newRow("e, degree 1") << "e-degree1-L2-words2to2.jsonl"
                                 << "e" << 1 << 2 << 2 << 2;
    QTest::newRow("e, degree 2") << "e-degree2-L1-words1to2.jsonl"
                                 << "e" << 2 << 1 << 1 << 2;
    QTest::newRow("tan 1") << "tan1-degree1-L2-words1to3.jsonl"
                           << "tan(1)" << 1 << 2 << 1 << 3;
    QTest::newRow("pi") << "pi-degree1-L3-words1to3.jsonl"
                        << "pi" << 1 << 3 << 1 << 3;
}

void TestKnownTables::reproduces()
{
    QFETCH(QString, file);
    QFETCH(QString, constant);
    QFETCH(int, degree);
    QFETCH(int, coefficients);
    QFETCH(int, shortest);
    QFETCH(int, longest);

    const KnownTable table = KnownTable::load(file.toStdString());
    SearchSpec spec{*Constant::parse(constant.toStdString()), RationalFamily{1, degree, coefficients},
                    *signWords(static_cast<unsigned>(shortest), static_cast<unsigned>(longest))};
    spec.keepUnapproved = true;
    const auto plan = SearchPlan::make(std::move(spec));
    QVERIFY(plan);
    QCOMPARE((*plan)->candidateCount(), table.header["candidates"].get<std::uint64_t>());
    QCOMPARE((*plan)->leftHandSideCount(), table.header["lhs"].get<std::uint64_t>());

    SearchRun run(*plan, 2);
    run.start();
    std::map<std::string, Finding> found;
    const auto length = static_cast<std::size_t>(degree) + 1;
    while (!run.isDrained()) {
        run.waitForFindings(1);
        for (auto& finding : run.takeFindings(1000)) {
            const std::string key = keyOf(finding, length);
            QVERIFY2(found.emplace(key, std::move(finding)).second, key.c_str());
        }
    }
    const Progress progress = run.progress();
    QCOMPARE(progress.outcome, Outcome::Completed);
    QCOMPARE(progress.done, progress.candidates);
    QCOMPARE(progress.undecided, std::uint64_t{0});
    QCOMPARE(progress.recurrences, table.header["hits"].get<std::uint64_t>());
    QCOMPARE(progress.approved, table.header["approved"].get<std::uint64_t>());
    QCOMPARE(found.size(), table.rows.size());
    for (const auto& row : table.rows) {
        const std::string key = keyOf(row["p"], row["q"], row["signs"]);
        const auto match = found.find(key);
        QVERIFY2(match != found.end(), key.c_str());
        const Finding& finding = match->second;
        QCOMPARE(isApproved(finding.status), row["approved"].get<bool>());
        if (isApproved(finding.status)) QVERIFY(finding.approvedDigits >= 1000);
        const auto terms = finding.fraction.terms(row["terms"].size());
        for (std::size_t n = 0; n < terms.size(); ++n)
            QCOMPARE(terms[n], Integer(row["terms"][n].get<long>()));
    }
}

QTEST_APPLESS_MAIN(TestKnownTables)
#include "tst_known_tables.moc"
