// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>

#include "storage/session_support.h"

using namespace fractiscope;
namespace fs = std::filesystem;

namespace {

QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
}

}  // namespace

/// How session files are opened and refused, and what is beside them.
class TestSessionOpening : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesAndNeverChanges_data();
    void refusesAndNeverChanges();
    void aRefusedJournalStays();
    void linksLeadToTheFile();
    void aJournalThatIsHalfMovedIsRead();
    void aJournalThatIsCutLosesWholeBlocks();
    void leavesNothingBesideTheFile();
    void filesOfOthersStay();
    void namesAreNames();
    void itsLocksAreNotLost();
    void refusesForgedSchemas();
    void notesHaveALength();
    void oneWriterManyReaders();
    void aDamagedFileIsRefused();
    void rowsOutOfOrderAreDamage();

private:
    std::string path(const char* name) const { return folder_->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSessionOpening::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void TestSessionOpening::refusesAndNeverChanges_data()
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
    row("cut in the header", content.left(90), SessionFailure::Damaged);
    row("cut in the name", content.left(15), SessionFailure::NotASession);
}

void TestSessionOpening::refusesAndNeverChanges()
{
    QFETCH(QByteArray, content);
    QFETCH(int, failure);
    const std::string file = path("file");
    std::ofstream(file, std::ios::binary) << content.toStdString();
    for (const auto access : {Session::Access::Read, Session::Access::Write}) {
        QCOMPARE(failureOf([&] { Session::open(file, access); }),
                 std::optional(static_cast<SessionFailure>(failure)));
        QVERIFY(contentOf(file) == content.toStdString());
        QCOMPARE(namesIn(*folder_), QStringList{"file"});
    }
    QCOMPARE(failureOf([&] { Session::create(file); }), std::optional(SessionFailure::Exists));
    QCOMPARE(failureOf([&] { Session::open(path("none"), Session::Access::Read); }),
             std::optional(SessionFailure::Missing));
    QCOMPARE(failureOf([&] { Session::open(folder_->path().toStdString(), Session::Access::Write); }),
             std::optional(SessionFailure::NotASession));
    QVERIFY(failureOf([&] { Session::create(path("no/such/folder")); }).has_value());
    QVERIFY(::mkfifo(path("pipe").c_str(), 0600) == 0);
    QCOMPARE(failureOf([&] { Session::open(path("pipe"), Session::Access::Read); }),
             std::optional(SessionFailure::NotASession));
}

void TestSessionOpening::aRefusedJournalStays()
{
    {
        Session session = Session::create(path("a"));
        session.addSearch(spec("e", 1), {0, 10});
    }
    {
        SQLite::Database database(path("a"), SQLite::OPEN_READWRITE);
        database.exec("CREATE TABLE more (x)");
        for (const char* end : {"", "-wal"}) fs::copy_file(path("a") + end, path("b") + end);
    }
    const std::string content = contentOf(path("b")), journal = contentOf(path("b-wal"));
    QVERIFY(!journal.empty());
    for (const auto access : {Session::Access::Read, Session::Access::Write}) {
        QCOMPARE(failureOf([&] { Session::open(path("b"), access); }),
                 std::optional(SessionFailure::Damaged));
        QVERIFY(contentOf(path("b")) == content);
        QVERIFY(contentOf(path("b-wal")) == journal);
    }
}

// What a full disk leaves when the journal is moved into the file: its first page speaks of pages that are in
// the journal alone.
void TestSessionOpening::linksLeadToTheFile()
{
    fs::create_directory(path("there"));
    const std::string file = path("there/a");
    fs::create_symlink("there/a", path("link"));
    Session::create(file).addSearch(spec("e", 1), {0, 10});
    QCOMPARE(Session::open(path("link"), Session::Access::Read).searches().size(), std::size_t{1});
    const std::string sound = contentOf(file);
    // A rollback journal beside the file, not beside the link.
    std::ofstream(file + "-journal") << "dear diary";
    for (const auto access : {Session::Access::Read, Session::Access::Write})
        QCOMPARE(failureOf([&] { Session::open(path("link"), access); }),
                 std::optional(SessionFailure::Damaged));
    QCOMPARE(contentOf(file + "-journal"), std::string("dear diary"));
    fs::remove(file + "-journal");
    QVERIFY(contentOf(file) == sound);
    // A log whose content is refused stays where it is.
    std::string journal;
    {
        SQLite::Database database(file, SQLite::OPEN_READWRITE);
        database.exec("CREATE TABLE more (x)");
        journal = contentOf(file + "-wal");
        fs::copy_file(file, path("there/b"));
    }
    std::ofstream(path("there/b-wal"), std::ios::binary) << journal;
    const std::string content = contentOf(path("there/b"));
    fs::create_symlink(path("there/b"), path("other"));
    for (const auto access : {Session::Access::Read, Session::Access::Write}) {
        QCOMPARE(failureOf([&] { Session::open(path("other"), access); }),
                 std::optional(SessionFailure::Damaged));
        QVERIFY(contentOf(path("there/b")) == content);
        QVERIFY(contentOf(path("there/b-wal")) == journal);
    }
    fs::create_symlink("nowhere", path("dangling"));
    QCOMPARE(failureOf([&] { Session::open(path("dangling"), Session::Access::Read); }),
             std::optional(SessionFailure::Missing));
}

