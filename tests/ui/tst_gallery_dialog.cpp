// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>

#include "report/text.h"
#include "widgets/formula_view.h"
#include "window_under_test.h"
#include "windows/finding_page.h"
#include "windows/findings_page.h"
#include "windows/gallery_dialog.h"
#include "windows/generalise_dialog.h"

using namespace fractiscope;

/// The gallery: a click shows a formula that was found just now, another one opens it in the window.
class TestGalleryDialog : public QObject, private WindowUnderTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void everyEntryAnswers();
    void opensASearch();
    void opensASearchInPlaceOfAnother();
    void opensTheTool();
    void opensByKeyAndDoubleClick();
    void editingStopsTheStart();

private:
    void chooseEntry(const char* id);
    QString status() const { return gallery_->findChild<QLabel*>("galleryStatus")->text(); }
    void pressOpen() const
    {
        QTest::mouseClick(gallery_->findChild<QPushButton*>("openGalleryButton"), Qt::LeftButton);
    }

    GalleryDialog* gallery_ = nullptr;
    QListWidget* list_ = nullptr;
};

void TestGalleryDialog::init()
{
    open();
    get<QAction>("galleryAction")->trigger();
    gallery_ = dialog<GalleryDialog>();
    QVERIFY(QTest::qWaitForWindowExposed(gallery_));
    list_ = gallery_->findChild<QListWidget*>("galleryList");
}

void TestGalleryDialog::chooseEntry(const char* id)
{
    for (int row = 0; row < list_->count(); ++row)
        if (gallery()[static_cast<std::size_t>(row)].id == id)
            QTest::mouseClick(list_->viewport(), Qt::LeftButton, {},
                              list_->visualItemRect(list_->item(row)).center());
    QTRY_VERIFY_WITH_TIMEOUT(!gallery_->isWorking(), 60000);
}

void TestGalleryDialog::everyEntryAnswers()
{
    QVERIFY(!gallery_->isModal());
    QCOMPARE(list_->count(), 12);
    for (const GalleryEntry& e : gallery()) {
        chooseEntry(e.id.c_str());
        auto* formula = gallery_->findChild<FormulaView*>("galleryFormula");
        auto* theorem = gallery_->findChild<QLabel*>("galleryTheorem");
        QVERIFY(!gallery_->findChild<QLabel*>("galleryRemark")->text().isEmpty());
        if (e.id == "pi") {
            QVERIFY(!formula->isVisible() && theorem->text().isEmpty());
            QCOMPARE(status(),
                     QString("33,040 candidates were searched just now, and no formula was found."));
        } else if (e.hasParameter) {
            QVERIFY(theorem->isVisible() && theorem->text().contains("for all k ≥ 2"));
            QVERIFY(status().contains("and proved"));
        } else {
            QVERIFY(formula->isVisible() && !formula->toImage(1, true).isNull());
            QCOMPARE(status().contains("and proved"), e.id != "digits");
        }
        if (e.id == "digits") QVERIFY(status().contains("approved") && status().contains("x = tanh(1/2)"));
        if (e.id == "e") QVERIFY(status().contains("exactly 3/2 times"));
    }
}

void TestGalleryDialog::opensASearch()
{
    chooseEntry("tangent");
    pressOpen();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && findings()->rowCount() == 1, 60000);
    QTRY_VERIFY(get<FindingPage>("findingPage")->finding());
    const Finding& found = *get<FindingPage>("findingPage")->finding();
    QCOMPARE(found.status, Status::Proved);
    QCOMPARE(ruleText(found.fraction, 100), std::string("[(1, 6k + 2, 6k + 5, 6k + 6) k>=0]"));
    QCOMPARE(get<QLineEdit>("constantEdit")->text(), QString("tan(1)"));
}

void TestGalleryDialog::opensASearchInPlaceOfAnother()
{
    type("constantEdit", "pi");
    get<QSpinBox>("coefficientsSpin")->setValue(500);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    click("startButton");
    QTRY_VERIFY(isRunning());
    chooseEntry("bessel");
    pressOpen();
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && findings()->rowCount() == 1, 60000);
    QTRY_VERIFY(get<FindingPage>("findingPage")->finding());
    QCOMPARE(ruleText(get<FindingPage>("findingPage")->finding()->fraction, 100), std::string("[(k) k>=0]"));
}

void TestGalleryDialog::opensTheTool()
{
    chooseEntry("tangents");
    pressOpen();
    auto* tool = dialog<GeneraliseDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(!tool->isWorking(), 60000);
    QCOMPARE(tool->findChild<QLineEdit*>("parameterEdit")->text(), QString("tan(1/k)"));
    QVERIFY(tool->findChild<QTextBrowser*>()->toPlainText().contains("for all k ≥ 2"));
}

void TestGalleryDialog::opensByKeyAndDoubleClick()
{
    chooseEntry("bessel");
    QTest::keyClick(list_, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && findings()->rowCount() == 1, 60000);
    const QRect first = list_->visualItemRect(list_->item(0));
    QTest::mouseClick(list_->viewport(), Qt::LeftButton, {}, first.center());
    QTest::mouseDClick(list_->viewport(), Qt::LeftButton, {}, first.center());
    QTRY_COMPARE_WITH_TIMEOUT(get<QLineEdit>("constantEdit")->text(), QString("e"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(get<FindingPage>("findingPage")->finding() && !isRunning(), 60000);
    QTRY_COMPARE(ruleText(get<FindingPage>("findingPage")->finding()->fraction, 100),
                 std::string("[3; (2k + 3, 2) k>=0]"));
}

void TestGalleryDialog::editingStopsTheStart()
{
    chooseEntry("bessel");
    pressOpen();
    // Before the search began, a person changes a field: it does not begin by itself.
    get<QSpinBox>("orderSpin")->setValue(27);
    QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
    QTest::qWait(300);
    QCOMPARE(findings()->rowCount(), 0);
    QVERIFY(!isRunning());
}

QTEST_MAIN(TestGalleryDialog)
#include "tst_gallery_dialog.moc"
