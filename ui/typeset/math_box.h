// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <array>
#include <memory>
#include <vector>

class QPainter;

namespace fractiscope {

/// TeX's classes of atoms; they decide the space between neighbours.
enum class AtomClass { Ordinary, Operator, Binary, Relation, Opening, Closing, Punctuation, Inner };

/// TeX's styles, from large to small.
enum class MathStyle { Display, Text, Script, ScriptScript };

/// Size and style of what is set now. `base` is the pixel size of Display and Text.
struct MathContext {
    double base = 24;
    MathStyle style = MathStyle::Display;

    /// Pixel size of the font in this style.
    double size() const;
    /// The same at another style.
    MathContext with(MathStyle other) const { return {base, other}; }
    /// The style of exponents and indices.
    MathContext script() const;
    /// The style of numerators and denominators in an ordinary fraction.
    MathContext inner() const;
};

struct Box;
using BoxPtr = std::shared_ptr<const Box>;

/// A child and where its origin is, relative to its parent's; y grows downwards.
struct PlacedBox {
    BoxPtr box;
    double x = 0;
    double y = 0;
};

/// A laid-out piece of mathematics. The origin is its left end on the baseline; ascent and descent
/// are those of the ink.
struct Box {
    double width = 0;
    double ascent = 0;
    double descent = 0;
    double italic = 0;  ///< how far the ink leans over the right end
    AtomClass atom = AtomClass::Ordinary;
    int tint = -1;              ///< channel whose soft colour lies behind; -1: none
    double tintPadding = 0;     ///< how far the colour reaches beyond the box
    QString text;               ///< drawn at the origin with `size`
    double size = 0;            ///< pixel size of `text`
    QPainterPath path;          ///< filled; relative to the origin
    std::vector<QRectF> rules;  ///< filled; relative to the origin
    std::vector<PlacedBox> children;

    double height() const { return ascent + descent; }
};

/// Colours for painting; tints are used modulo their number.
struct MathColours {
    QColor text;
    QColor faint;
    std::array<QColor, 6> tints;
    bool tinted = true;
    bool outlines = false;  ///< glyphs as filled paths: where the font may be missing

    /// The colours for a light or a dark background.
    static MathColours forBackground(bool dark);
    /// The soft colour of a channel.
    QColor tint(int channel) const { return tints[static_cast<std::size_t>(channel) % tints.size()]; }
};

/// Paints the box with its origin at `origin`; every tint lies below every glyph. Iterative:
/// depth costs no stack.
void paintBox(QPainter& painter, const BoxPtr& box, QPointF origin, const MathColours& colours);

}  // namespace fractiscope
