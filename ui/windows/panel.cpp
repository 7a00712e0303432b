// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace fractiscope {

namespace {

/// The first widget in the page that takes the keyboard; the page itself if it does.
QWidget* firstFocusable(QWidget* page)
{
    if (page->focusPolicy() != Qt::NoFocus || page->focusProxy()) return page;
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && next->isVisibleTo(page) && (next->focusPolicy() & Qt::TabFocus))
            return next;
    return page;
}

}  // namespace

Panel::Panel(const QString& title, const QString& name, QWidget* content, QWidget* parent)
    : QDockWidget(title, parent)
{
    setObjectName(name);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(content ? 16 : 0, 4, 8, 0);
    layout->setSpacing(4);
    if (content) {
        auto* label = new QLabel(title);
        label->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(label);
        setWidget(content);
    } else {
        tabs_ = new QTabBar;
        tabs_->setObjectName(name + "Tabs");
        tabs_->setAccessibleName(title);
        tabs_->setToolTip(tr("Pages of this part of the window"));
        tabs_->setWhatsThis(tr("The pages of this part of the window."));
        tabs_->setDrawBase(false);
        tabs_->setExpanding(false);
        layout->addWidget(tabs_, 1);
        auto* pages = new QStackedWidget;
        setWidget(pages);
        connect(tabs_, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    }
    if (content) layout->addStretch();
    addButton(layout, QStringLiteral("↗"), tr("Float or dock “%1”").arg(title), &Panel::floatOrDock);
    addButton(layout, QStringLiteral("×"), tr("Close “%1”").arg(title), &Panel::closePanel);
    setTitleBarWidget(bar);
}

void Panel::addButton(QHBoxLayout* bar, const QString& text, const QString& tip, void (Panel::*slot)())
{
    auto* result = new QToolButton;
    result->setText(text);
    result->setAutoRaise(true);
    result->setToolTip(tip);
    result->setAccessibleName(tip);
    result->setWhatsThis(tip + ". " + tr("The menu View brings panels back."));
    result->setFocusPolicy(Qt::NoFocus);
    connect(result, &QToolButton::clicked, this, slot);
    bar->addWidget(result);
}

void Panel::addPage(const QString& title, QWidget* page)
{
    qobject_cast<QStackedWidget*>(widget())->addWidget(page);
    tabs_->addTab(title);
    tabs_->setMinimumHeight(tabs_->sizeHint().height());
}

void Panel::come(QWidget* page)
{
    show();
    raise();
    if (auto* pages = page ? qobject_cast<QStackedWidget*>(widget()) : nullptr)
        tabs_->setCurrentIndex(pages->indexOf(page));
    firstFocusable(page ? page : widget())->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace fractiscope
