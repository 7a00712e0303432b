// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <QtTest>
#include <filesystem>
#include <random>

#include "report/json_lines.h"
#include "report/spec_json.h"
#include "storage/recorded_run.h"
#include "storage/session_schema.h"
#include "storage/session_support.h"
#include "support/search_support.h"

using namespace fractiscope;
namespace fs = std::filesystem;

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void init();
    void specsAreReadBack();
    void badSpecsAreRefused_data();
    void badSpecsAreRefused();
    void storesWhatARunFinds();
    void goesOnAfterAnyStop();
    void annotationsAreKept();
    void olderSchemasAreBroughtUpToDate();
    void copiesAreWhole();
    void movesWhileARunStores();
    void oneInMemoryCanBeSaved();
    void storingThatFailsEndsTheRun();

private:
    std::string path(const char* name) const { return folder_->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSession::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void TestSession::specsAreReadBack()
{
    SearchSpec given = spec("tan(1)/2", 3);
    given.leftHandSides =
        GivenLeftHandSides{{{IntegerPolynomial({Integer("-123456789012345678901234567890"), 1}),
                             IntegerPolynomial({Integer(2)})}}};
    SearchSpec monomials = spec("digits:3.14159265358979323846264338327950288419716939937510", 3);
    monomials.leftHandSides = BiasedMonomials{-2, 3, 7};
    monomials.prove = false;
    monomials.keepUnapproved = true;
    monomials.depth = 200;
    monomials.maxPrecisionBits = 4096;
    for (const SearchSpec& s : {spec("e", 5), given, monomials}) {
        const std::string text = specToJson(s);
        const auto back = specFromJson(text);
        QVERIFY(bool(back));
        QCOMPARE(specToJson(*back), text);
        QCOMPARE(back->constant.text(), s.constant.text());
        QCOMPARE(back->words, s.words);
        QCOMPARE(back->leftHandSides.index(), s.leftHandSides.index());
    }
}

void TestSession::badSpecsAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("constant") << "\"e\""
                              << "\"1/0\"";
    QTest::newRow("no constant") << "\"e\""
                                 << "7";
    QTest::newRow("kind") << "quotients"
                          << "all";
    QTest::newRow("degrees") << "[1,1]"
                             << "[1]";
    QTest::newRow("degrees too large") << "[1,1]"
                                       << "[1,100000]";
    QTest::newRow("word") << "\"+-\""
                          << "\"+a\"";
    QTest::newRow("order") << "\"order\":26"
                           << "\"order\":-1";
    QTest::newRow("prove") << "\"prove\":true"
                           << "\"prove\":1";
    QTest::newRow("not JSON") << "}"
                              << "";
    QTest::newRow("deep") << "\"e\""
                          << "[[[[[[[[[]]]]]]]]]";
}

void TestSession::badSpecsAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QString text = QString::fromStdString(specToJson(spec("e", 5)));
    QVERIFY(text.contains(from));
    QVERIFY(!specFromJson(QString(text).replace(from, to).toStdString()));
    QVERIFY(!specFromJson(""));
}

void TestSession::storesWhatARunFinds()
{
    const auto plan = *SearchPlan::make(spec("e", 3));
    const SearchResult whole = runToEnd(plan, 2);
    Session session = Session::create(path("a.fractiscope"));
    const auto id = session.addSearch(plan->spec(), {0, plan->candidateCount()});
    {
        RecordedRun run(plan, RunOptions{2}, session, session.searches().front());
        run.start();
        std::size_t taken = 0;
        while (!run.isDrained()) {
            run.waitForFindings(1);
            for (const Finding& f : run.takeFindings(50))
                QCOMPARE(toJsonLine(f, "e"), toJsonLine(whole.findings[taken++], "e"));
        }
        QCOMPARE(taken, whole.findings.size());
        QCOMPARE(run.progress().outcome, Outcome::Completed);
    }
    const StoredSearch stored = session.searches().front();
    QVERIFY(stored.isComplete());
    QCOMPARE(stored.id, id);
    QCOMPARE(stored.counts.approved, whole.progress.approved);
    QCOMPARE(stored.counts.proved, whole.progress.proved);
    QCOMPARE(session.findingCount(id), static_cast<std::uint64_t>(whole.findings.size()));
    const auto lines = linesOf(session, id);
    for (std::size_t i = 0; i < lines.size(); ++i) QCOMPARE(lines[i], toJsonLine(whole.findings[i], "e"));
    QCOMPARE(specToJson(*specFromJson(stored.spec)), specToJson(plan->spec()));
    session.removeSearch(id);
    QVERIFY(session.searches().empty());
    QCOMPARE(session.findingCount(id), std::uint64_t{0});
}

