// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/math_ml.h"

#include <algorithm>

#include "typeset/formula_layout.h"
#include "typeset/math_tree.h"

namespace fractiscope {

namespace {

using Kind = MathNode::Kind;

QString element(const char* name, const QString& content)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), content);
}

QString write(const MathNode& node);

QString group(const MathNode& node)
{
    return node.kind == Kind::Row && node.children.size() == 1 ? write(node.children.front()) : write(node);
}

QString symbol(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    if (c == U'-') return element("mo", QString(QChar(0x2212)));
    return element(text.at(0).isLetter() ? "mi" : "mo", text.toHtmlEscaped());
}

QString scripts(const MathNode& node)
{
    const bool sup = !node.children[1].isEmpty();
    const bool sub = !node.children[2].isEmpty();
    const QString base = group(node.children[0]);
    if (sup && sub) return element("msubsup", base + group(node.children[2]) + group(node.children[1]));
    return sup ? element("msup", base + group(node.children[1]))
               : element("msub", base + group(node.children[2]));
}

QString write(const MathNode& node)
{
    switch (node.kind) {
        case Kind::Row: {
            QString content;
            for (const MathNode& child : node.children) content += write(child);
            return element("mrow", content);
        }
        case Kind::Symbol:
            return symbol(node.symbol);
        case Kind::Text: {
            const bool number =
                !node.text.isEmpty() && std::all_of(node.text.begin(), node.text.end(),
                                                    [](QChar c) { return c.isDigit() || c == '.'; });
            return element(number ? "mn" : "mtext", node.text.toHtmlEscaped());
        }
        case Kind::Name:
            return element("mi", node.text.toHtmlEscaped()) + element("mo", QString(QChar(0x2061)));
        case Kind::Fraction:
            return element("mfrac", group(node.children[0]) + group(node.children[1]));
        case Kind::Root:
            return node.children.size() > 1
                       ? element("mroot", group(node.children[0]) + group(node.children[1]))
                       : element("msqrt", write(node.children[0]));
        case Kind::Script:
            return scripts(node);
        case Kind::Delimited: {
            const auto fence = [](char32_t c) { return c == 0 ? QString() : symbol(c); };
            return element("mrow", fence(node.left) + write(node.children[0]) + fence(node.right));
        }
        case Kind::Space:
            return QStringLiteral("<mspace width=\"%1em\"/>").arg(node.em);
    }
    return {};
}

QString integer(const Integer& value)
{
    return latexMathMl(polynomialLatex({Rational(value)}));
}

QString sign(int s)
{
    return symbol(s > 0 ? U'+' : U'-');
}

QString nested(const SignedFraction& fraction, int levels)
{
    const auto count = static_cast<std::size_t>(std::clamp(levels, 1, maximumLevels));
    const std::vector<Integer> terms = fraction.terms(count + 1);
    QString tail = element("mo", QString(QChar(0x22F1)));
    for (std::size_t n = count; n > 0; --n) {
        const QString row = element("mrow", integer(terms[n]) + sign(fraction.word.sign(n)) + tail);
        tail = QStringLiteral(
                   "<mstyle displaystyle=\"true\" scriptlevel=\"0\"><mfrac><mn>1</mn>%1</mfrac></mstyle>")
                   .arg(row);
    }
    return integer(terms[0]) + sign(fraction.word.sign(0)) + tail;
}

QString rule(const SignedFraction& fraction)
{
    QString rows;
    const auto row = [&](const QString& index, const QString& value) {
        rows += element("mtr", element("mtd", QStringLiteral("<msub><mi>a</mi>%1</msub>").arg(index)) +
                                   element("mtd", element("mo", "=") + value));
    };
    for (std::size_t n = 0; n < fraction.preperiod(); ++n)
        row(element("mn", QString::number(n)), integer(fraction.initial[n]));
    for (std::size_t j = 0; j < fraction.period(); ++j) {
        const std::size_t offset = fraction.preperiod() + j;
        QString index = fraction.period() == 1 ? "k" : QString("%1k").arg(fraction.period());
        if (offset > 0) index += QString("+%1").arg(offset);
        row(latexMathMl(index), latexMathMl(polynomialLatex(fraction.channels[j])));
    }
    return rows.isEmpty() ? QString() : element("mtable", rows);
}

}  // namespace

QString latexMathMl(const QString& latex)
{
    return group(parseLatex(latex));
}

QString formulaMathMl(const Finding& finding, const QString& lhsLatex, int levels)
{
    const QString formula =
        element("mrow", latexMathMl(lhsLatex) + element("mo", "=") + nested(finding.fraction, levels));
    const QString table = rule(finding.fraction);
    const QString content = table.isEmpty() ? formula
                                            : element("mtable", element("mtr", element("mtd", formula)) +
                                                                    element("mtr", element("mtd", table)));
    return QStringLiteral("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">%1</math>")
        .arg(content);
}

}  // namespace fractiscope
