// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_delegate.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "models/findings_model.h"
#include "report/latex.h"
#include "typeset/latex_parser.h"
#include "typeset/rule_layout.h"

namespace fractiscope {

namespace {

constexpr int keptPictures = 400;
constexpr int gutterWidth = 14;
constexpr int fadeWidth = 24;
constexpr int widest = 1200;  // of a picture, in pixels of the window

void drawStar(QPainter* painter, const QPointF& centre, double radius)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI * (i / 5.0 - 0.5);
        const double r = i % 2 == 0 ? radius : 0.45 * radius;
        star << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    painter->drawPolygon(star);
}

}  // namespace

/// Everything that a picture depends on beside the finding.
struct FormulaDelegate::Look {
    QColor text;
    QColor background;
    double fontPixels;
    double devicePixelRatio;
    bool tinted;
};

FormulaDelegate::FormulaDelegate(const FindingsModel* model, QObject* parent)
    : QStyledItemDelegate(parent), model_(model), pictures_(keptPictures)
{
}

const QPixmap& FormulaDelegate::picture(const Finding& finding, int column, const Look& look) const
{
    const QString key = QStringLiteral("%1/%2/%3/%4")
                            .arg(finding.index)
                            .arg(column)
                            .arg(look.text.rgba())
                            .arg(look.devicePixelRatio * look.fontPixels);
    if (const QPixmap* kept = pictures_.object(key)) return *kept;
    const MathContext context{look.fontPixels * 1.25, MathStyle::Text};
    const QString lhs =
        QString::fromStdString(leftHandSideLatex(finding.lhs, model_->rowSymbol().toStdString()));
    const BoxPtr box =
        column == FindingsModel::Formula ? ruleBox(finding.fraction, context) : latexBox(lhs, context);
    const QSize size(std::min(widest, static_cast<int>(std::ceil(box->width)) + 4),
                     static_cast<int>(std::ceil(box->height())) + 4);
    auto* pixmap = new QPixmap(size * look.devicePixelRatio);
    pixmap->setDevicePixelRatio(look.devicePixelRatio);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap);
    MathColours colours = MathColours::forBackground(look.background.lightness() < 128);
    colours.text = look.text;
    colours.tinted = look.tinted;
    painter.translate(2, 2);
    paintBox(painter, box, {0, box->ascent}, colours);
    painter.end();
    pictures_.insert(key, pixmap);
    return *pixmap;
}

void FormulaDelegate::paintMarks(QPainter* painter, const QRect& gutter, const Finding& finding,
                                 const Look& look) const
{
    const Annotation& said = model_->annotations().of(finding.index);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.text);
    const double x = gutter.left() + 6.5;
    if (model_->annotations().isMarked(finding.index)) {
        const double y = said.starred ? gutter.center().y() + 6.5 : gutter.center().y() + 0.5;
        painter->drawEllipse(QPointF(x, y), 3, 3);
    }
    if (said.starred) {
        const bool marked = model_->annotations().isMarked(finding.index);
        drawStar(painter, {x, gutter.center().y() + (marked ? -5.0 : 0.5)}, 5.5);
    }
    if (!said.note.isEmpty()) {
        painter->setPen(QPen(look.text, 1.2));
        painter->drawLine(QPointF(x - 4, gutter.bottom() - 3), QPointF(x + 4, gutter.bottom() - 3));
    }
}

void FormulaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    own.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);
    const FindingPtr finding = model_->finding(index);
    if (!finding) return;
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    Look look{option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text),
              option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base),
              static_cast<double>(QFontInfo(option.font).pixelSize()), painter->device()->devicePixelRatioF(),
              tinted_ && !selected};
    if (model_->annotations().of(finding->index).hidden) look.text.setAlphaF(0.5F);

    painter->save();
    QRect room = option.rect.adjusted(2, 0, -4, 0);
    painter->setClipRect(option.rect);
    if (index.column() == FindingsModel::Formula) {
        paintMarks(painter, QRect(room.left(), room.top(), gutterWidth, room.height()), *finding, look);
        room.setLeft(room.left() + gutterWidth);
    }
    const std::size_t others = index.column() == FindingsModel::LeftHandSide ? model_->othersOf(index) : 0;
    if (others > 0) {
        const QString more = tr("+%1").arg(QLocale().toString(static_cast<qulonglong>(others)));
        QColor faint = look.text;
        faint.setAlphaF(0.68F);
        painter->setPen(faint);
        painter->setFont(option.font);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, more);
        room.setRight(room.right() - QFontMetrics(option.font).horizontalAdvance(more) - 6);
    }
    const QPixmap& image = picture(*finding, index.column(), look);
    const QSizeF size = image.deviceIndependentSize();
    painter->setClipRect(room);
    painter->drawPixmap(QPointF(room.left(), std::floor(room.top() + (room.height() - size.height()) / 2)),
                        image);
    if (size.width() > room.width()) {
        QLinearGradient fade(room.right() - fadeWidth, 0, room.right(), 0);
        QColor clear = look.background;
        clear.setAlpha(0);
        fade.setColorAt(0, clear);
        fade.setColorAt(1, look.background);
        painter->fillRect(QRect(room.right() - fadeWidth, room.top(), fadeWidth + 1, room.height()), fade);
    }
    painter->restore();
}

QSize FormulaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width(), static_cast<int>(QFontInfo(option.font).pixelSize() * 2.4)};
}

}  // namespace fractiscope
