// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings_filter.h"

#include "models/findings_model.h"

namespace fractiscope {

namespace {

/// Measured rates of equal fractions differ by less than this, exact ratios above 1 by more.
constexpr double noticeablyFaster = 1.02;

}  // namespace

FindingsFilter::FindingsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setRecursiveFilteringEnabled(true);
    setSortRole(FindingsModel::SortRole);
}

void FindingsFilter::setText(const QString& text)
{
    text_ = text.trimmed();
    invalidateFilter();
}

void FindingsFilter::setFasterOnly(bool fasterOnly)
{
    fasterOnly_ = fasterOnly;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const auto* model = static_cast<const FindingsModel*>(sourceModel());
    const Finding* finding = model->finding(model->index(sourceRow, 0, sourceParent));
    if (!finding) return false;
    if (fasterOnly_ && bestRatio(*finding) < noticeablyFaster) return false;
    if (text_.isEmpty()) return true;
    for (const int column : {FindingsModel::LeftHandSide, FindingsModel::Formula, FindingsModel::Word}) {
        QString shown = model->index(sourceRow, column, sourceParent).data().toString();
        if (shown.contains(text_, Qt::CaseInsensitive)) return true;
        if (shown.replace("−", "-").contains(text_, Qt::CaseInsensitive)) return true;
    }
    return false;
}

}  // namespace fractiscope
