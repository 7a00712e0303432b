// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <QWidget>

class QCustomPlot;
class QCPGraph;
class QCPAbstractLegendItem;
class QLabel;

namespace fractiscope {

/// Errors of convergents against their number: the steeper, the faster. Wheel zooms, dragging
/// moves, a double click shows all; a click in the legend hides a curve.
class ConvergencePlot : public QWidget {
    Q_OBJECT

public:
    /// log10Error[n] is that of the n-th convergent; values that are not finite are left out.
    struct Curve {
        QString label;
        QVector<double> log10Error;
        quint64 id = 0;
        bool reference = false;  ///< the curve to compare with, in grey
    };

    explicit ConvergencePlot(QWidget* parent = nullptr);

    /// Replaces all curves and shows them whole.
    void setCurves(QVector<Curve> curves);
    /// Draws the curve with this id thick and the others thin; an unknown id leaves none thick.
    void setThick(quint64 id);
    /// Shows every visible curve whole.
    void fit();
    /// Vector figure, black on white, fonts embedded. False when the file cannot be written.
    bool exportPdf(const QString& fileName);
    /// The same as an image of 300 dpi.
    bool exportPng(const QString& fileName);
    int curveCount() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    /// The mouse is at term n of a curve.
    void curveHovered(quint64 id, int n);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Colours;
    Colours widgetColours() const;
    void recolour(const Colours& colours);
    void penCurves(const Colours& colours);
    void showReadout(const QPoint& position);
    void legendClicked(QCPAbstractLegendItem* item);
    int nearestCurve(const QPoint& position) const;
    void placeInvitation();

    QCustomPlot* plot_;
    QLabel* readout_;
    QLabel* invitation_;
    QVector<Curve> curves_;
    QVector<QCPGraph*> graphs_;
    quint64 thick_ = 0;
    bool hasThick_ = false;
};

}  // namespace fractiscope
