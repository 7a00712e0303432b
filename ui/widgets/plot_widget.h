// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>
#include <QVector>
#include <QWidget>
#include <array>

class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QPaintDevice;

namespace fractiscope {

/// Every colour of a plot.
struct PlotPalette {
    QColor background;
    QColor text;
    QColor grid;
    QColor reference;
    std::array<QColor, 6> curves;  ///< Okabe-Ito, darkened or lightened for contrast; or greys

    static PlotPalette make(const QColor& background, const QColor& text, bool grey = false);
};

/// What a plot shows, as numbers.
struct PlotSeries {
    QString label;
    QColor colour;
    bool dashed = false;
    bool points = false;  ///< marks, not a line
    QVector<QPointF> data;
};

/// A plot with a row of tools above it. Wheel and + - zoom, dragging and arrow keys move, a double click or 0
/// shows all; a readout beside the mouse; an invitation when there is nothing to show.
class PlotWidget : public QWidget {
    Q_OBJECT

public:
    explicit PlotWidget(QWidget* parent = nullptr);

    /// Shows everything.
    virtual void fit() = 0;
    /// What is visible now, within the axes' ranges.
    virtual QVector<PlotSeries> visibleSeries() const = 0;
    /// Shades of grey instead of colours.
    void setGrey(bool grey);
    QString xLabel() const;
    QString yLabel() const;
    /// x from, y from, x to, y to.
    std::array<double, 4> visibleRange() const;
    /// Paints the plot in that size onto a device with `scale` of its units in one; `light`: black on white
    /// whatever the palette.
    void paintFigure(QPaintDevice* device, int width, int height, double scale, bool light);
    /// The same as a PDF file, with vectors and embedded fonts, in points.
    bool paintPdf(const QString& fileName, int width, int height, bool light);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    /// A person wants the figure in a file.
    void exportRequested();

protected:
    QCustomPlot* canvas() const { return plot_; }
    QHBoxLayout* tools() const { return tools_; }
    PlotPalette colours() const;
    /// Sets every colour; replots.
    void recolour();
    virtual void applyColours(const PlotPalette& colours) = 0;
    /// The mouse is at `position` on the canvas: the text to show there, or nothing.
    virtual QString readoutAt(const QPoint& position) = 0;
    void setInvitation(const QString& sentence, bool visible);
    /// Appends the tools that every plot has; after the own ones.
    void addCommonTools();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void applyAll(const PlotPalette& colours);
    bool moveByKey(int key);
    void showReadout(const QPoint& position);

    QCustomPlot* plot_;
    QHBoxLayout* tools_;
    QLabel* readout_;
    QLabel* invitation_;
    QToolButton* fit_ = nullptr;
    QToolButton* export_ = nullptr;
    bool grey_ = false;
};

}  // namespace fractiscope
