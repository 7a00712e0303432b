// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <random>

#include "report/json_lines.h"
#include "report/spec_json.h"
#include "storage/recorded_run.h"
#include "storage/session_error.h"
#include "storage/session_schema.h"
#include "support/search_support.h"

using namespace fractiscope;
namespace fs = std::filesystem;

namespace {

SearchSpec spec(const std::string& constant, long coefficients)
{
    return {*Constant::parse(constant), RationalFamily{1, 1, coefficients}, *signWords(1, 2)};
}

/// The failure that `work` throws; nothing if it does not.
template <class Work>
std::optional<SessionFailure> failureOf(Work work)
{
    try {
        work();
    } catch (const SessionError& error) {
        return error.failure();
    }
    return std::nullopt;
}

std::vector<std::string> linesOf(const Session& session, std::int64_t search)
{
    std::vector<std::string> lines;
    session.forEachLine(search, [&](std::uint64_t, std::string_view line) {
        lines.emplace_back(line);
        return true;
    });
    return lines;
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

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
    void refusesAndNeverChanges_data();
    void refusesAndNeverChanges();
    void refusesForgedSchemas();
    void aPathIsOnlyAPath();
    void oneWriterManyReaders();
    void olderSchemasAreBroughtUpToDate();
    void copiesAreWhole();
    void movesWhileARunStores();
    void oneInMemoryCanBeSaved();
    void aDamagedFileIsRefused();
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

void TestSession::refusesAndNeverChanges_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("failure");
    const auto row = [](const char* name, const QByteArray& content, SessionFailure failure) {
        QTest::newRow(name) << content << static_cast<int>(failure);
    };
    QTemporaryDir folder;
    const auto make = [&](const char* name, const std::vector<const char*>& statements) {
        const std::string file = folder.filePath(name).toStdString();
        {
            SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            for (const char* statement : statements) database.exec(statement);
        }
        return QByteArray::fromStdString(contentOf(file));
    };
    row("empty", "", SessionFailure::NotASession);
    row("text", "Dear colleague,\n", SessionFailure::NotASession);
    row("random", QByteArray(5000, 'x'), SessionFailure::NotASession);
    row("another program's", make("b", {"CREATE TABLE t (x)"}), SessionFailure::NotASession);
    const char* mark = "PRAGMA application_id = 1179800387";
    row("no tables", make("c", {mark, "PRAGMA user_version = 1", "CREATE TABLE t (x)"}),
        SessionFailure::Damaged);
    row("newer", make("d", {mark, "PRAGMA user_version = 99", "CREATE TABLE t (x)"}), SessionFailure::Newer);
    row("negative version", make("e", {mark, "PRAGMA user_version = -1", "CREATE TABLE t (x)"}),
        SessionFailure::Damaged);
    const std::string whole = folder.filePath("whole").toStdString();
    Session::create(whole).addSearch(spec("e", 1), {0, 10});
    const QByteArray content = QByteArray::fromStdString(contentOf(whole));
    row("cut", content.left(content.size() / 2), SessionFailure::Damaged);
    row("cut in the header", content.left(90), SessionFailure::NotASession);
}

void TestSession::refusesAndNeverChanges()
{
    QFETCH(QByteArray, content);
    QFETCH(int, failure);
    const std::string file = path("file");
    std::ofstream(file, std::ios::binary) << content.toStdString();
    for (const auto access : {Session::Access::Read, Session::Access::Write}) {
        QCOMPARE(failureOf([&] { Session::open(file, access); }),
                 std::optional(static_cast<SessionFailure>(failure)));
        QVERIFY(contentOf(file) == content.toStdString());
    }
    QCOMPARE(failureOf([&] { Session::create(file); }), std::optional(SessionFailure::Exists));
    QCOMPARE(failureOf([&] { Session::open(path("none"), Session::Access::Read); }),
             std::optional(SessionFailure::Missing));
    QCOMPARE(failureOf([&] { Session::open(folder_->path().toStdString(), Session::Access::Write); }),
             std::optional(SessionFailure::NotASession));
    QVERIFY(failureOf([&] { Session::create(path("no/such/folder")); }).has_value());
}

void TestSession::refusesForgedSchemas()
{
    for (const char* statement :
         {"CREATE TRIGGER t AFTER INSERT ON finding BEGIN DELETE FROM search; END",
          "CREATE VIEW v AS SELECT * FROM finding", "CREATE TABLE more (x)", "DROP TABLE annotation",
          "ALTER TABLE search ADD COLUMN x INTEGER", "CREATE INDEX i ON finding (line)"}) {
        const std::string file = path("forged");
        fs::remove(file);
        Session::create(file).addSearch(spec("e", 1), {0, 10});
        {
            SQLite::Database database(file, SQLite::OPEN_READWRITE);
            database.exec(statement);
        }
        QVERIFY2(failureOf([&] { Session::open(file, Session::Access::Write); }) == SessionFailure::Damaged,
                 statement);
    }
    // Values that contradict each other.
    for (const char* statement : {"UPDATE search SET settled = -1", "UPDATE search SET settled = 11",
                                  "UPDATE search SET expanded = -9223372036854775808"}) {
        const std::string file = path("values");
        fs::remove(file);
        Session::create(file).addSearch(spec("e", 1), {0, 10});
        {
            SQLite::Database database(file, SQLite::OPEN_READWRITE);
            database.exec(statement);
        }
        const Session session = Session::open(file, Session::Access::Read);
        QCOMPARE(failureOf([&] { session.searches(); }), std::optional(SessionFailure::Damaged));
    }
}

/// Names that SQLite understands in its own way are names of files here.
void TestSession::aPathIsOnlyAPath()
{
    QTemporaryDir folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path().toStdString());
    for (const std::string name : {":memory:", "file:other?mode=rwc", "?mode=memory", "a\nb", "\u03c0"}) {
        const std::int64_t search = Session::create(name).addSearch(spec("e", 1), {0, 10});
        Session session = Session::open(name, Session::Access::Write);
        QCOMPARE(session.searches().size(), std::size_t{1});
        QCOMPARE(session.searches()[0].id, search);
        session.saveCopy("copy of " + name);
        QCOMPARE(Session::open("copy of " + name, Session::Access::Read).searches().size(), std::size_t{1});
        session.moveTo("moved " + name);
    }
    QVERIFY(!fs::exists("other"));
    QCOMPARE(std::distance(fs::directory_iterator("."), fs::directory_iterator()), std::ptrdiff_t{15});
    fs::create_directory("folder");
    QVERIFY(failureOf([] { Session::open("folder", Session::Access::Read); }) == SessionFailure::NotASession);
    QCOMPARE(::mkfifo("pipe", 0600), 0);
    QVERIFY(failureOf([] { Session::open("pipe", Session::Access::Read); }) == SessionFailure::NotASession);
    fs::current_path(before);
}

