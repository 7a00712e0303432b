// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/math_text.h"

#include <QRegularExpression>

namespace fractiscope {

QString mathText(const std::string& plain)
{
    static const QRegularExpression atLeast(QStringLiteral(" *>= *"));
    static const QRegularExpression minus(QStringLiteral("(?<![^ \\n(\\[/^])-(?=[ (0-9A-Za-z])"));
    static const QRegularExpression infinity(QStringLiteral("\\boo\\b"));
    return QString::fromStdString(plain)
        .replace(atLeast, QStringLiteral(" ≥ "))
        .replace(minus, QStringLiteral("−"))
        .replace(infinity, QStringLiteral("∞"));
}

QString mathHtml(const std::string& plain)
{
    static const QRegularExpression indexed(QStringLiteral("\\b([A-Za-z])_([0-9A-Za-z]+)"));
    static const QRegularExpression power(QStringLiteral("\\^(?:\\(([^()]*)\\)|([0-9]+))"));
    return mathText(plain)
        .toHtmlEscaped()
        .replace(indexed, QStringLiteral("<i>\\1</i><sub>\\2</sub>"))
        .replace(power, QStringLiteral("<sup>\\1\\2</sup>"))
        .replace('\n', QLatin1String("<br>"));
}

}  // namespace fractiscope
