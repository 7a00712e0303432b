// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/formula_layout.h"

#include <QCoreApplication>
#include <algorithm>

#include "typeset/latex_parser.h"

namespace fractiscope {

namespace {

constexpr int longestInteger = 22;  // digits shown in full
constexpr std::size_t compactTerms = 14;
constexpr std::size_t listedRecurrence = 8;

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

QString integerLatex(const Integer& value)
{
    QString digits = QString::fromStdString(toString(value));
    const qsizetype length = digits.size() - (value < 0 ? 1 : 0);
    if (length > longestInteger) digits = digits.left(9) + "\\ldots " + digits.right(6);
    return digits;
}

QString termLatex(const Integer& coefficient, std::size_t power, bool first)
{
    const Integer size = coefficient < 0 ? Integer(-coefficient) : coefficient;
    QString text = coefficient < 0 ? "-" : (first ? "" : "+");
    if (power == 0 || size != 1) text += integerLatex(size);
    if (power >= 1) text += "k";
    if (power >= 2) text += QString("^{%1}").arg(power);
    return text;
}

BoxPtr quotientBox(const SignedFraction& fraction, const Integer& value, std::size_t n,
                   const MathContext& context)
{
    const BoxPtr box = latexBox(integerLatex(value), context);
    const int channel = channelOf(fraction, n);
    return channel < 0 || fraction.period() < 2 ? box : tintedBox(box, channel, context);
}

BoxPtr signBox(int sign, const MathContext& context)
{
    return symbolBox(sign > 0 ? U'+' : U'-', context);
}

QString indexLatex(const SignedFraction& fraction, std::size_t channel)
{
    const std::size_t m = fraction.period();
    const std::size_t offset = fraction.preperiod() + channel;
    QString text = m == 1 ? QStringLiteral("k") : QString("%1k").arg(m);
    if (offset > 0) text += QString("+%1").arg(offset);
    return text;
}

using Cells = std::vector<BoxPtr>;

Cells equation(const BoxPtr& left, const QString& right, const MathContext& context)
{
    return {left, rowBox({spaceBox(0, context), symbolBox(U'=', context), spaceBox(0, context),
                          latexBox(right, context)},
                         context)};
}

void addInitial(const SignedFraction& fraction, std::vector<Cells>& rows, const MathContext& context)
{
    const std::size_t shown = std::min<std::size_t>(fraction.preperiod(), 24);
    for (std::size_t n = 0; n < shown; ++n)
        rows.push_back(equation(latexBox(QString("a_{%1}").arg(n), context),
                                integerLatex(fraction.initial[n]), context));
    if (shown < fraction.preperiod()) rows.push_back({latexBox("\\ldots", context)});
}

void addChannels(const SignedFraction& fraction, std::vector<Cells>& rows, const MathContext& context)
{
    for (std::size_t j = 0; j < fraction.period(); ++j) {
        const BoxPtr name = latexBox("a_{" + indexLatex(fraction, j) + "}", context);
        const bool tint = fraction.period() > 1;
        Cells row = equation(tint ? tintedBox(name, static_cast<int>(j), context) : name,
                             polynomialLatex(fraction.channels[j]), context);
        if (j + 1 == fraction.period())
            row.push_back(rowBox({spaceBox(0.8, context), latexBox("k\\ge 0", context)}, context));
        rows.push_back(std::move(row));
    }
}

QString recurrenceLatex(const SignedFraction& fraction)
{
    QString text;
    for (std::size_t i = 0; i < fraction.recurrence.size(); ++i) {
        const Integer& c = fraction.recurrence[i];
        if (c == 0) continue;
        const Integer size = c < 0 ? Integer(-c) : c;
        text += c < 0 ? "-" : (text.isEmpty() ? "" : "+");
        if (size != 1) text += integerLatex(size) + "\\,";
        text += QString("a_{n-%1}").arg(i + 1);
    }
    return text.isEmpty() ? QStringLiteral("0") : text;
}

void addRecurrence(const SignedFraction& fraction, std::vector<Cells>& rows, const MathContext& context)
{
    const std::size_t r = fraction.preperiod();
    const std::size_t shown = std::min(fraction.seeds.size(), listedRecurrence);
    for (std::size_t i = 0; i < shown; ++i)
        rows.push_back(equation(latexBox(QString("a_{%1}").arg(r + i), context),
                                integerLatex(fraction.seeds[i]), context));
    if (shown < fraction.seeds.size()) rows.push_back({latexBox("\\ldots", context)});
    Cells row = equation(latexBox("a_{n}", context), recurrenceLatex(fraction), context);
    const QString from = QString("n\\ge %1").arg(r + fraction.seeds.size());
    row.push_back(rowBox({spaceBox(0.8, context), latexBox(from, context)}, context));
    rows.push_back(std::move(row));
}

// The period of the signs under a line, in parentheses after the first.
void addSigns(const SignedFraction& fraction, std::vector<Cells>& rows, const MathContext& context)
{
    if (fraction.word.isSimple()) return;
    std::vector<BoxPtr> signs;
    for (const auto s : fraction.word.signs()) {
        if (!signs.empty()) signs.push_back(textBox(",", context, AtomClass::Punctuation));
        signs.push_back(textBox(s > 0 ? "+" : QString(QChar(0x2212)), context));
    }
    const BoxPtr word = overlineBox(rowBox(std::move(signs), context), context);
    rows.push_back(
        {latexBox("(b_{n})", context),
         rowBox({spaceBox(0, context), symbolBox(U'=', context), spaceBox(0, context), word}, context)});
}

}  // namespace

int channelOf(const SignedFraction& fraction, std::size_t n)
{
    if (!fraction.hasClosedForm() || n < fraction.preperiod()) return -1;
    return static_cast<int>((n - fraction.preperiod()) % fraction.period());
}

QString polynomialLatex(const RationalPolynomial& polynomial)
{
    Integer common = 1;
    for (const Rational& c : polynomial) common = lcm(common, Integer(denominator(c)));
    QString text;
    for (std::size_t i = polynomial.size(); i-- > 0;) {
        const Integer c(numerator(polynomial[i]) * (common / Integer(denominator(polynomial[i]))));
        if (c != 0) text += termLatex(c, i, text.isEmpty());
    }
    if (text.isEmpty()) return QStringLiteral("0");
    return common == 1 ? text : QString("\\frac{%1}{%2}").arg(text, integerLatex(common));
}

BoxPtr nestedFractionBox(const SignedFraction& fraction, const FormulaStyle& style)
{
    const MathContext context{style.pixelSize, MathStyle::Display};
    const auto levels = static_cast<std::size_t>(std::clamp(style.levels, 1, maximumLevels));
    const std::vector<Integer> terms = fraction.terms(levels + 1);
    BoxPtr tail = symbolBox(0x22F1, context);
    const BoxPtr one = textBox("1", context);
    for (std::size_t n = levels; n > 0; --n) {
        const BoxPtr row = rowBox(
            {quotientBox(fraction, terms[n], n, context), signBox(fraction.word.sign(n), context), tail},
            context);
        tail = fractionBox(one, row, context);
    }
    if (terms[0] == 0 && fraction.word.sign(0) > 0) return tail;
    return rowBox(
        {quotientBox(fraction, terms[0], 0, context), signBox(fraction.word.sign(0), context), tail},
        context);
}

BoxPtr compactFractionBox(const SignedFraction& fraction, const FormulaStyle& style)
{
    const MathContext context{style.pixelSize, MathStyle::Text};
    const std::size_t shown = std::max<std::size_t>(
        compactTerms, static_cast<std::size_t>(std::clamp(style.levels, 1, maximumLevels)));
    const std::vector<Integer> terms = fraction.terms(shown);
    std::vector<BoxPtr> items{textBox("[", context, AtomClass::Opening)};
    for (std::size_t n = 0; n < shown; ++n) {
        if (n > 0) items.push_back(textBox(n == 1 ? ";" : ",", context, AtomClass::Punctuation));
        const BoxPtr value = quotientBox(fraction, terms[n], n, context);
        if (n > 0 && !fraction.word.isSimple()) {
            const BoxPtr none = spaceBox(0.06, context);
            items.push_back(
                scriptBox(none, signBox(fraction.word.sign(n - 1), context.script()), nullptr, context));
            items.push_back(spaceBox(0.06, context));
        }
        items.push_back(value);
    }
    items.push_back(textBox(",", context, AtomClass::Punctuation));
    items.push_back(symbolBox(0x2026, context));
    items.push_back(textBox("]", context, AtomClass::Closing));
    return rowBox(std::move(items), context);
}

BoxPtr closedFormBox(const SignedFraction& fraction, double pixelSize)
{
    const MathContext context{pixelSize, MathStyle::Text};
    std::vector<Cells> rows;
    addInitial(fraction, rows, context);
    if (fraction.hasClosedForm()) {
        addChannels(fraction, rows, context);
    } else {
        addRecurrence(fraction, rows, context);
    }
    addSigns(fraction, rows, context);
    return gridBox(rows, 0.28 * pixelSize, 0.55 * pixelSize);
}

BoxPtr formulaBox(const Finding& finding, const QString& lhsLatex, const FormulaStyle& style)
{
    const MathContext context{style.pixelSize, MathStyle::Display};
    const BoxPtr right = style.compact ? compactFractionBox(finding.fraction, style)
                                       : nestedFractionBox(finding.fraction, style);
    const BoxPtr formula = rowBox({latexBox(lhsLatex, context), symbolBox(U'=', context), right}, context);
    if (!style.rule) return formula;
    const BoxPtr rule = closedFormBox(finding.fraction, 0.72 * style.pixelSize);
    return stackBox({formula, rule}, 1.1 * style.pixelSize);
}

QString formulaSpoken(const Finding& finding, const QString& lhsLatex, int levels)
{
    const SignedFraction& f = finding.fraction;
    const auto shown = static_cast<std::size_t>(std::clamp(levels, 1, 12));
    const std::vector<Integer> terms = f.terms(shown + 1);
    QString text = tr("%1 equals ").arg(latexSpoken(lhsLatex));
    for (std::size_t n = 0; n <= shown; ++n) {
        if (n > 0) text += f.word.sign(n - 1) > 0 ? tr(" plus 1 over ") : tr(" minus 1 over ");
        text += latexSpoken(integerLatex(terms[n]));
    }
    text += tr(" and so on.");
    for (std::size_t j = 0; j < f.period(); ++j) {
        text += tr(" a with index %1 equals %2.")
                    .arg(latexSpoken(indexLatex(f, j)), latexSpoken(polynomialLatex(f.channels[j])));
    }
    return text;
}

}  // namespace fractiscope