void TestSession::goesOnAfterAnyStop()
{
    const auto plan = *SearchPlan::make(spec("e", 3));
    const SearchResult whole = runToEnd(plan, 2);
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        const std::string file = path(("r" + std::to_string(round)).c_str());
        Session::create(file).addSearch(plan->spec(), {0, plan->candidateCount()});
        for (bool complete = false; !complete;) {
            Session session = Session::open(file, Session::Access::Write);
            const StoredSearch stored = session.searches().front();
            complete = stored.isComplete();
            RunOptions options{static_cast<unsigned>(1 + random() % 3)};
            options.blockSize = 30 + random() % 50;
            RecordedRun run(plan, options, session, stored);
            run.start();
            // Stopped at once, or after some findings beyond the stored ones: a slow machine goes on too.
            const std::uint64_t wanted = random() % 4 == 0 ? 0 : session.findingCount(1) + random() % 300;
            for (std::uint64_t taken = 0; taken < wanted && !run.isDrained();) {
                run.waitForFindings(1);
                taken += run.takeFindings(wanted - taken).size();
            }
        }
        const Session session = Session::open(file, Session::Access::Read);
        const auto lines = linesOf(session, 1);
        QCOMPARE(lines.size(), whole.findings.size());
        for (std::size_t i = 0; i < lines.size(); ++i) QCOMPARE(lines[i], toJsonLine(whole.findings[i], "e"));
        QCOMPARE(session.searches().front().counts.recurrences, whole.progress.recurrences);
    }
}

void TestSession::annotationsAreKept()
{
    Session session = Session::create(path("a"));
    const auto id = session.addSearch(spec("e", 1), {0, 10});
    const std::vector<StoredAnnotation> said{{3, true, false, "Ünïcode '); DROP TABLE finding; --"},
                                             {7, false, true, ""}};
    session.annotate(id, said);
    QCOMPARE(session.annotations(id), said);
    session.annotate(id, {{3, false, false, ""}});
    QCOMPARE(session.annotations(id).size(), std::size_t{1});
    QCOMPARE(failureOf([&] { session.annotate(99, said); }), std::optional(SessionFailure::Io));
    QCOMPARE(session.annotations(id).size(), std::size_t{1});
}

void TestSession::olderSchemasAreBroughtUpToDate()
{
    const SchemaSteps steps{{"CREATE TABLE a (x INTEGER) STRICT"},
                            {"CREATE TABLE b (y TEXT) STRICT", "INSERT INTO b SELECT x || '!' FROM a"}};
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    migrate(database, {steps[0]});
    QCOMPARE(schemaVersion(database), 1);
    QVERIFY(hasSchema(database, steps, 1));
    QVERIFY(!hasSchema(database, steps, 2));
    database.exec("INSERT INTO a VALUES (7)");
    migrate(database, steps);
    QCOMPARE(schemaVersion(database), 2);
    QVERIFY(hasSchema(database, steps, 2));
    QCOMPARE(database.execAndGet("SELECT y FROM b").getString(), std::string("7!"));
    migrate(database, steps);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM b").getInt(), 1);
    // A step that fails leaves the version before it.
    SchemaSteps broken = steps;
    broken.push_back({"CREATE TABLE c (z)", "no SQL"});
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(database, broken));
    QCOMPARE(schemaVersion(database), 2);
    QVERIFY(hasSchema(database, steps, 2));
}

