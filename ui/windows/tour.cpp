// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace fractiscope {

namespace {

constexpr int calloutWidth = 336;
constexpr int gap = 12;  // between the widget and the callout
constexpr int ringWidth = 2;
constexpr int ringSpace = 3;  // between the widget and the ring
constexpr qreal corner = 6;

/// A frame around a widget, which lets everything through.
class Ring : public QWidget {
public:
    explicit Ring(QWidget* parent) : QWidget(parent)
    {
        setObjectName("tourRing");
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), ringWidth));
        constexpr qreal half = ringWidth / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), corner, corner);
    }
};

}  // namespace

QVector<TourStep> mainWindowTour()
{
    return {{QStringLiteral("constantEdit"), Tour::tr("Choose a number"),
             Tour::tr("Type an expression such as tan(1/2), or known digits. Below it you see its value, so "
                      "you know that it was understood.")},
            {QStringLiteral("startButton"), Tour::tr("Start the search"),
             Tour::tr("The sentence beside the button says how many candidates will be looked at. You can "
                      "pause or stop at any time; what was found is kept.")},
            {QStringLiteral("findingsView"), Tour::tr("Read what was found"),
             Tour::tr("Formulas appear while the search runs, gathered in families. Each row says how fast "
                      "its fraction converges and whether the formula is proved.")},
            {QStringLiteral("formulaView"), Tour::tr("Look at one formula"),
             Tour::tr("The selected formula, typeset. Ctrl and the wheel, or + and −, show more or fewer "
                      "levels of the fraction.")},
            {QStringLiteral("convergencePlot"), Tour::tr("Compare"),
             Tour::tr("The error after each term, on a logarithmic scale, beside the simple continued "
                      "fraction in grey. F1 explains any field you are in.")}};
}

Tour::Tour(QMainWindow* window, QVector<TourStep> steps)
    : QWidget(window), window_(window), steps_(std::move(steps))
{
    Q_ASSERT(!steps_.isEmpty());
    setObjectName("tour");
    setFixedWidth(calloutWidth);
    ring_ = new Ring(window);
    title_ = new QLabel;
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setObjectName("tourTitle");
    text_ = new QLabel;
    text_->setObjectName("tourText");
    text_->setWordWrap(true);
    count_ = new QLabel;
    count_->setForegroundRole(QPalette::PlaceholderText);
    skip_ =
        button("tourSkip", tr("&Skip"), tr("Ends the tour. It is in the menu Help whenever you want it."));
    back_ = button("tourBack", tr("&Back"), tr("Goes back to the step before."));
    next_ = button("tourNext", tr("&Next"), tr("Goes on to the next step."));
    next_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(count_, 1);
    buttons->addWidget(skip_);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title_);
    layout->addWidget(text_);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(skip_, &QPushButton::clicked, this, &Tour::end);
    connect(back_, &QPushButton::clicked, this, [this] { showStep(step_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { showStep(step_ + 1); });
    window_->installEventFilter(this);
    showStep(0);
    show();
    next_->setFocus();
}

Tour::~Tour()
{
    delete ring_;
}

QPushButton* Tour::button(const QString& name, const QString& text, const QString& help)
{
    auto* result = new QPushButton(text);
    result->setObjectName(name);
    result->setAccessibleName(QString(text).remove('&'));
    result->setToolTip(help);
    result->setWhatsThis(help);
    result->setAutoDefault(true);
    return result;
}

void Tour::showStep(int step)
{
    if (step >= steps_.size()) return end();
    step_ = std::max(0, step);
    const TourStep& now = steps_[step_];
    if (target_) target_->removeEventFilter(this);
    target_ = window_->findChild<QWidget*>(now.objectName);
    if (target_) target_->installEventFilter(this);
    title_->setText(now.title);
    text_->setText(now.text);
    const bool last = step_ + 1 == steps_.size();
    count_->setText(tr("%1 of %2").arg(step_ + 1).arg(steps_.size()));
    back_->setEnabled(step_ > 0);
    next_->setText(last ? tr("&Finish") : tr("&Next"));
    next_->setAccessibleName(last ? tr("Finish") : tr("Next"));
    skip_->setVisible(!last);
    setAccessibleName(now.title);
    setAccessibleDescription(now.text);
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QWidget* Tour::target() const
{
    return target_ && target_->isVisibleTo(window_) ? target_.data() : nullptr;
}

/// Beside its widget where there is room: below, above, right, left; over it if it fills the window.
void Tour::place()
{
    layout()->activate();
    resize(calloutWidth, layout()->heightForWidth(calloutWidth));
    const QWidget* shown = target();
    ring_->setVisible(shown != nullptr);
    const QRect room = window_->rect().adjusted(gap, gap, -gap, -gap);
    QRect box(QPoint(0, 0), size());
    if (!shown) {
        box.moveCenter(room.center());
    } else {
        const QRect at(shown->mapTo(window_, QPoint(0, 0)), shown->size());
        constexpr int around = ringWidth + ringSpace;
        ring_->setGeometry(at.adjusted(-around, -around, around, around));
        ring_->raise();
        const QPoint corners[] = {{at.left(), at.bottom() + gap},
                                  {at.left(), at.top() - gap - box.height()},
                                  {at.right() + gap, at.top()},
                                  {at.left() - gap - box.width(), at.top()}};
        box.moveCenter(at.center());
        for (const QPoint& candidate : corners) {
            const QRect moved(candidate, box.size());
            if (moved.top() < room.top() || moved.bottom() > room.bottom()) continue;
            // Along the edge of its widget it may slide, beside it not.
            const bool beside = candidate.y() == at.top();
            if (beside && (moved.left() < room.left() || moved.right() > room.right())) continue;
            box = moved;
            break;
        }
    }
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    move(box.topLeft());
    raise();
}

void Tour::end()
{
    window_->removeEventFilter(this);
    ring_->hide();
    hide();
    emit finished();
    deleteLater();
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::LayoutRequest:
            // Later: the layout of the window is not done yet.
            QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
            break;
        case QEvent::KeyPress:
            // Escape that nobody else in the window wanted.
            if (watched == window_ && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
                end();
                return true;
            }
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace fractiscope
