// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include "windows/filter_bar.h"
#include "windows/findings_page.h"

using namespace fractiscope;

namespace {

/// The i-th finding of a search that delivers 7 families by turns: i + e, ratio 0.5, 1.5, 0.5, ...
FindingPtr sample(std::uint64_t i)
{
    Finding f;
    f.index = i;
    f.family = static_cast<std::uint32_t>(i % 7) + 1;
    f.lhs = {IntegerPolynomial({Integer(i), Integer(1)}), IntegerPolynomial({Integer(1)})};
    f.fraction.word = *SignWord::parse(i % 3 == 0 ? "+-" : "+");
    f.fraction.initial = {Integer(i)};
    f.fraction.channels = std::vector<RationalPolynomial>{{Rational(2), Rational(1)}};
    f.ratioToSimple = i % 2 ? 1.5 : 0.5;
    f.digitsPerTerm = static_cast<double>(100 - f.family);
    f.status = i % 5 == 0 ? Status::Suspected : Status::Approved;
    return std::make_shared<const Finding>(f);
}

FindingList samples(std::uint64_t first, std::uint64_t last)
{
    FindingList list;
    for (std::uint64_t i = first; i < last; ++i) list.push_back(sample(i));
    return list;
}

}  // namespace

class TestFindingsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete page_; }
    void familiesUnfoldByKey();
    void newRowsNeverMoveOthers();
    void sortsByHeaderClick();
    void filtersByEveryCondition();
    void filtersALargeTableWithoutWaiting();
    void keepsSelectionWhenFiltered();
    void marksStarsHidesByKey();
    void undoGivesBack();
    void noteIsWrittenAndFound();
    void opensByReturn();
    void selectFindsAMemberOfAFoldedFamily();
    void everyFieldHasHelp();
    void tallConstantsAreAbbreviated();
    void hidingGoesToTheNextRow();

private:
    template <class T>
    T* get(const char* name) const
    {
        T* widget = page_->findChild<T*>(name);
        if (!widget) qFatal("no widget %s", name);
        return widget;
    }
    QTreeView* view() const { return page_->view(); }
    FindingsModel& model() const { return page_->model(); }
    void key(int k, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view(), static_cast<Qt::Key>(k), modifiers);
    }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }

    FindingsPage* page_ = nullptr;
};

void TestFindingsPage::init()
{
    page_ = new FindingsPage;
    page_->resize(640, 480);
    page_->reset("e", "e", *signWords(1, 2));
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_));
    QApplication::setActiveWindow(page_);
    view()->setFocus();
}

void TestFindingsPage::familiesUnfoldByKey()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);  // would fetch in the middle of an insertion
    page_->append(samples(0, 3));
    page_->append(samples(3, 60));
    QCOMPARE(model().rowCount(), 7);
    QCOMPARE(model().store().size(), std::size_t{60});
    QVERIFY(cell(0, FindingsModel::LeftHandSide).endsWith("+8"));
    key(Qt::Key_Home);
    key(Qt::Key_Right);
    QVERIFY(view()->isExpanded(model().index(0, 0)));
    QCOMPARE(model().rowCount(model().index(0, 0)), 8);
    key(Qt::Key_Down);
    QCOMPARE(page_->current()->index, std::uint64_t{7});
    QCOMPARE(model().headOf(*page_->current())->index, std::uint64_t{0});
    page_->reset("pi", "\\pi", {});
    QCOMPARE(model().rowCount(), 0);
}

void TestFindingsPage::newRowsNeverMoveOthers()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);  // would fetch in the middle of an insertion
    auto* waiting = get<QPushButton>("showNewButton");
    page_->setRunning(true);
    page_->append(samples(0, 10));
    view()->expand(model().index(0, 0));
    view()->sortByColumn(FindingsModel::Rate, Qt::AscendingOrder);
    const QString first = cell(0, FindingsModel::Formula);
    const int rows = model().rowCount();
    FindingList others;
    for (std::uint64_t i = 10; i < 40; ++i) {
        Finding f = *sample(i);
        f.family += i % 2 == 0 ? 0 : 20;  // half of them in new families
        f.digitsPerTerm -= 50;
        others.push_back(std::make_shared<const Finding>(f));
    }
    page_->append(others);
    QCOMPARE(cell(0, FindingsModel::Formula), first);
    QCOMPARE(model().rowCount(), rows);
    QVERIFY(waiting->isVisible());
    // Seven new families; the opened one has two new members: 14, 28.
    QCOMPARE(model().pendingCount(), std::size_t{9});
    QTest::mouseClick(waiting, Qt::LeftButton);
    QVERIFY(!waiting->isVisible());
    QCOMPARE(model().rowCount(), rows + 7);
    QVERIFY(cell(0, FindingsModel::Formula) != first);
    double last = -1e9;
    for (int row = 0; row < model().rowCount(); ++row) {
        const double rate = model().index(row, FindingsModel::Rate).data(FindingsModel::SortRole).toDouble();
        QVERIFY(rate >= last);
        last = rate;
    }
    // At the end of the search they come by themselves.
    FindingList late{std::make_shared<const Finding>([] {
        Finding f = *sample(50);
        f.family = 99;
        return f;
    }())};
    page_->append(late);
    QVERIFY(waiting->isVisible());
    page_->setRunning(false);
    QTRY_VERIFY_WITH_TIMEOUT(!waiting->isVisible(), 10000);
}

