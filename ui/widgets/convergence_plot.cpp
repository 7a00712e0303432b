// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/convergence_plot.h"

#include <qcustomplot.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace fractiscope {

namespace {

constexpr double hoverDistance = 16;  // pixels
constexpr int longestLegend = 12;     // curves named
constexpr int longSeries = 1000;      // points, from which thin lines are drawn
constexpr int slopePoints = 24;

}  // namespace

ConvergencePlot::ConvergencePlot(QWidget* parent) : PlotWidget(parent)
{
    QCustomPlot* plot = canvas();
    plot->setObjectName("convergenceCanvas");
    plot->setAccessibleName(tr("Plot of the convergence"));
    plot->setWhatsThis(tr(
        "How the error of the convergents decreases: the steeper a curve, the faster. The grey curve is the "
        "simple continued fraction of the same number. The wheel or + and − zoom, the mouse or the arrow "
        "keys "
        "move, 0 shows all. Click a curve to choose its formula, a name in the legend to hide its curve."));
    plot->yAxis->setLabel(tr("log₁₀ |x − pₙ/qₙ|"));
    plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignBottom | Qt::AlignLeft);
    abscissa_ = new QComboBox;
    abscissa_->setObjectName("abscissaBox");
    abscissa_->addItems({tr("per term"), tr("per period"), tr("per bit")});
    abscissa_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    abscissa_->setAccessibleName(tr("What the error is drawn against"));
    abscissa_->setToolTip(abscissa_->accessibleName());
    abscissa_->setWhatsThis(
        tr("Draws the error against the number of terms, of periods of the rule, or of bits that the "
           "coefficients have together: the last is the fairest measure of what a formula costs."));
    slopes_ = new QCheckBox(tr("Theory"));
    slopes_->setObjectName("slopesBox");
    slopes_->setAccessibleName(tr("Show the theoretical slopes"));
    slopes_->setToolTip(tr("Dashed: how the error must decrease in the limit"));
    slopes_->setWhatsThis(
        tr("Adds to each curve a dashed line with the slope that theory gives in the limit, "
           "drawn from its last point backwards."));
    tools()->addWidget(abscissa_);
    tools()->addWidget(slopes_);
    addCommonTools();
    const auto redraw = [this] {
        drawCurves();
        fit();
    };
    connect(abscissa_, &QComboBox::currentIndexChanged, this, redraw);
    connect(slopes_, &QCheckBox::toggled, this, redraw);
    connect(plot, &QCustomPlot::legendClick, this,
            [this](QCPLegend*, QCPAbstractLegendItem* item) { legendClicked(item); });
    connect(plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const int i = event->button() == Qt::LeftButton ? nearestCurve(event->pos()) : -1;
        if (i >= 0 && !curves_[i].reference) emit curveClicked(curves_[i].id);
    });
    setCurves({});
}

void ConvergencePlot::setCurves(QVector<Curve> curves)
{
    curves_ = std::move(curves);
    setInvitation(tr("Select a formula to see how fast it converges, or mark several with Space to compare "
                     "them."),
                  curves_.isEmpty());
    drawCurves();
    describe();
    fit();
}

double ConvergencePlot::abscissaOf(const Curve& curve, qsizetype n) const
{
    switch (abscissa()) {
        case Abscissa::Periods:
            return static_cast<double>(n) / std::max(1U, curve.period);
        case Abscissa::Bits:
            return n < curve.bits.size() ? curve.bits[n] : std::numeric_limits<double>::quiet_NaN();
        default:
            return static_cast<double>(n);
    }
}

