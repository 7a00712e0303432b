// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include "page_checks.h"
#include "widgets/guide_browser.h"
#include "window_under_test.h"
#include "windows/guide_dialog.h"
#include "windows/translation.h"

using namespace fractiscope;

/// The user guide in the window: every chapter can be read, every link leads somewhere, every picture is
/// there.
class TestGuide : public QObject, private WindowUnderTest {
    Q_OBJECT

public slots:
    void takeUrl(const QUrl& url) { taken_ << url; }

private slots:
    void initTestCase() { installTranslation(QLocale(QLocale::English)); }
    void init();
    void cleanup();
    void opensFromTheMenu();
    void everyChapterByClick();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void everyPictureIsThere_data() { everyLinkLeadsSomewhere_data(); }
    void everyPictureIsThere();
    void linksAndBack();
    void linksToTheWebLeaveTheProgram();
    void findsWords();
    void walksThroughPlaces();
    void tablesHaveTitles();
    void picturesFitThePage();
    void linksAreReadableInTheDark();
    void speaksGerman();

private:
    struct Anchor {
        QUrl target;
        int position;
    };
    QVector<Anchor> anchors() const;
    void clickAnchor(const Anchor& anchor) const;
    void openGuide();
    QString title() const { return browser_->document()->begin().text(); }

    GuideDialog* guide_ = nullptr;
    GuideBrowser* browser_ = nullptr;
    QListWidget* list_ = nullptr;
    QList<QUrl> taken_;
};

void TestGuide::init()
{
    open();
    openGuide();
}

void TestGuide::openGuide()
{
    get<QAction>("guideAction")->trigger();
    guide_ = dialog<GuideDialog>();
    QVERIFY(QTest::qWaitForWindowExposed(guide_));
    browser_ = guide_->findChild<GuideBrowser*>("guideText");
    list_ = guide_->findChild<QListWidget*>("guideChapters");
}

void TestGuide::cleanup()
{
    QDesktopServices::unsetUrlHandler("https");
    close();
}

QVector<TestGuide::Anchor> TestGuide::anchors() const
{
    QVector<Anchor> result;
    for (QTextBlock block = browser_->document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QTextCharFormat format = part.fragment().charFormat(); format.isAnchor())
                result.push_back({QUrl(format.anchorHref()), part.fragment().position()});
    return result;
}

void TestGuide::clickAnchor(const Anchor& anchor) const
{
    QTextCursor cursor(browser_->document());
    cursor.setPosition(anchor.position);
    browser_->setTextCursor(cursor);
    browser_->ensureCursorVisible();
    const QPoint place = browser_->cursorRect(cursor).center() + QPoint(4, 0);
    QTest::mouseClick(browser_->viewport(), Qt::LeftButton, {}, place);
}

void TestGuide::opensFromTheMenu()
{
    QVERIFY(!guide_->isModal());
    QCOMPARE(list_->count(), 13);
    QCOMPARE(title(), QString("A first search in five minutes"));
    QCOMPARE(list_->currentRow(), 0);
    // Once more shows the same.
    get<QAction>("guideAction")->trigger();
    QCOMPARE(window_->findChildren<GuideDialog*>().size(), 1);
    const QPointer<GuideDialog> alive(guide_);
    QTest::mouseClick(guide_->findChild<QPushButton*>("closeButton"), Qt::LeftButton);
    QTRY_VERIFY(!alive);
}

void TestGuide::everyChapterByClick()
{
    for (int row = list_->count() - 1; row >= 0; --row) {
        QTest::mouseClick(list_->viewport(), Qt::LeftButton, {},
                          list_->visualItemRect(list_->item(row)).center());
        QCOMPARE(list_->currentRow(), row);
        QCOMPARE(title(), list_->item(row)->text());
        QVERIFY(browser_->toPlainText().size() > 600);
        // No Markdown that was not understood.
        const QString text = browser_->toPlainText();
        for (const char* mark : {"**", "<sub>", "<sup>", "](", "```"})
            QVERIFY2(!text.contains(mark), qPrintable(title() + ": " + mark));
        QCOMPARE(browser_->verticalScrollBar()->value(), 0);
    }
}

void TestGuide::everyLinkLeadsSomewhere_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("en") << QLocale(QLocale::English);
    QTest::newRow("de") << QLocale(QLocale::German);
}

void TestGuide::everyLinkLeadsSomewhere()
{
    QFETCH(QLocale, locale);
    int links = 0;
    for (const GuideChapter& chapter : guideChapters(locale)) {
        browser_->setSource(chapter.source);
        for (const Anchor& anchor : anchors()) {
            ++links;
            if (!anchor.target.isRelative()) {
                QCOMPARE(anchor.target.scheme(), QString("https"));
                continue;
            }
            const QUrl target = existingChapter(chapter.source.resolved(anchor.target));
            QVERIFY2(QFile::exists(":" + target.path()),
                     qPrintable(chapter.title + ": " + anchor.target.toString()));
        }
    }
    QVERIFY(links > 15);
}

