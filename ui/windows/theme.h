// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include "bridge/settings.h"

class QApplication;

namespace fractiscope {

/// Ink on paper.
QPalette lightPalette();
/// The same hues at night.
QPalette darkPalette();

/// Whether text is lighter than what it stands on.
bool isDark(const QPalette& palette);

/// Style and colours, at once for everything that is shown. System follows the lightness that the desktop
/// had when the program started.
void applyTheme(Theme theme, QApplication& application);

/// Size of all text but formulas, in points; 0 is the platform's.
void applyFontSize(int points, QApplication& application);

/// Applies theme and font size now and whenever the settings change. Both must outlive the connection.
void followSettings(const Settings& settings, QApplication& application);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& first, const QColor& second);

}  // namespace fractiscope
