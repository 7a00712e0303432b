// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <array>
#include <memory>

// Outside the namespace: the resources live in a static library and are not linked in by themselves.
static void loadIcons()
{
    Q_INIT_RESOURCE(resources);
}

namespace fractiscope {

namespace {

constexpr qreal disabledOpacity = 0.4;

/// Names of the files, in the order of IconShape.
constexpr std::array<const char*, iconCount> fileNames = {
    "start",  "pause",    "stop",      "copy",    "export",   "star",    "star-filled", "hide",
    "show",   "note",     "mark",      "compare", "settings", "help",    "tools",       "open",
    "save",   "new",      "undo",      "redo",    "fit",      "slopes",  "catalogue",   "more",
    "proved", "approved", "suspected", "refuted", "filter",   "search",  "close",       "next",
    "back",   "plus",     "minus",     "link",    "plot",     "formula", "table",       "proof"};

/// The drawing, black in the file, in another colour.
QByteArray drawing(IconShape shape, const QColor& colour)
{
    loadIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(fileNames[static_cast<std::size_t>(shape)]));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no icon %s", qPrintable(file.fileName()));
    return file.readAll().replace("#000000", colour.name().toUtf8());
}

/// Reads its file when it is painted for the first time: most icons of a window are not.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(IconShape shape, const QColor& colour) : shape_(shape), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        if (!renderer_) renderer_ = std::make_shared<QSvgRenderer>(drawing(shape_, colour_));
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                            side);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled) painter->setOpacity(disabledOpacity);
        renderer_->render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {24, 24}, {32, 32}}; }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    IconShape shape_;
    QColor colour_;
    std::shared_ptr<QSvgRenderer> renderer_;
};

}  // namespace

QIcon icon(IconShape shape, const QColor& colour)
{
    return QIcon(new LineIconEngine(shape, colour));
}

}  // namespace fractiscope
