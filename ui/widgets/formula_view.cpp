// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "typeset/formula_layout.h"

namespace fractiscope {

namespace {

constexpr int margin = 16;
constexpr double leastFit = 0.65;  // a formula shrinks so far to fit before it scrolls

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

}  // namespace

/// What scrolls inside a FormulaView.
class FormulaCanvas : public QWidget {
public:
    explicit FormulaCanvas(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::NoFocus); }

    void show(BoxPtr box, const QString& sentence, bool tinted)
    {
        box_ = std::move(box);
        sentence_ = sentence;
        tinted_ = tinted;
        setMinimumSize(box_ ? naturalSize() : QSize(0, 0));
        update();
    }
    QSize naturalSize() const
    {
        return {static_cast<int>(std::ceil(box_->width)) + 2 * margin,
                static_cast<int>(std::ceil(box_->height())) + 2 * margin};
    }
    const BoxPtr& box() const { return box_; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        MathColours colours = MathColours::forBackground(isDark(palette()));
        colours.tinted = tinted_;
        if (!box_) {
            painter.setPen(colours.faint);
            painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                             Qt::AlignCenter | Qt::TextWordWrap, sentence_);
            return;
        }
        const double x = std::max<double>(margin, std::floor((width() - box_->width) / 2));
        const double spare = std::max(0.0, height() - box_->height() - 2 * margin);
        paintBox(painter, box_, {x, std::round(margin + spare / 3 + box_->ascent)}, colours);
    }

private:
    BoxPtr box_;
    QString sentence_;
    bool tinted_ = true;
};

FormulaView::FormulaView(QWidget* parent)
    : QWidget(parent), area_(new QScrollArea(this)), canvas_(new FormulaCanvas(area_))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(area_);
    area_->setWidget(canvas_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Formula"));
    setToolTip(tr("More or fewer levels: Ctrl and wheel, or + and −. Drag the formula out to copy it"));
    setWhatsThis(
        tr("The formula. Ctrl and the wheel, or + and −, show more or fewer levels; Ctrl, Shift and the "
           "wheel magnify; the arrow keys scroll; Ctrl+C copies LaTeX. It can be dragged into other "
           "programs."));
}

FormulaView::~FormulaView() = default;

void FormulaView::setFormula(const Finding& finding, const QString& lhsLatex)
{
    finding_ = finding;
    lhsLatex_ = lhsLatex;
    layOut();
    area_->horizontalScrollBar()->setValue(0);
    area_->verticalScrollBar()->setValue(0);
}

void FormulaView::clear(const QString& invitation)
{
    finding_.reset();
    lhsLatex_.clear();
    canvas_->show(nullptr, invitation, tinted_);
    setAccessibleDescription(invitation);
}

void FormulaView::setLevels(int levels)
{
    const int wanted = std::clamp(levels, 1, maximumLevels);
    if (wanted == levels_) return;
    levels_ = wanted;
    layOut();
    emit levelsChanged(levels_);
}

int FormulaView::levels() const
{
    return levels_;
}

void FormulaView::setTinted(bool tinted)
{
    tinted_ = tinted;
    layOut();
}

void FormulaView::setCompact(bool compact)
{
    compact_ = compact;
    layOut();
}

void FormulaView::setRuleShown(bool shown)
{
    ruleShown_ = shown;
    layOut();
}

void FormulaView::setZoom(double zoom)
{
    zoom_ = std::clamp(zoom, 0.5, 4.0);
    layOut();
}

void FormulaView::stepZoom(double steps)
{
    setZoom(zoom_ * std::pow(1.1, steps));
}

void FormulaView::drag(QMimeData* content, const QImage& picture)
{
    auto* drag = new QDrag(this);
    drag->setMimeData(content);
    drag->setPixmap(QPixmap::fromImage(picture));
    drag->exec(Qt::CopyAction);
}

bool FormulaView::startDrag(QEvent* event)
{
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        pressed_ = finding_ ? mouse->pos() : QPoint(-1, -1);
        setFocus(Qt::MouseFocusReason);
        return false;
    }
    if (event->type() == QEvent::MouseButtonRelease) pressed_ = QPoint(-1, -1);
    if (event->type() != QEvent::MouseMove || pressed_.x() < 0 || !(mouse->buttons() & Qt::LeftButton) ||
        (mouse->pos() - pressed_).manhattanLength() < QApplication::startDragDistance())
        return false;
    pressed_ = QPoint(-1, -1);
    emit dragRequested();
    return true;
}

