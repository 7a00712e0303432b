// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/guide.h"

#include <QDir>
#include <QTextDocument>

namespace fractiscope {

namespace {

const QString folder = QStringLiteral("/help/");
const QString english = QStringLiteral("en");

QString textOf(const QUrl& source)
{
    QFile file(":" + source.path());
    QTextDocument document;
    if (file.open(QIODevice::ReadOnly)) document.setMarkdown(QString::fromUtf8(file.readAll()));
    return document.toPlainText();
}

}  // namespace

QUrl existingChapter(const QUrl& source)
{
    if (source.scheme() != QLatin1String("qrc") || QFile::exists(":" + source.path())) return source;
    QUrl result = source;
    result.setPath(folder + english + "/" + source.fileName());
    return result;
}

QVector<GuideChapter> guideChapters(const QLocale& locale)
{
    const QString language = locale.name().section('_', 0, 0);
    QVector<GuideChapter> chapters;
    // Their names begin with their numbers.
    for (const QString& name : QDir(":" + folder + english).entryList({"*.md"}, QDir::Files, QDir::Name)) {
        const QUrl source = existingChapter(QUrl("qrc:" + folder + language + "/" + name));
        const QString text = textOf(source);
        chapters.push_back({source, text.section('\n', 0, 0), text});
    }
    return chapters;
}

}  // namespace fractiscope
