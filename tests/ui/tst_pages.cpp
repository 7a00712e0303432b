// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include "bridge/settings.h"
#include "language_checks.h"
#include "page_checks.h"
#include "windows/about_dialog.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"
#include "windows/gallery_dialog.h"
#include "windows/guide_dialog.h"
#include "windows/main_window.h"
#include "windows/search_page.h"
#include "windows/settings_dialog.h"
#include "windows/shards_dialog.h"
#include "windows/shortcuts_dialog.h"
#include "windows/tool_dialog.h"
#include "windows/tour.h"
#include "windows/translation.h"
#include "windows/words_dialog.h"

using namespace fractiscope;

/// Every page of the program, in two sizes of the window, light and dark: nothing is cut off or faint, each
/// field has name and help, Tab goes on and not back; and a picture of each to look at. Run with
/// QT_SCALE_FACTOR=2 for screens of twice the dots, with FRACTISCOPE_LANGUAGE=de for German.
class TestPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void window_data();
    void window();
    void dialogs_data();
    void dialogs();
    void popoverAndTour();

private:
    void search();
    void bringForward(const QString& part);
    QWidget* openPage(const QString& name);
    QWidget* shardsPage();
    void check(QWidget* page, const QString& name, const QList<QWidget*>& panels);

    QTemporaryDir folder_;
    Settings* settings_ = nullptr;
    MainWindow* window_ = nullptr;
    QString suffix_;
    QSet<QString> sources_;  // what must not be read in another language
};

void TestPages::initTestCase()
{
    const QString language = qEnvironmentVariable("FRACTISCOPE_LANGUAGE", "en");
    installTranslation(QLocale(language));
    settings_ = new Settings(folder_.filePath("settings.ini"), this);
    if (language == QLatin1String("en")) return;
    suffix_ = QLatin1Char('-') + language;
    sources_ = sourceTexts(QStringLiteral(TRANSLATIONS "/fractiscope_%1.ts").arg(language));
    QVERIFY(!sources_.isEmpty());
}

void TestPages::init()
{
    window_ = new MainWindow(*settings_);
    window_->resize(1280, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_));
}

void TestPages::cleanup()
{
    delete window_;
}

void TestPages::search()
{
    auto* start = window_->findChild<QToolButton*>("startButton");
    window_->findChild<QSpinBox*>("coefficientsSpin")->setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 20000);
    QTest::mouseClick(start, Qt::LeftButton);
    auto* stop = window_->findChild<QToolButton*>("stopButton");
    QTRY_VERIFY_WITH_TIMEOUT(!stop->isEnabled(), 60000);
    QTRY_VERIFY(window_->findChild<FindingPage*>("findingPage")->finding().has_value());
    QTRY_VERIFY(window_->findChild<QPushButton*>("proofButton")->isEnabled());
}

void TestPages::check(QWidget* page, const QString& name, const QList<QWidget*>& panels)
{
    QStringList complaints;
    const auto add = [&complaints](const QString& what, const QStringList& found) {
        for (const QString& complaint : found) complaints << what + QStringLiteral(": ") + complaint;
    };
    // What was shown last may have to be laid out yet.
    (void)QTest::qWaitFor([page] { return cutOffTexts(page).isEmpty(); });
    add("cut off", cutOffTexts(page));
    add("no name", widgetsWithoutName(page));
    add("no help", widgetsWithoutHelp(page));
    add("not translated", untranslatedTexts(page, sources_));
    for (QWidget* panel : panels) add("Tab goes back", tabOrderFaults(panel));
    for (const bool dark : {false, true}) {
        QVERIFY(!renderPage(page, name + suffix_, dark, page->devicePixelRatioF()).isEmpty());
        QTRY_COMPARE(isDark(page->palette()), dark);
        add(dark ? "faint in the dark" : "faint", faintTexts(page));
    }
    for (const QString& complaint : complaints) qWarning("%s", qPrintable(complaint));
    QCOMPARE(complaints.size(), 0);
}

void TestPages::window_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("searched");
    QTest::newRow("window-1280-empty") << QSize(1280, 800) << false;
    QTest::newRow("window-1024-empty") << QSize(1024, 700) << false;
    QTest::newRow("window-1280") << QSize(1280, 800) << true;
    QTest::newRow("window-1024") << QSize(1024, 700) << true;
    // The same with other pages of its parts in front, see bringForward().
    for (const char* part :
         {"terms", "proof", "source", "overview", "bits", "fields", "powers", "conditions"})
        QTest::newRow(qPrintable(QStringLiteral("window-1024-%1").arg(part))) << QSize(1024, 700) << true;
}

void TestPages::bringForward(const QString& part)
{
    auto* tabs = window_->findChild<QTabWidget*>("findingTabs");
    const auto choose = [this](const char* box, int index) {
        window_->findChild<QComboBox*>(box)->setCurrentIndex(index);
    };
    if (part == "terms") tabs->setCurrentIndex(1);
    if (part == "proof") tabs->setCurrentIndex(2);
    if (part == "source") tabs->setCurrentIndex(3);
    if (part == "overview") window_->findChild<QTabBar*>("plotPanelTabs")->setCurrentIndex(1);
    if (part == "bits") choose("abscissaBox", 2);
    if (part == "conditions") window_->findChild<QToolButton*>("moreFiltersButton")->setChecked(true);
    if (part == "fields" || part == "powers") {
        window_->findChild<QToolButton*>("advancedButton")->setChecked(true);
        choose("wordKindBox", part == "fields" ? 1 : 0);
        auto* kinds = window_->findChild<QComboBox*>("kindBox");
        kinds->setCurrentIndex(kinds->count() - (part == "fields" ? 1 : 3));
    }
}

