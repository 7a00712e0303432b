// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QUrl>
#include <QVector>

namespace fractiscope {

/// A chapter of the user guide, Markdown in the resources of the program.
struct GuideChapter {
    QUrl source;
    QString title;
    QString text;  ///< as it is read, without marks
};

/// All chapters in the order of reading: in the language of the locale where they are translated, else in
/// English.
QVector<GuideChapter> guideChapters(const QLocale& locale);

/// The chapter itself, or the English one if it is a chapter of another language that is not there.
QUrl existingChapter(const QUrl& source);

}  // namespace fractiscope