void FormulaView::layOut()
{
    if (!finding_) return;
    FormulaStyle style;
    style.pixelSize = std::clamp(QFontInfo(font()).pixelSize() * 1.8, 18.0, 60.0);
    style.levels = levels_;
    style.pixelSize *= zoom_;
    style.compact = compact_;
    style.rule = ruleShown_;
    BoxPtr box = formulaBox(*finding_, lhsLatex_, style);
    const double fit = fitOf(*box);
    if (fit < 1) {
        style.pixelSize *= fit;
        box = formulaBox(*finding_, lhsLatex_, style);
    }
    canvas_->show(std::move(box), QString(), tinted_);
    setAccessibleDescription(formulaSpoken(*finding_, lhsLatex_, levels_));
}

/// By how much a formula shrinks to fit the width; a size that a person chose stays.
double FormulaView::fitOf(const Box& box) const
{
    if (zoom_ != 1) return 1;
    const bool scrolls = box.height() + 2 * margin > height();
    const double room =
        width() - 2 - 2 * margin - (scrolls ? area_->verticalScrollBar()->sizeHint().width() : 0);
    return room >= box.width ? 1 : std::max(leastFit, std::floor(100 * room / box.width) / 100);
}

void FormulaView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) layOut();
}

QImage FormulaView::toImage(double dpr, bool light) const
{
    if (!canvas_->box()) return {};
    const double scale = std::clamp(dpr, 0.25, 16.0);
    const QSize size = canvas_->naturalSize();
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return {};
    image.setDevicePixelRatio(scale);
    image.fill(light ? QColor(Qt::white) : QColor(0x1b, 0x1b, 0x1d));
    QPainter painter(&image);
    MathColours colours = MathColours::forBackground(!light);
    if (light) colours.text = Qt::black;
    colours.tinted = tinted_;
    paintBox(painter, canvas_->box(), {double(margin), margin + canvas_->box()->ascent}, colours);
    return image;
}

QSize FormulaView::sizeHint() const
{
    return {400, 320};
}

QSize FormulaView::minimumSizeHint() const
{
    return {160, 96};
}

bool FormulaView::scrollByKey(int key)
{
    QScrollBar* across = area_->horizontalScrollBar();
    QScrollBar* down = area_->verticalScrollBar();
    switch (key) {
        case Qt::Key_Left:
            across->triggerAction(QScrollBar::SliderSingleStepSub);
            return true;
        case Qt::Key_Right:
            across->triggerAction(QScrollBar::SliderSingleStepAdd);
            return true;
        case Qt::Key_Up:
            down->triggerAction(QScrollBar::SliderSingleStepSub);
            return true;
        case Qt::Key_Down:
            down->triggerAction(QScrollBar::SliderSingleStepAdd);
            return true;
        case Qt::Key_PageUp:
            down->triggerAction(QScrollBar::SliderPageStepSub);
            return true;
        case Qt::Key_PageDown:
            down->triggerAction(QScrollBar::SliderPageStepAdd);
            return true;
        default:
            return false;
    }
}

void FormulaView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && finding_) {
        emit copyLatexRequested();
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        setLevels(levels_ + 1);
    } else if (event->key() == Qt::Key_Minus) {
        setLevels(levels_ - 1);
    } else if (!scrollByKey(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

bool FormulaView::stepLevels(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return false;
    if (event->modifiers() & Qt::ShiftModifier) {
        const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        stepZoom(turned / 120.0);
        event->accept();
        return true;
    }
    wheelRest_ += event->angleDelta().y();
    const int steps = wheelRest_ / QWheelEvent::DefaultDeltasPerStep;
    wheelRest_ -= steps * QWheelEvent::DefaultDeltasPerStep;
    setLevels(levels_ + steps);
    event->accept();
    return true;
}

void FormulaView::wheelEvent(QWheelEvent* event)
{
    if (!stepLevels(event)) QWidget::wheelEvent(event);
}

bool FormulaView::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
        case QEvent::Wheel:
            if (stepLevels(static_cast<QWheelEvent*>(event))) return true;
            break;
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::MouseButtonRelease:
            if (startDrag(event)) return true;
            break;
        default:
            break;
    }
    return QWidget::eventFilter(object, event);
}

void FormulaView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) layOut();
    if (event->type() == QEvent::PaletteChange) canvas_->update();
    QWidget::changeEvent(event);
}

void FormulaView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!finding_) return;
    QMenu menu(this);
    menu.addAction(tr("Copy LaTeX"), this, &FormulaView::copyLatexRequested);
    menu.addSeparator();
    menu.addAction(tr("More levels"), this, [this] { setLevels(levels_ + 1); });
    menu.addAction(tr("Fewer levels"), this, [this] { setLevels(levels_ - 1); });
    menu.exec(event->globalPos());
}

// The focus shows as a thin frame in the highlight colour.
void FormulaView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FormulaView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FormulaView::paintEvent(QPaintEvent*)
{
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace fractiscope
