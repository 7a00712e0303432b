// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/math_box.h"

#include <QPainter>

#include "typeset/math_font.h"

namespace fractiscope {

double MathContext::size() const
{
    if (style == MathStyle::Script) return base * math_constants::scriptScale;
    if (style == MathStyle::ScriptScript) return base * math_constants::scriptScriptScale;
    return base;
}

MathContext MathContext::script() const
{
    const bool large = style == MathStyle::Display || style == MathStyle::Text;
    return with(large ? MathStyle::Script : MathStyle::ScriptScript);
}

MathContext MathContext::inner() const
{
    return style == MathStyle::Display ? with(MathStyle::Text) : script();
}

MathColours MathColours::forBackground(bool dark)
{
    MathColours c;
    c.text = dark ? QColor(0xec, 0xec, 0xec) : QColor(0x11, 0x11, 0x11);
    c.faint = dark ? QColor(0xa8, 0xa8, 0xa8) : QColor(0x5a, 0x5a, 0x5a);
    if (dark) {
        c.tints = {QColor(0x1d, 0x42, 0x5c), QColor(0x59, 0x40, 0x12), QColor(0x12, 0x4c, 0x3c),
                   QColor(0x57, 0x2c, 0x47), QColor(0x4e, 0x4c, 0x16), QColor(0x58, 0x2f, 0x1b)};
    } else {
        c.tints = {QColor(0xd7, 0xea, 0xf7), QColor(0xfb, 0xe9, 0xc6), QColor(0xcf, 0xee, 0xe3),
                   QColor(0xf5, 0xdc, 0xea), QColor(0xf4, 0xf0, 0xbf), QColor(0xf9, 0xdd, 0xcc)};
    }
    return c;
}

namespace {

void paintTint(QPainter& painter, const Box& box, QPointF at, const MathColours& colours)
{
    const double p = box.tintPadding;
    const QRectF area(at.x() - p, at.y() - box.ascent - p, box.width + 2 * p, box.height() + 2 * p);
    painter.setBrush(colours.tint(box.tint));
    painter.drawRoundedRect(area, 1.6 * p, 1.6 * p);
}

void paintInk(QPainter& painter, const Box& box, QPointF at, const MathColours& colours)
{
    if (!box.text.isEmpty() && colours.outlines) {
        QPainterPath glyphs;
        glyphs.addText(at, mathFont(box.size), box.text);
        painter.fillPath(glyphs, colours.text);
    } else if (!box.text.isEmpty()) {
        painter.setPen(colours.text);
        painter.setFont(mathFont(box.size));
        painter.drawText(at, box.text);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    if (!box.path.isEmpty()) painter.drawPath(box.path.translated(at));
    for (const QRectF& rule : box.rules) painter.drawRect(rule.translated(at));
}

template <typename Visit>
void visitBoxes(const BoxPtr& root, QPointF origin, Visit visit)
{
    std::vector<std::pair<const Box*, QPointF>> waiting{{root.get(), origin}};
    while (!waiting.empty()) {
        const auto [box, at] = waiting.back();
        waiting.pop_back();
        visit(*box, at);
        for (const PlacedBox& child : box->children)
            waiting.emplace_back(child.box.get(), at + QPointF(child.x, child.y));
    }
}

}  // namespace

void paintBox(QPainter& painter, const BoxPtr& box, QPointF origin, const MathColours& colours)
{
    if (!box) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    if (colours.tinted) {
        visitBoxes(box, origin, [&](const Box& b, QPointF at) {
            if (b.tint >= 0) paintTint(painter, b, at, colours);
        });
    }
    visitBoxes(box, origin, [&](const Box& b, QPointF at) { paintInk(painter, b, at, colours); });
    painter.restore();
}

}  // namespace fractiscope
