// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <set>

#include "bridge/current_session.h"
#include "storage/session.h"
#include "storage/session_error.h"
#include "window_under_test.h"
#include "windows/findings_page.h"

using namespace fractiscope;

/// What the window stores, and brings back.
class TestSessionFiles : public QObject, WindowUnderTest {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void everythingComesBack();
    void opensAtOnceWhatWasJustClosed();
    void whatIsNotFoundAgainIsSaid();
    void unsavedWorkIsOffered();
    void anUnsavedSearchWithoutFindingsIsKept_data();
    void anUnsavedSearchWithoutFindingsIsKept();
    void unsavedWorkCanBeDeleted();
    void aSessionHoldsSeveralSearches();
    void aNewSessionLeavesTheOldOne();
    void anUnfinishedSearchGoesOn();
    void savingWhileItRuns();
    void whatCannotBeOpenedIsSaid();
    void withoutAPlaceToStore();

private:
    FindingsPage& page() const { return *window_->findChild<FindingsPage*>(); }
    std::size_t count() const { return page().model().store().size(); }
    QString path(const char* name) const { return folder_->filePath(name); }
    /// The message about what went wrong, else that of the status bar.
    QString said() const
    {
        const QString problem = get<QLabel>("noticeText")->text();
        return problem.isEmpty() ? window_->statusBar()->currentMessage() : problem;
    }
    Session stored(const char* name) const
    {
        return Session::open(path(name).toStdString(), Session::Access::Read);
    }
    QStringList unsaved() const
    {
        return QDir(settings_->unsavedFolder()).entryList({"*.fractiscope"}, QDir::Files);
    }
    void save(const char* name) const
    {
        window_->saveFile(path(name));
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith("Saved"), 20000);
    }
    void openSaved(const char* name, std::size_t findings) const
    {
        window_->openFile(path(name));
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && count() == findings, 60000);
    }
};

void TestSessionFiles::everythingComesBack()
{
    searchToEnd();
    const std::size_t all = count();
    const Finding first = page().model().store().at(0);
    page().annotations().setStarred({first.index}, true);
    page().annotations().setNote(first.index, "Euler’s");
    save("a.fractiscope");
    QVERIFY(unsaved().isEmpty());
    // Said after saving.
    page().annotations().setNote(first.index, "Euler’s own");
    QTRY_COMPARE(stored("a.fractiscope").annotations(1).size(), std::size_t{1});
    QTRY_COMPARE(QString::fromStdString(stored("a.fractiscope").annotations(1)[0].note),
                 QString("Euler’s own"));
    reopen();
    QCOMPARE(count(), std::size_t{0});
    openSaved("a.fractiscope", all);
    QCOMPARE(get<QLineEdit>("constantEdit")->text(), QString("e"));
    QCOMPARE(get<QSpinBox>("coefficientsSpin")->value(), 2);
    QVERIFY(page().annotations().of(first.index).starred);
    QCOMPARE(page().annotations().of(first.index).note, QString("Euler’s own"));
    for (std::size_t i = 0; i < all; ++i)
        QCOMPARE(page().model().store().at(static_cast<FindingsStore::Number>(i)).status, Status::Proved);
    QVERIFY(unsaved().isEmpty());
}

void TestSessionFiles::opensAtOnceWhatWasJustClosed()
{
    searchToEnd();
    const std::size_t all = count();
    save("a.fractiscope");
    for (int i = 0; i < 10; ++i) {
        get<QAction>("newAction")->trigger();
        QCOMPARE(count(), std::size_t{0});
        openSaved("a.fractiscope", all);
    }
    // And what is open.
    QSignalSpy begun(findings(), &QAbstractItemModel::modelReset);
    window_->openFile(path("a.fractiscope"));
    QTRY_VERIFY_WITH_TIMEOUT(!begun.isEmpty(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && count() == all, 60000);
    QVERIFY(!get<QLabel>("noticeText")->isVisible());
}

void TestSessionFiles::whatIsNotFoundAgainIsSaid()
{
    searchToEnd(1);
    const std::size_t all = count();
    save("a.fractiscope");
    close();
    {
        Session session = Session::open(path("a.fractiscope").toStdString(), Session::Access::Write);
        const StoredSearch search = session.searches()[0];
        std::set<std::uint64_t> found;
        session.forEachLine(search.id, [&](std::uint64_t candidate, std::string_view) {
            found.insert(candidate);
            return true;
        });
        std::uint64_t other = 0;
        while (found.contains(other)) ++other;
        session.appendLines(search.id, {{other, "{}"}}, search.settled, search.counts, search.seconds);
        QCOMPARE(session.findingCount(search.id), static_cast<std::uint64_t>(all + 1));
    }
    show();
    window_->openFile(path("a.fractiscope"));
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && said().contains("not found again"), 20000);
    QCOMPARE(count(), all);
    // One of which formulas are missing is not shown as if these were all.
    close();
    {
        Session session = Session::open(path("a.fractiscope").toStdString(), Session::Access::Write);
        const StoredSearch search = session.searches().back();
        StageCounts more = search.counts;
        more.recurrences = more.approved = more.recurrences + 5;
        session.appendLines(search.id, {}, search.settled, more, search.seconds);
    }
    show();
    window_->openFile(path("a.fractiscope"));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains("formulas that it counts are missing"), 20000);
    QVERIFY(!isRunning());
}

