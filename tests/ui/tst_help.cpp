// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWhatsThis>
#include <QtTest>

#include "page_checks.h"
#include "report/text.h"
#include "windows/about_dialog.h"
#include "windows/context_help.h"
#include "windows/shortcuts_dialog.h"
#include "windows/tour.h"
#include "windows/translation.h"

using namespace fractiscope;

/// F1, the tour, the list of shortcuts, the text About and the languages, on a small window of its own.
class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void f1ShowsTheHelpOfTheFocus();
    void f1TakesTheNearestHelp();
    void f1WithoutHelpShowsNothing();
    void popoverCloses();
    void f1InAMenu();
    void shiftF1Asks();
    void f1ComesBeforeAShortcut();
    void shortcutsAreThoseOfTheMenus();
    void shortcutsAreFound();
    void aboutSaysWhatItIsMadeOf();
    void tourWalksThroughTheWindow();
    void tourByKeys();
    void tourSkips();
    void tourLetsClicksThrough();
    void tourFollowsItsWidget();
    void tourOfMissingWidgets();
    void languages();

private:
    template <class T>
    T* part(const char* name) const
    {
        T* widget = window_->findChild<T*>(name);
        if (!widget) qFatal("no widget %s", name);
        return widget;
    }
    void click(const char* name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    QLabel* popoverText() const { return window_->findChild<QLabel*>("helpText"); }
    Tour* startTour() const
    {
        return new Tour(
            window_,
            {{"first", "First", "One."}, {"second", "Second", "Two."}, {"button", "Third", "Three."}});
    }

    QMainWindow* window_ = nullptr;
    ContextHelp* help_ = nullptr;
    QAction* save_ = nullptr;
    int saved_ = 0;
    int pressed_ = 0;
};

void TestHelp::init()
{
    window_ = new QMainWindow;
    auto* centre = new QWidget;
    centre->setObjectName("centre");
    centre->setAccessibleName("Panel");
    centre->setWhatsThis("About the panel.");
    auto* layout = new QVBoxLayout(centre);
    auto* first = new QLineEdit;
    first->setObjectName("first");
    first->setAccessibleName("First field");
    first->setWhatsThis("About the first field.");
    auto* second = new QLineEdit;
    second->setObjectName("second");
    auto* button = new QPushButton("Press");
    button->setObjectName("button");
    for (QWidget* widget :
         {static_cast<QWidget*>(first), static_cast<QWidget*>(second), static_cast<QWidget*>(button)})
        layout->addWidget(widget);
    window_->setCentralWidget(centre);
    saved_ = pressed_ = 0;
    connect(button, &QPushButton::clicked, this, [this] { ++pressed_; });
    auto* file = window_->menuBar()->addMenu("&File");
    file->setObjectName("fileMenu");
    save_ = file->addAction("&Save…", this, [this] { ++saved_; });
    save_->setShortcut(Qt::CTRL | Qt::Key_S);
    save_->setWhatsThis("About saving.");
    file->addSeparator();
    auto* more = file->addMenu("&More");
    more->addAction("&Print")->setShortcut(Qt::CTRL | Qt::Key_P);
    window_->menuBar()->addMenu("&Edit")->addAction("&Copy")->setShortcuts(
        {Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_Insert});
    auto* hidden = new QAction("Mark", window_);
    hidden->setShortcut(Qt::Key_Space);
    help_ = new ContextHelp(window_);
    window_->resize(700, 500);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    first->setFocus();
}

void TestHelp::cleanup()
{
    delete window_;
    window_ = nullptr;
}

void TestHelp::f1ShowsTheHelpOfTheFocus()
{
    QVERIFY(!popoverText());
    QTest::keyClick(window_, Qt::Key_F1);
    QCOMPARE(help_->shownText(), QString("About the first field."));
    auto* popover = part<QFrame>("helpPopover");
    QVERIFY(popover->isVisible());
    QVERIFY(!popover->isModal());
    QVERIFY(popover->findChildren<QLabel*>().first()->text() == "First field");
    // The field keeps the focus, and the popover does not lie on it.
    QVERIFY(part<QLineEdit>("first")->hasFocus());
    const QRect field(part<QLineEdit>("first")->mapToGlobal(QPoint(0, 0)), part<QLineEdit>("first")->size());
    QVERIFY(!field.intersects(popover->frameGeometry()));
    QCOMPARE(cutOffTexts(popover).join(' '), QString());
}

