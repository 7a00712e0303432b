// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/survey_plot.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace fractiscope {

namespace {

constexpr double binWidth = 0.05;
constexpr double hitDistance = 10;  // pixels
constexpr int redrawPause = 250;    // ms

int thousandths(double ratio)
{
    return static_cast<int>(std::lround(1000 * std::clamp(ratio, 0.0, 1e5)));
}

/// Ratios a little below an edge by rounding belong above it.
int binOf(double ratio)
{
    return static_cast<int>(std::floor(std::clamp(ratio, 0.0, 1e5) / binWidth + 1e-6));
}

}  // namespace

SurveyPlot::SurveyPlot(QWidget* parent) : PlotWidget(parent)
{
    QCustomPlot* plot = canvas();
    plot->setObjectName("surveyCanvas");
    plot->setAccessibleName(tr("Overview of all findings"));
    plot->setWhatsThis(
        tr("Every formula of the search: upwards how many times as many digits a term gives as in the simple "
           "continued fraction, to the right the complexity of the rule. Formulas that lie together are one "
           "point, larger if there are several. Click a point to choose its first formula; in the histogram, "
           "click a bar to filter by its ratios."));
    mode_ = new QComboBox;
    mode_->setObjectName("surveyModeBox");
    mode_->addItems({tr("ratio against complexity"), tr("how many have which ratio")});
    mode_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    mode_->setAccessibleName(tr("Kind of overview"));
    mode_->setToolTip(mode_->accessibleName());
    mode_->setWhatsThis(tr("Points: speed against complexity. Histogram: how many formulas are how fast."));
    tools()->addWidget(mode_);
    addCommonTools();
    equal_ = plot->addGraph();
    const auto scatter = [&](QCPScatterStyle::ScatterShape shape, double size) {
        QCPGraph* graph = plot->addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(QCPScatterStyle(shape, size));
        return graph;
    };
    single_ = scatter(QCPScatterStyle::ssDisc, 4);
    several_ = scatter(QCPScatterStyle::ssDisc, 7);
    ring_ = scatter(QCPScatterStyle::ssCircle, 13);
    bars_ = new QCPBars(plot->xAxis, plot->yAxis);
    bars_->setWidth(binWidth * 0.9);
    connect(mode_, &QComboBox::currentIndexChanged, this, [this] {
        draw();
        fit();
    });
    connect(plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton) return;
        if (isHistogram()) {
            if (const int bin = barAt(event->pos()); bin >= 0)
                emit rangeChosen(bin * binWidth - 1e-6, (bin + 1) * binWidth - 1e-6);
        } else if (const Place* place = nearest(event->pos())) {
            emit pointClicked(place->first);
        }
    });
    clear();
}

bool SurveyPlot::isHistogram() const
{
    return mode_->currentIndex() == 1;
}

void SurveyPlot::setHistogram(bool histogram)
{
    mode_->setCurrentIndex(histogram ? 1 : 0);
}

void SurveyPlot::clear()
{
    places_.clear();
    bins_.clear();
    placeOf_.clear();
    findings_ = 0;
    current_ = ~quint64{0};
    draw();
    fit();
}

void SurveyPlot::add(const QVector<SurveyPoint>& points)
{
    for (const SurveyPoint& point : points) {
        if (!std::isfinite(point.ratio) || point.ratio <= 0) continue;
        const QPair<int, int> key(static_cast<int>(point.complexity), thousandths(point.ratio));
        Place& place = places_[key];
        if (place.count++ == 0) place = {point.id, 1, point.complexity, point.ratio};
        placeOf_.insert(point.id, key);
        ++bins_[binOf(point.ratio)];
        ++findings_;
    }
    if (stale_ || points.isEmpty()) return;
    stale_ = true;
    QTimer::singleShot(redrawPause, this, [this] {
        stale_ = false;
        if (!isVisible()) return;
        draw();
        fit();
    });
}

void SurveyPlot::showEvent(QShowEvent* event)
{
    PlotWidget::showEvent(event);
    draw();
    fit();
}

