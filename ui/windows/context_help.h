// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QFrame;
class QLabel;
class QWidget;

namespace fractiscope {

/// F1 shows what the field with the focus, or the chosen item of an open menu, is for, in a small popover
/// beside it; Escape, a click, another key or another field closes it. Shift+F1 starts the mode in which a
/// click asks. The texts are those of QWidget::whatsThis() and QAction::whatsThis().
class ContextHelp : public QObject {
    Q_OBJECT

public:
    /// Listens to the whole application as long as it lives; one is enough.
    explicit ContextHelp(QObject* parent);
    ~ContextHelp() override;

    /// Help for the widget, or for the nearest widget around it that has some. Nothing where there is none.
    void showFor(QWidget* widget);
    /// Help for what has the focus: for an action "Help on This Field" in a menu.
    void showForFocus();
    void hide();
    /// The text that is shown; empty if none is.
    QString shownText() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showForAction(const QAction& action, const QRect& place, QWidget* window);
    void show(const QString& title, const QString& text, const QRect& place, QWidget* window);
    bool helpKey(int key, int modifiers);

    QPointer<QFrame> popover_;
    QPointer<QLabel> title_;
    QPointer<QLabel> text_;
};

/// The nearest widget, from this one outwards, that has a whatsThis; null if there is none.
QWidget* widgetWithHelp(QWidget* widget);

}  // namespace fractiscope
