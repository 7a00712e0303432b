// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/findings_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include "models/findings_filter.h"
#include "models/findings_model.h"

namespace fractiscope {

namespace {

constexpr int selectionPause = 30;  // ms

}  // namespace

FindingsPage::FindingsPage(QWidget* parent) : QWidget(parent)
{
    model_ = new FindingsModel(this);
    proxy_ = new FindingsFilter(this);
    proxy_->setSourceModel(model_);
    view_ = new QTreeView;
    view_->setObjectName("findingsView");
    view_->setAccessibleName(tr("Findings"));
    view_->setModel(proxy_);
    view_->setUniformRowHeights(true);
    view_->setAlternatingRowColors(false);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setAllColumnsShowFocus(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setSortingEnabled(true);
    view_->header()->setSortIndicatorShown(true);
    view_->header()->setSortIndicatorClearable(true);
    view_->sortByColumn(-1, Qt::AscendingOrder);
    view_->header()->setStretchLastSection(true);
    const int widths[] = {200, 132, 50, 36, 36, 84, 78, 64};
    for (int i = 0; i < 8; ++i) view_->setColumnWidth(i, widths[i]);
    // What a person compares by comes before what describes the shape.
    view_->header()->moveSection(FindingsModel::Ratio, FindingsModel::Period);
    view_->header()->moveSection(view_->header()->visualIndex(FindingsModel::StatusColumn),
                                 view_->header()->visualIndex(FindingsModel::Ratio) + 1);

    filter_ = new QLineEdit;
    filter_->setObjectName("filterEdit");
    filter_->setAccessibleName(tr("Filter findings"));
    filter_->setPlaceholderText(tr("Filter by formula, left-hand side or signs"));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumWidth(96);
    faster_ = new QCheckBox(tr("Faster"));
    faster_->setToolTip(tr("Only formulas that converge faster than the simple continued fraction"));
    faster_->setObjectName("fasterBox");
    faster_->setAccessibleName(
        tr("Show only formulas that converge faster than the simple continued fraction"));
    count_ = new QLabel;
    count_->setObjectName("findingsCount");

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(12);
    bar->addWidget(filter_, 1);
    bar->addWidget(faster_);
    bar->addWidget(count_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(view_, 1);

    selectionDelay_.setSingleShot(true);
    selectionDelay_.setInterval(selectionPause);
    connect(&selectionDelay_, &QTimer::timeout, this, &FindingsPage::selectionChanged);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { selectionDelay_.start(); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { selectionDelay_.start(); });
    connect(filter_, &QLineEdit::textChanged, proxy_, &FindingsFilter::setText);
    connect(faster_, &QCheckBox::toggled, proxy_, &FindingsFilter::setFasterOnly);
    showCount();
}

void FindingsPage::reset(const QString& constantText)
{
    model_->reset(constantText);
    showCount();
    selectionDelay_.start();
}

void FindingsPage::append(const std::vector<Finding>& findings)
{
    const bool first = model_->findingCount() == 0;
    model_->append(findings);
    if (first && proxy_->rowCount() > 0) view_->setCurrentIndex(proxy_->index(0, 0));
    showCount();
}

void FindingsPage::showCount()
{
    const QLocale locale;
    if (model_->findingCount() == 0) {
        count_->setText(tr("no formulas yet"));
        return;
    }
    count_->setText(
        tr("%1 families, %2 formulas")
            .arg(locale.toString(model_->familyCount()), locale.toString(model_->findingCount())));
}

std::vector<Finding> FindingsPage::selected() const
{
    std::vector<Finding> result;
    const QModelIndex current = view_->currentIndex().siblingAtColumn(0);
    const auto add = [&](const QModelIndex& index) {
        if (const Finding* f = model_->finding(proxy_->mapToSource(index))) result.push_back(*f);
    };
    const auto rows = view_->selectionModel()->selectedRows();
    if (rows.contains(current)) add(current);
    for (const auto& row : rows)
        if (row != current) add(row);
    return result;
}

std::optional<Finding> FindingsPage::headOf(const Finding& finding) const
{
    const Finding* head = model_->headOfFamily(finding.family);
    return head != nullptr ? std::optional(*head) : std::nullopt;
}

}  // namespace fractiscope
