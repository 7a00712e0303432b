// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QTabBar>
#include <QXmlStreamReader>

#include "page_checks.h"

namespace fractiscope {

/// Source texts of a .ts file that have another translation, and are nobody's translation.
inline QSet<QString> sourceTexts(const QString& fileName)
{
    QSet<QString> sources, translations;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) return sources;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        translations << text;
        if (text != source) sources << source;
    }
    return sources - translations;
}

/// What the page shows, says or explains in the words of the source.
inline QStringList untranslatedTexts(QWidget* root, const QSet<QString>& sources)
{
    QStringList result;
    const auto add = [&](const QString& where, const QString& text) {
        if (sources.contains(text)) result << where + QStringLiteral(": ") + text;
    };
    for (const QAction* action : root->findChildren<QAction*>())
        for (const QString& text : {action->text(), action->statusTip(), action->whatsThis()})
            add(action->objectName(), text);
    for (const QWidget* widget : visibleWidgets(root)) {
        for (const QString& text : {widget->toolTip(), widget->whatsThis(), widget->accessibleName(),
                                    widget->windowTitle(), widget->statusTip()})
            add(describe(widget), text);
        if (const auto* label = qobject_cast<const QLabel*>(widget)) add(describe(label), label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(describe(button), button->text());
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i) add(describe(box), box->itemText(i));
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i) add(describe(tabs), tabs->tabText(i));
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            for (int i = 0; i < header->count(); ++i)
                add(describe(header), header->model()->headerData(i, Qt::Horizontal).toString());
    }
    return result;
}

}  // namespace fractiscope
