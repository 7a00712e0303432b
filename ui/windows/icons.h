// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace fractiscope {

enum class IconShape { Start, Pause, Stop, Copy, Export };

/// A line icon in the given colour, sharp at every scale.
QIcon icon(IconShape shape, const QColor& colour);

}  // namespace fractiscope
