// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

#include "bridge/finding_ptr.h"

namespace fractiscope {

class FindingsModel;

/// Draws the rule and the left-hand side of a finding typeset in a row, with the marks a person has put on it
/// in a gutter before the rule. What is too wide fades out. Pictures are kept, so that a repaint is cheap.
class FormulaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FormulaDelegate(const FindingsModel* model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Forgets all pictures: colours, font or constant changed.
    void forget() { pictures_.clear(); }
    void setTinted(bool tinted)
    {
        tinted_ = tinted;
        forget();
    }

private:
    struct Look;
    const QPixmap& picture(const Finding& finding, int column, const Look& look) const;
    void paintMarks(QPainter* painter, const QRect& gutter, const Finding& finding, const Look& look) const;

    const FindingsModel* model_;
    bool tinted_ = true;
    mutable QCache<QString, QPixmap> pictures_;
};

}  // namespace fractiscope
