// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/convergence_plot.h"

#include <qcustomplot.h>

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

namespace fractiscope {

namespace {

constexpr double hoverDistance = 16;  // pixels
constexpr int longestLegend = 12;     // curves named
constexpr int figureWidth = 640;      // of an exported figure, in points
constexpr int figureHeight = 400;

/// Tick labels with the true minus sign.
class MinusTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        return QCPAxisTicker::getTickLabel(tick, locale, format, precision).replace('-', QChar(0x2212));
    }
};

}  // namespace

/// Every colour of the plot.
struct ConvergencePlot::Colours {
    QColor background;
    QColor text;
    QColor grid;
    QColor reference;
    std::array<QColor, 6> curves;  // Okabe-Ito, darkened or lightened for contrast

    static Colours make(const QColor& background, const QColor& text)
    {
        const bool dark = background.lightness() < 128;
        Colours c{background, text, text, QColor(0x76, 0x76, 0x76), {}};
        c.grid.setAlpha(dark ? 46 : 34);
        if (dark) {
            c.reference = QColor(0x9a, 0x9a, 0x9a);
            c.curves = {QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00), QColor(0x2f, 0xcb, 0x9c),
                        QColor(0xe7, 0x9c, 0xc4), QColor(0xf0, 0xe4, 0x42), QColor(0xff, 0x8a, 0x4c)};
        } else {
            c.curves = {QColor(0x00, 0x72, 0xb2), QColor(0xc4, 0x52, 0x00), QColor(0x00, 0x80, 0x5c),
                        QColor(0xa8, 0x51, 0x7f), QColor(0x96, 0x62, 0x00), QColor(0x24, 0x7c, 0xae)};
        }
        return c;
    }
};

ConvergencePlot::ConvergencePlot(QWidget* parent)
    : QWidget(parent),
      plot_(new QCustomPlot(this)),
      readout_(new QLabel(plot_)),
      invitation_(new QLabel(plot_))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot_);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->setAutoAddPlottableToLegend(false);
    plot_->setFocusPolicy(Qt::StrongFocus);
    plot_->setAccessibleName(tr("Plot of the convergence"));
    plot_->xAxis->setLabel(QStringLiteral("n"));
    plot_->yAxis->setLabel(tr("log₁₀ |x − pₙ/qₙ|"));
    plot_->xAxis->setTicker(QSharedPointer<MinusTicker>::create());
    plot_->yAxis->setTicker(QSharedPointer<MinusTicker>::create());
    plot_->xAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot_->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot_->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignBottom | Qt::AlignLeft);
    readout_->setAttribute(Qt::WA_TransparentForMouseEvents);
    readout_->setAutoFillBackground(true);
    readout_->setBackgroundRole(QPalette::ToolTipBase);
    readout_->setForegroundRole(QPalette::ToolTipText);
    readout_->setMargin(4);
    readout_->hide();
    invitation_->setAttribute(Qt::WA_TransparentForMouseEvents);
    invitation_->setAlignment(Qt::AlignCenter);
    invitation_->setWordWrap(true);
    invitation_->setText(
        tr("Select a formula to see how fast it converges, or mark several to compare them."));
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* e) { showReadout(e->pos()); });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] { fit(); });
    connect(plot_, &QCustomPlot::legendClick, this,
            [this](QCPLegend*, QCPAbstractLegendItem* item) { legendClicked(item); });
    setCurves({});
}

void ConvergencePlot::setCurves(QVector<Curve> curves)
{
    curves_ = std::move(curves);
    plot_->clearGraphs();
    plot_->legend->clearItems();
    graphs_.clear();
    for (const Curve& curve : std::as_const(curves_)) {
        QCPGraph* graph = plot_->addGraph();
        QVector<double> keys;
        QVector<double> values;
        for (qsizetype n = 0; n < curve.log10Error.size(); ++n) {
            if (!std::isfinite(curve.log10Error[n])) continue;
            keys.append(static_cast<double>(n));
            values.append(curve.log10Error[n]);
        }
        graph->setData(keys, values, true);
        graph->setName(curve.label);
        graphs_.append(graph);
        if (graphs_.size() <= longestLegend) graph->addToLegend();
    }
    const bool any = !curves_.isEmpty();
    plot_->legend->setVisible(any);
    plot_->axisRect()->setVisible(any);
    for (QCPAxis* axis : plot_->axisRect()->axes()) axis->grid()->setVisible(any);
    invitation_->setVisible(!any);
    readout_->hide();
    recolour(widgetColours());
    fit();
    placeInvitation();
}