void TestSessionFiles::unsavedWorkIsOffered()
{
    QVERIFY(!get<QFrame>("unsavedBar")->isVisible());
    searchToEnd();
    const std::size_t all = count();
    page().annotations().setStarred({page().model().store().at(0).index}, true);
    reopen();
    QTRY_VERIFY(get<QFrame>("unsavedBar")->isVisible());
    QVERIFY(get<QLabel>("unsavedText")->text().contains(QLocale().toString(static_cast<int>(all))));
    click("openUnsavedButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && count() == all, 20000);
    QVERIFY(page().annotations().of(page().model().store().at(0).index).starred);
    QVERIFY(!get<QFrame>("unsavedBar")->isVisible());
    QCOMPARE(unsaved().size(), 1);
    // It is offered until it is saved or deleted.
    reopen();
    QTRY_VERIFY(get<QFrame>("unsavedBar")->isVisible());
    click("laterUnsavedButton");
    QVERIFY(!get<QFrame>("unsavedBar")->isVisible());
    QCOMPARE(unsaved().size(), 1);
}

void TestSessionFiles::anUnsavedSearchWithoutFindingsIsKept_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("second");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("then one that has not begun") << quint64{40} << quint64{0} << true;
    QTest::newRow("then one that is complete") << quint64{40} << quint64{24} << true;
    QTest::newRow("both not begun") << quint64{0} << quint64{0} << false;
    QTest::newRow("both complete") << quint64{100} << quint64{24} << false;
}

void TestSessionFiles::anUnsavedSearchWithoutFindingsIsKept()
{
    QFETCH(quint64, first);
    QFETCH(quint64, second);
    QFETCH(bool, isKept);
    QTemporaryDir folder;
    {
        Session session = Session::create(folder.filePath("left.fractiscope").toStdString());
        for (const auto& [end, settled] : {std::pair{quint64{100}, first}, std::pair{quint64{24}, second}}) {
            const SearchSpec spec{
                *Constant::parse(end == 100 ? "pi" : "e"), RationalFamily{1, 1, 2}, {SignWord()}};
            const auto id = session.addSearch(spec, {0, end});
            session.appendLines(id, {}, settled, {.expanded = settled}, 1);
        }
    }
    const auto left = CurrentSession(folder.path()).unsaved();
    QCOMPARE(left.size(), isKept ? 1 : 0);
    if (isKept) QCOMPARE(left.front().constants, QStringList{"pi"});
    QCOMPARE(QFile::exists(folder.filePath("left.fractiscope")), isKept);
}

void TestSessionFiles::unsavedWorkCanBeDeleted()
{
    searchToEnd();
    reopen();
    QTRY_VERIFY(get<QFrame>("unsavedBar")->isVisible());
    click("deleteUnsavedButton");
    QVERIFY(get<QLabel>("unsavedText")->text().contains("for ever?"));
    QCOMPARE(unsaved().size(), 1);
    click("keepUnsavedButton");
    QVERIFY(!get<QLabel>("unsavedText")->text().contains("for ever?"));
    click("deleteUnsavedButton");
    click("deleteUnsavedButton");
    QVERIFY(!get<QFrame>("unsavedBar")->isVisible());
    QVERIFY(unsaved().isEmpty());
}

void TestSessionFiles::aSessionHoldsSeveralSearches()
{
    searchToEnd(1);
    const std::size_t few = count();
    searchToEnd(2);
    const std::size_t more = count();
    QVERIFY(more > few);
    auto* menu = get<QMenu>("searchesMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions()[1]->isChecked());
    menu->actions()[0]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && count() == few, 20000);
    QCOMPARE(get<QSpinBox>("coefficientsSpin")->value(), 1);
    save("both.fractiscope");
    QCOMPARE(stored("both.fractiscope").searches().size(), std::size_t{2});
    QCOMPARE(stored("both.fractiscope").findingCount(2), static_cast<std::uint64_t>(more));
}

