// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_widget.h"

#include <qcustomplot.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "windows/icons.h"

namespace fractiscope {

namespace {

/// Tick labels with the true minus sign.
class MinusTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        return QCPAxisTicker::getTickLabel(tick, locale, format, precision).replace('-', QChar(0x2212));
    }
};

}  // namespace

PlotPalette PlotPalette::make(const QColor& background, const QColor& text, bool grey)
{
    const bool dark = background.lightness() < 128;
    PlotPalette c{background, text, text, QColor(0x76, 0x76, 0x76), {}};
    c.grid.setAlpha(dark ? 46 : 34);
    if (dark) c.reference = QColor(0x9a, 0x9a, 0x9a);
    if (grey) {
        for (std::size_t i = 0; i < c.curves.size(); ++i) {
            const int shade = dark ? 255 - static_cast<int>(i) * 16 : static_cast<int>(i) * 16;
            c.curves[i] = QColor(shade, shade, shade);
        }
    } else if (dark) {
        c.curves = {QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00), QColor(0x2f, 0xcb, 0x9c),
                    QColor(0xe7, 0x9c, 0xc4), QColor(0xf0, 0xe4, 0x42), QColor(0xff, 0x8a, 0x4c)};
    } else {
        c.curves = {QColor(0x00, 0x72, 0xb2), QColor(0xc4, 0x52, 0x00), QColor(0x00, 0x80, 0x5c),
                    QColor(0xa8, 0x51, 0x7f), QColor(0x96, 0x62, 0x00), QColor(0x24, 0x7c, 0xae)};
    }
    return c;
}

PlotWidget::PlotWidget(QWidget* parent)
    : QWidget(parent),
      plot_(new QCustomPlot(this)),
      tools_(new QHBoxLayout),
      readout_(new QLabel(plot_)),
      invitation_(new QLabel(plot_))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    tools_->setContentsMargins(8, 4, 8, 4);
    tools_->setSpacing(8);
    layout->addLayout(tools_);
    layout->addWidget(plot_, 1);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->setAutoAddPlottableToLegend(false);
    plot_->setFocusPolicy(Qt::StrongFocus);
    plot_->installEventFilter(this);
    plot_->setToolTip(tr("Wheel, + and − zoom; drag to move; a double click or 0 shows everything"));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setTicker(QSharedPointer<MinusTicker>::create());
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    readout_->setAttribute(Qt::WA_TransparentForMouseEvents);
    readout_->setAutoFillBackground(true);
    readout_->setBackgroundRole(QPalette::ToolTipBase);
    readout_->setForegroundRole(QPalette::ToolTipText);
    readout_->setMargin(4);
    readout_->hide();
    invitation_->setAttribute(Qt::WA_TransparentForMouseEvents);
    invitation_->setAlignment(Qt::AlignCenter);
    invitation_->setWordWrap(true);
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* e) { showReadout(e->pos()); });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] { fit(); });
}

void PlotWidget::addCommonTools()
{
    tools_->addStretch();
    const auto button = [this](const QString& name, const QString& tip, auto slot) {
        auto* result = new QToolButton;
        result->setObjectName(name);
        result->setAutoRaise(true);
        result->setAccessibleName(tip);
        result->setToolTip(tip);
        result->setWhatsThis(tip + ".");
        connect(result, &QToolButton::clicked, this, slot);
        tools_->addWidget(result);
        return result;
    };
    fit_ = button("fitButton", tr("Show everything"), [this] { fit(); });
    export_ = button("exportFigureButton", tr("Write the figure or its numbers to a file"),
                     [this] { emit exportRequested(); });
}

void PlotWidget::setGrey(bool grey)
{
    grey_ = grey;
    recolour();
}

PlotPalette PlotWidget::colours() const
{
    return PlotPalette::make(palette().color(QPalette::Base), palette().color(QPalette::Text), grey_);
}

