// SPDX-License-Identifier: GPL-3.0-or-later
// Box layout after TeX (The TeXbook, appendix G), with the constants of the font's MATH table.
#include "typeset/math_layout.h"

#include <QFontMetricsF>
#include <QHash>
#include <algorithm>
#include <utility>

#include "typeset/math_font.h"

namespace fractiscope {

namespace mc = math_constants;

namespace {

struct InkMetrics {
    double advance = 0;
    QRectF ink;
};

// Layout is for the GUI thread; the cache lives with it.
const InkMetrics& inkMetrics(const QString& text, double size)
{
    static thread_local QHash<QPair<QString, int>, InkMetrics> cache;
    const QPair<QString, int> key(text, static_cast<int>(size * 16));
    const auto found = cache.constFind(key);
    if (found != cache.constEnd()) return found.value();
    if (cache.size() > 4000) cache.clear();
    // Measured large and scaled: advances then do not depend on the pixel grid.
    constexpr double measure = 200;
    const QFontMetricsF metrics(mathFont(measure));
    const double scale = mathFont(size).pixelSize() / measure;
    const QRectF ink = metrics.tightBoundingRect(text);
    const QRectF scaled(ink.x() * scale, ink.y() * scale, ink.width() * scale, ink.height() * scale);
    return cache.insert(key, {metrics.horizontalAdvance(text) * scale, scaled}).value();
}

std::shared_ptr<Box> makeBox(double width, double ascent, double descent)
{
    auto box = std::make_shared<Box>();
    box->width = width;
    box->ascent = ascent;
    box->descent = descent;
    return box;
}

AtomClass symbolClass(char32_t c)
{
    switch (c) {
        case U'+':
        case U'-':
        case 0x2212:
        case 0x22C5:
        case 0xD7:
        case 0xB1:
            return AtomClass::Binary;
        case U'=':
        case U'<':
        case U'>':
        case 0x2265:
        case 0x2264:
        case 0x2248:
        case 0x2260:
        case 0x2208:
            return AtomClass::Relation;
        case U'(':
        case U'[':
            return AtomClass::Opening;
        case U')':
        case U']':
            return AtomClass::Closing;
        case U',':
        case U';':
            return AtomClass::Punctuation;
        case 0x2026:
        case 0x22EF:
        case 0x22F1:
            return AtomClass::Inner;
        default:
            return AtomClass::Ordinary;
    }
}

// 0 none, 1 thin, 2 medium, 3 thick; negative: not in scripts.
double spaceBetween(AtomClass left, AtomClass right, const MathContext& context)
{
    static constexpr int table[8][8] = {{0, 1, -2, -3, 0, 0, 0, -1},     {1, 1, 0, -3, 0, 0, 0, -1},
                                        {-2, -2, 0, 0, -2, 0, 0, -2},    {-3, -3, 0, 0, -3, 0, 0, -3},
                                        {0, 0, 0, 0, 0, 0, 0, 0},        {0, 1, -2, -3, 0, 0, 0, -1},
                                        {-1, -1, 0, -1, -1, -1, -1, -1}, {-1, 1, -2, -3, -1, 0, -1, -1}};
    static constexpr double width[4] = {0, 3.0 / 18, 4.0 / 18, 5.0 / 18};
    const int entry = table[static_cast<int>(left)][static_cast<int>(right)];
    const bool small = context.style == MathStyle::Script || context.style == MathStyle::ScriptScript;
    return entry < 0 && small ? 0 : width[std::abs(entry)] * context.size();
}

bool makesOrdinary(AtomClass before)
{
    return before != AtomClass::Ordinary && before != AtomClass::Closing && before != AtomClass::Inner;
}

// A binary sign without two operands is an ordinary symbol, as in -1 or (-1).
std::vector<AtomClass> resolvedClasses(const std::vector<BoxPtr>& items)
{
    std::vector<AtomClass> classes;
    for (const BoxPtr& item : items) {
        AtomClass c = item->atom;
        if (c == AtomClass::Binary && (classes.empty() || makesOrdinary(classes.back())))
            c = AtomClass::Ordinary;
        const bool ends = c == AtomClass::Relation || c == AtomClass::Closing || c == AtomClass::Punctuation;
        if (ends && !classes.empty() && classes.back() == AtomClass::Binary)
            classes.back() = AtomClass::Ordinary;
        classes.push_back(c);
    }
    if (!classes.empty() && classes.back() == AtomClass::Binary) classes.back() = AtomClass::Ordinary;
    return classes;
}

// The glyph's outline stretched to fill `top` .. `bottom` (y downwards), `widen` times as wide.
QPainterPath stretchedGlyph(char32_t c, double top, double bottom, double size, double widen, double& width)
{
    constexpr double measure = 200;
    QPainterPath glyph;
    glyph.addText(0, 0, mathFont(measure), QString::fromUcs4(&c, 1));
    const QRectF ink = glyph.boundingRect();
    if (ink.isEmpty()) return {};
    const double sx = size / measure * widen;
    const double sy = (bottom - top) / ink.height();
    width = ink.width() * sx;
    return QTransform(sx, 0, 0, sy, -ink.left() * sx, top - ink.top() * sy).map(glyph);
}

BoxPtr delimiter(char32_t c, double half, const MathContext& context)
{
    const double size = context.size();
    const double axis = mc::axisHeight * size;
    const double natural = 0.5 * size;
    double width = 0;
    const double widen = std::min(1.9, 1 + 0.3 * (half / natural - 1));
    const QPainterPath path = stretchedGlyph(c, -axis - half, -axis + half, size, widen, width);
    const double side = 0.08 * size;
    auto box = makeBox(width + 2 * side, axis + half, half - axis);
    box->path = path.translated(side, 0);
    return box;
}

}  // namespace

BoxPtr textBox(const QString& text, const MathContext& context, AtomClass atom)
{
    const InkMetrics& m = inkMetrics(text, context.size());
    auto box = makeBox(m.advance, -m.ink.top(), m.ink.bottom());
    box->italic = std::max(0.0, m.ink.right() - m.advance);
    box->text = text;
    box->size = context.size();
    box->atom = atom;
    return box;
}

BoxPtr symbolBox(char32_t symbol, const MathContext& context)
{
    if (symbol == U'-') symbol = 0x2212;
    if (symbol == U'*') symbol = 0x22C5;
    return textBox(mathItalic(symbol), context, symbolClass(symbol));
}

BoxPtr spaceBox(double em, const MathContext& context)
{
    return makeBox(em * context.size(), 0, 0);
}

BoxPtr rowBox(std::vector<BoxPtr> items, const MathContext& context)
{
    std::erase(items, nullptr);
    if (items.size() == 1) return items.front();
    const std::vector<AtomClass> classes = resolvedClasses(items);
    auto row = makeBox(0, 0, 0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) row->width += spaceBetween(classes[i - 1], classes[i], context);
        row->children.push_back({items[i], row->width, 0});
        row->width += items[i]->width;
        row->ascent = i == 0 ? items[i]->ascent : std::max(row->ascent, items[i]->ascent);
        row->descent = i == 0 ? items[i]->descent : std::max(row->descent, items[i]->descent);
    }
    return row;
}