void TestSessionOpening::aJournalThatIsHalfMovedIsRead()
{
    constexpr std::size_t page = 4096;
    {
        Session session = Session::create(path("a"));
        const auto id = session.addSearch(spec("e", 1), {0, 1000});
        std::vector<std::pair<std::uint64_t, std::string>> lines;
        for (std::uint64_t i = 0; i < 1000; ++i) lines.emplace_back(i, std::string(100, 'x'));
        session.appendLines(id, lines, 1000, {}, 1);
        for (const char* end : {"", "-wal"}) fs::copy_file(path("a") + end, path("b") + end);
    }
    const std::string moved = contentOf(path("a")), before = contentOf(path("b"));
    QVERIFY(before.size() < moved.size() && before.substr(0, page) != moved.substr(0, page));
    std::ofstream(path("b"), std::ios::binary) << moved.substr(0, page) << before.substr(page);
    for (const auto access : {Session::Access::Read, Session::Access::Write}) {
        const Session session = Session::open(path("b"), access);
        QCOMPARE(session.findingCount(1), std::uint64_t{1000});
    }
}

// What a power cut leaves: the last of the journal is missing or was never written.
void TestSessionOpening::aJournalThatIsCutLosesWholeBlocks()
{
    constexpr std::uint64_t block = 10, blocks = 30;
    {
        Session session = Session::create(path("a"));
        const auto id = session.addSearch(spec("e", 1), {0, block * blocks});
        for (std::uint64_t first = 0; first < block * blocks; first += block) {
            std::vector<std::pair<std::uint64_t, std::string>> lines;
            for (std::uint64_t i = first; i < first + block; ++i)
                lines.emplace_back(i, std::string(900, 'x'));
            session.appendLines(id, lines, first + block, {first + block, 0, 0, 0, 0}, 1);
        }
        for (const char* end : {"", "-wal"}) fs::copy_file(path("a") + end, path("b") + end);
    }
    const std::string file = contentOf(path("b")), journal = contentOf(path("b-wal"));
    QVERIFY(journal.size() > 300'000);
    std::mt19937 random(5);
    std::set<std::uint64_t> seen;
    for (int round = 0; round < 60; ++round) {
        std::string cut = journal.substr(0, random() % journal.size());
        if (round % 2 == 0) cut.resize(journal.size());
        std::ofstream(path("b"), std::ios::binary) << file;
        std::ofstream(path("b-wal"), std::ios::binary) << cut;
        fs::remove(path("b-shm"));
        const Session session = Session::open(path("b"), Session::Access::Write);
        const std::vector<StoredSearch> searches = session.searches();
        if (searches.empty()) continue;
        const std::uint64_t settled = searches[0].settled;
        seen.insert(settled);
        QCOMPARE(settled % block, std::uint64_t{0});
        QCOMPARE(searches[0].counts.expanded, settled);
        QCOMPARE(session.findingCount(1), settled);
    }
    QVERIFY(seen.size() > 10);
}

void TestSessionOpening::leavesNothingBesideTheFile()
{
    {
        Session session = Session::create(path("a"));
        const auto id = session.addSearch(spec("e", 1), {0, 10});
        session.appendLines(id, {{3, "{}"}}, 10, {10, 0, 1, 1, 1}, 1);
        session.saveCopy(path("b"));
        // The journal of a file that is replaced must not become that of the copy.
        fs::copy_file(path("a"), path("d"));
        fs::copy_file(path("a-wal"), path("d-wal"));
        session.saveCopy(path("c"));
        session.saveCopy(path("d"));
    }
    QCOMPARE(namesIn(*folder_), (QStringList{"a", "b", "c", "d"}));
    for (const char* name : {"a", "b", "c", "d"}) {
        const Session session = Session::open(path(name), Session::Access::Read);
        QCOMPARE(session.findingCount(1), std::uint64_t{1});
    }
    QCOMPARE(namesIn(*folder_), (QStringList{"a", "b", "c", "d"}));
}

void TestSessionOpening::filesOfOthersStay()
{
    const Session session = Session::createInMemory();
    for (const char* name : {"n-journal", "n-wal", "n-shm"}) {
        const std::string beside = path(name);
        std::ofstream(beside) << "dear diary";
        QCOMPARE(failureOf([&] { Session::create(path("n")); }), std::optional(SessionFailure::Beside));
        QCOMPARE(failureOf([&] { session.saveCopy(path("n")); }), std::optional(SessionFailure::Beside));
        QCOMPARE(contentOf(beside), std::string("dear diary"));
        QCOMPARE(namesIn(*folder_), QStringList{name});
        // Over a text, too.
        std::ofstream(path("n")) << "text";
        QCOMPARE(failureOf([&] { session.saveCopy(path("n")); }), std::optional(SessionFailure::Beside));
        QCOMPARE(contentOf(path("n")), std::string("text"));
        fs::remove(path("n"));
        fs::remove(beside);
    }
    Session::create(path("n"));
    std::ofstream(path("n-journal")) << "dear diary";  // sessions have none
    QCOMPARE(failureOf([&] { session.saveCopy(path("n")); }), std::optional(SessionFailure::Beside));
}

void TestSessionOpening::namesAreNames()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder_->path()));
    const QStringList names{"%41?mode=memory#x", ":memory:", "file:x?mode=memory", "line\nbreak",
                            "\u00fc \u03c0"};
    for (const QString& name : names) {
        Session::create(QFile::encodeName(name).toStdString()).addSearch(spec("e", 1), {0, 10});
        const Session session = Session::open(QFile::encodeName(name).toStdString(), Session::Access::Read);
        QCOMPARE(session.searches().size(), std::size_t{1});
    }
    QCOMPARE(namesIn(*folder_), names);
    QVERIFY(QDir::setCurrent(before));
}

