// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "bridge/math_text.h"
#include "models/findings_model.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr std::size_t formulaWidth = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

/// Bits of the closed form over those of the simple fraction: below 1 it is simpler.
double sizeRank(const Finding& f)
{
    if (!f.facts || !f.facts->simple || f.facts->simple->formBits == 0) return 1e9;
    return static_cast<double>(f.facts->formBits) / static_cast<double>(f.facts->simple->formBits);
}

QString sizeText(const Finding& f)
{
    if (!f.facts || f.facts->formBits == 0) return "–";
    if (!f.facts->simple) return QLocale().toString(static_cast<qulonglong>(f.facts->formBits));
    return tr("%1 : %2").arg(f.facts->formBits).arg(f.facts->simple->formBits);
}

struct ColumnNames {
    const char* title;
    const char* tip;
};

constexpr ColumnNames columns[] = {
    {QT_TRANSLATE_NOOP("fractiscope", "Partial quotients"),
     QT_TRANSLATE_NOOP(
         "fractiscope",
         "The terms a0; a1, a2, ...: initial ones, then interlaced polynomials in k under a bar, "
         "for k = 0, 1, 2, ...")},
    {QT_TRANSLATE_NOOP("fractiscope", "Left-hand side"),
     QT_TRANSLATE_NOOP(
         "fractiscope",
         "The number whose continued fraction this is; +n: so many more formulas with the same tail")},
    {QT_TRANSLATE_NOOP("fractiscope", "Signs"),
     QT_TRANSLATE_NOOP("fractiscope",
                       "The sign word: the signs of the partial numerators, repeated for ever")},
    {QT_TRANSLATE_NOOP("fractiscope", "To simple"),
     QT_TRANSLATE_NOOP("fractiscope",
                       "Digits per term divided by that of the simple continued fraction of the same number; "
                       "above 1 is faster. A fraction is the exact limit, a decimal number is measured")},
    {QT_TRANSLATE_NOOP("fractiscope", "Status"),
     QT_TRANSLATE_NOOP("fractiscope", "How much is known: agreement to so many digits, or a proof")},
    {QT_TRANSLATE_NOOP("fractiscope", "Bits"),
     QT_TRANSLATE_NOOP("fractiscope",
                       "Bits of the polynomials : bits of those of the simple continued fraction; sorted by "
                       "their quotient, simpler first")},
    {QT_TRANSLATE_NOOP("fractiscope", "Digits/term"),
     QT_TRANSLATE_NOOP("fractiscope",
                       "Correct decimal digits gained per term, measured over terms 50 to 100")},
    {QT_TRANSLATE_NOOP("fractiscope", "m"),
     QT_TRANSLATE_NOOP("fractiscope", "Number of interlaced polynomials")},
    {QT_TRANSLATE_NOOP("fractiscope", "r"),
     QT_TRANSLATE_NOOP("fractiscope", "Preperiod: number of terms before the pattern starts")},
    {QT_TRANSLATE_NOOP("fractiscope", "Complexity"),
     QT_TRANSLATE_NOOP("fractiscope",
                       "Linear complexity: the length of the shortest linear recurrence of all terms")},
};

}  // namespace

QString ruleLine(const SignedFraction& fraction, std::size_t width)
{
    return mathText(ruleText(fraction, width));
}

QString statusWord(Status status)
{
    switch (status) {
        case Status::Proved:
            return "■ " + tr("Proved");
        case Status::Approved:
            return "□ " + tr("Approved");
        case Status::Refuted:
            return "× " + tr("Refuted");
        default:
            return "· " + tr("Suspected");
    }
}

QString findingText(const Finding& f, int column, const std::string& constantName)
{
    const QLocale locale;
    switch (column) {
        case FindingsModel::Formula:
            return ruleLine(f.fraction, formulaWidth);
        case FindingsModel::LeftHandSide:
            return mathText(leftHandSideText(f.lhs, constantName));
        case FindingsModel::Word:
            return QString::fromStdString(f.fraction.word.text()).replace('-', "−");
        case FindingsModel::Period:
            return f.fraction.hasClosedForm() ? locale.toString(static_cast<int>(f.fraction.period())) : "–";
        case FindingsModel::Preperiod:
            return locale.toString(static_cast<int>(f.fraction.preperiod()));
        case FindingsModel::Complexity:
            return locale.toString(static_cast<qulonglong>(f.complexity));
        case FindingsModel::Rate:
            return locale.toString(f.digitsPerTerm, 'f', 3);
        case FindingsModel::Ratio:
            if (f.facts && f.facts->simple) return QString::fromStdString(toString(f.facts->simple->ratio));
            return locale.toString(f.ratioToSimple, 'f', 3);
        case FindingsModel::Size:
            return sizeText(f);
        case FindingsModel::StatusColumn:
            if (f.status == Status::Approved)
                return "□ " + tr("%1 digits").arg(locale.toString(static_cast<qlonglong>(f.approvedDigits)));
            return statusWord(f.status);
        default:
            return {};
    }
}

double findingSortKey(const Finding& f, int column)
{
    switch (column) {
        case FindingsModel::Formula:
            return static_cast<double>(f.order);
        case FindingsModel::Word: {
            double key = 1;
            for (const auto sign : f.fraction.word.signs()) key = 2 * key + (sign < 0);
            return key;
        }
        case FindingsModel::Period:
            return static_cast<double>(f.fraction.period());
        case FindingsModel::Preperiod:
            return static_cast<double>(f.fraction.preperiod());
        case FindingsModel::Complexity:
            return static_cast<double>(f.complexity);
        case FindingsModel::Rate:
            return f.digitsPerTerm;
        case FindingsModel::Ratio:
            return bestRatio(f);
        case FindingsModel::Size:
            return sizeRank(f);
        case FindingsModel::StatusColumn: {
            const int rank = f.status == Status::Proved      ? 3
                             : f.status == Status::Approved  ? 2
                             : f.status == Status::Suspected ? 1
                                                             : 0;
            return rank * 1e7 + static_cast<double>(f.approvedDigits);
        }
        default:
            return static_cast<double>(f.index);
    }
}

QString findingsColumnTitle(int column)
{
    return tr(columns[column].title);
}

QString findingsColumnTip(int column)
{
    return tr(columns[column].tip);
}

QString annotationText(const Annotation& annotation, bool marked)
{
    QStringList words;
    if (marked) words << tr("marked");
    if (annotation.starred) words << tr("starred");
    if (annotation.hidden) words << tr("hidden");
    if (!annotation.note.isEmpty()) words << tr("note: %1").arg(annotation.note);
    return words.join(", ");
}

}  // namespace fractiscope
