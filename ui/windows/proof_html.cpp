// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/proof_html.h"

#include <QCoreApplication>
#include <QStringList>

#include "bridge/math_text.h"
#include "proof/certificate_checker.h"
#include "report/proof_text.h"

namespace fractiscope {

namespace {

/// Numbered paragraphs of plain text as HTML, the first word of each in bold.
QString paragraphs(const std::string& text)
{
    QString html;
    for (const QString& line : QString::fromStdString(text).split('\n', Qt::SkipEmptyParts)) {
        const auto dot = line.indexOf(". ");
        const auto end = line.indexOf(". ", dot + 2);
        html += "<p style='margin-top:0; margin-bottom:10px'><b>" +
                line.mid(dot + 2, end - dot - 1).toHtmlEscaped() + "</b>" +
                mathHtml(line.mid(end + 1).toStdString()) + "</p>";
    }
    return html;
}

}  // namespace

QString proofHtml(const Certificate& certificate, const QString& name)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("fractiscope", text); };
    const QString verdict = isAccepted(certificate)
                                ? tr("An independent checker has just accepted this proof.")
                                : tr("The independent checker refuses this proof. Please report this.");
    return paragraphs(proofText(certificate, name.toStdString())) + "<p><i>" + verdict + "</i></p>";
}

}  // namespace fractiscope