void TestHelp::f1TakesTheNearestHelp()
{
    part<QLineEdit>("second")->setFocus();
    QTest::keyClick(window_, Qt::Key_F1);
    QCOMPARE(help_->shownText(), QString("About the panel."));
    help_->showFor(part<QLineEdit>("first"));
    QCOMPARE(help_->shownText(), QString("About the first field."));
    QCOMPARE(widgetWithHelp(part<QPushButton>("button")), part<QWidget>("centre"));
}

void TestHelp::f1WithoutHelpShowsNothing()
{
    part<QWidget>("centre")->setWhatsThis({});
    part<QLineEdit>("second")->setFocus();
    QTest::keyClick(window_, Qt::Key_F1);
    QVERIFY(help_->shownText().isEmpty());
    QVERIFY(!popoverText());
}

void TestHelp::popoverCloses()
{
    const auto open = [this] {
        part<QLineEdit>("first")->setFocus();
        QTest::keyClick(window_, Qt::Key_F1);
        return !help_->shownText().isEmpty();
    };
    QVERIFY(open());
    QTest::keyClick(window_, Qt::Key_Escape);
    QVERIFY(help_->shownText().isEmpty());
    QVERIFY(open());
    QTest::mouseClick(part<QPushButton>("button"), Qt::LeftButton);
    QVERIFY(help_->shownText().isEmpty());
    QCOMPARE(pressed_, 1);
    QVERIFY(open());
    QTest::keyClick(window_->focusWidget(), Qt::Key_Tab);
    QVERIFY(help_->shownText().isEmpty());
    QVERIFY(open());
    // A key for the field closes it and reaches the field.
    QTest::keyClick(part<QLineEdit>("first"), Qt::Key_X);
    QVERIFY(help_->shownText().isEmpty());
    QCOMPARE(part<QLineEdit>("first")->text(), QString("x"));
    QTRY_VERIFY(!popoverText());
}

void TestHelp::f1InAMenu()
{
    auto* menu = part<QMenu>("fileMenu");
    menu->popup(window_->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction(), save_);
    QTest::keyClick(menu, Qt::Key_F1);
    QCOMPARE(help_->shownText(), QString("About saving."));
    QVERIFY(menu->isVisible());
    QCOMPARE(saved_, 0);
    menu->hide();
    QTRY_VERIFY(help_->shownText().isEmpty());
}

