// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/latex_parser.h"

#include <QCoreApplication>

#include "typeset/math_tree.h"

namespace fractiscope {

namespace {

using Kind = MathNode::Kind;

BoxPtr boxOf(const MathNode& node, const MathContext& context);

BoxPtr rowOf(const MathNode& node, const MathContext& context)
{
    std::vector<BoxPtr> items;
    items.reserve(node.children.size());
    for (const MathNode& child : node.children) items.push_back(boxOf(child, context));
    return items.empty() ? spaceBox(0, context) : rowBox(std::move(items), context);
}

BoxPtr scriptsOf(const MathNode& node, const MathContext& context)
{
    const MathContext small = context.script();
    const auto part = [&](std::size_t i) {
        return node.children[i].isEmpty() ? BoxPtr() : boxOf(node.children[i], small);
    };
    return scriptBox(boxOf(node.children[0], context), part(1), part(2), context);
}

BoxPtr boxOf(const MathNode& node, const MathContext& context)
{
    switch (node.kind) {
        case Kind::Row:
            return rowOf(node, context);
        case Kind::Symbol:
            return symbolBox(node.symbol, context);
        case Kind::Text:
            return textBox(node.text, context);
        case Kind::Name:
            return textBox(node.text, context, AtomClass::Operator);
        case Kind::Fraction: {
            const MathContext inner = node.display ? context.with(MathStyle::Display) : context.inner();
            return fractionBox(boxOf(node.children[0], inner), boxOf(node.children[1], inner),
                               node.display ? inner : context);
        }
        case Kind::Root: {
            const bool degree = node.children.size() > 1;
            return radicalBox(
                boxOf(node.children[0], context),
                degree ? boxOf(node.children[1], context.with(MathStyle::ScriptScript)) : nullptr, context);
        }
        case Kind::Script:
            return scriptsOf(node, context);
        case Kind::Delimited:
            return delimitedBox(rowOf(node.children[0], context), node.left, node.right, context);
        case Kind::Space:
            return spaceBox(node.em, context);
    }
    return spaceBox(0, context);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

QString spokenSymbol(char32_t c)
{
    switch (c) {
        case U'+':
            return tr("plus");
        case U'-':
        case 0x2212:
            return tr("minus");
        case U'=':
            return tr("equals");
        case 0x22C5:
        case 0xD7:
            return tr("times");
        case U'/':
            return tr("over");
        case U'(':
            return tr("open parenthesis");
        case U')':
            return tr("close parenthesis");
        case 0x2026:
        case 0x22F1:
        case 0x22EF:
            return tr("and so on");
        case 0x3B3:
            return tr("gamma");
        case 0x3B4:
            return tr("delta");
        case 0x3B6:
            return tr("zeta");
        case 0x3C0:
            return tr("pi");
        case 0x3C1:
            return tr("rho");
        case 0x3C4:
            return tr("tau");
        case 0x3C6:
        case 0x3D5:
            return tr("phi");
        case 0x3C8:
            return tr("psi");
        case 0x3D6:
            return tr("varpi");
        case 0x393:
            return tr("capital gamma");
        case 0x3A9:
            return tr("capital omega");
        default:
            return QString::fromUcs4(&c, 1);
    }
}

QString spoken(const MathNode& node);

QString spokenScript(const MathNode& node)
{
    QString text = spoken(node.children[0]);
    if (!node.children[2].isEmpty()) text = tr("%1 sub %2").arg(text, spoken(node.children[2]));
    if (node.children[1].isEmpty()) return text;
    const QString exponent = spoken(node.children[1]);
    if (exponent == "2") return tr("%1 squared").arg(text);
    if (exponent == "3") return tr("%1 cubed").arg(text);
    return tr("%1 to the power %2").arg(text, exponent);
}

QString spoken(const MathNode& node)
{
    switch (node.kind) {
        case Kind::Row: {
            QStringList words;
            for (const MathNode& child : node.children) words << spoken(child);
            words.removeAll(QString());
            return words.join(QLatin1Char(' '));
        }
        case Kind::Symbol:
            return spokenSymbol(node.symbol);
        case Kind::Text:
        case Kind::Name:
            return node.text;
        case Kind::Fraction:
            return tr("the fraction %1 over %2, end of fraction")
                .arg(spoken(node.children[0]), spoken(node.children[1]));
        case Kind::Root:
            return node.children.size() > 1
                       ? tr("root %1 of %2").arg(spoken(node.children[1]), spoken(node.children[0]))
                       : tr("square root of %1").arg(spoken(node.children[0]));
        case Kind::Script:
            return spokenScript(node);
        case Kind::Delimited:
            return tr("open parenthesis %1 close parenthesis").arg(spoken(node.children[0]));
        case Kind::Space:
            break;
    }
    return {};
}

}  // namespace

BoxPtr latexBox(const QString& latex, const MathContext& context)
{
    return boxOf(parseLatex(latex), context);
}

QString latexSpoken(const QString& latex)
{
    return spoken(parseLatex(latex));
}

}  // namespace fractiscope
