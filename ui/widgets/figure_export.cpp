// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTemporaryFile>
#include <cmath>

#include "exports/csv_format.h"
#include "report/latex.h"
#include "widgets/plot_widget.h"

namespace fractiscope {

namespace {

constexpr double pointsPerCm = 72 / 2.54;
/// Size in which a plot is laid out, in pixels per cm of the figure: text of 9 points looks right beside
/// text.
constexpr double layoutPerCm = 40;

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

QSize layoutSize(const FigureOptions& options)
{
    return {static_cast<int>(std::lround(options.widthCm * layoutPerCm)),
            static_cast<int>(std::lround(options.heightCm * layoutPerCm))};
}

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

/// Text for TeX: what LaTeX cannot set in text mode is written in words or symbols that it can.
QString texText(QString text)
{
    text.replace("₁₀", "10").replace("−", "-").replace("ₙ", "n");
    return QString::fromStdString(escapedLatex(text.toStdString()));
}

QString writeBytes(const QString& fileName, const QByteArray& bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    file.write(bytes);
    return file.commit() ? QString() : file.errorString();
}

QByteArray pdfBytes(PlotWidget& plot, const FigureOptions& options)
{
    // QCustomPlot writes PDF only to a file of a name.
    QTemporaryFile part(QDir::tempPath() + "/fractiscope-XXXXXX.pdf");
    if (!part.open()) return {};
    const int width = static_cast<int>(std::lround(options.widthCm * pointsPerCm));
    const int height = static_cast<int>(std::lround(options.heightCm * pointsPerCm));
    if (!plot.paintPdf(part.fileName(), width, height, options.light)) return {};
    QFile file(part.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray svgBytes(PlotWidget& plot, const FigureOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = layoutSize(options);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(std::lround(layoutPerCm * 2.54)));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(QStringLiteral("Fractiscope"));
    plot.paintFigure(&generator, size.width(), size.height(), 1, options.light);
    return bytes;
}

QByteArray pngBytes(PlotWidget& plot, const FigureOptions& options)
{
    QImage image(figurePixels(options), QImage::Format_RGB32);
    if (image.isNull()) return {};
    image.fill(Qt::white);
    const QSize size = layoutSize(options);
    plot.paintFigure(&image, size.width(), size.height(), static_cast<double>(image.width()) / size.width(),
                     options.light);
    image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

QString fileSuffix(FigureOptions::Format format)
{
    static const char* const suffixes[] = {"pdf", "svg", "png", "tex", "csv"};
    return suffixes[static_cast<int>(format)];
}

QSize figurePixels(const FigureOptions& options)
{
    return {static_cast<int>(std::lround(options.widthCm / 2.54 * options.dpi)),
            static_cast<int>(std::lround(options.heightCm / 2.54 * options.dpi))};
}

QString figureCsv(const PlotWidget& plot)
{
    QString text = QStringLiteral("series,x,y\n");
    for (const PlotSeries& series : plot.visibleSeries())
        for (const QPointF& point : series.data)
            text += QString::fromStdString(csvCell(series.label.toStdString())) + ',' + number(point.x()) +
                    ',' + number(point.y()) + '\n';
    return text;
}

QString figureTikz(const PlotWidget& plot, const FigureOptions& options)
{
    const auto [left, bottom, right, top] = plot.visibleRange();
    QString text = QStringLiteral(
        "\\documentclass[border=2pt]{standalone}\n\\usepackage{pgfplots}\n\\pgfplotsset{compat=1.16}\n"
        "\\begin{document}\n\\begin{tikzpicture}\n");
    text += QStringLiteral(
                "\\begin{axis}[width=%1cm, height=%2cm, xmin=%3, xmax=%4, ymin=%5, ymax=%6,\n"
                "  xlabel={%7}, ylabel={%8}, grid=major, legend pos=south west,\n"
                "  legend style={draw=none, font=\\footnotesize}, legend cell align=left]\n")
                .arg(number(options.widthCm), number(options.heightCm), number(left), number(right),
                     number(bottom), number(top), texText(plot.xLabel()), texText(plot.yLabel()));
    for (const PlotSeries& series : plot.visibleSeries()) {
        if (series.data.isEmpty()) continue;
        const QColor c = series.colour;
        text += QStringLiteral("\\addplot[color={rgb,255:red,%1;green,%2;blue,%3}%4%5] coordinates {")
                    .arg(c.red())
                    .arg(c.green())
                    .arg(c.blue())
                    .arg(series.dashed ? ", dashed" : "", series.points ? ", only marks, mark size=1pt" : "");
        for (const QPointF& point : series.data)
            text += QStringLiteral("(%1,%2) ").arg(number(point.x()), number(point.y()));
        text += QStringLiteral("};\n\\addlegendentry{%1}\n").arg(texText(series.label));
    }
    return text + "\\end{axis}\n\\end{tikzpicture}\n\\end{document}\n";
}

QString exportFigure(PlotWidget& plot, const FigureOptions& options, const QString& fileName)
{
    QByteArray bytes;
    switch (options.format) {
        case FigureOptions::Format::Pdf:
            bytes = pdfBytes(plot, options);
            break;
        case FigureOptions::Format::Svg:
            bytes = svgBytes(plot, options);
            break;
        case FigureOptions::Format::Png:
            bytes = pngBytes(plot, options);
            break;
        case FigureOptions::Format::Tikz:
            bytes = figureTikz(plot, options).toUtf8();
            break;
        case FigureOptions::Format::Csv:
            bytes = figureCsv(plot).toUtf8();
            break;
    }
    if (bytes.isEmpty()) return tr("There is not enough room for a figure of this size.");
    return writeBytes(fileName, bytes);
}

}  // namespace fractiscope