void TestSession::oneWriterManyReaders()
{
    const std::string file = path("shared");
    Session writer = Session::create(file);
    const auto id = writer.addSearch(spec("e", 1), {0, 10});
    QCOMPARE(failureOf([&] { Session::open(file, Session::Access::Write); }),
             std::optional(SessionFailure::InUse));
    const Session reader = Session::open(file, Session::Access::Read);
    const Session other = Session::open(file, Session::Access::Read);
    writer.appendLines(id, {{3, "{}"}}, 5, {5, 0, 1, 1, 1}, 0.5);
    QCOMPARE(reader.findingCount(id), std::uint64_t{1});
    QCOMPARE(other.searches().front().settled, std::uint64_t{5});
    QVERIFY(failureOf([&] { const_cast<Session&>(reader).removeSearch(id); }).has_value());
    // What is settled does not become unsettled.
    QVERIFY(failureOf([&] { writer.appendLines(id, {{1, "{}"}}, 4, {}, 1); }).has_value());
    QCOMPARE(reader.findingCount(id), std::uint64_t{1});
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
    QVERIFY_EXCEPTION_THROWN(migrate(database, broken), SQLite::Exception);
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
    session.moveTo(path("a"));
    session.appendLines(id, {{4, "{}"}}, 10, {10, 0, 2, 2, 2}, 1);
    const Session copy = Session::open(path("a"), Session::Access::Read);
    QCOMPARE(copy.findingCount(id), std::uint64_t{2});
}

void TestSession::aDamagedFileIsRefused()
{
    const std::string file = path("big");
    {
        Session session = Session::create(file);
        const auto id = session.addSearch(spec("e", 1), {0, 10000});
        std::vector<std::pair<std::uint64_t, std::string>> lines;
        for (std::uint64_t i = 0; i < 5000; ++i) lines.emplace_back(i, std::string(100, 'x'));
        session.appendLines(id, lines, 6000, {}, 1);
        session.saveCopy(path("copy"));
    }
    const std::string whole = contentOf(path("copy"));
    std::mt19937 random(3);
    int refused = 0;
    for (int round = 0; round < 40; ++round) {
        std::string content = whole;
        for (int i = 0; i < 200; ++i)
            content[4096 + random() % (content.size() - 4096)] ^= static_cast<char>(1 + random() % 255);
        std::ofstream(path("damaged"), std::ios::binary) << content;
        refused += failureOf([&] {
                       const Session s = Session::open(path("damaged"), Session::Access::Read);
                       for (const auto& search : s.searches()) linesOf(s, search.id);
                   }).has_value();
    }
    QVERIFY2(refused >= 35, qPrintable(QString::number(refused)));
}

void TestSession::storingThatFailsEndsTheRun()
{
    const auto plan = *SearchPlan::make(spec("e", 3));
    Session session = Session::create(path("a"));
    const auto id = session.addSearch(plan->spec(), {0, plan->candidateCount()});
    const StoredSearch stored = session.searches().front();
    session.removeSearch(id);  // so that nothing can be stored
    RecordedRun run(plan, RunOptions{2}, session, stored);
    run.start();
    std::size_t taken = 0;
    while (!run.isDrained()) {
        run.waitForFindings(1);
        taken += run.takeFindings(50).size();
    }
    QCOMPARE(run.progress().outcome, Outcome::Failed);
    QVERIFY(!run.failure().empty());
    QVERIFY(taken > 0);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
