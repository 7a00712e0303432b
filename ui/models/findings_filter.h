// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace fractiscope {

/// Sorts by raw values and filters by text and speed. A family is shown if it or one of its
/// members matches. New rows are not sorted in until a person asks, so that nothing jumps.
class FindingsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FindingsFilter(QObject* parent = nullptr);
    /// Part of the left-hand side, the formula or the sign word; empty matches all.
    void setText(const QString& text);
    /// Only formulas that gain more digits per term than the simple continued fraction.
    void setFasterOnly(bool fasterOnly);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QString text_;
    bool fasterOnly_ = false;
};

}  // namespace fractiscope
