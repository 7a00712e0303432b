// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

#include "widgets/expression_edit.h"
#include "widgets/formula_view.h"
#include "widgets/funnel_panel.h"

using namespace fractiscope;

/// The formula view, the expression field and the funnel strip.
class TestFormulaView : public QObject {
    Q_OBJECT

private slots:
    void levelsByKeyAndWheel();
    void images();
    void scrollsAndSpeaks();
    void expressionEdit();
    void funnel();
};

namespace {

Finding sample()
{
    Finding f;
    f.fraction.word = *SignWord::parse("+-");
    f.fraction.initial = {0};
    f.fraction.channels = {{1, 4}, {3, 4}};
    f.fraction.recurrence = {0, 2, 0, -1};
    f.fraction.seeds = {1, 3, 5, 7};
    return f;
}

bool shows(const QWidget& widget, const QString& text)
{
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (!label->isHidden() && label->text().contains(text)) return true;
    return false;
}

}  // namespace

void TestFormulaView::levelsByKeyAndWheel()
{
    FormulaView view;
    view.setFormula(sample(), "\\tan 1");
    view.setLevels(4);
    QSignalSpy changed(&view, &FormulaView::levelsChanged);
    QSignalSpy copied(&view, &FormulaView::copyLatexRequested);
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(view.levels(), 5);
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(view.levels(), 3);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&view, &wheel);
    QCOMPARE(view.levels(), 5);
    QCOMPARE(changed.count(), 4);
    view.setLevels(100000);
    QCOMPARE(view.levels(), 200);
    view.setLevels(0);
    QCOMPARE(view.levels(), 1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
}

void TestFormulaView::images()
{
    FormulaView view;
    QVERIFY(view.toImage(1, true).isNull());
    view.setFormula(sample(), "\\tan 1");
    const QImage light = view.toImage(2, true);
    const QImage dark = view.toImage(2, false);
    QCOMPARE(light.size(), dark.size());
    QCOMPARE(light.pixelColor(0, 0), QColor(Qt::white));
    QVERIFY(dark.pixelColor(0, 0).lightness() < 60);
    view.setTinted(false);
    QVERIFY(view.toImage(2, true) != light);
    view.setCompact(true);
    QVERIFY(view.toImage(2, true).height() < light.height());
    view.clear("Nothing found yet.");
    QVERIFY(view.toImage(2, true).isNull());
}

void TestFormulaView::scrollsAndSpeaks()
{
    FormulaView view;
    view.resize(300, 200);
    view.setFormula(sample(), "\\tan 1");
    view.setLevels(200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.size(), QSize(300, 200));
    int range = 0;
    for (const QScrollBar* bar : view.findChildren<QScrollBar*>()) range = std::max(range, bar->maximum());
    QVERIFY(range > 1000);
    QVERIFY(!view.grab().isNull());
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(interface->text(QAccessible::Name), QString("Formula"));
    QVERIFY(
        interface->text(QAccessible::Description).startsWith("tan 1 equals 0 plus 1 over 1 minus 1 over 3"));
}

void TestFormulaView::expressionEdit()
{
    ExpressionEdit edit;
    QSignalSpy edited(&edit, &ExpressionEdit::textEdited);
    QTest::keyClicks(edit.lineEdit(), "e<2");
    QCOMPARE(edited.count(), 3);
    QCOMPARE(edit.text(), QString("e<2"));
    edit.setError("This sign is not known.", 1, 1);
    QVERIFY(shows(edit, "e<u><b>&lt;</b></u>2"));
    edit.setError("Too short.", 90, 4);
    QVERIFY(shows(edit, "Too short."));
    edit.setValue("2.718281828459045235360287471352662497757", "e");
    QVERIFY(!shows(edit, "Too short."));
    QVERIFY(edit.minimumSizeHint().width() < 300);
}

void TestFormulaView::funnel()
{
    QLocale::setDefault(QLocale::English);
    FunnelPanel panel;
    panel.setIdle("Ready.");
    QVERIFY(shows(panel, "Ready."));
    Progress p;
    p.candidates = 33040;
    panel.setProgress(p);
    QVERIFY(shows(panel, "Starting."));
    p.done = 16520;
    p.seconds = 2;
    panel.setProgress(p);
    QVERIFY(shows(panel, "50 %"));
    QVERIFY(shows(panel, "16,520 candidates"));
    QVERIFY(!shows(panel, "undecided"));
    p.undecided = 12;
    panel.setProgress(p);
    QVERIFY(shows(panel, "12 undecided"));
    p.paused = true;
    panel.setProgress(p);
    QVERIFY(shows(panel, "Paused at 50 %"));
    p.outcome = Outcome::Cancelled;
    panel.setProgress(p);
    QVERIFY(shows(panel, "Stopped at 50 %"));
    p.outcome = Outcome::Failed;
    panel.setProgress(p);
    QVERIFY(shows(panel, "failed"));
    p.outcome = Outcome::Completed;
    panel.setProgress(p);
    QVERIFY(shows(panel, "Completed in 2.0 s."));
}

QTEST_MAIN(TestFormulaView)
#include "tst_formula_view.moc"