void PlotWidget::recolour()
{
    applyAll(colours());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::applyAll(const PlotPalette& colours)
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
    QPalette inviting = palette();
    inviting.setColor(QPalette::WindowText, palette().color(QPalette::PlaceholderText));
    invitation_->setPalette(inviting);
    if (fit_) {
        const QColor ink = palette().color(QPalette::ButtonText);
        fit_->setIcon(icon(IconShape::Fit, ink));
        export_->setIcon(icon(IconShape::Export, ink));
    }
    applyColours(colours);
}

void PlotWidget::setInvitation(const QString& sentence, bool visible)
{
    invitation_->setText(sentence);
    invitation_->setVisible(visible);
    plot_->axisRect()->setVisible(!visible);
    for (QCPAxis* axis : plot_->axisRect()->axes()) axis->grid()->setVisible(!visible);
    invitation_->setGeometry(plot_->rect().adjusted(16, 16, -16, -16));
}

QString PlotWidget::xLabel() const
{
    return plot_->xAxis->label();
}

QString PlotWidget::yLabel() const
{
    return plot_->yAxis->label();
}

std::array<double, 4> PlotWidget::visibleRange() const
{
    const QCPRange x = plot_->xAxis->range();
    const QCPRange y = plot_->yAxis->range();
    return {x.lower, y.lower, x.upper, y.upper};
}

void PlotWidget::paintFigure(QPaintDevice* device, int width, int height, double scale, bool light)
{
    if (light) applyAll(PlotPalette::make(Qt::white, Qt::black, grey_));
    QCPPainter painter(device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    plot_->toPainter(&painter, width, height);
    painter.end();
    recolour();
}

bool PlotWidget::paintPdf(const QString& fileName, int width, int height, bool light)
{
    if (light) applyAll(PlotPalette::make(Qt::white, Qt::black, grey_));
    const bool written = plot_->savePdf(fileName, width, height, QCP::epAllowCosmetic,
                                        QStringLiteral("Fractiscope"), windowTitle());
    recolour();
    return written;
}

bool PlotWidget::moveByKey(int key)
{
    constexpr double step = 0.1, zoom = 0.8;
    QCPAxis* x = plot_->xAxis;
    QCPAxis* y = plot_->yAxis;
    const auto move = [](QCPAxis* axis, double by) { axis->moveRange(by * axis->range().size()); };
    switch (key) {
        case Qt::Key_Left:
            move(x, -step);
            break;
        case Qt::Key_Right:
            move(x, step);
            break;
        case Qt::Key_Up:
            move(y, step);
            break;
        case Qt::Key_Down:
            move(y, -step);
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            x->scaleRange(zoom);
            y->scaleRange(zoom);
            break;
        case Qt::Key_Minus:
            x->scaleRange(1 / zoom);
            y->scaleRange(1 / zoom);
            break;
        case Qt::Key_0:
            fit();
            return true;
        default:
            return false;
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

bool PlotWidget::eventFilter(QObject* object, QEvent* event)
{
    if (object == plot_ && event->type() == QEvent::KeyPress &&
        moveByKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    // The tip would lie over the readout.
    if (object == plot_ && event->type() == QEvent::ToolTip && readout_->isVisible()) return true;
    return QWidget::eventFilter(object, event);
}

void PlotWidget::showReadout(const QPoint& position)
{
    const QString text = readoutAt(position);
    readout_->setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    readout_->setText(text);
    readout_->adjustSize();
    const int x = std::min(position.x() + 14, plot_->width() - readout_->width() - 2);
    const int above = position.y() - readout_->height() - 10;
    readout_->move(std::max(2, x), above >= 2 ? above : position.y() + 18);
    readout_->raise();
}

void PlotWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) recolour();
    QWidget::changeEvent(event);
}

void PlotWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    invitation_->setGeometry(plot_->rect().adjusted(16, 16, -16, -16));
}

void PlotWidget::leaveEvent(QEvent* event)
{
    readout_->hide();
    QWidget::leaveEvent(event);
}

QSize PlotWidget::minimumSizeHint() const
{
    return {240, 140};
}

QSize PlotWidget::sizeHint() const
{
    return {560, 260};
}

}  // namespace fractiscope
