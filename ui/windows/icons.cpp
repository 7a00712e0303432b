// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace fractiscope {

namespace {

/// Outlines on a grid of 16 by 16.
QPainterPath outline(IconShape shape)
{
    QPainterPath path;
    switch (shape) {
        case IconShape::Start:
            path.addPolygon(QPolygonF({{4.5, 2.5}, {13, 8}, {4.5, 13.5}}));
            path.closeSubpath();
            break;
        case IconShape::Pause:
            path.addRect(4, 3, 2.5, 10);
            path.addRect(9.5, 3, 2.5, 10);
            break;
        case IconShape::Stop:
            path.addRect(3.5, 3.5, 9, 9);
            break;
        case IconShape::Copy:
            path.addRect(2.5, 5.5, 7.5, 8);
            path.moveTo(5.5, 5.5);
            path.lineTo(5.5, 2.5);
            path.lineTo(13.5, 2.5);
            path.lineTo(13.5, 10.5);
            path.lineTo(10, 10.5);
            break;
        case IconShape::Export:
            path.moveTo(8, 10);
            path.lineTo(8, 2.5);
            path.moveTo(5, 5.5);
            path.lineTo(8, 2.5);
            path.lineTo(11, 5.5);
            path.moveTo(2.5, 9.5);
            path.lineTo(2.5, 13.5);
            path.lineTo(13.5, 13.5);
            path.lineTo(13.5, 9.5);
            break;
    }
    return path;
}

}  // namespace

QIcon icon(IconShape shape, const QColor& colour)
{
    QIcon result;
    for (const int size : {16, 24, 32, 48}) {
        for (const bool enabled : {true, false}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(size / 16.0, size / 16.0);
            QColor ink = colour;
            if (!enabled) ink.setAlphaF(0.35f);
            painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            if (shape == IconShape::Start || shape == IconShape::Stop || shape == IconShape::Pause)
                painter.setBrush(ink);
            painter.drawPath(outline(shape));
            painter.end();
            result.addPixmap(pixmap, enabled ? QIcon::Normal : QIcon::Disabled);
        }
    }
    return result;
}

}  // namespace fractiscope