BoxPtr fractionBox(const BoxPtr& numerator, const BoxPtr& denominator, const MathContext& context)
{
    const double size = context.size();
    const bool display = context.style == MathStyle::Display;
    const double axis = mc::axisHeight * size;
    const double half = std::max(mc::ruleThickness * size, 0.9) / 2;
    const double gap = (display ? mc::fractionGapDisplay : mc::fractionGap) * size;
    const double up = std::max((display ? mc::numeratorShiftDisplay : mc::numeratorShift) * size,
                               axis + half + gap + numerator->descent);
    const double down = std::max((display ? mc::denominatorShiftDisplay : mc::denominatorShift) * size,
                                 denominator->ascent + gap + half - axis);
    const double overhang = 0.06 * size;
    const double side = 0.1 * size;
    const double bar = std::max(numerator->width, denominator->width) + 2 * overhang;
    auto box = makeBox(bar + 2 * side, up + numerator->ascent, down + denominator->descent);
    box->rules.emplace_back(side, -axis - half, bar, 2 * half);
    box->children.push_back({numerator, side + (bar - numerator->width) / 2, -up});
    box->children.push_back({denominator, side + (bar - denominator->width) / 2, down});
    box->atom = AtomClass::Inner;
    return box;
}

BoxPtr scriptBox(const BoxPtr& nucleus, const BoxPtr& superscript, const BoxPtr& subscript,
                 const MathContext& context)
{
    const double size = context.size();
    const bool glyph = !nucleus->text.isEmpty();
    double up = mc::superscriptShift * size;
    double down = mc::subscriptShift * size;
    if (!glyph) up = std::max(up, nucleus->ascent - mc::superscriptDrop * size);
    if (!glyph) down = std::max(down, nucleus->descent + mc::subscriptDrop * size);
    if (superscript) up = std::max(up, superscript->descent + mc::superscriptBottom * size);
    if (subscript) down = std::max(down, subscript->ascent - mc::subscriptTop * size);
    if (superscript && subscript) {
        const double between = up - superscript->descent + down - subscript->ascent;
        down += std::max(0.0, mc::scriptGap * size - between);
    }
    auto box = makeBox(nucleus->width, nucleus->ascent, nucleus->descent);
    box->children.push_back({nucleus, 0, 0});
    if (superscript) {
        const double x = nucleus->width + nucleus->italic;
        box->children.push_back({superscript, x, -up});
        box->width = std::max(box->width, x + superscript->width);
        box->ascent = std::max(box->ascent, up + superscript->ascent);
    }
    if (subscript) {
        box->children.push_back({subscript, nucleus->width, down});
        box->width = std::max(box->width, nucleus->width + subscript->width);
        box->descent = std::max(box->descent, down + subscript->descent);
    }
    box->width += mc::spaceAfterScript * size;
    box->atom = nucleus->atom;
    return box;
}

