// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "models/shards_model.h"
#include "search/candidate_shard.h"
#include "storage/recorded_run.h"
#include "window_under_test.h"
#include "windows/findings_page.h"
#include "windows/shards_dialog.h"

using namespace fractiscope;

/// A folder of shards that fills while it is watched.
class TestShardsDialog : public QObject, private WindowUnderTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void saysHowFarShardsAre();
    void knowsWhoIsSilent();
    void mergesAndOpens();

private:
    void write(const char* file, const std::string& text) const;
    void watch();
    QString text(const char* label) const { return dialog_->findChild<QLabel*>(label)->text(); }
    QString cell(int row, int column) const { return table_->index(row, column).data().toString(); }

    const ShardStatus half_{ShardStatus::State::Running, {0, 200}, 100, 7, 1.5, "node-1", "first"};
    std::unique_ptr<QTemporaryDir> shards_;
    ShardsDialog* dialog_ = nullptr;
    QAbstractItemModel* table_ = nullptr;
};

void TestShardsDialog::init()
{
    open();
    shards_ = std::make_unique<QTemporaryDir>();
}

void TestShardsDialog::write(const char* file, const std::string& text) const
{
    QFile out(shards_->filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text.c_str()) >= 0);
}

void TestShardsDialog::watch()
{
    QVERIFY(get<QAction>("shardsAction")->isEnabled());
    window_->watchShards(shards_->path());
    dialog_ = dialog<ShardsDialog>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog_));
    QVERIFY(!dialog_->isModal());
    table_ = dialog_->findChild<QTreeView*>("shardsTable")->model();
    QTRY_VERIFY(!text("shardsSentence").startsWith("Reading"));
}

void TestShardsDialog::saysHowFarShardsAre()
{
    watch();
    const auto* merge = dialog_->findChild<QPushButton*>("mergeShardsButton");
    QCOMPARE(text("shardsSentence"), QString("There are no sessions in this folder yet."));
    QVERIFY(!merge->isEnabled());
    write("plan", R"({"shards":4,"candidates":800})");
    QTRY_COMPARE(text("shardsSentence"), QString("None of the 4 shards has begun."));
    write("part-2.fractiscope.status", toJsonLine(half_));
    write("part-2.fractiscope", "not read");
    QTRY_COMPARE(table_->rowCount(), 1);
    QCOMPARE(cell(0, ShardsModel::File), QString("part-2.fractiscope"));
    QCOMPARE(cell(0, ShardsModel::State), QString("running"));
    QCOMPARE(cell(0, ShardsModel::Done), QString("50.0 %"));
    QCOMPARE(cell(0, ShardsModel::Machine), QString("node-1"));
    QCOMPARE(
        text("shardsSentence"),
        QString(
            "Shards complete: 0 of 4; running: 1. Candidates settled: 100 of 800; formulas approved: 7."));
    QCOMPARE(dialog_->findChild<QProgressBar*>("shardsBar")->value(), 125);
    QVERIFY(!merge->isEnabled());
    ShardStatus later = half_;
    later.done = 120;
    write("part-2.fractiscope.status", toJsonLine(later));
    QTRY_VERIFY(text("shardsSentence").contains("Candidates settled: 120 of 800;"));
    QVERIFY(text("shardsSentence").contains(" left at this rate."));
    ShardStatus complete = half_;
    complete.state = ShardStatus::State::Complete;
    complete.done = 200;
    write("part-2.fractiscope.status", toJsonLine(complete));
    QTRY_COMPARE(cell(0, ShardsModel::State), QString("complete"));
    QVERIFY(merge->isEnabled());
}

void TestShardsDialog::knowsWhoIsSilent()
{
    ShardsModel model;
    ShardFolder folder;
    folder.shards = {{"part-1.fractiscope", half_, {}}, {"part-2.fractiscope", half_, {}}};
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    model.setFolder(folder, begin);
    QVERIFY(model.isRunning());
    folder.shards[1].status->written = "second";
    model.setFolder(folder, begin.addSecs(ShardsModel::silence - 1));
    QCOMPARE(model.silentCount(), 0);
    model.setFolder(folder, begin.addSecs(ShardsModel::silence));
    QCOMPARE(model.silentCount(), 1);
    QCOMPARE(model.index(0, ShardsModel::State).data().toString(), QString("silent"));
    QCOMPARE(model.index(1, ShardsModel::State).data().toString(), QString("running"));
    QVERIFY(model.isRunning());
    model.setFolder(folder, begin.addSecs(3 * ShardsModel::silence));
    QVERIFY(!model.isRunning());
    // One that is heard again was only slow.
    folder.shards[0].status->written = "third";
    model.setFolder(folder, begin.addSecs(4 * ShardsModel::silence));
    QCOMPARE(model.silentCount(), 1);
}

void TestShardsDialog::mergesAndOpens()
{
    const auto plan = *SearchPlan::make({*Constant::parse("e"), RationalFamily{1, 1, 2}, *signWords(1, 2)});
    std::size_t found = 0;
    for (std::uint64_t i = 1; i <= 3; ++i) {
        Session session =
            Session::create(shards_->filePath(QString("part-%1.fractiscope").arg(i)).toStdString());
        session.addSearch(plan->spec(), candidateShard({0, plan->candidateCount()}, i, 3));
        RecordedRun run(plan, RunOptions{1}, session, session.searches().front());
        run.start();
        while (!run.isDrained()) {
            run.waitForFindings(1);
            found += run.takeFindings(1000).size();
        }
    }
    watch();
    auto* merge = dialog_->findChild<QPushButton*>("mergeShardsButton");
    QTRY_VERIFY(merge->isEnabled());
    QVERIFY(text("shardsSentence").startsWith("Shards complete: 3 of 3;"));
    QTest::mouseClick(merge, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window_->findChild<FindingsPage*>()->model().store().size(), found, 30000);
    QCOMPARE(text("shardsMessage"), QString());
    QVERIFY(QFile::exists(shards_->filePath("merged.fractiscope")));
    QTRY_COMPARE(merge->text(), QString("&Open the Merged Session"));
    QVERIFY(!QFile::exists(shards_->filePath("merged-2.fractiscope")));
}

QTEST_MAIN(TestShardsDialog)
#include "tst_shards_dialog.moc"
