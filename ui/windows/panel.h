// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QHBoxLayout;
class QTabBar;

namespace fractiscope {

/// A part of the window that can be moved, floated and closed, with a quiet title; of several pages each has
/// a tab in the title.
class Panel : public QDockWidget {
    Q_OBJECT

public:
    /// `name` identifies the panel in a remembered layout. Without `content`, pages are to be added.
    Panel(const QString& title, const QString& name, QWidget* content, QWidget* parent);

    void addPage(const QString& title, QWidget* page);
    /// Opens the panel, and the page if there are several, and gives it the keyboard.
    void come(QWidget* page = nullptr);

private:
    void addButton(QHBoxLayout* bar, const QString& text, const QString& tip, void (Panel::*slot)());
    void floatOrDock() { setFloating(!isFloating()); }
    void closePanel() { close(); }

    QTabBar* tabs_ = nullptr;
};

}  // namespace fractiscope
