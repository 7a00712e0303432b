// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QtTest>
#include <limits>

#include "widgets/convergence_plot.h"

using namespace fractiscope;

/// Curves, export, hovering and colours of the plot.
class TestConvergencePlot : public QObject {
    Q_OBJECT

private slots:
    void emptyInvites();
    void hoverNamesTheCurve();
    void followsThePalette();
};

namespace {

QVector<ConvergencePlot::Curve> sample()
{
    ConvergencePlot::Curve a{"fast", {}, 7, false};
    ConvergencePlot::Curve b{"simple", {}, 8, true};
    for (int n = 0; n < 50; ++n) {
        a.log10Error << -2.0 * n;
        b.log10Error << -1.0 * n;
    }
    a.log10Error << -std::numeric_limits<double>::infinity() << std::numeric_limits<double>::quiet_NaN();
    return {a, b};
}

QWidget* canvas(ConvergencePlot& plot)
{
    return plot.findChild<QWidget*>("convergenceCanvas");
}

}  // namespace

void TestConvergencePlot::emptyInvites()
{
    ConvergencePlot plot;
    plot.resize(500, 300);
    plot.show();
    QCOMPARE(plot.curveCount(), 0);
    bool visible = false;
    for (const QLabel* label : plot.findChildren<QLabel*>())
        visible |= label->isVisible() && !label->text().isEmpty();
    QVERIFY(visible);
    plot.fit();
    plot.setThick(3);
    ConvergencePlot::Curve nothing{"nothing", {-std::numeric_limits<double>::infinity()}, 1, false};
    plot.setCurves({nothing});
    QCOMPARE(plot.curveCount(), 1);
    QVERIFY(!plot.grab().isNull());
}

void TestConvergencePlot::hoverNamesTheCurve()
{
    ConvergencePlot plot;
    plot.resize(600, 400);
    plot.setCurves(sample());
    plot.setThick(7);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QTest::qWait(50);
    QSignalSpy hovered(&plot, &ConvergencePlot::curveHovered);
    // Through the window: moves of a widget are moves of the real pointer, which an X server tells late.
    for (int y = 10; y < 360; y += 4)
        QTest::mouseMove(plot.windowHandle(), canvas(plot)->mapTo(&plot, QPoint(350, y)));
    QVERIFY(hovered.count() > 0);
    QSet<quint64> ids;
    for (const auto& arguments : hovered) {
        ids << arguments[0].toULongLong();
        QVERIFY(arguments[1].toInt() >= 0 && arguments[1].toInt() < 50);
    }
    QCOMPARE(ids, (QSet<quint64>{7, 8}));
    QTest::mouseDClick(canvas(plot), Qt::LeftButton, {}, {350, 200});
}

void TestConvergencePlot::followsThePalette()
{
    ConvergencePlot plot;
    plot.resize(400, 300);
    plot.setCurves(sample());
    QPalette dark = plot.palette();
    dark.setColor(QPalette::Base, QColor(27, 27, 29));
    dark.setColor(QPalette::Text, Qt::white);
    plot.setPalette(dark);
    plot.show();
    QTest::qWait(50);
    QCOMPARE(canvas(plot)->grab().toImage().pixelColor(2, 2), QColor(27, 27, 29));
}

QTEST_MAIN(TestConvergencePlot)
#include "tst_convergence_plot.moc"
