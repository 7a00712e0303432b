// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace fractiscope {

class PlotWidget;

/// What to write of a plot.
struct FigureOptions {
    /// Tikz is a document for pgfplots that compiles alone and can be included; Csv the visible numbers.
    enum class Format { Pdf, Svg, Png, Tikz, Csv };
    Format format = Format::Pdf;
    double widthCm = 16;
    double heightCm = 10;
    int dpi = 300;      ///< of Png
    bool light = true;  ///< black on white whatever the theme
};

/// "pdf" and so on.
QString fileSuffix(FigureOptions::Format format);

/// Pixels of an image of these options.
QSize figurePixels(const FigureOptions& options);

/// Writes the plot, to a temporary file first. Empty on success, else a sentence.
QString exportFigure(PlotWidget& plot, const FigureOptions& options, const QString& fileName);

/// The visible numbers: a line "series,x,y" each, with decimal points; text that a spreadsheet would take for
/// a formula is quoted with an apostrophe.
QString figureCsv(const PlotWidget& plot);

/// The plot as a pgfplots document.
QString figureTikz(const PlotWidget& plot, const FigureOptions& options);

}  // namespace fractiscope
