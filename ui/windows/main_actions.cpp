// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/main_actions.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QWidget>

#include "windows/icons.h"

namespace fractiscope {

namespace {

QAction* command(QWidget* window, const char* name, const QString& text, const QKeySequence& key,
                 const QString& tip)
{
    auto* action = new QAction(text, window);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setToolTip(key.isEmpty() ? tip : tip + "  (" + key.toString(QKeySequence::NativeText) + ")");
    action->setStatusTip(tip);
    action->setWhatsThis(tip + ".");
    return action;
}

}  // namespace

MainActions::MainActions(QWidget* w)
{
    newSession = command(w, "newAction", tr("&New"), QKeySequence::New,
                         tr("Begin an empty session; what was not saved is offered at the next start"));
    open = command(w, "openAction", tr("&Open…"), QKeySequence::Open,
                   tr("Open a session, or findings as JSON lines; each formula is checked again"));
    save = command(
        w, "saveAction", tr("&Save…"), QKeySequence::Save,
        tr("Save the searches, findings, stars and notes as a session, or the findings as JSON lines"));
    watchShards = command(w, "shardsAction", tr("&Watch Shards…"), {},
                          tr("Watch a folder of shards fill on other machines, and join them"));
    exportFindings = command(w, "exportAction", tr("&Export Findings…"), Qt::CTRL | Qt::Key_E,
                             tr("Write findings as a LaTeX document, CSV, Markdown, JSON lines and more"));
    exportPaper = command(w, "paperAction", tr("Folder for a &Paper…"), Qt::CTRL | Qt::ALT | Qt::Key_E,
                          tr("Write document, figure, table, sources and session to a new folder"));
    exportFigure = command(w, "figureAction", tr("Export &Figure…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                           tr("Write the plot as PDF, SVG, PNG, TikZ or its numbers as CSV"));
    // Not every platform names a key for it.
    const QKeySequence quitKey(QKeySequence::Quit);
    quit = command(w, "quitAction", tr("&Quit"),
                   quitKey.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Q) : quitKey, tr("Close the program"));
    copy =
        command(w, "copyAction", tr("&Copy as LaTeX"), QKeySequence::Copy, tr("Copy the formula as LaTeX"));
    filter =
        command(w, "filterAction", tr("&Filter Findings"), QKeySequence::Find, tr("Filter the findings"));
    settings = command(w, "settingsAction", tr("&Settings…"), QKeySequence::Preferences,
                       tr("Theme, size of the text, colours of the plot, threads, language"));
    start = command(w, "startAction", tr("&Start"), Qt::CTRL | Qt::Key_Return, tr("Start the search"));
    start->setWhatsThis(
        tr("Searches all left-hand sides and sign words chosen here. Formulas appear while the search runs; "
           "it "
           "can be paused, resumed and stopped at any time, and nothing found is lost. Shortcut: %1.")
            .arg(start->shortcut().toString(QKeySequence::NativeText)));
    pause = command(w, "pauseAction", tr("&Pause"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                    tr("Pause or resume the search"));
    stop = command(w, "stopAction", tr("S&top"), Qt::CTRL | Qt::Key_Period,
                   tr("Stop the search and keep what was found"));
    proof = command(w, "proofAction", tr("&Proof…"), Qt::CTRL | Qt::Key_P,
                    tr("Read the proof and save its certificate"));
    words = command(w, "wordsAction", tr("All Sign &Words…"), Qt::CTRL | Qt::Key_W,
                    tr("All sign words of this number, compared"));
    forms = command(w, "formsAction", tr("Other &Forms…"), Qt::CTRL | Qt::Key_R,
                    tr("Other forms of this number, each with its proof"));
    forAllK = command(w, "forAllKAction", tr("For &All k…"), Qt::CTRL | Qt::Key_K,
                      tr("The same formula with a parameter k, proved for all k"));
    compare = command(w, "compareAction", tr("&Compare Marked…"), Qt::CTRL | Qt::Key_M,
                      tr("The marked formulas side by side"));
    moreLevels = command(w, "moreLevelsAction", tr("&More Levels"), QKeySequence::ZoomIn,
                         tr("Show one more level of the fraction"));
    fewerLevels = command(w, "fewerLevelsAction", tr("&Fewer Levels"), QKeySequence::ZoomOut,
                          tr("Show one level of the fraction less"));
    larger = command(w, "largerAction", tr("&Larger"), Qt::CTRL | Qt::ALT | Qt::Key_Plus,
                     tr("Draw the formula larger"));
    smaller = command(w, "smallerAction", tr("&Smaller"), Qt::CTRL | Qt::ALT | Qt::Key_Minus,
                      tr("Draw the formula smaller"));
    resetLayout =
        command(w, "resetLayoutAction", tr("&Restore Layout"), {}, tr("Put all panels back to their places"));
    expandNumber = command(w, "expandAction", tr("&Expand a Number…"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                           tr("Certified partial quotients of any number under any sign word"));
    identify = command(w, "identifyAction", tr("&Identify…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                       tr("Name the value of a formula or of given digits"));
    rewrite = command(w, "rewriteAction", tr("&Rewrite a Formula…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                      tr("Other forms of a formula that you write"));
    generalise = command(w, "generaliseAction", tr("&Generalise…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                         tr("A formula with a parameter k, proved for all k"));
    allWords = command(w, "allWordsAction", tr("Sign &Words of a Number…"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
                       tr("All sign words of a number that you write, compared"));
    guide = command(w, "guideAction", tr("&User Guide"), Qt::CTRL | Qt::SHIFT | Qt::Key_F1,
                    tr("From a first search to the proofs: read and search the guide"));
    gallery = command(w, "galleryAction", tr("&Gallery"), Qt::CTRL | Qt::SHIFT | Qt::Key_G,
                      tr("Twelve remarkable formulas, each found and proved anew"));
    help = command(w, "helpAction", tr("&Help on This Field"), QKeySequence::HelpContents,
                   tr("Explain the field that has the keyboard"));
    whatsThis = command(w, "whatsThisAction", tr("What Is &This?"), QKeySequence::WhatsThis,
                        tr("Explain what you click next"));
    shortcuts = command(w, "shortcutsAction", tr("&Keyboard…"), Qt::CTRL | Qt::Key_Slash,
                        tr("All keys of the program"));
    tour = command(w, "tourAction", tr("&Tour"), {}, tr("A walk through the window in five steps"));
    about = command(w, "aboutAction", tr("&About Fractiscope"), {}, tr("Version, licence and libraries"));
}

void MainActions::fillMenus(QMenuBar* bar, const QList<QAction*>& marking, const QList<QAction*>& panels)
{
    auto* menu = bar->addMenu(tr("&File"));
    menu->addActions({newSession, open});
    recent = menu->addMenu(tr("Open &Recent"));
    menu->addActions({save, watchShards});
    menu->addSeparator();
    menu->addActions({exportFindings, exportPaper, exportFigure});
    menu->addSeparator();
    menu->addAction(quit);

    menu = bar->addMenu(tr("&Edit"));
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(copy);
    copyAs = menu->addMenu(tr("Copy &As"));
    menu->addSeparator();
    menu->addActions(marking);
    menu->addSeparator();
    menu->addAction(filter);
    menu->addSeparator();
    menu->addAction(settings);

    menu = bar->addMenu(tr("&Search"));
    menu->addActions({start, pause, stop});
    menu->addSeparator();
    presets = menu->addMenu(tr("P&resets"));
    searches = menu->addMenu(tr("Searches of This S&ession"));
    searches->setObjectName("searchesMenu");

    menu = bar->addMenu(tr("F&ormula"));
    menu->addActions({proof, words, forms, forAllK});
    menu->addSeparator();
    menu->addAction(compare);
    menu->addSeparator();
    menu->addActions({moreLevels, fewerLevels, larger, smaller});

    menu = bar->addMenu(tr("&Tools"));
    menu->addActions({expandNumber, identify, rewrite, generalise, allWords});

    menu = bar->addMenu(tr("&View"));
    menu->addActions(panels);
    menu->addSeparator();
    menu->addAction(resetLayout);

    menu = bar->addMenu(tr("&Help"));
    menu->addActions({guide, gallery});
    menu->addSeparator();
    menu->addActions({help, whatsThis});
    menu->addSeparator();
    menu->addActions({shortcuts, tour});
    menu->addSeparator();
    menu->addAction(about);
}

void MainActions::fillToolBar(QToolBar* bar)
{
    const std::pair<QAction*, const char*> buttons[] = {
        {start, "startButton"}, {pause, "pauseButton"}, {stop, "stopButton"}};
    for (const auto& [action, name] : buttons) {
        bar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setObjectName(name);
        button->setAccessibleName(action->statusTip());
        button->setWhatsThis(action->whatsThis());
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void MainActions::setIcons(const QPalette& palette, bool paused)
{
    const QColor ink = palette.color(QPalette::ButtonText);
    start->setIcon(icon(IconShape::Start, ink));
    pause->setIcon(icon(paused ? IconShape::Start : IconShape::Pause, ink));
    stop->setIcon(icon(IconShape::Stop, ink));
    copy->setIcon(icon(IconShape::Copy, ink));
    exportFindings->setIcon(icon(IconShape::Export, ink));
}

}  // namespace fractiscope