void TestGuide::everyPictureIsThere()
{
    QFETCH(QLocale, locale);
    int pictures = 0;
    for (const GuideChapter& chapter : guideChapters(locale)) {
        browser_->setSource(chapter.source);
        for (QTextBlock block = browser_->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
                if (!picture.isValid()) continue;
                ++pictures;
                const QString file = ":" + chapter.source.resolved(QUrl(picture.name())).path();
                QVERIFY2(!QImage(file).isNull(), qPrintable(chapter.title + ": " + picture.name()));
                QVERIFY2(QFileInfo(file).size() < 150'000, qPrintable(file));
                // Words for those who do not see it.
                QVERIFY(picture.property(QTextFormat::ImageAltText).toString().size() > 20);
            }
    }
    QVERIFY(pictures >= 5);
}

void TestGuide::linksAndBack()
{
    auto* back = guide_->findChild<QAbstractButton*>("guideBackButton");
    auto* forward = guide_->findChild<QAbstractButton*>("guideForwardButton");
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    const QString first = title();
    clickAnchor(anchors().first());
    QCOMPARE(title(), QString("Constants and expressions"));
    QCOMPARE(list_->currentItem()->text(), title());
    QVERIFY(back->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(title(), first);
    QCOMPARE(list_->currentRow(), 0);
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(title(), QString("Constants and expressions"));
    browser_->setFocus();
    QTest::keyClick(browser_, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), first);
}

void TestGuide::linksToTheWebLeaveTheProgram()
{
    QDesktopServices::setUrlHandler("https", this, "takeUrl");
    list_->setCurrentRow(12);
    taken_.clear();
    for (const Anchor& anchor : anchors())
        if (anchor.target.scheme() == "https") {
            clickAnchor(anchor);
            QCOMPARE(taken_.size(), 1);
            QCOMPARE(taken_[0], anchor.target);
            QCOMPARE(title(), QString("References"));
            return;
        }
    QFAIL("no link to the web");
}

void TestGuide::findsWords()
{
    auto* search = guide_->findChild<QLineEdit*>("guideSearch");
    QTest::keyClicks(search, "transducer");
    QStringList shown;
    for (int row = 0; row < list_->count(); ++row)
        if (!list_->item(row)->isHidden()) shown << list_->item(row)->text();
    QCOMPARE(shown.join("; "), QString("The mathematics; References"));
    QCOMPARE(guide_->findChild<QLabel*>("guidePlaces")->text(), QString("0 places here, in 2 chapters"));
    // What is only written between marks, or a mark itself, is not found.
    search->setText("<sub>");
    for (int row = 0; row < list_->count(); ++row) QVERIFY(list_->item(row)->isHidden());
    search->clear();
    for (int row = 0; row < list_->count(); ++row) QVERIFY(!list_->item(row)->isHidden());
    QVERIFY(guide_->findChild<QLabel*>("guidePlaces")->text().isEmpty());
}

void TestGuide::walksThroughPlaces()
{
    auto* search = guide_->findChild<QLineEdit*>("guideSearch");
    QTest::keyClicks(search, "certificate");
    QSet<QString> chapters;
    QList<QPair<QString, int>> places;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(browser_->textCursor().selectedText().toLower(), QString("certificate"));
        QVERIFY(!list_->currentItem()->isHidden());
        const QPair<QString, int> place(title(), browser_->textCursor().position());
        if (places.contains(place)) break;
        places << place;
        chapters << title();
    }
    // All of them, once around.
    int expected = 0;
    int listed = 0;
    for (const GuideChapter& chapter : guideChapters(QLocale(QLocale::English))) {
        const auto here = static_cast<int>(chapter.text.count("certificate", Qt::CaseInsensitive));
        expected += here;
        listed += here > 0 ? 1 : 0;
    }
    QVERIFY(listed > 3);
    QCOMPARE(places.size(), expected);
    QCOMPARE(chapters.size(), listed);
    QVERIFY(guide_->isVisible());  // Return did not close it
}

void TestGuide::tablesHaveTitles()
{
    for (int row = 0; row < list_->count(); ++row) {
        list_->setCurrentRow(row);
        for (QTextFrame* frame : browser_->document()->rootFrame()->childFrames()) {
            auto* table = qobject_cast<QTextTable*>(frame);
            if (!table) continue;
            for (int column = 0; column < table->columns(); ++column) {
                QTextCursor cell = table->cellAt(0, column).firstCursorPosition();
                QVERIFY2(!cell.block().text().isEmpty(), qPrintable(title()));
                cell.movePosition(QTextCursor::Right);
                QVERIFY(cell.charFormat().fontWeight() >= QFont::Bold);
            }
        }
    }
}

void TestGuide::picturesFitThePage()
{
    for (const int width : {700, 1400}) {
        guide_->resize(width, 700);
        QTest::qWait(20);
        QVERIFY2(browser_->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
    }
}

void TestGuide::linksAreReadableInTheDark()
{
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(theme, *qApp);
        QTRY_COMPARE(isDark(browser_->palette()), theme == Theme::Dark);
        QTRY_VERIFY(!anchors().isEmpty());
        QTextCursor link(browser_->document());
        link.setPosition(anchors().first().position + 1);
        const QColor ink = link.charFormat().foreground().color();
        QVERIFY2(contrastRatio(ink, browser_->palette().color(QPalette::Base)) >= 4.5,
                 qPrintable(ink.name()));
    }
}

void TestGuide::speaksGerman()
{
    const QLocale before;
    installTranslation(QLocale(QLocale::German));
    delete guide_;
    openGuide();
    const QString first = list_->item(0)->text();
    const QString last = list_->item(12)->text();
    installTranslation(QLocale(QLocale::English));
    QLocale::setDefault(before);
    QVERIFY(first.contains("Suche"));
    // What is not translated is in English.
    QCOMPARE(last, QString("References"));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
