// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fractiscope {

namespace {

enum Column { Action, Key };

constexpr int rowSpace = 6;
constexpr int groupSpace = 12;

QString plain(QString text)
{
    return text.remove('&').remove(QStringLiteral("…"));
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QTreeWidgetItem* addGroup(QTreeWidget* list, const QString& name)
{
    auto* group = new QTreeWidgetItem(list, {name});
    QFont bold = list->font();
    bold.setBold(true);
    group->setFont(Action, bold);
    group->setFlags(Qt::ItemIsEnabled);
    const int space = list->topLevelItemCount() > 1 ? groupSpace : 0;
    group->setSizeHint(Action, QSize(0, list->fontMetrics().height() + rowSpace + space));
    group->setTextAlignment(Action, Qt::AlignLeft | Qt::AlignBottom);
    group->setFirstColumnSpanned(true);
    return group;
}

void addRow(QTreeWidgetItem* group, const QAction& action, const QString& name)
{
    auto* item = new QTreeWidgetItem(group, {name, keysOf(action)});
    item->setToolTip(Action, action.statusTip());
    item->setSizeHint(Action, QSize(0, group->treeWidget()->fontMetrics().height() + rowSpace));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

/// The actions of a menu and of its submenus, these with the name of the submenu in front.
void addMenuRows(QTreeWidgetItem* group, const QMenu& menu, const QString& prefix, QSet<const QAction*>& seen)
{
    for (const QAction* action : menu.actions()) {
        seen.insert(action);
        if (action->isSeparator() || action->text().isEmpty()) continue;
        const QString name = prefix + plain(action->text());
        if (action->menu())
            addMenuRows(group, *action->menu(), name + QStringLiteral(" › "), seen);
        else
            addRow(group, *action, name);
    }
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow* window) : QDialog(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("shortcutsDialog");
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(480, 560);
    search_ = new QLineEdit;
    search_->setObjectName("shortcutsSearch");
    search_->setAccessibleName(tr("Search for an action or a key"));
    search_->setPlaceholderText(tr("Search for an action or a key"));
    search_->setToolTip(tr("Show only the actions with these words"));
    search_->setWhatsThis(
        tr("Type part of the name of an action, or a key such as Ctrl+E. Only the actions that match are "
           "listed."));
    search_->setClearButtonEnabled(true);
    list_ = new QTreeWidget;
    list_->setObjectName("shortcutsList");
    list_->setAccessibleName(tr("Actions and their keys"));
    list_->setToolTip(tr("Actions by menu, with their keys"));
    list_->setWhatsThis(
        tr("Every action of the window with the keys that start it, in the order of the menus. Actions "
           "without a key are in the menus."));
    list_->setHeaderLabels({tr("Action"), tr("Keys")});
    list_->setRootIsDecorated(false);
    list_->setItemsExpandable(false);
    list_->setIndentation(16);
    list_->setFrameShape(QFrame::NoFrame);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(Action, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(Key, QHeaderView::ResizeToContents);
    list_->header()->setSectionsMovable(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName("closeShortcutsButton");
    close->setText(tr("&Close"));
    close->setAccessibleName(tr("Close the list of shortcuts"));
    close->setToolTip(tr("Close this list"));
    close->setWhatsThis(tr("Closes the list of shortcuts. It is in the menu Help whenever you need it."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    layout->addWidget(buttons);
    connect(search_, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(*window);
}

void ShortcutsDialog::fill(const QMainWindow& window)
{
    QSet<const QAction*> seen;
    for (const QAction* top : window.menuBar()->actions()) {
        seen.insert(top);
        if (top->menu()) addMenuRows(addGroup(list_, plain(top->text())), *top->menu(), {}, seen);
    }
    // What has keys and is in no menu, such as the keys of one panel.
    QTreeWidgetItem* others = nullptr;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (seen.contains(action) || action->shortcuts().isEmpty() || action->text().isEmpty()) continue;
        if (!others) others = addGroup(list_, tr("In panels"));
        addRow(others, *action, plain(action->text()));
    }
    list_->expandAll();
}

void ShortcutsDialog::filter(const QString& text)
{
    const QString wanted = text.trimmed();
    for (int g = 0; g < list_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = list_->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool match = item->text(Action).contains(wanted, Qt::CaseInsensitive) ||
                               item->text(Key).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!match);
            any = any || match;
        }
        group->setHidden(!any);
    }
}

}  // namespace fractiscope