void TestSessionFiles::aNewSessionLeavesTheOldOne()
{
    searchToEnd(1);
    const std::size_t few = count();
    get<QAction>("newAction")->trigger();
    QCOMPARE(count(), std::size_t{0});
    QVERIFY(!get<QAction>("saveAction")->isEnabled());
    QCOMPARE(get<QSpinBox>("coefficientsSpin")->value(), 5);
    type("constantEdit", "tan(1)");
    searchToEnd(1);
    QCOMPARE(unsaved().size(), 2);
    reopen();
    // The newest first; each says whose formulas it has.
    QTRY_VERIFY(get<QFrame>("unsavedBar")->isVisible());
    QVERIFY(get<QLabel>("unsavedText")->text().contains("tan(1)"));
    click("laterUnsavedButton");
    QVERIFY(get<QLabel>("unsavedText")->text().contains("of e from"));
    click("openUnsavedButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && count() == few, 20000);
}

void TestSessionFiles::anUnfinishedSearchGoesOn()
{
    get<QSpinBox>("coefficientsSpin")->setValue(12);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(count() > 0, 20000);
    click("stopButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 20000);
    const std::size_t some = count();
    save("part.fractiscope");
    QCOMPARE(stored("part.fractiscope").findingCount(1), static_cast<std::uint64_t>(some));
    reopen();
    // What was found is there again; nothing is searched before somebody asks.
    window_->openFile(path("part.fractiscope"));
    auto* pause = get<QToolButton>("pauseButton");
    QTRY_VERIFY_WITH_TIMEOUT(pause->text().remove('&') == "Resume" && count() == some, 20000);
    const auto settled = stored("part.fractiscope").searches()[0].settled;
    QTest::qWait(300);
    QCOMPARE(stored("part.fractiscope").searches()[0].settled, settled);
    QCOMPARE(count(), some);
    click("pauseButton");
    QTRY_VERIFY_WITH_TIMEOUT(stored("part.fractiscope").searches()[0].isComplete() && !isRunning(), 120000);
    const std::size_t all = count();
    QVERIFY(all >= some);
    QCOMPARE(stored("part.fractiscope").findingCount(1), static_cast<std::uint64_t>(all));
    // As many as in one go.
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && count() == all, 120000);
}

void TestSessionFiles::savingWhileItRuns()
{
    get<QSpinBox>("coefficientsSpin")->setValue(12);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(count() > 0, 20000);
    save("running.fractiscope");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 120000);
    QVERIFY(stored("running.fractiscope").searches()[0].isComplete());
    QCOMPARE(stored("running.fractiscope").findingCount(1), static_cast<std::uint64_t>(count()));
    QVERIFY(unsaved().isEmpty());
}

void TestSessionFiles::whatCannotBeOpenedIsSaid()
{
    QFile file(path("text.fractiscope"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    window_->openFile(path("text.fractiscope"));
    QTRY_VERIFY(said().contains("is not a session"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("hello"));
    // Nobody writes to this pipe.
    QCOMPARE(::mkfifo(qPrintable(path("pipe.jsonl")), 0600), 0);
    window_->openFile(path("pipe.jsonl"));
    QTRY_VERIFY(said().contains("it is not a file"));
    window_->openFile(path("missing.fractiscope"));
    QTRY_VERIFY(said().contains("does not exist"));
    {
        Session::create(path("empty.fractiscope").toStdString());
    }
    window_->openFile(path("empty.fractiscope"));
    QTRY_VERIFY(said().contains("no search"));
    const Session writer = Session::create(path("used.fractiscope").toStdString());
    window_->openFile(path("used.fractiscope"));
    QTRY_VERIFY(said().contains("in use"));
    window_->saveFile(path("no/such/folder.fractiscope"));
    QTRY_VERIFY(said().contains("could not be written"));
}

void TestSessionFiles::withoutAPlaceToStore()
{
    // Where the folder should be there is a file.
    QFile file(settings_->unsavedFolder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    searchToEnd();
    QVERIFY2(said().contains("in memory only"), qPrintable(said()));
    const std::size_t all = count();
    QVERIFY(all > 0);
    save("kept.fractiscope");
    QCOMPARE(stored("kept.fractiscope").findingCount(1), static_cast<std::uint64_t>(all));
}

QTEST_MAIN(TestSessionFiles)
#include "tst_session_files.moc"