void ConvergencePlot::drawCurves()
{
    QCustomPlot* plot = canvas();
    static const char* const labels[] = {QT_TR_NOOP("n"), QT_TR_NOOP("periods"),
                                         QT_TR_NOOP("bits of the coefficients")};
    plot->xAxis->setLabel(tr(labels[abscissa_->currentIndex()]));
    slopes_->setEnabled(abscissa() != Abscissa::Bits);
    plot->clearGraphs();
    plot->legend->clearItems();
    graphs_.clear();
    slopeLines_.clear();
    indices_.clear();
    for (const Curve& curve : std::as_const(curves_)) {
        QCPGraph* graph = plot->addGraph();
        QVector<double> keys, values;
        QVector<int> indices;
        for (qsizetype n = 0; n < curve.log10Error.size(); ++n) {
            const double x = abscissaOf(curve, n);
            if (!std::isfinite(curve.log10Error[n]) || !std::isfinite(x)) continue;
            keys.append(x);
            values.append(curve.log10Error[n]);
            indices.append(static_cast<int>(n));
        }
        graph->setData(keys, values, true);
        graph->setName(curve.label);
        graphs_.append(graph);
        indices_.append(indices);
        if (graphs_.size() <= longestLegend) graph->addToLegend();
        drawSlope(curve);
    }
    plot->legend->setVisible(!curves_.isEmpty());
    recolour();
}

void ConvergencePlot::drawSlope(const Curve& curve)
{
    const QCPGraph* graph = graphs_.last();
    const bool wanted = slopes_->isChecked() && abscissa() != Abscissa::Bits;
    if (!wanted || !curve.slope || graph->data()->isEmpty()) {
        slopeLines_.append(nullptr);
        return;
    }
    const auto digits = [&](double n) {
        return curve.slope->perTerm > 0 ? curve.slope->perTerm * n
                                        : curve.slope->perTermLog10 * n * std::log10(std::max(n, 1.0));
    };
    const int last = indices_.last().last();
    const double end = (graph->data()->constEnd() - 1)->value;
    QVector<double> keys, values;
    for (int i = 0; i <= slopePoints; ++i) {
        const double n = static_cast<double>(last) * i / slopePoints;
        keys.append(abscissa() == Abscissa::Periods ? n / std::max(1U, curve.period) : n);
        values.append(end + digits(last) - digits(n));
    }
    QCPGraph* line = canvas()->addGraph();
    line->setData(keys, values, true);
    slopeLines_.append(line);
}

void ConvergencePlot::setThick(quint64 id)
{
    thick_ = id;
    recolour();
}

void ConvergencePlot::setHighlighted(std::optional<quint64> id)
{
    if (id == highlighted_) return;
    highlighted_ = id;
    recolour();
}

void ConvergencePlot::setAbscissa(Abscissa abscissa)
{
    abscissa_->setCurrentIndex(static_cast<int>(abscissa));
}

ConvergencePlot::Abscissa ConvergencePlot::abscissa() const
{
    return static_cast<Abscissa>(abscissa_->currentIndex());
}

void ConvergencePlot::setConvergents(std::function<QString(quint64, int)> convergents)
{
    convergents_ = std::move(convergents);
}

int ConvergencePlot::curveCount() const
{
    return static_cast<int>(curves_.size());
}

void ConvergencePlot::fit()
{
    QCustomPlot* plot = canvas();
    plot->rescaleAxes(true);
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        QCPRange range = axis->range();
        if (!std::isfinite(range.size()) || range.size() < 1e-9)
            range = QCPRange(range.center() - 1, range.center() + 1);
        const double margin = 0.03 * range.size();
        axis->setRange(range.lower - margin, range.upper + margin);
    }
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void ConvergencePlot::penCurves(const PlotPalette& colours)
{
    std::size_t next = 0;
    for (qsizetype i = 0; i < graphs_.size(); ++i) {
        const Curve& curve = curves_[i];
        const QColor colour =
            curve.reference ? colours.reference : colours.curves[next++ % colours.curves.size()];
        const bool front = curve.id == thick_ || curve.id == highlighted_;
        const bool thick = front && graphs_[i]->data()->size() < longSeries;
        graphs_[i]->setPen(QPen(colour, thick ? 2.5 : 1));
        graphs_[i]->setLayer(front ? QStringLiteral("axes") : QStringLiteral("main"));
        if (slopeLines_[i]) {
            slopeLines_[i]->setPen(QPen(colour, 1, Qt::DashLine));
            slopeLines_[i]->setVisible(graphs_[i]->visible());
        }
    }
}