void TestPages::window()
{
    QFETCH(QSize, size);
    QFETCH(bool, searched);
    window_->resize(size);
    if (searched) search();
    bringForward(QString::fromLatin1(QTest::currentDataTag()).section('-', 2));
    QTest::qWait(50);
    // Nothing made the window grow.
    QCOMPARE(window_->size(), size);
    QList<QWidget*> panels = {window_->findChild<SearchPage*>(), window_->findChild<FindingsPage*>(),
                              window_->findChild<FindingPage*>()};
    panels.removeAll(nullptr);
    check(window_, QString::fromLatin1(QTest::currentDataTag()), panels);
}

QWidget* TestPages::openPage(const QString& name)
{
    if (name == "settings") return new SettingsDialog(*settings_, window_);
    if (name == "shortcuts") return new ShortcutsDialog(window_);
    if (name == "about") return new AboutDialog(window_);
    if (name == "guide") return new GuideDialog(window_);
    if (name == "gallery") return new GalleryDialog(window_);
    if (name == "shards") return shardsPage();
    if (name == "expand" || name == "identify") {
        window_->findChild<QAction*>(name + "Action")->trigger();
        return window_->findChild<QDialog*>();
    }
    if (name == "compare" || name == "figure" || name == "export") {
        search();
        window_->findChild<FindingsPage*>()->annotations().setMarked(
            {window_->findChild<FindingPage*>("findingPage")->finding()->index}, true);
        window_->findChild<QAction*>(name + "Action")->trigger();
        return window_->findChild<QDialog*>();
    }
    const std::pair<const char*, const char*> buttons[] = {{"proof", "proofButton"},
                                                           {"words", "wordsButton"},
                                                           {"forms", "formsButton"},
                                                           {"for-all-k", "allKButton"}};
    for (const auto& [page, button] : buttons) {
        if (name != QLatin1String(page)) continue;
        search();
        QTest::mouseClick(window_->findChild<QPushButton*>(button), Qt::LeftButton);
        return window_->findChild<QDialog*>();
    }
    return nullptr;
}

QWidget* TestPages::shardsPage()
{
    using State = ShardStatus::State;
    for (const auto& [number, state] :
         {std::pair{1, State::Complete}, {2, State::Running}, {3, State::Stopped}}) {
        const QString file = folder_.filePath(QStringLiteral("part-%1.fractiscope").arg(number));
        const ShardStatus status{state, {0, 448}, 448U / number, 21, 60, "node-7", "now"};
        for (const QString& name : {file, file + ".status"}) {
            QFile out(name);
            if (!out.open(QIODevice::WriteOnly)) return nullptr;
            out.write(toJsonLine(status).c_str());
        }
    }
    auto* page = new ShardsDialog(folder_.path(), window_);
    const auto read = [page] { return page->findChild<QTreeView*>("shardsTable")->model()->rowCount() == 3; };
    return QTest::qWaitFor(read) ? page : nullptr;
}

void TestPages::dialogs_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"settings", "shortcuts", "about", "proof", "compare", "figure", "export", "words", "forms",
          "for-all-k", "expand", "identify", "guide", "gallery", "shards"})
        QTest::newRow(name) << name;
}

void TestPages::dialogs()
{
    QFETCH(QString, name);
    QWidget* page = openPage(name);
    QVERIFY(page);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page));
    QVERIFY(!page->isModal());
    if (const auto* tool = qobject_cast<ToolDialog*>(page))
        QTRY_VERIFY_WITH_TIMEOUT(!tool->isWorking(), 30000);
    if (const auto* words = qobject_cast<WordsDialog*>(page))
        QTRY_VERIFY_WITH_TIMEOUT(!words->isWorking(), 30000);
    if (const auto* gallery = qobject_cast<GalleryDialog*>(page))
        QTRY_VERIFY_WITH_TIMEOUT(!gallery->isWorking(), 30000);
    QTest::qWait(20);
    check(page, name, {page});
}

void TestPages::popoverAndTour()
{
    ContextHelp help(this);
    auto* tour = new Tour(window_, mainWindowTour());
    for (int step = 0; step < mainWindowTour().size(); ++step) {
        QCOMPARE(tour->step(), step);
        // Every step points at a widget of the window.
        QVERIFY2(tour->target(), qPrintable(mainWindowTour()[step].objectName));
        QVERIFY(window_->rect().contains(tour->geometry()));
        QCOMPARE(cutOffTexts(tour).join("; "), QString());
        QCOMPARE(faintTexts(tour).join("; "), QString());
        for (const bool dark : {false, true})
            QVERIFY(!renderPage(window_, QStringLiteral("tour-%1").arg(step) + suffix_, dark,
                                window_->devicePixelRatioF())
                         .isEmpty());
        QTest::mouseClick(tour->findChild<QPushButton*>("tourNext"), Qt::LeftButton);
    }
    SettingsDialog settings(*settings_, window_);
    settings.setAttribute(Qt::WA_DeleteOnClose, false);
    settings.show();
    QVERIFY(QTest::qWaitForWindowExposed(&settings));
    help.showFor(settings.findChild<QWidget*>("themeBox"));
    auto* popover = settings.findChild<QWidget*>("helpPopover");
    QVERIFY(popover && popover->isVisible());
    check(popover, QStringLiteral("popover"), {});
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
