// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "widgets/plot_widget.h"

class QCPAbstractLegendItem;
class QCPGraph;
class QCheckBox;
class QComboBox;

namespace fractiscope {

/// Errors of convergents against their number: the steeper, the faster. A click on a curve chooses it, a
/// click in the legend hides one.
class ConvergencePlot : public PlotWidget {
    Q_OBJECT

public:
    /// How the error decreases in the limit, in digits.
    struct Slope {
        double perTerm = 0;       ///< digits(n) ~ perTerm * n, or, if 0,
        double perTermLog10 = 0;  ///< digits(n) ~ perTermLog10 * n * log10 n
    };

    /// log10Error[n] is that of the n-th convergent; values that are not finite are left out.
    struct Curve {
        QString label;
        QVector<double> log10Error;
        quint64 id = 0;
        bool reference = false;     ///< the curve to compare with, in grey
        QVector<double> bits = {};  ///< of the coefficients a_0 .. a_n; empty: unknown
        unsigned period = 0;        ///< 0: unknown
        std::optional<Slope> slope = std::nullopt;
    };

    /// What the error is drawn against.
    enum class Abscissa { Terms, Periods, Bits };

    explicit ConvergencePlot(QWidget* parent = nullptr);

    /// Replaces all curves and shows them whole.
    void setCurves(QVector<Curve> curves);
    /// Draws the curve with this id thick and the others thin; an unknown id leaves none thick.
    void setThick(quint64 id);
    /// Draws the curve with this id thicker for the moment; nothing: none.
    void setHighlighted(std::optional<quint64> id);
    /// Against what errors are drawn.
    void setAbscissa(Abscissa abscissa);
    Abscissa abscissa() const;
    /// How to say the n-th convergent of a curve in the readout.
    void setConvergents(std::function<QString(quint64 id, int n)> convergents);
    int curveCount() const;

    void fit() override;
    QVector<PlotSeries> visibleSeries() const override;

signals:
    /// The mouse is at term n of a curve.
    void curveHovered(quint64 id, int n);
    void curveClicked(quint64 id);

protected:
    void applyColours(const PlotPalette& colours) override;
    QString readoutAt(const QPoint& position) override;

private:
    double abscissaOf(const Curve& curve, qsizetype n) const;
    void drawCurves();
    void drawSlope(const Curve& curve);
    void penCurves(const PlotPalette& colours);
    void legendClicked(QCPAbstractLegendItem* item);
    int nearestCurve(const QPoint& position) const;
    void describe();

    QComboBox* abscissa_;
    QCheckBox* slopes_;
    std::function<QString(quint64, int)> convergents_;
    QVector<Curve> curves_;
    QVector<QCPGraph*> graphs_;
    QVector<QCPGraph*> slopeLines_;  ///< null where a curve has none
    QVector<QVector<int>> indices_;  ///< n of each point of a graph
    std::optional<quint64> thick_;
    std::optional<quint64> highlighted_;
};

}  // namespace fractiscope