void ConvergencePlot::applyColours(const PlotPalette& colours)
{
    penCurves(colours);
    QCPLegend* legend = canvas()->legend;
    for (int i = 0; i < legend->itemCount(); ++i) {
        const bool visible = i >= graphs_.size() || graphs_[i]->visible();
        QColor text = colours.text;
        if (!visible) text.setAlpha(110);
        legend->item(i)->setTextColor(text);
        legend->item(i)->setFont(font());
    }
}

int ConvergencePlot::nearestCurve(const QPoint& position) const
{
    int best = -1;
    double least = hoverDistance;
    for (qsizetype i = 0; i < graphs_.size(); ++i) {
        if (!graphs_[i]->visible()) continue;
        const double distance = graphs_[i]->selectTest(position, false);
        if (distance < 0 || distance >= least) continue;
        least = distance;
        best = static_cast<int>(i);
    }
    return best;
}

QString ConvergencePlot::readoutAt(const QPoint& position)
{
    const int i = nearestCurve(position);
    if (i < 0 || graphs_[i]->data()->isEmpty()) return {};
    const double key = canvas()->xAxis->pixelToCoord(position.x());
    auto point = graphs_[i]->data()->findBegin(key, true);
    const auto after = point + 1;
    if (after != graphs_[i]->data()->constEnd() && std::abs(after->key - key) < std::abs(point->key - key))
        ++point;
    const int n = indices_[i][static_cast<int>(point - graphs_[i]->data()->constBegin())];
    QString text =
        QStringLiteral("n = %1   %2\n%3")
            .arg(QString::number(n), QLocale().toString(point->value, 'f', 2).replace('-', QChar(0x2212)),
                 curves_[i].label);
    const QString convergent = convergents_ ? convergents_(curves_[i].id, n) : QString();
    if (!convergent.isEmpty()) text += "\n" + convergent;
    emit curveHovered(curves_[i].id, n);
    return text;
}

void ConvergencePlot::legendClicked(QCPAbstractLegendItem* item)
{
    auto* entry = qobject_cast<QCPPlottableLegendItem*>(item);
    if (!entry) return;
    entry->plottable()->setVisible(!entry->plottable()->visible());
    recolour();
}

QVector<PlotSeries> ConvergencePlot::visibleSeries() const
{
    QVector<PlotSeries> result;
    const auto [left, bottom, right, top] = visibleRange();
    const auto add = [&, l = left, b = bottom, r = right, t = top](const QCPGraph* graph,
                                                                   const QString& label, bool dashed) {
        PlotSeries series{label, graph->pen().color(), dashed, false, {}};
        for (const QCPGraphData& point : *graph->data())
            if (point.key >= l && point.key <= r && point.value >= b && point.value <= t)
                series.data.append({point.key, point.value});
        result.append(series);
    };
    for (qsizetype i = 0; i < graphs_.size(); ++i) {
        if (!graphs_[i]->visible()) continue;
        add(graphs_[i], curves_[i].label, false);
        if (slopeLines_[i]) add(slopeLines_[i], tr("%1, theory").arg(curves_[i].label), true);
    }
    return result;
}

void ConvergencePlot::describe()
{
    QStringList sentences;
    for (const Curve& curve : std::as_const(curves_)) {
        const auto n = static_cast<int>(curve.log10Error.size());
        if (n == 0) continue;
        sentences << tr("%1: error 10 to the power %2 after %3 terms.")
                         .arg(curve.label, QLocale().toString(curve.log10Error.last(), 'f', 1))
                         .arg(n);
    }
    canvas()->setAccessibleDescription(sentences.join(' '));
}

}  // namespace fractiscope
