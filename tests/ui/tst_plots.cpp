// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>
#include <cmath>

#include "widgets/convergence_plot.h"
#include "widgets/figure_export.h"
#include "widgets/survey_plot.h"
#include "windows/figure_dialog.h"

using namespace fractiscope;

/// The overview, figures in files, and the choices of the plot of convergence.
class TestPlots : public QObject {
    Q_OBJECT

private slots:
    void drawsAgainstPeriodsAndBits();
    void theoryEndsAtTheCurve();
    void movesByKeys();
    void clickingACurveChoosesIt();
    void replotsTwentyLongCurves();
    void surveyGathersAndChooses();
    void surveyHistogramChoosesARange();
    void csvHasTheVisibleNumbers();
    void tikzCompiles();
    void writesEveryFormat();
    void dialogWritesAndComplains();

private:
    static QVector<ConvergencePlot::Curve> curves(int count, int points)
    {
        QVector<ConvergencePlot::Curve> result;
        for (int i = 0; i < count; ++i) {
            ConvergencePlot::Curve curve;
            curve.label = QString("=curve %1").arg(i);
            curve.id = static_cast<quint64>(i) + 1;
            curve.reference = i == 0;
            curve.period = 2;
            curve.slope = ConvergencePlot::Slope{1.0 + i, 0};
            for (int n = 0; n < points; ++n) {
                curve.log10Error << -(1.0 + i) * n;
                curve.bits << 3.0 * n;
            }
            result << curve;
        }
        return result;
    }
    static QCustomPlot* canvas(PlotWidget& plot) { return plot.findChild<QCustomPlot*>(); }
    static QPoint pixel(PlotWidget& plot, double x, double y)
    {
        return {static_cast<int>(canvas(plot)->xAxis->coordToPixel(x)),
                static_cast<int>(canvas(plot)->yAxis->coordToPixel(y))};
    }
    static void show(QWidget& widget)
    {
        widget.resize(640, 420);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QTest::qWait(50);
    }
};

void TestPlots::drawsAgainstPeriodsAndBits()
{
    ConvergencePlot plot;
    plot.setCurves(curves(2, 50));
    QCOMPARE(plot.visibleSeries()[1].data.last(), QPointF(49, -98));
    auto* box = plot.findChild<QComboBox*>("abscissaBox");
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(plot.abscissa(), ConvergencePlot::Abscissa::Periods);
    QCOMPARE(plot.visibleSeries()[1].data.last(), QPointF(24.5, -98));
    plot.setAbscissa(ConvergencePlot::Abscissa::Bits);
    QCOMPARE(plot.visibleSeries()[1].data.last(), QPointF(147, -98));
    QVERIFY(plot.xLabel().contains("bits"));
}

void TestPlots::theoryEndsAtTheCurve()
{
    ConvergencePlot plot;
    plot.setCurves(curves(2, 50));
    show(plot);
    auto* box = plot.findChild<QAbstractButton*>("slopesBox");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    const auto series = plot.visibleSeries();
    QCOMPARE(series.size(), 4);
    QVERIFY(series[3].dashed);
    QCOMPARE(series[3].data.last(), QPointF(49, -98));
    QCOMPARE(series[3].data.first(), QPointF(0, 0));
}

void TestPlots::movesByKeys()
{
    ConvergencePlot plot;
    plot.setCurves(curves(2, 50));
    show(plot);
    const auto all = plot.visibleRange();
    QTest::keyClick(canvas(plot), Qt::Key_Plus);
    const auto zoomed = plot.visibleRange();
    QVERIFY(zoomed[2] - zoomed[0] < 0.9 * (all[2] - all[0]));
    QVERIFY(plot.visibleSeries()[0].data.size() < 50);
    QTest::keyClick(canvas(plot), Qt::Key_Right);
    QVERIFY(plot.visibleRange()[0] > zoomed[0]);
    QTest::keyClick(canvas(plot), Qt::Key_0);
    QCOMPARE(plot.visibleRange(), all);
}

void TestPlots::clickingACurveChoosesIt()
{
    ConvergencePlot plot;
    plot.setCurves(curves(3, 50));
    show(plot);
    QSignalSpy chosen(&plot, &ConvergencePlot::curveClicked);
    QTest::mouseClick(canvas(plot), Qt::LeftButton, {}, pixel(plot, 40, -120));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toULongLong(), quint64{3});
    QTest::mouseClick(canvas(plot), Qt::LeftButton, {}, pixel(plot, 40, -40));
    QCOMPARE(chosen.size(), 1);  // the reference is no formula of the table
}

void TestPlots::replotsTwentyLongCurves()
{
    ConvergencePlot plot;
    show(plot);
    plot.setCurves(curves(20, 5000));
    plot.setThick(3);
    QBENCHMARK
    {
        canvas(plot)->replot(QCustomPlot::rpImmediateRefresh);
    }
    QCOMPARE(plot.curveCount(), 20);
}