void TestHelp::shiftF1Asks()
{
    QTest::keyClick(window_, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
}

void TestHelp::f1ComesBeforeAShortcut()
{
    int triggered = 0;
    auto* action = new QAction("Help on This Field", window_);
    action->setShortcut(Qt::Key_F1);
    connect(action, &QAction::triggered, this, [&] {
        ++triggered;
        help_->showForFocus();
    });
    window_->addAction(action);
    QTest::keyClick(window_, Qt::Key_F1);
    QCOMPARE(triggered, 0);
    QCOMPARE(help_->shownText(), QString("About the first field."));
    help_->hide();
    action->trigger();
    QCOMPARE(help_->shownText(), QString("About the first field."));
}

void TestHelp::shortcutsAreThoseOfTheMenus()
{
    auto* dialog = new ShortcutsDialog(window_);
    dialog->show();
    QVERIFY(!dialog->isModal());
    auto* list = part<QTreeWidget>("shortcutsList");
    QStringList rows;
    for (int g = 0; g < list->topLevelItemCount(); ++g) {
        rows << list->topLevelItem(g)->text(0);
        for (int i = 0; i < list->topLevelItem(g)->childCount(); ++i)
            rows << list->topLevelItem(g)->child(i)->text(0) + " = " +
                        list->topLevelItem(g)->child(i)->text(1);
    }
    QCOMPARE(rows.join("; "),
             QString("File; Save = Ctrl+S; More › Print = Ctrl+P; Edit; Copy = Ctrl+C, Ctrl+Ins; "
                     "In panels; Mark = Space"));
    QCOMPARE(widgetsWithoutName(dialog).join(' '), QString());
    QCOMPARE(widgetsWithoutHelp(dialog).join(' '), QString());
    QCOMPARE(cutOffTexts(dialog).join(' '), QString());
    // What is added later is in the next list.
    window_->menuBar()->actions().first()->menu()->addAction("&Close");
    auto* later = new ShortcutsDialog(window_);
    QCOMPARE(later->findChild<QTreeWidget*>("shortcutsList")->topLevelItem(0)->childCount(), 3);
}

void TestHelp::shortcutsAreFound()
{
    auto* dialog = new ShortcutsDialog(window_);
    dialog->show();
    auto* list = part<QTreeWidget>("shortcutsList");
    const auto shown = [list] {
        QStringList rows;
        for (int g = 0; g < list->topLevelItemCount(); ++g)
            for (int i = 0; i < list->topLevelItem(g)->childCount(); ++i)
                if (!list->topLevelItem(g)->isHidden() && !list->topLevelItem(g)->child(i)->isHidden())
                    rows << list->topLevelItem(g)->child(i)->text(0);
        return rows.join(", ");
    };
    auto* search = part<QLineEdit>("shortcutsSearch");
    QTest::keyClicks(search, "cop");
    QCOMPARE(shown(), QString("Copy"));
    search->selectAll();
    QTest::keyClicks(search, "ctrl+s");
    QCOMPARE(shown(), QString("Save"));
    search->selectAll();
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(shown(), QString("Save, More › Print, Copy, Mark"));
    const QPointer<ShortcutsDialog> alive(dialog);
    click("closeShortcutsButton");
    QTRY_VERIFY(!alive);
}

void TestHelp::aboutSaysWhatItIsMadeOf()
{
    auto* dialog = new AboutDialog(window_);
    dialog->show();
    QVERIFY(!dialog->isModal());
    const QString text = part<QTextBrowser>("aboutText")->toPlainText();
    for (const QString& word : {QString("GNU General Public License"), QString("GUST Font License"),
                                QString::fromLatin1(qVersion()), QString("FLINT"), QString("QCustomPlot")})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(QRegularExpression("[0-9]+\\.[0-9]+\\.[0-9]+")
                .match(part<QLabel>("aboutVersion")->text())
                .hasMatch());
    QVERIFY(QRegularExpression("FLINT\\s+[0-9]+\\.[0-9]").match(text).hasMatch());
    QVERIFY(QRegularExpression("QCustomPlot\\s+[0-9]+\\.[0-9]").match(text).hasMatch());
    QCOMPARE(widgetsWithoutName(dialog).join(' '), QString());
    QCOMPARE(widgetsWithoutHelp(dialog).join(' '), QString());
    QCOMPARE(cutOffTexts(dialog).join(' '), QString());
    const QPointer<AboutDialog> alive(dialog);
    click("closeAboutButton");
    QTRY_VERIFY(!alive);
}

void TestHelp::tourWalksThroughTheWindow()
{
    QPointer<Tour> tour = startTour();
    QSignalSpy finished(tour, &Tour::finished);
    QTRY_VERIFY(part<QWidget>("tour")->isVisible());
    QCOMPARE(tour->target(), part<QWidget>("first"));
    QCOMPARE(part<QLabel>("tourText")->text(), QString("One."));
    QVERIFY(!part<QPushButton>("tourBack")->isEnabled());
    const auto pointsAtTarget = [&] {
        const QRect at(tour->target()->mapTo(window_, QPoint(0, 0)), tour->target()->size());
        const QRect ring = part<QWidget>("tourRing")->geometry();
        return ring.contains(at) && ring.width() < at.width() + 20 && ring.height() < at.height() + 20 &&
               window_->rect().contains(tour->geometry()) && !tour->geometry().intersects(at);
    };
    QVERIFY(pointsAtTarget());
    QCOMPARE(cutOffTexts(tour).join(' '), QString());
    click("tourNext");
    QCOMPARE(tour->target(), part<QWidget>("second"));
    QVERIFY(pointsAtTarget());
    click("tourBack");
    QCOMPARE(tour->step(), 0);
    click("tourNext");
    click("tourNext");
    QCOMPARE(part<QLabel>("tourTitle")->text(), QString("Third"));
    QCOMPARE(part<QPushButton>("tourNext")->accessibleName(), QString("Finish"));
    QCOMPARE(finished.count(), 0);
    click("tourNext");
    QCOMPARE(finished.count(), 1);
    QTRY_VERIFY(!tour);
    QTRY_VERIFY(!window_->findChild<QWidget*>("tourRing"));
}

void TestHelp::tourByKeys()
{
    const QPointer<Tour> tour = startTour();
    QTRY_VERIFY(part<QPushButton>("tourNext")->hasFocus());
    QTest::keyClick(window_->focusWidget(), Qt::Key_Return);
    QCOMPARE(tour->step(), 1);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Space);
    QCOMPARE(tour->step(), 0);
    part<QPushButton>("tourNext")->setFocus();
    QTest::keyClick(window_->focusWidget(), Qt::Key_Space);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Space);
    QCOMPARE(tour->step(), 2);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
}