void SurveyPlot::draw()
{
    QCustomPlot* plot = canvas();
    const bool histogram = isHistogram();
    QVector<double> x1, y1, x2, y2;
    for (const Place& place : std::as_const(places_)) {
        (place.count > 1 ? x2 : x1).append(place.complexity);
        (place.count > 1 ? y2 : y1).append(place.ratio);
    }
    single_->setData(x1, y1);
    several_->setData(x2, y2);
    QVector<double> keys, values;
    for (auto bin = bins_.cbegin(); bin != bins_.cend(); ++bin) {
        keys.append((bin.key() + 0.5) * binWidth);
        values.append(bin.value());
    }
    bars_->setData(keys, values);
    for (QCPGraph* graph : {single_, several_, ring_}) graph->setVisible(!histogram);
    bars_->setVisible(histogram);
    plot->xAxis->setLabel(histogram ? tr("ratio to the simple continued fraction") : tr("linear complexity"));
    plot->yAxis->setLabel(histogram ? tr("formulas") : tr("ratio to simple"));
    setInvitation(tr("Every formula of a search appears here: how fast it is, and how complex."),
                  places_.isEmpty());
    canvas()->setAccessibleDescription(
        tr("%Ln formula(s) at %1 places.", nullptr, findings_).arg(places_.size()));
    drawRing();
    recolour();
}

void SurveyPlot::drawRing()
{
    const auto place = placeOf_.constFind(current_);
    if (place == placeOf_.constEnd()) {
        ring_->setData({}, {});
    } else {
        const Place& p = places_[*place];
        ring_->setData({p.complexity}, {p.ratio});
    }
}

void SurveyPlot::setCurrent(quint64 id)
{
    if (id == current_) return;
    current_ = id;
    drawRing();
    canvas()->replot(QCustomPlot::rpQueuedReplot);
}

void SurveyPlot::fit()
{
    QCustomPlot* plot = canvas();
    equal_->setData({}, {});
    plot->rescaleAxes(true);
    QCPRange x = plot->xAxis->range();
    QCPRange y = plot->yAxis->range();
    if (isHistogram()) {
        x.expand(1.0);
        y = QCPRange(0, 1.05 * std::max(1.0, y.upper));
    } else {
        x = QCPRange(0, 1.05 * std::max(1.0, x.upper));
        y = QCPRange(0, 1.08 * std::max(1.0, y.upper));
        if (!places_.isEmpty()) equal_->setData({0, 1e6}, {1, 1});
    }
    plot->xAxis->setRange(x);
    plot->yAxis->setRange(y);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void SurveyPlot::applyColours(const PlotPalette& colours)
{
    equal_->setPen(QPen(colours.reference, 1));
    for (QCPGraph* graph : {single_, several_}) graph->setPen(QPen(colours.curves[0], 1));
    ring_->setPen(QPen(colours.curves[1], 2));
    bars_->setPen(Qt::NoPen);
    bars_->setBrush(colours.curves[0]);
}

const SurveyPlot::Place* SurveyPlot::nearest(const QPoint& position) const
{
    const Place* best = nullptr;
    double least = hitDistance;
    for (const Place& place : places_) {
        const double distance = std::hypot(canvas()->xAxis->coordToPixel(place.complexity) - position.x(),
                                           canvas()->yAxis->coordToPixel(place.ratio) - position.y());
        if (distance >= least) continue;
        least = distance;
        best = &place;
    }
    return best;
}

int SurveyPlot::barAt(const QPoint& position) const
{
    const int bin = binOf(canvas()->xAxis->pixelToCoord(position.x()));
    return bins_.value(bin) > 0 && canvas()->axisRect()->rect().contains(position) ? bin : -1;
}

QString SurveyPlot::readoutAt(const QPoint& position)
{
    const QLocale locale;
    if (isHistogram()) {
        const int bin = barAt(position);
        if (bin < 0) return {};
        return tr("%Ln formula(s)\nratio %1 to %2", nullptr, bins_.value(bin))
            .arg(locale.toString(bin * binWidth, 'f', 2), locale.toString((bin + 1) * binWidth, 'f', 2));
    }
    const Place* place = nearest(position);
    if (!place) return {};
    return tr("%Ln formula(s)\nratio %1, complexity %2", nullptr, place->count)
        .arg(locale.toString(place->ratio, 'f', 3))
        .arg(place->complexity);
}

QVector<PlotSeries> SurveyPlot::visibleSeries() const
{
    const auto [left, bottom, right, top] = visibleRange();
    PlotSeries series{
        isHistogram() ? tr("formulas") : tr("ratio to simple"), colours().curves[0], false, true, {}};
    const auto add = [&, l = left, b = bottom, r = right, t = top](double x, double y) {
        if (x >= l && x <= r && y >= b && y <= t) series.data.append({x, y});
    };
    if (isHistogram())
        for (const QCPBarsData& bar : *bars_->data()) add(bar.key, bar.value);
    else
        for (const Place& place : places_) add(place.complexity, place.ratio);
    std::sort(series.data.begin(), series.data.end(), [](const QPointF& a, const QPointF& b) {
        return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
    });
    return {series};
}

}  // namespace fractiscope