void TestFindingsPage::sortsByHeaderClick()
{
    page_->append(samples(0, 60));
    auto* header = view()->header();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 8, header->height() / 2});
    };
    click(FindingsModel::Ratio);
    QCOMPARE(header->sortIndicatorSection(), int(FindingsModel::Ratio));
    const QString up = cell(0, FindingsModel::Ratio);
    click(FindingsModel::Ratio);
    QVERIFY(cell(0, FindingsModel::Ratio) != up);
    click(FindingsModel::Ratio);
    QCOMPARE(header->sortIndicatorSection(), -1);
    QCOMPARE(model().finding(model().index(0, 0))->index, std::uint64_t{0});
}

void TestFindingsPage::filtersByEveryCondition()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);  // would fetch in the middle of an insertion
    page_->append(samples(0, 60));
    const auto matches = [&] { return static_cast<int>(model().matchCount()); };
    QTest::keyClicks(get<QLineEdit>("filterEdit"), "e+8");
    QTRY_COMPARE(matches(), 1);
    QCOMPARE(model().finding(model().index(0, 0))->index, std::uint64_t{8});
    QTest::keyClicks(get<QLineEdit>("filterEdit"), "x");
    QTRY_COMPARE(matches(), 0);
    QVERIFY(get<QLabel>("findingsCount")->text().contains("0"));
    get<QLineEdit>("filterEdit")->clear();
    QTRY_COMPARE(matches(), 60);
    const auto toggle = [&](const char* name) {
        auto* box = get<QCheckBox>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    };
    toggle("fasterBox");
    QTRY_COMPARE(matches(), 30);
    toggle("fasterBox");
    QTest::mouseClick(get<QToolButton>("moreFiltersButton"), Qt::LeftButton);
    auto* known = get<QComboBox>("knownBox");
    QVERIFY(known->isVisible());
    known->setCurrentIndex(2);
    QTRY_COMPARE(matches(), 48);
    known->setCurrentIndex(1);
    QTRY_COMPARE(matches(), 0);
    known->setCurrentIndex(0);
    auto* words = get<QComboBox>("wordFilterBox");
    QCOMPARE(words->count(), 5);
    words->setCurrentIndex(words->findData("+-"));
    QTRY_COMPARE(matches(), 20);
    words->setCurrentIndex(0);
    get<QSpinBox>("heightSpin")->setValue(9);
    QTRY_COMPARE(matches(), 10);
    get<QSpinBox>("heightSpin")->setValue(0);
    QTRY_COMPARE(matches(), 60);
    FindingsQuery query;
    query.ratios = {1.4, 1.6};
    page_->filterBar().setQuery(query);
    QCOMPARE(matches(), 30);
    QTest::mouseClick(get<QToolButton>("ratioRangeButton"), Qt::LeftButton);
    QCOMPARE(matches(), 60);
}

void TestFindingsPage::filtersALargeTableWithoutWaiting()
{
    page_->append(samples(0, 20000));
    QTRY_COMPARE(model().matchCount(), std::size_t{20000});
    FindingsQuery query;
    query.text = "e + 199";
    page_->filterBar().setQuery(query);
    QVERIFY(model().isFiltering());
    QCOMPARE(model().matchCount(), std::size_t{20000});  // the old rows until the new ones are known
    page_->append(samples(20000, 20010));                // what arrives meanwhile is not lost
    QTRY_VERIFY(!model().isFiltering());
    // 199, 1990..1999, 19900..19999
    QCOMPARE(model().matchCount(), std::size_t{111});
    page_->filterBar().textEdit()->clear();
    QTRY_COMPARE(model().matchCount(), std::size_t{20010});
}

void TestFindingsPage::keepsSelectionWhenFiltered()
{
    page_->append(samples(0, 60));
    page_->select(9);
    QCOMPARE(page_->current()->index, std::uint64_t{9});
    FindingsQuery query;
    query.faster = true;
    page_->filterBar().setQuery(query);
    QVERIFY(page_->current());
    QCOMPARE(page_->current()->index, std::uint64_t{9});
    QCOMPARE(page_->selected().size(), std::size_t{1});
}

