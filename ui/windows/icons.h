// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace fractiscope {

/// One family of line icons, each drawn on a grid of 16 by 16 in resources/icons.
enum class IconShape {
    Start,
    Pause,
    Stop,
    Copy,
    Export,
    Star,
    StarFilled,
    Hide,
    Show,
    Note,
    Mark,
    Compare,
    Settings,
    Help,
    Tools,
    Open,
    Save,
    New,
    Undo,
    Redo,
    Fit,
    Slopes,
    Catalogue,
    More,
    Proved,
    Approved,
    Suspected,
    Refuted,
    Filter,
    Search,
    Close,
    Next,
    Back,
    Plus,
    Minus,
    Link,
    Plot,
    Formula,
    Table,
    Proof
};

/// Number of shapes, which are numbered from 0.
inline constexpr int iconCount = static_cast<int>(IconShape::Proof) + 1;

/// A line icon in the given colour, drawn afresh for every size and scale. Disabled it is paler.
QIcon icon(IconShape shape, const QColor& colour);

}  // namespace fractiscope
