// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

class QMenuBar;
class QToolBar;

namespace fractiscope {

/// Every command of the window: its words, its key, its menu. What the commands do is for the window to say.
struct MainActions {
    Q_DECLARE_TR_FUNCTIONS(fractiscope::MainActions)

public:
    explicit MainActions(QWidget* window);

    /// All menus; `marking` are the table's own commands.
    void fillMenus(QMenuBar* bar, const QList<QAction*>& marking, const QList<QAction*>& panels);
    /// Start, pause and stop.
    void fillToolBar(QToolBar* bar);
    /// Icons in the ink of the palette.
    void setIcons(const QPalette& palette, bool paused);

    QAction* newSession;
    QAction* open;
    QAction* save;
    QAction* watchShards;
    QAction* exportFindings;
    QAction* exportPaper;
    QAction* exportFigure;
    QAction* quit;
    QAction* undo = nullptr;  ///< from the undo stack; set before fillMenus
    QAction* redo = nullptr;
    QAction* copy;
    QAction* filter;
    QAction* settings;
    QAction* start;
    QAction* pause;
    QAction* stop;
    QAction* proof;
    QAction* words;
    QAction* forms;
    QAction* forAllK;
    QAction* compare;
    QAction* moreLevels;
    QAction* fewerLevels;
    QAction* larger;
    QAction* smaller;
    QAction* resetLayout;
    QAction* expandNumber;
    QAction* identify;
    QAction* rewrite;
    QAction* generalise;
    QAction* allWords;
    QAction* guide;
    QAction* gallery;
    QAction* help;
    QAction* whatsThis;
    QAction* shortcuts;
    QAction* tour;
    QAction* about;
    QMenu* recent = nullptr;
    QMenu* presets = nullptr;
    QMenu* searches = nullptr;
    QMenu* copyAs = nullptr;
};

}  // namespace fractiscope
