// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "typeset/math_box.h"

namespace fractiscope {

/// The glyphs of `text`, as they are. Empty text gives an empty box.
BoxPtr textBox(const QString& text, const MathContext& context, AtomClass atom = AtomClass::Ordinary);

/// A single character: letters as math italic, - as true minus, operators with their class.
BoxPtr symbolBox(char32_t symbol, const MathContext& context);

/// Empty space of the given width in em; negative is allowed.
BoxPtr spaceBox(double em, const MathContext& context);

/// Boxes on one baseline with TeX's space between atoms.
BoxPtr rowBox(std::vector<BoxPtr> items, const MathContext& context);

/// Fraction, its bar on the math axis; gaps and shifts of the style in `context`.
BoxPtr fractionBox(const BoxPtr& numerator, const BoxPtr& denominator, const MathContext& context);

/// Nucleus with superscript and subscript; either may be null.
BoxPtr scriptBox(const BoxPtr& nucleus, const BoxPtr& superscript, const BoxPtr& subscript,
                 const MathContext& context);

/// Root sign over `radicand`; `degree` may be null.
BoxPtr radicalBox(const BoxPtr& radicand, const BoxPtr& degree, const MathContext& context);

/// Content between delimiters, one of ( ) [ ] |, as tall as the content; a null character draws none.
BoxPtr delimitedBox(const BoxPtr& content, char32_t left, char32_t right, const MathContext& context);

/// A rule over the box.
BoxPtr overlineBox(const BoxPtr& content, const MathContext& context);

/// The box with the soft colour of a channel behind it.
BoxPtr tintedBox(const BoxPtr& content, int channel, const MathContext& context);

/// Rows of cells, columns aligned left, baselines aligned within a row; the origin is the first row's.
BoxPtr gridBox(const std::vector<std::vector<BoxPtr>>& rows, double columnGap, double rowGap);

/// Boxes below each other, left ends aligned; the origin is the first one's.
BoxPtr stackBox(const std::vector<BoxPtr>& boxes, double gap);

}  // namespace fractiscope
