// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "widgets/plot_widget.h"

class QCPBars;
class QCPGraph;
class QComboBox;

namespace fractiscope {

/// One finding as the overview shows it.
struct SurveyPoint {
    quint64 id = 0;
    double ratio = 0;       ///< digits per term over those of the simple fraction
    double complexity = 0;  ///< linear complexity
};

/// All findings of a search at a glance: their ratio to the simple fraction against their complexity, or how
/// many have which ratio. Findings that lie together are one point. A click chooses.
class SurveyPlot : public PlotWidget {
    Q_OBJECT

public:
    explicit SurveyPlot(QWidget* parent = nullptr);

    void clear();
    /// Cheap; drawn soon after.
    void add(const QVector<SurveyPoint>& points);
    /// Puts a ring around a finding; an unknown id takes it away.
    void setCurrent(quint64 id);
    /// The bars instead of the points.
    void setHistogram(bool histogram);
    int pointCount() const { return static_cast<int>(places_.size()); }
    int findingCount() const { return findings_; }

    void fit() override;
    QVector<PlotSeries> visibleSeries() const override;

signals:
    void pointClicked(quint64 id);
    /// A bar was clicked: ratios from `from` up to, not including, `to`.
    void rangeChosen(double from, double to);

protected:
    void applyColours(const PlotPalette& colours) override;
    QString readoutAt(const QPoint& position) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What lies at one place of the plot.
    struct Place {
        quint64 first = 0;  ///< the first finding
        int count = 0;
        double complexity = 0;
        double ratio = 0;
    };
    void draw();
    void drawRing();
    const Place* nearest(const QPoint& position) const;
    int barAt(const QPoint& position) const;
    bool isHistogram() const;

    QComboBox* mode_;
    QCPGraph* single_;   ///< places of one finding
    QCPGraph* several_;  ///< places of more
    QCPGraph* ring_;
    QCPGraph* equal_;  ///< the line at ratio 1
    QCPBars* bars_;
    QHash<QPair<int, int>, Place> places_;  ///< by complexity and ratio in thousandths
    QHash<int, int> bins_;
    QHash<quint64, QPair<int, int>> placeOf_;
    int findings_ = 0;
    quint64 current_ = ~quint64{0};
    bool stale_ = false;
};

}  // namespace fractiscope