void ConvergencePlot::setThick(quint64 id)
{
    thick_ = id;
    hasThick_ = true;
    penCurves(widgetColours());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ConvergencePlot::fit()
{
    plot_->rescaleAxes(true);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        QCPRange range = axis->range();
        if (!std::isfinite(range.size()) || range.size() < 1e-9)
            range = QCPRange(range.center() - 1, range.center() + 1);
        const double margin = 0.03 * range.size();
        axis->setRange(range.lower - margin, range.upper + margin);
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

int ConvergencePlot::curveCount() const
{
    return static_cast<int>(curves_.size());
}

ConvergencePlot::Colours ConvergencePlot::widgetColours() const
{
    return Colours::make(palette().color(QPalette::Base), palette().color(QPalette::Text));
}

void ConvergencePlot::penCurves(const Colours& colours)
{
    std::size_t next = 0;
    for (qsizetype i = 0; i < graphs_.size(); ++i) {
        const bool reference = curves_[i].reference;
        const QColor colour = reference ? colours.reference : colours.curves[next++ % colours.curves.size()];
        const bool thick = hasThick_ && curves_[i].id == thick_;
        graphs_[i]->setPen(QPen(colour, thick ? 2.5 : 1));
        graphs_[i]->setLayer(thick ? QStringLiteral("axes") : QStringLiteral("main"));
    }
}

void ConvergencePlot::recolour(const Colours& colours)
{
    const QPen line(colours.text, 1);
    plot_->setBackground(QBrush(colours.background));
    for (QCPAxis* axis : plot_->axisRect()->axes()) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(line);
        axis->setTickLabelColor(colours.text);
        axis->setLabelColor(colours.text);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(colours.grid, 1));
    }
    QColor behind = colours.background;
    behind.setAlpha(220);
    plot_->legend->setBrush(behind);
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setFont(font());
    plot_->legend->setTextColor(colours.text);
    for (int i = 0; i < plot_->legend->itemCount(); ++i) {
        const bool visible = i >= graphs_.size() || graphs_[i]->visible();
        QColor text = colours.text;
        if (!visible) text.setAlpha(110);
        plot_->legend->item(i)->setTextColor(text);
        plot_->legend->item(i)->setFont(font());
    }
    QPalette inviting = palette();
    inviting.setColor(QPalette::WindowText, palette().color(QPalette::PlaceholderText));
    invitation_->setPalette(inviting);
    penCurves(colours);
}

void ConvergencePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        recolour(widgetColours());
        plot_->replot(QCustomPlot::rpQueuedReplot);
    }
    QWidget::changeEvent(event);
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

void ConvergencePlot::showReadout(const QPoint& position)
{
    const int i = nearestCurve(position);
    if (i < 0 || graphs_[i]->data()->isEmpty()) {
        readout_->hide();
        return;
    }
    const double key = plot_->xAxis->pixelToCoord(position.x());
    auto point = graphs_[i]->data()->findBegin(key, true);
    const auto after = point + 1;
    if (after != graphs_[i]->data()->constEnd() && std::abs(after->key - key) < std::abs(point->key - key))
        ++point;
    const int n = static_cast<int>(std::lround(point->key));
    readout_->setText(QStringLiteral("n = %1   %2\n%3")
                          .arg(QString::number(n),
                               QLocale().toString(point->value, 'f', 2).replace('-', QChar(0x2212)),
                               curves_[i].label));
    readout_->adjustSize();
    const int x = std::min(position.x() + 14, plot_->width() - readout_->width() - 2);
    const int above = position.y() - readout_->height() - 10;
    readout_->move(std::max(2, x), above >= 2 ? above : position.y() + 18);
    readout_->show();
    readout_->raise();
    emit curveHovered(curves_[i].id, n);
}

void ConvergencePlot::legendClicked(QCPAbstractLegendItem* item)
{
    auto* entry = qobject_cast<QCPPlottableLegendItem*>(item);
    if (!entry) return;
    entry->plottable()->setVisible(!entry->plottable()->visible());
    recolour(widgetColours());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

bool ConvergencePlot::exportPdf(const QString& fileName)
{
    recolour(Colours::make(Qt::white, Qt::black));
    const bool written = plot_->savePdf(fileName, figureWidth, figureHeight, QCP::epAllowCosmetic,
                                        QStringLiteral("Fractiscope"), tr("Convergence"));
    recolour(widgetColours());
    plot_->replot(QCustomPlot::rpQueuedReplot);
    return written;
}

bool ConvergencePlot::exportPng(const QString& fileName)
{
    constexpr double scale = 300.0 / 96;
    recolour(Colours::make(Qt::white, Qt::black));
    const bool written =
        plot_->savePng(fileName, figureWidth, figureHeight, scale, -1, 300, QCP::ruDotsPerInch);
    recolour(widgetColours());
    plot_->replot(QCustomPlot::rpQueuedReplot);
    return written;
}

void ConvergencePlot::placeInvitation()
{
    invitation_->setGeometry(plot_->rect().adjusted(16, 16, -16, -16));
}

void ConvergencePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeInvitation();
}

void ConvergencePlot::leaveEvent(QEvent* event)
{
    readout_->hide();
    QWidget::leaveEvent(event);
}

QSize ConvergencePlot::minimumSizeHint() const
{
    return {240, 140};
}

QSize ConvergencePlot::sizeHint() const
{
    return {560, 260};
}

}  // namespace fractiscope
