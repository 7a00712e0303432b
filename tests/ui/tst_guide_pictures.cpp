// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QPixmap>

#include "bridge/guide.h"
#include "page_checks.h"
#include "report/text.h"
#include "window_under_test.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"
#include "windows/proof_dialog.h"
#include "windows/translation.h"

using namespace fractiscope;

/// Makes the pictures of the guide and of the README from the window as it is. The target guide_pictures puts
/// them into the tree (FRACTISCOPE_RESOURCES); as a test it makes them for itself and compares their names
/// with those that the guide shows.
class TestGuidePictures : public QObject, private WindowUnderTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { close(); }
    void searchPage();
    void wholeWindow();
    void oneFormula();
    void severalCurves();
    void proof();
    void theGuideShowsTheseAndNoOthers();

private:
    void save(QWidget* widget, const QString& file, int height = 0);
    void choose(const char* word);
    quint64 candidate(const char* word) const;

    QTemporaryDir ownFolder_;
    QDir resources_;
    QStringList made_;
    std::shared_ptr<const SearchPlan> plan_;
};

void TestGuidePictures::initTestCase()
{
    const QString wanted = qEnvironmentVariable("FRACTISCOPE_RESOURCES");
    resources_.setPath(wanted.isEmpty() ? ownFolder_.path() : wanted);
    QVERIFY(resources_.mkpath("help/pictures") && resources_.mkpath("screenshots"));
    installTranslation(QLocale(QLocale::English));
    applyTheme(Theme::Light, *qApp);
    open();
    window_->resize(1280, 800);
    // The search that the window begins with is the one that the guide tells of.
    plan_ = prepare(SearchRequest()).plan;
    QVERIFY(plan_);
}

/// All of the widget, or as much as the height shows.
void TestGuidePictures::save(QWidget* widget, const QString& file, int height)
{
    QTest::qWait(100);  // what is drawn a little later, such as a plot
    QPixmap picture(widget->width(), height > 0 ? height : widget->height());
    picture.fill(widget->palette().color(QPalette::Window));
    widget->render(&picture);
    QVERIFY2(picture.save(resources_.filePath(file)), qPrintable(resources_.filePath(file)));
    if (file.startsWith("help/")) made_ << QFileInfo(file).fileName();
}

/// Number of the candidate e under the word.
quint64 TestGuidePictures::candidate(const char* word) const
{
    const auto& words = plan_->spec().words;
    quint64 side = 0;
    while (leftHandSideText(plan_->leftHandSide(side), "x") != "x") ++side;
    const auto place = std::find(words.begin(), words.end(), *SignWord::parse(word));
    return side * words.size() + static_cast<quint64>(place - words.begin());
}

void TestGuidePictures::choose(const char* word)
{
    window_->findChild<FindingsPage*>()->select(candidate(word));
    QTRY_COMPARE(get<FindingPage>("findingPage")->finding()->index, candidate(word));
}

void TestGuidePictures::searchPage()
{
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    QTRY_VERIFY(get<QLabel>("sentenceLabel")->text().contains("33"));
    // Below the last field there is nothing to see.
    auto* panel = get<QDockWidget>("searchPanel");
    const auto* last = get<QToolButton>("advancedButton");
    save(panel, "help/pictures/search.png", last->mapTo(panel, QPoint(0, last->height() + 16)).y());
}

void TestGuidePictures::wholeWindow()
{
    searchToEnd(5);
    choose("-+");
    save(window_.get(), "help/pictures/window.png");
    save(window_.get(), "screenshots/window-light.png");
    applyTheme(Theme::Dark, *qApp);
    QTRY_VERIFY(isDark(window_->palette()));
    save(window_.get(), "screenshots/window-dark.png");
    applyTheme(Theme::Light, *qApp);
    QTRY_VERIFY(!isDark(window_->palette()));
}

void TestGuidePictures::oneFormula()
{
    save(get<QDockWidget>("formulaPanel"), "help/pictures/formula.png");
}

void TestGuidePictures::severalCurves()
{
    auto* findings = window_->findChild<FindingsPage*>();
    findings->annotations().setMarked({candidate("+-"), candidate("++-"), candidate("+--")}, true);
    QTRY_COMPARE(findings->marked().size(), std::size_t{3});
    save(get<QDockWidget>("plotPanel"), "help/pictures/convergence.png");
    findings->annotations().setMarked({candidate("+-"), candidate("++-"), candidate("+--")}, false);
}

void TestGuidePictures::proof()
{
    click("proofButton");
    save(dialog<ProofDialog>(), "help/pictures/proof.png");
}

void TestGuidePictures::theGuideShowsTheseAndNoOthers()
{
    QStringList shown;
    for (const GuideChapter& chapter : guideChapters(QLocale(QLocale::English))) {
        QFile file(":" + chapter.source.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression picture("\\(\\.\\./pictures/([^)]+)\\)");
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = picture.globalMatch(text); match.hasNext();) shown << match.next().captured(1);
    }
    shown.sort();
    made_.sort();
    QCOMPARE(made_.join(' '), shown.join(' '));
}

QTEST_MAIN(TestGuidePictures)
#include "tst_guide_pictures.moc"