void TestHelp::tourSkips()
{
    QPointer<Tour> tour = startTour();
    QSignalSpy finished(tour, &Tour::finished);
    click("tourSkip");
    QCOMPARE(finished.count(), 1);
    QTRY_VERIFY(!tour);
    // Escape in the window beside it does the same, once a field has not wanted it.
    tour = startTour();
    part<QLineEdit>("second")->setFocus();
    QTest::keyClick(part<QLineEdit>("second"), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
}

void TestHelp::tourLetsClicksThrough()
{
    const QPointer<Tour> tour = startTour();
    click("tourNext");
    click("tourNext");
    // The ring lies upon the button that the click is for.
    auto* button = part<QPushButton>("button");
    const QPoint centre = button->mapTo(window_, button->rect().center());
    QVERIFY(part<QWidget>("tourRing")->geometry().contains(centre));
    QTest::mouseClick(window_->windowHandle(), Qt::LeftButton, {}, centre);
    QCOMPARE(pressed_, 1);
    QVERIFY(tour && tour->isVisible());
    QTest::keyClick(window_, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved_, 1);
}

void TestHelp::tourFollowsItsWidget()
{
    Tour* tour = startTour();
    window_->resize(420, 400);
    const auto* first = part<QLineEdit>("first");
    const auto ringFits = [&] {
        const QRect at(first->mapTo(window_, QPoint(0, 0)), first->size());
        const QRect ring = part<QWidget>("tourRing")->geometry();
        return ring.contains(at) && ring.width() < at.width() + 20;
    };
    QTRY_VERIFY(ringFits() && window_->rect().contains(tour->geometry()));
    part<QLineEdit>("first")->hide();
    QTRY_VERIFY(!part<QWidget>("tourRing")->isVisible());
}

void TestHelp::tourOfMissingWidgets()
{
    auto* tour = new Tour(window_, mainWindowTour());
    QCOMPARE(mainWindowTour().size(), 5);
    QVERIFY(!tour->target());
    QVERIFY(!part<QWidget>("tourRing")->isVisible());
    QVERIFY((tour->geometry().center() - window_->rect().center()).manhattanLength() < 8);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(cutOffTexts(tour).join(' '), QString());
        click("tourNext");
    }
    QVERIFY(!tour->isVisible());
}

void TestHelp::languages()
{
    QCOMPARE(localeOf(Language::German).language(), QLocale::German);
    QCOMPARE(localeOf(Language::English).language(), QLocale::English);
    QCOMPARE(localeOf(Language::System), QLocale::system());
    const QLocale before;
    installTranslation(QLocale(QLocale::German));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QString("1.234,5"));
    // Qt's own texts, where its translations are installed.
    const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
    QVERIFY(QFile::exists(":/i18n/fractiscope_de.qm"));
    if (QFile::exists(":/i18n/qtbase_de.qm")) QCOMPARE(cancel, QString("Abbrechen"));
    // The sentences of the core too.
    QCOMPARE(QString::fromStdString(sentence(Error{ErrorCode::UnexpectedEnd, 0, 0, "", "digits"})),
             QString("Der Text endet zu früh: erwartet wird eine Folge von Ziffern."));
    installTranslation(QLocale(QLocale::English));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Cancel"));
    const auto written = [](int n) {
        return QCoreApplication::translate("fractiscope::MainWindow", "%Ln formula(s) written to %1.", nullptr,
                                           n);
    };
    QCOMPARE(written(1), QString("1 formula written to %1."));
    QCOMPARE(written(3), QString("3 formulas written to %1."));
    QLocale::setDefault(before);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