BoxPtr radicalBox(const BoxPtr& radicand, const BoxPtr& degree, const MathContext& context)
{
    const double size = context.size();
    const double rule = std::max(mc::ruleThickness * size, 0.9);
    const double gap = (context.style == MathStyle::Display ? mc::radicalGap : 0.06) * size;
    const double top = -(std::max(radicand->ascent, 0.43 * size) + gap + rule);
    const double bottom = std::max(radicand->descent, 0.0) + 0.14 * size;
    double signWidth = 0;
    const QPainterPath sign = stretchedGlyph(0x221A, top, bottom, size, 1, signWidth);
    double start = 0;
    const double raise = 0.6 * (bottom - top) - bottom;
    if (degree) start = std::max(0.0, degree->width - 0.42 * signWidth);
    const double left = start + signWidth;
    auto box = makeBox(left + radicand->width + 0.12 * size, -top, bottom);
    box->path = sign.translated(start, 0);
    box->rules.emplace_back(left - rule / 2, top, radicand->width + 0.1 * size + rule / 2, rule);
    box->children.push_back({radicand, left + 0.05 * size, 0});
    if (degree) {
        box->children.push_back({degree, std::max(0.0, 0.42 * signWidth - degree->width), -raise});
        box->ascent = std::max(box->ascent, raise + degree->ascent);
    }
    return box;
}

BoxPtr delimitedBox(const BoxPtr& content, char32_t left, char32_t right, const MathContext& context)
{
    const double axis = mc::axisHeight * context.size();
    const double reach = std::max(content->ascent - axis, content->descent + axis);
    const double half = std::max(0.5 * context.size(), reach + 0.02 * context.size());
    std::vector<BoxPtr> items;
    if (left != 0) items.push_back(delimiter(left, half, context));
    items.push_back(content);
    if (right != 0) items.push_back(delimiter(right, half, context));
    auto box = makeBox(0, half + axis, half - axis);
    for (const BoxPtr& item : items) {
        box->children.push_back({item, box->width, 0});
        box->width += item->width;
    }
    return box;
}

BoxPtr overlineBox(const BoxPtr& content, const MathContext& context)
{
    const double rule = std::max(mc::ruleThickness * context.size(), 0.9);
    const double y = content->ascent + 0.12 * context.size();
    auto box = makeBox(content->width, y + rule, content->descent);
    box->rules.emplace_back(0, -y - rule, content->width, rule);
    box->children.push_back({content, 0, 0});
    return box;
}

BoxPtr tintedBox(const BoxPtr& content, int channel, const MathContext& context)
{
    auto box = makeBox(content->width, std::max(content->ascent, 0.66 * context.size()), content->descent);
    box->children.push_back({content, 0, 0});
    box->atom = content->atom;
    box->italic = content->italic;
    box->tint = channel;
    box->tintPadding = 0.08 * context.size();
    return box;
}

BoxPtr gridBox(const std::vector<std::vector<BoxPtr>>& rows, double columnGap, double rowGap)
{
    std::vector<double> widths;
    for (const auto& row : rows) {
        if (widths.size() < row.size()) widths.resize(row.size(), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            if (row[i]) widths[i] = std::max(widths[i], row[i]->width);
    }
    std::vector<BoxPtr> lines;
    for (const auto& row : rows) {
        auto line = makeBox(0, 0, 0);
        double x = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i]) {
                line->children.push_back({row[i], x, 0});
                line->width = x + row[i]->width;
                line->ascent = std::max(line->ascent, row[i]->ascent);
                line->descent = std::max(line->descent, row[i]->descent);
            }
            x += widths[i] + columnGap;
        }
        lines.push_back(line);
    }
    return stackBox(lines, rowGap);
}

BoxPtr stackBox(const std::vector<BoxPtr>& boxes, double gap)
{
    auto stack = makeBox(0, 0, 0);
    double y = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (i > 0) y += boxes[i - 1]->descent + gap + boxes[i]->ascent;
        if (i == 0) stack->ascent = boxes[i]->ascent;
        stack->children.push_back({boxes[i], 0, y});
        stack->width = std::max(stack->width, boxes[i]->width);
        stack->descent = y + boxes[i]->descent;
    }
    return stack;
}

}  // namespace fractiscope
