// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "session_support.h"
#include "storage/shard_folder.h"

using namespace fractiscope;
using State = ShardStatus::State;

/// A folder of shards, looked at while they are searched.
class TestShardFolder : public QObject {
    Q_OBJECT

private slots:
    void init();
    void statusSurvivesJson();
    void statusIsRefused_data();
    void statusIsRefused();
    void shardsAreInOrder();
    void statusGoesBeforeTheSession();
    void completeOnesAreNotReadAgain();
    void sessionsSpeakForThemselves();
    void planAndMergedFile();
    void nothingThere();

private:
    std::string path(const std::string& file) const { return folder_->filePath(file.c_str()).toStdString(); }
    void write(const std::string& file, const std::string& text) const { std::ofstream(path(file)) << text; }
    ShardFolder read(const ShardFolder& before = {}) const
    {
        return readShardFolder(folder_->path().toStdString(), before);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    const ShardStatus half_{State::Running, {100, 300}, 100, 7, 1.5, "node-1", "2026-01-31T12:00:00Z"};
};

void TestShardFolder::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
}

void TestShardFolder::statusSurvivesJson()
{
    for (const State state : {State::Running, State::Stopped, State::Complete, State::Failed}) {
        ShardStatus status = half_;
        status.state = state;
        status.host = "node \"1\"";
        QVERIFY(shardStatusFromJson(toJsonLine(status)) == status);
    }
    QVERIFY(toJsonLine(half_).ends_with("}\n"));
}

void TestShardFolder::statusIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("cut off") << QByteArray("\"}\n") << QByteArray();
    QTest::newRow("state") << QByteArray("running") << QByteArray("flying");
    QTest::newRow("negative") << QByteArray(":300") << QByteArray(":-300");
    QTest::newRow("text") << QByteArray(":300") << QByteArray(":\"300\"");
    QTest::newRow("end before first") << QByteArray(":300") << QByteArray(":99");
    QTest::newRow("more than there are") << QByteArray("\"done\":100") << QByteArray("\"done\":201");
    QTest::newRow("no host") << QByteArray("host") << QByteArray("hose");
    QTest::newRow("a list") << QByteArray("{") << QByteArray("[{");
}

void TestShardFolder::statusIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray line = QByteArray::fromStdString(toJsonLine(half_));
    QVERIFY(shardStatusFromJson(line.toStdString()));
    QVERIFY(line.contains(from));
    QVERIFY(!shardStatusFromJson(line.replace(from, to).toStdString()));
}

void TestShardFolder::shardsAreInOrder()
{
    for (const char* file : {"part-10.fractiscope", "part-2.fractiscope", "part-1.fractiscope",
                             "a.fractiscope", "merged.fractiscope", "part-1.fractiscope.status", "joblog"})
        write(file, "");
    const ShardFolder now = read();
    QStringList files;
    for (const Shard& shard : now.shards) files << QString::fromStdString(shard.file);
    QCOMPARE(files, QStringList({"a.fractiscope", "part-1.fractiscope", "part-2.fractiscope",
                                 "part-10.fractiscope"}));
    // Empty files are no sessions, and no status.
    for (const Shard& shard : now.shards) QVERIFY(!shard.status && !shard.problem.empty());
    QCOMPARE(now.done(), std::uint64_t{0});
}

void TestShardFolder::statusGoesBeforeTheSession()
{
    write("part-1.fractiscope", "not read");
    write("part-1.fractiscope.status", toJsonLine(half_));
    const ShardFolder now = read();
    QCOMPARE(now.shards.size(), std::size_t{1});
    QVERIFY(now.shards[0].status == half_);
    QCOMPARE(now.count(State::Running), std::uint64_t{1});
    QCOMPARE(now.done(), std::uint64_t{100});
    QCOMPARE(now.formulas(), std::uint64_t{7});
    QCOMPARE(now.candidates, std::uint64_t{200});
}

void TestShardFolder::completeOnesAreNotReadAgain()
{
    ShardStatus complete = half_;
    complete.state = State::Complete;
    complete.done = 200;
    for (const char* file : {"part-1.fractiscope", "part-2.fractiscope", "part-3.fractiscope"})
        write(file, "");
    write("part-1.fractiscope.status", toJsonLine(half_));
    write("part-2.fractiscope.status", toJsonLine(complete));
    write("part-3.fractiscope.status", toJsonLine(complete));
    const ShardFolder before = read();
    write("part-1.fractiscope.status", toJsonLine(complete));
    write("part-3.fractiscope.status", "nothing");
    std::filesystem::remove(path("part-2.fractiscope"));
    const ShardFolder now = read(before);
    QCOMPARE(now.shards.size(), std::size_t{2});
    QCOMPARE(now.count(State::Complete), std::uint64_t{2});
    QVERIFY(read().shards[1].status == std::nullopt);
}

void TestShardFolder::sessionsSpeakForThemselves()
{
    {
        Session session = Session::create(path("part-1.fractiscope"));
        const std::int64_t id = session.addSearch(spec("e", 2), {0, 100});
        session.appendLines(id, {}, 60, {60, 0, 5, 4, 3}, 2.5);
    }
    ShardFolder now = read();
    QVERIFY(now.shards[0].status);
    QCOMPARE(now.shards[0].status->state, State::Stopped);
    QCOMPARE(now.done(), std::uint64_t{60});
    QCOMPARE(now.formulas(), std::uint64_t{4});
    {
        Session session = Session::open(path("part-1.fractiscope"), Session::Access::Write);
        session.appendLines(1, {}, 100, {100, 0, 5, 4, 3}, 2.5);
    }
    now = read(now);
    QCOMPARE(now.count(State::Complete), std::uint64_t{1});
    QCOMPARE(now.done(), now.candidates);
}

void TestShardFolder::planAndMergedFile()
{
    write("plan", R"({"shards":40,"limit_seconds":600,"cores":1,"candidates":8000})");
    write("part-1.fractiscope", "");
    write("part-1.fractiscope.status", toJsonLine(half_));
    ShardFolder now = read();
    QCOMPARE(now.planned, std::uint64_t{40});
    QCOMPARE(now.candidates, std::uint64_t{8000});
    QVERIFY(!now.merged);
    write("merged.fractiscope", "");
    const auto time = std::filesystem::last_write_time(path("part-1.fractiscope"));
    std::filesystem::last_write_time(path("merged.fractiscope"), time + std::chrono::seconds(1));
    QCOMPARE(*read().merged, path("merged.fractiscope"));
    // A shard went on after the merge.
    std::filesystem::last_write_time(path("part-1.fractiscope"), time + std::chrono::seconds(2));
    QVERIFY(!read().merged);
    write("plan", "[]");
    QCOMPARE(read().planned, std::uint64_t{0});
}

void TestShardFolder::nothingThere()
{
    QVERIFY(read().shards.empty());
    QVERIFY(readShardFolder(path("missing"), {}).shards.empty());
}

QTEST_APPLESS_MAIN(TestShardFolder)
#include "tst_shard_folder.moc"