void TestFindingsPage::marksStarsHidesByKey()
{
    page_->append(samples(0, 60));
    QSignalSpy changed(page_, &FindingsPage::selectionChanged);
    key(Qt::Key_Home);
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(page_->marked().size(), std::size_t{2});
    QCOMPARE(page_->marked()[1]->index, std::uint64_t{1});
    QTRY_VERIFY(!changed.isEmpty());
    key(Qt::Key_Space);
    QCOMPARE(page_->marked().size(), std::size_t{1});
    key(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(page_->marked().empty());

    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(page_->annotations().of(1).starred);
    QCheckBox* starred = get<QCheckBox>("starredBox");
    starred->setChecked(true);
    QTRY_COMPARE(model().matchCount(), std::size_t{1});
    starred->setChecked(false);
    QTRY_COMPARE(model().matchCount(), std::size_t{60});
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    QTRY_COMPARE(model().matchCount(), std::size_t{59});
    // The next member stands for the family.
    QCOMPARE(model().finding(model().index(0, 0))->index, std::uint64_t{7});
    get<QCheckBox>("hiddenBox")->setChecked(true);
    QTRY_COMPARE(model().matchCount(), std::size_t{60});
}

void TestFindingsPage::undoGivesBack()
{
    page_->append(samples(0, 60));
    key(Qt::Key_Home);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QCOMPARE(model().matchCount(), std::size_t{59});
    QUndoStack* undo = page_->annotations().undoStack();
    undo->undo();
    QCOMPARE(model().matchCount(), std::size_t{60});
    QVERIFY(page_->annotations().of(0).starred);
    undo->undo();
    QVERIFY(page_->annotations().of(0).isEmpty());
    QVERIFY(!undo->canUndo());
    undo->redo();
    undo->redo();
    QVERIFY(page_->annotations().of(0).hidden);
}

void TestFindingsPage::noteIsWrittenAndFound()
{
    page_->append(samples(0, 60));
    key(Qt::Key_Home);
    key(Qt::Key_F2);
    auto* dialog = page_->findChild<QInputDialog*>("noteDialog");
    QVERIFY(dialog && dialog->isVisible());
    auto* edit = dialog->findChild<QPlainTextEdit*>();
    QVERIFY(edit);
    QTest::keyClicks(edit, "compare with Euler");
    dialog->accept();
    QCOMPARE(page_->annotations().of(0).note, QString("compare with Euler"));
    QTest::keyClicks(get<QLineEdit>("filterEdit"), "euler");
    QTRY_COMPARE(model().matchCount(), std::size_t{1});
    QVERIFY(model().index(0, 0).data(Qt::ToolTipRole).toString().contains("Euler"));
}

void TestFindingsPage::opensByReturn()
{
    page_->append(samples(0, 60));
    QSignalSpy opened(page_, &FindingsPage::openRequested);
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestFindingsPage::selectFindsAMemberOfAFoldedFamily()
{
    page_->append(samples(0, 60));
    QSignalSpy changed(page_, &FindingsPage::selectionChanged);
    page_->select(58);
    QCOMPARE(page_->current()->index, std::uint64_t{58});
    QVERIFY(view()->isExpanded(view()->currentIndex().parent()));
    QTRY_VERIFY(!changed.isEmpty());
    page_->select(1000);
    QCOMPARE(page_->current()->index, std::uint64_t{58});
}

void TestFindingsPage::everyFieldHasHelp()
{
    for (const auto* widget : page_->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_")) continue;
        QVERIFY2(!widget->whatsThis().isEmpty() && !widget->accessibleName().isEmpty(),
                 qPrintable(widget->objectName() + widget->metaObject()->className()));
    }
}

void TestFindingsPage::tallConstantsAreAbbreviated()
{
    QCOMPARE(model().rowSymbol(), QString("e"));
    QVERIFY(!get<QLabel>("findingsCount")->text().contains("stands for"));
    page_->reset("besseli(1,2)/besseli(0,2)", "\\frac{I_{1}(2)}{I_{0}(2)}", {SignWord()});
    page_->append(samples(1, 3));
    QCOMPARE(model().rowSymbol(), QString("x"));
    const QString count = get<QLabel>("findingsCount")->text();
    QVERIFY2(count.contains("x stands for besseli(1,2)/besseli(0,2)"), qPrintable(count));
    // The tool tip has the whole name.
    const QModelIndex lhs = model().index(0, FindingsModel::LeftHandSide);
    QVERIFY(lhs.data(Qt::ToolTipRole).toString().contains("besseli"));
}

void TestFindingsPage::hidingGoesToTheNextRow()
{
    page_->append(samples(1, 4));
    view()->setFocus();
    view()->setCurrentIndex(model().index(1, 0));
    const quint64 second = page_->current()->index;
    const quint64 third = model().finding(model().index(2, 0))->index;
    key(Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(page_->current());
    QCOMPARE(page_->current()->index, third);
    // The last row has none after it.
    key(Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(page_->current() && page_->current()->index != second);
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findings_page.moc"
