// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/context_help.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>
#include <QWhatsThis>
#include <algorithm>

namespace fractiscope {

namespace {

constexpr int gap = 4;           // between the field and the popover
constexpr int lettersWide = 52;  // of the text
constexpr int tallWidget = 120;  // the popover lies upon widgets taller than this

/// Where the popover points to, on the screen: tall widgets have it inside, near what is current.
QRect placeOf(const QWidget& widget)
{
    QRect place(widget.mapToGlobal(QPoint(0, 0)), widget.size());
    if (place.height() > tallWidget) place.setHeight(24);
    return place;
}

QString plain(const QString& menuText)
{
    return QString(menuText).remove('&');
}

}  // namespace

QWidget* widgetWithHelp(QWidget* widget)
{
    while (widget && widget->whatsThis().isEmpty()) widget = widget->parentWidget();
    return widget;
}

ContextHelp::ContextHelp(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget*) { hide(); });
}

ContextHelp::~ContextHelp()
{
    delete popover_;
}

void ContextHelp::showFor(QWidget* widget)
{
    if (const auto* bar = qobject_cast<QMenuBar*>(widget); bar && bar->activeAction())
        return showForAction(*bar->activeAction(), placeOf(*bar), widget);
    QWidget* source = widgetWithHelp(widget);
    if (!source) return;
    QWidget* place = widget->isVisible() ? widget : source;
    show(source->accessibleName(), source->whatsThis(), placeOf(*place), place);
}

void ContextHelp::showForFocus()
{
    if (QWidget* widget = QApplication::focusWidget())
        showFor(widget);
    else if (QWidget* window = QApplication::activeWindow())
        showFor(window);
}

void ContextHelp::showForAction(const QAction& action, const QRect& place, QWidget* window)
{
    const QString text = action.whatsThis().isEmpty() ? action.statusTip() : action.whatsThis();
    if (!text.isEmpty()) show(plain(action.text()), text, place, window);
}

void ContextHelp::show(const QString& title, const QString& text, const QRect& place, QWidget* window)
{
    hide();
    // A tool tip takes neither focus nor clicks from the window.
    popover_ = new QFrame(window->window(), Qt::ToolTip);
    popover_->setObjectName("helpPopover");
    popover_->setAttribute(Qt::WA_ShowWithoutActivating);
    popover_->setFrameShape(QFrame::Box);
    popover_->setForegroundRole(QPalette::Dark);
    popover_->setBackgroundRole(QPalette::ToolTipBase);
    popover_->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(popover_);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    title_ = new QLabel(title, popover_);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setHidden(title.isEmpty());
    text_ = new QLabel(text, popover_);
    text_->setObjectName("helpText");
    text_->setWordWrap(true);
    text_->setFixedWidth(lettersWide * text_->fontMetrics().averageCharWidth());
    for (QLabel* label : {title_.data(), text_.data()}) {
        label->setForegroundRole(QPalette::ToolTipText);
        layout->addWidget(label);
    }
    layout->setSizeConstraint(QLayout::SetFixedSize);
    popover_->adjustSize();

    const QScreen* screen = window->screen();
    const QRect room = screen->availableGeometry();
    QPoint corner(place.left(), place.bottom() + gap);
    if (corner.y() + popover_->height() > room.bottom()) corner.setY(place.top() - gap - popover_->height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - popover_->width())));
    corner.setY(std::max(corner.y(), room.top()));
    popover_->move(corner);
    popover_->setAccessibleName(title);
    popover_->setAccessibleDescription(text);
    popover_->show();
    QAccessibleEvent alert(popover_.data(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ContextHelp::hide()
{
    if (!popover_) return;
    popover_->hide();
    popover_->deleteLater();
    popover_ = nullptr;
}

QString ContextHelp::shownText() const
{
    return popover_ && text_ ? text_->text() : QString();
}

bool ContextHelp::helpKey(int key, int modifiers)
{
    if (key == Qt::Key_F1 && modifiers == Qt::ShiftModifier) {
        QWhatsThis::enterWhatsThisMode();
        return true;
    }
    if ((key != Qt::Key_F1 && key != Qt::Key_Help) || modifiers != Qt::NoModifier) return false;
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu && menu->activeAction()) {
        QRect place = menu->actionGeometry(menu->activeAction());
        place.moveTopLeft(menu->mapToGlobal(place.topLeft()));
        showForAction(*menu->activeAction(), place, menu);
    } else {
        showForFocus();
    }
    return true;
}

bool ContextHelp::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::ShortcutOverride: {
            // A menu may name F1 as its key: the popover comes first, also where the menu is out of reach.
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() != Qt::Key_F1) return false;
            event->accept();
            return true;
        }
        case QEvent::KeyPress: {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (helpKey(key->key(), key->modifiers())) return true;
            if (!popover_) return false;
            const bool modifierAlone = key->key() == Qt::Key_Shift || key->key() == Qt::Key_Control ||
                                       key->key() == Qt::Key_Alt || key->key() == Qt::Key_Meta;
            if (!modifierAlone) hide();
            return key->key() == Qt::Key_Escape;
        }
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::WindowDeactivate:
            hide();
            return false;
        case QEvent::Hide:
            if (popover_ && watched == popover_->parentWidget()) hide();
            return false;
        default:
            return false;
    }
}

}  // namespace fractiscope