void TestSession::copiesAreWhole()
{
    Session session = Session::create(path("a"));
    const auto id = session.addSearch(spec("e", 1), {0, 10});
    session.appendLines(id, {{3, "{\"x\":1}"}, {4, "{}"}}, 10, {10, 0, 2, 2, 2}, 1);
    session.annotate(id, {{3, true, false, "note"}});
    session.saveCopy(path("b"));
    session.saveCopy(path("b"));  // over an older copy
    const Session copy = Session::open(path("b"), Session::Access::Write);
    QCOMPARE(linesOf(copy, id), linesOf(session, id));
    QCOMPARE(copy.annotations(id), session.annotations(id));
    QVERIFY(failureOf([&] { session.saveCopy(path("no/such/folder")); }).has_value());
    QVERIFY(!fs::exists(path("b.part")));
}

void TestSession::movesWhileARunStores()
{
    Session session = Session::create(path("a"));
    const auto id = session.addSearch(spec("e", 2), {0, ~std::uint64_t{0}});
    const auto plan = *SearchPlan::make(*specFromJson(session.searches()[0].spec));
    RecordedRun run(plan, RunOptions{1}, session, session.searches()[0]);
    run.start();
    for (const char* name : {"b", "c", "b"}) session.moveTo(path(name));
    std::size_t found = 0;
    while (!run.isDrained()) {
        run.waitForFindings(1);
        found += run.takeFindings(1000).size();
    }
    QCOMPARE(run.failure(), std::string());
    QCOMPARE(session.path(), path("b"));
    QVERIFY(found > 0 && session.findingCount(id) == found);
    // The lock moved too.
    QCOMPARE(failureOf([&] { Session::open(path("b"), Session::Access::Write); }), SessionFailure::InUse);
    Session former = Session::open(path("c"), Session::Access::Write);
    QCOMPARE(failureOf([&] { session.moveTo(path("c")); }), SessionFailure::InUse);
    QVERIFY(failureOf([&] { session.moveTo(path("no/such")); }).has_value());
    QCOMPARE(session.path(), path("b"));
    session.annotate(id, {{3, true, false, ""}});
    QCOMPARE(session.annotations(id).size(), std::size_t{1});
}

void TestSession::oneInMemoryCanBeSaved()
{
    Session session = Session::createInMemory();
    const auto id = session.addSearch(spec("e", 1), {0, 10});
    session.appendLines(id, {{3, "{}"}}, 10, {10, 0, 1, 1, 1}, 1);
    session.saveCopy(path("copy"));
    QFile copied(QString::fromStdString(path("copy")));
    QVERIFY(copied.open(QIODevice::ReadOnly));
    QCOMPARE(copied.read(20).right(2), QByteArray("\2\2"));  // of a write-ahead log
    session.moveTo(path("a"));
    session.appendLines(id, {{4, "{}"}}, 10, {10, 0, 2, 2, 2}, 1);
    const Session copy = Session::open(path("a"), Session::Access::Read);
    QCOMPARE(copy.findingCount(id), std::uint64_t{2});
}

void TestSession::storingThatFailsEndsTheRun()
{
    const auto plan = *SearchPlan::make(spec("e", 3));
    Session session = Session::create(path("a"));
    const auto id = session.addSearch(plan->spec(), {0, plan->candidateCount()});
    {
        // Blocks without findings are stored, so that there are findings when it fails.
        SQLite::Database database(path("a"), SQLite::OPEN_READWRITE);
        database.exec("CREATE INDEX t ON finding (abs(candidate * 0 - 9223372036854775807 - 1))");
    }
    RecordedRun run(plan, RunOptions{2}, session, session.searches().front());
    run.start();
    std::size_t taken = 0;
    while (!run.isDrained()) {
        run.waitForFindings(1);
        taken += run.takeFindings(50).size();
    }
    QCOMPARE(run.progress().outcome, Outcome::Failed);
    QVERIFY(run.failure().find(path("a")) != std::string::npos);
    QVERIFY(taken > 0);
    QCOMPARE(session.findingCount(id), std::uint64_t{0});
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
