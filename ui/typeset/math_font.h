// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace fractiscope {

/// Constants of the font's MATH table, in em. Lengths are multiplied by the size in use.
namespace math_constants {
inline constexpr double axisHeight = 0.25;
inline constexpr double ruleThickness = 0.04;
inline constexpr double scriptScale = 0.7;
inline constexpr double scriptScriptScale = 0.5;
inline constexpr double superscriptShift = 0.363;
inline constexpr double superscriptBottom = 0.108;
inline constexpr double superscriptDrop = 0.25;
inline constexpr double subscriptShift = 0.247;
inline constexpr double subscriptTop = 0.344;
inline constexpr double subscriptDrop = 0.2;
inline constexpr double scriptGap = 0.16;
inline constexpr double spaceAfterScript = 0.056;
inline constexpr double numeratorShiftDisplay = 0.677;
inline constexpr double denominatorShiftDisplay = 0.686;
inline constexpr double numeratorShift = 0.394;
inline constexpr double denominatorShift = 0.345;
inline constexpr double fractionGapDisplay = 0.17;  // the font says 0.12: tints need air
inline constexpr double fractionGap = 0.04;
inline constexpr double radicalGap = 0.148;
inline constexpr double quad = 1.0;
}  // namespace math_constants

/// Latin Modern Math from the program's resources, unhinted; the font is loaded at the first call.
/// If it cannot be loaded the platform's serif font stands in.
QFont mathFont(double pixelSize);

/// Name of the family in use; "Latin Modern Math" unless the resource failed to load.
QString mathFontFamily();

/// The letter as math italic (also small Greek); every other character unchanged.
QString mathItalic(char32_t letter);

}  // namespace fractiscope