void TestPlots::surveyGathersAndChooses()
{
    SurveyPlot plot;
    show(plot);
    QVector<SurveyPoint> points;
    for (quint64 i = 0; i < 1000; ++i)
        points << SurveyPoint{i, i % 4 == 0 ? 1.5 : 0.5, 10.0 + static_cast<double>(i % 5)};
    points << SurveyPoint{5000, std::nan(""), 3};
    plot.add(points);
    QCOMPARE(plot.findingCount(), 1000);
    QCOMPARE(plot.pointCount(), 10);
    QTRY_COMPARE(plot.visibleSeries()[0].data.size(), 10);
    QSignalSpy chosen(&plot, &SurveyPlot::pointClicked);
    QTest::mouseClick(canvas(plot), Qt::LeftButton, {}, pixel(plot, 12, 1.5));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toULongLong(), quint64{12});
    plot.setCurrent(12);
    plot.clear();
    QCOMPARE(plot.pointCount(), 0);
}

void TestPlots::surveyHistogramChoosesARange()
{
    SurveyPlot plot;
    show(plot);
    QVector<SurveyPoint> points;
    for (quint64 i = 0; i < 100; ++i) points << SurveyPoint{i, i < 60 ? 1.0 : 1.5, 7};
    plot.add(points);
    plot.setHistogram(true);
    QTRY_COMPARE(plot.visibleSeries()[0].data.size(), 2);
    QSignalSpy chosen(&plot, &SurveyPlot::rangeChosen);
    QTest::mouseClick(canvas(plot), Qt::LeftButton, {}, pixel(plot, 1.02, 30));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen[0][0].toDouble() <= 1.0 && chosen[0][1].toDouble() > 1.0 && chosen[0][1].toDouble() < 1.1);
}

void TestPlots::csvHasTheVisibleNumbers()
{
    ConvergencePlot plot;
    plot.setCurves(curves(2, 3));
    const QStringList lines = figureCsv(plot).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], QString("series,x,y"));
    // A name that begins like a formula stays a name in a spreadsheet.
    QCOMPARE(lines[6], QString("\"'=curve 1\",2,-4"));
}

void TestPlots::tikzCompiles()
{
    ConvergencePlot plot;
    auto shown = curves(2, 20);
    shown[1].label = "50% \\input{x} _^{} e − 1   +−";
    plot.setCurves(shown);
    const QString latex = QStandardPaths::findExecutable("pdflatex");
    if (latex.isEmpty()) QSKIP("pdflatex is not installed");
    QTemporaryDir folder;
    FigureOptions options;
    options.format = FigureOptions::Format::Tikz;
    QCOMPARE(exportFigure(plot, options, folder.filePath("figure.tex")), QString());
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(latex, {"-interaction=nonstopmode", "-halt-on-error", "figure.tex"});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray log = process.readAllStandardOutput();
    if (log.contains("standalone.cls' not found") || log.contains("pgfplots.sty' not found"))
        QSKIP("LaTeX's pgfplots or standalone is not installed");
    QVERIFY2(process.exitCode() == 0, log.right(2000).constData());
}

void TestPlots::writesEveryFormat()
{
    QTemporaryDir folder;
    ConvergencePlot plot;
    plot.setCurves(curves(3, 50));
    FigureOptions options;
    options.widthCm = 10;
    options.heightCm = 6;
    options.dpi = 254;
    QCOMPARE(exportFigure(plot, options, folder.filePath("f.pdf")), QString());
    QFile pdf(folder.filePath("f.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray content = pdf.readAll();
    QVERIFY(content.startsWith("%PDF") && content.contains("/FontFile"));
    options.format = FigureOptions::Format::Svg;
    QCOMPARE(exportFigure(plot, options, folder.filePath("f.svg")), QString());
    QFile svg(folder.filePath("f.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&svg);
    while (!xml.atEnd()) xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    options.format = FigureOptions::Format::Png;
    QCOMPARE(exportFigure(plot, options, folder.filePath("f.png")), QString());
    const QImage image(folder.filePath("f.png"));
    QCOMPARE(image.size(), QSize(1000, 600));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(!exportFigure(plot, options, folder.filePath("missing/f.png")).isEmpty());
}

void TestPlots::dialogWritesAndComplains()
{
    ConvergencePlot plot;
    plot.setCurves(curves(2, 20));
    QTemporaryDir folder;
    auto* dialog = new FigureDialog(&plot, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->findChild<QComboBox*>("figureFormatBox")->setCurrentIndex(2);
    auto* dpi = dialog->findChild<QSpinBox*>("figureDpiSpin");
    QVERIFY(dpi->isEnabled());
    dpi->setValue(100);
    QCOMPARE(dialog->options().dpi, 100);
    dialog->write(folder.filePath("a.png"));
    QVERIFY(QFile::exists(folder.filePath("a.png")));
    auto* message = dialog->findChild<QLabel*>("figureMessage");
    QVERIFY(message->text().contains("Written"));
    dialog->write(folder.filePath("no/a.png"));
    QVERIFY(message->text().contains("could not be written"));
    QVERIFY(!dialog->findChild<QLabel*>("figurePreview")->pixmap().isNull());
    delete dialog;
}

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
