// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>

#include "windows/context_help.h"
#include "windows/theme.h"

namespace fractiscope {

/// How a list of complaints names a widget: object name or class, its window's part, and its text.
inline QString describe(const QWidget* widget, const QString& text = {})
{
    QString name = widget->objectName();
    if (name.isEmpty() && widget->parentWidget())
        name = QStringLiteral("%1 in %2")
                   .arg(widget->metaObject()->className(),
                        widget->parentWidget()->objectName().isEmpty()
                            ? widget->parentWidget()->metaObject()->className()
                            : widget->parentWidget()->objectName());
    return text.isEmpty() ? name : QStringLiteral("%1 \"%2\"").arg(name, text);
}

/// The page and all widgets in it that are to be seen, without windows of their own.
inline QList<QWidget*> visibleWidgets(QWidget* root)
{
    QList<QWidget*> result;
    if (root->isVisible()) result << root;
    for (QWidget* child : root->findChildren<QWidget*>())
        if (child->isVisible() && child->window() == root->window()) result << child;
    return result;
}

/// Those that the Tab key reaches; parts of a widget, such as the editor of a spin box, are not counted.
inline QList<QWidget*> focusableWidgets(QWidget* root)
{
    QList<QWidget*> result;
    for (QWidget* widget : visibleWidgets(root))
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
            !widget->objectName().startsWith(QLatin1String("qt_")))
            result << widget;
    return result;
}

/// What of a label is not shown in its size; empty if all is.
inline QString cutOffLabel(const QLabel* label)
{
    if (label->text().isEmpty()) return {};
    const bool cut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                       : label->sizeHint().width() > label->width() ||
                                             label->sizeHint().height() > label->height();
    return cut ? describe(label, label->text().left(40)) : QString();
}

/// The same for what a person types or chooses in; `room` is what the text has.
inline QString cutOffField(const QWidget* field, const QString& text, int room)
{
    return field->fontMetrics().horizontalAdvance(text) > room ? describe(field, text) : QString();
}

/// Titles of columns that are narrower than their text.
inline QStringList cutOffTitles(const QHeaderView* header)
{
    QStringList result;
    if (header->orientation() != Qt::Horizontal) return result;
    const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    for (int i = 0; i < header->count(); ++i)
        if (!header->isSectionHidden(i))
            result << cutOffField(header, header->model()->headerData(i, Qt::Horizontal).toString(),
                                  header->sectionSize(i) - margins);
    return result;
}

/// Whether a button shows less than its text; push buttons may be narrower than their style would like.
inline bool isCutOff(const QAbstractButton* button)
{
    const QSize need = button->sizeHint();
    if (button->text().isEmpty()) return false;
    if (!qobject_cast<const QPushButton*>(button))
        return need.width() > button->width() || need.height() > button->height();
    constexpr int rims = 8;
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return text + icon + rims > button->width();
}

/// Every text of a page that its widget is too small for.
inline QStringList cutOffTexts(QWidget* root)
{
    QStringList result;
    for (const QWidget* widget : visibleWidgets(root)) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            result << cutOffLabel(label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (isCutOff(button)) result << describe(button, button->text());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const int room =
                box->style()
                    ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                    .width();
            result << cutOffField(box, box->currentText().trimmed(), room);
        } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
            const auto* edit = spin->findChild<QLineEdit*>();
            result << cutOffField(spin, spin->text(), edit ? edit->width() : spin->width());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            // Two pixels of margin on each side are the style's.
            if (edit->text().isEmpty())
                result << cutOffField(edit, edit->placeholderText(), edit->width() - 8);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            if (tabs->sizeHint().width() > tabs->width()) result << describe(tabs);
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            result << cutOffTitles(header);
        } else if (const auto* area = qobject_cast<const QScrollArea*>(widget)) {
            // What cannot be scrolled to is cut off.
            if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widget() &&
                area->widget()->width() > area->viewport()->width())
                result << describe(area->widget());
        }
    }
    result.removeAll(QString());
    return result;
}

/// Focusable widgets that a screen reader has no name for.
inline QStringList widgetsWithoutName(QWidget* root)
{
    QStringList result;
    for (QWidget* widget : focusableWidgets(root)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty())
            result << describe(widget);
    }
    return result;
}

/// Focusable widgets for which F1 has nothing of their own to show, or which have no tool tip.
inline QStringList widgetsWithoutHelp(QWidget* root)
{
    QStringList result;
    for (QWidget* widget : focusableWidgets(root))
        if (widget->whatsThis().isEmpty() || widget->toolTip().isEmpty()) result << describe(widget);
    return result;
}

/// Where Tab goes up, or to the left in one line, instead of on: pairs of names. For one panel.
inline QStringList tabOrderFaults(QWidget* panel)
{
    const QList<QWidget*> stops = focusableWidgets(panel);
    const auto place = [panel](const QWidget* w) { return QRect(w->mapTo(panel, QPoint(0, 0)), w->size()); };
    QStringList result;
    const QWidget* last = nullptr;
    QWidget* widget = panel;
    do {
        if (stops.contains(widget) && widget != panel) {
            if (last) {
                const QRect from = place(last);
                const QRect to = place(widget);
                const bool sameLine = to.top() < from.center().y() && from.top() < to.center().y();
                if (sameLine ? to.left() < from.left() : to.center().y() < from.center().y())
                    result << describe(last) + QStringLiteral(" > ") + describe(widget);
            }
            last = widget;
        }
        widget = widget->nextInFocusChain();
    } while (widget != panel);
    return result;
}

/// Labels and buttons whose text stands out from what is behind it by less than 4.5 to 1.
inline QStringList faintTexts(QWidget* root)
{
    QStringList result;
    for (const QWidget* widget : visibleWidgets(root)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || !widget->isEnabled()) continue;
        const QWidget* behind = widget;
        while (!behind->isWindow() && !behind->autoFillBackground() && behind->parentWidget())
            behind = behind->parentWidget();
        const double ratio = contrastRatio(widget->palette().color(widget->foregroundRole()),
                                           behind->palette().color(behind->backgroundRole()));
        if (ratio < 4.5)
            result << describe(widget, text.left(40)) + QStringLiteral(" %1").arg(ratio, 0, 'f', 2);
    }
    return result;
}

/// Shows the page in the theme and writes it to NAME-light-1x.png and the like, in the directory named by the
/// variable FRACTISCOPE_PAGES, else in that for temporary files. The name of the file; empty if that failed.
inline QString renderPage(QWidget* page, const QString& name, bool dark, qreal scale)
{
    applyTheme(dark ? Theme::Dark : Theme::Light, *qApp);
    // Colours come by an event, and what is drawn from them, such as a plot, a little later.
    if (!QTest::qWaitFor([&] { return isDark(page->palette()) == dark; })) return {};
    QTest::qWait(20);
    QPixmap picture(page->size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(page->palette().color(QPalette::Window));
    page->render(&picture);
    const QString wanted = qEnvironmentVariable("FRACTISCOPE_PAGES");
    const QDir folder(wanted.isEmpty() ? QDir::temp().filePath("fractiscope-pages") : wanted);
    if (!folder.mkpath(QStringLiteral("."))) return {};
    const QString file =
        folder.filePath(QStringLiteral("%1-%2-%3x.png")
                            .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(scale));
    return picture.save(file) ? file : QString();
}

}  // namespace fractiscope
