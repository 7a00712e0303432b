// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "exports/finding_format.h"
#include "support/search_support.h"

namespace exports {

using namespace fractiscope;

/// What a search finds.
inline std::vector<Finding> found(const Constant& constant, const RationalFamily& family,
                                  unsigned longestWord)
{
    return runToEnd(*SearchPlan::make({constant, family, *signWords(1, longestWord)}), 2).findings;
}

/// All pieces of a file about one constant, each finding with that note.
inline std::string written(FindingFormat& format, const Constant& constant,
                           const std::vector<Finding>& findings, const Remark& remark = {})
{
    std::string text = format.head() + format.constant(constant);
    for (const Finding& finding : findings) text += format.finding(finding, remark);
    return text + format.foot();
}

/// From the first error on.
inline QString errorIn(const QByteArray& output)
{
    return QString::fromLocal8Bit(output.mid(std::max<qsizetype>(0, output.indexOf("\n!")))).left(600);
}

/// Nothing if the engine makes pages of the document without a complaint, otherwise its
/// complaints or the end of its log.
inline QString complaints(const QString& engine, const std::string& document)
{
    const QTemporaryDir directory;
    QFile file(directory.filePath("t.tex"));
    if (!file.open(QIODevice::WriteOnly)) return "cannot write";
    file.write(QByteArray::fromStdString(document));
    file.close();
    // Labels and widths of columns settle after some runs.
    QString log("Rerun");
    for (int run = 0; run < 4 && log.contains("Rerun"); ++run) {
        QProcess latex;
        latex.setWorkingDirectory(directory.path());
        latex.start(engine, {"-interaction=nonstopmode", "-halt-on-error", "t.tex"});
        if (!latex.waitForFinished(240000)) return "did not end";
        if (latex.exitCode() != 0) return errorIn(latex.readAllStandardOutput());
        QFile read(directory.filePath("t.log"));
        if (!read.open(QIODevice::ReadOnly)) return "no log";
        log = QString::fromUtf8(read.readAll());
    }
    if (!QFile::exists(directory.filePath("t.pdf"))) return "no pages";
    QString result;
    for (const QString& line : log.split('\n'))
        for (const char* word : {"Warning", "Overfull", "Underfull", "Missing character"})
            if (line.contains(word)) result += line;
    return result;
}

}  // namespace exports