void TestSessionOpening::itsLocksAreNotLost()
{
    const std::string file = path("a");
    Session session = Session::create(file);
    session.addSearch(spec("e", 1), {0, 10});
    // Another process asks whether SQLite's lock of a database that is in use is there.
    const auto isLocked = [&] {
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock lock {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000002;
            lock.l_len = 510;
            const int handle = ::open(file.c_str(), O_RDWR);
            ::_exit(::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
    };
    QVERIFY(isLocked());
    QCOMPARE(failureOf([&] { Session::open(file, Session::Access::Write); }), SessionFailure::InUse);
    QVERIFY(isLocked());
    QCOMPARE(Session::open(file, Session::Access::Read).searches().size(), std::size_t{1});
    QVERIFY(isLocked());
    Session other = Session::createInMemory();
    QCOMPARE(failureOf([&] { other.moveTo(file); }), SessionFailure::InUse);
    QVERIFY(isLocked());
}

void TestSessionOpening::refusesForgedSchemas()
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

void TestSessionOpening::notesHaveALength()
{
    Session session = Session::create(path("a"));
    const auto id = session.addSearch(spec("e", 1), {0, 10});
    const std::string longest(mostNoteBytes, 'x');
    session.annotate(id, {{3, false, false, longest}});
    QCOMPARE(session.annotations(id).front().note, longest);
    QCOMPARE(failureOf([&] {
                 session.annotate(id, {{3, true, false, longest + "x"}});
             }),
             std::optional(SessionFailure::Io));
    QCOMPARE(session.annotations(id).front().note, longest);
    SQLite::Database(path("a"), SQLite::OPEN_READWRITE).exec("UPDATE annotation SET note = note || 'x'");
    QCOMPARE(failureOf([&] { session.annotations(id); }), std::optional(SessionFailure::Damaged));
}

void TestSessionOpening::oneWriterManyReaders()
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

void TestSessionOpening::aDamagedFileIsRefused()
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

void TestSessionOpening::rowsOutOfOrderAreDamage()
{
    {
        Session session = Session::create(path("a"));
        const auto id = session.addSearch(spec("e", 1), {0, 100});
        session.appendLines(id, {{2, "line 2"}, {3, "line 3"}, {4, "line 4"}}, 50, {50, 0, 3, 3, 3}, 1);
    }
    const std::string whole = contentOf(path("a"));
    const std::size_t at = whole.find("line 4") - 1;  // before the line stands the candidate, in one byte
    QCOMPARE(whole[at], '\4');
    for (const int candidate : {4, 5, 3, 1, -100}) {
        std::string content = whole;
        content[at] = static_cast<char>(candidate);
        std::ofstream(path("b"), std::ios::binary) << content;
        const auto failure = failureOf([&] {
            const Session session = Session::open(path("b"), Session::Access::Read);
            session.earlierRun(session.searches().front());
        });
        QVERIFY2((failure == SessionFailure::Damaged) == (candidate < 4), std::to_string(candidate).c_str());
    }
}

QTEST_GUILESS_MAIN(TestSessionOpening)
#include "tst_session_opening.moc"
