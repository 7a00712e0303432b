// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a family is the list of its matching members. Rows of the top level are the families of
// `order_`; `row` of each view is the inverse. Below a family only `rows` of its members are rows at first
// one, the others when it is unfolded: a member that arrives in a folded family then costs no signal.
#include "models/findings_model.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

#include "models/findings_text.h"

namespace fractiscope {

namespace {

constexpr qint64 sliceMilliseconds = 4;
/// Filtered at once: less than one slice.
constexpr std::size_t smallTable = 1000;

}  // namespace

FindingsModel::FindingsModel(Annotations* annotations, QObject* parent)
    : QAbstractItemModel(parent), annotations_(annotations)
{
    slice_.setInterval(0);
    connect(&slice_, &QTimer::timeout, this, &FindingsModel::step);
    connect(annotations_, &Annotations::changed, this, &FindingsModel::refresh);
    connect(annotations_, &Annotations::marksChanged, this, &FindingsModel::refresh);
}

void FindingsModel::reset(const QString& constantText, const QString& constantLatex)
{
    beginResetModel();
    constantText_ = constantText;
    constantLatex_ = constantLatex;
    nameInFormulas_ = constantText.startsWith("digits:") ? "x" : constantText.toStdString();
    store_.clear();
    views_.clear();
    order_.clear();
    pending_.clear();
    matchCount_ = 0;
    taken_ = 0;
    pass_.reset();
    slice_.stop();
    annotations_->clear();
    endResetModel();
    emit countsChanged();
}

QString FindingsModel::rowSymbol() const
{
    constexpr qsizetype longest = 24;
    const bool fits = constantLatex_.size() <= longest && !constantLatex_.contains(QLatin1String("frac")) &&
                      !constantText_.startsWith(QLatin1String("digits:"));
    return fits ? constantLatex_ : QStringLiteral("x");
}

bool FindingsModel::matches(Number number) const
{
    const Finding& f = store_.at(number);
    return query_.matches(f, annotations_->of(f.index), nameInFormulas_);
}

void FindingsModel::append(const FindingList& findings)
{
    for (const FindingPtr& finding : findings) store_.add(finding);
    if (!pass_) takeIn();
}

/// Takes findings of the store into the table, for one slice of time; the others in the next.
void FindingsModel::takeIn()
{
    QElapsedTimer clock;
    clock.start();
    std::vector<Number> added;   // families seen for the first time
    std::vector<Number> parted;  // families whose first row has its first member below it
    views_.resize(store_.familyCount());
    while (taken_ < store_.size() && !isSliceOver(clock, taken_)) {
        const auto number = static_cast<Number>(taken_++);
        if (!matches(number)) continue;
        ++matchCount_;
        const Number family = store_.familyOf(number);
        FamilyView& view = views_[family];
        view.matching.push_back(number);
        if (view.matching.size() == 1) added.push_back(family);
        if (view.row < 0) continue;
        if (view.matching.size() == 2) parted.push_back(family);
    }
    for (const Number family : parted) {
        beginInsertRows(index(views_[family].row, 0), 0, 0);
        views_[family].rows = 1;
        endInsertRows();
    }
    if (sortColumn_ < 0)
        showNewFamilies(added);
    else
        pending_.insert(pending_.end(), added.begin(), added.end());
    if (!order_.empty())  // counts of members
        emit dataChanged(index(0, LeftHandSide), index(rowCount() - 1, LeftHandSide), {Qt::DisplayRole});
    if (taken_ < store_.size()) {
        slice_.start();
        return;
    }
    slice_.stop();
    emit countsChanged();
}

void FindingsModel::showNewFamilies(const std::vector<Number>& added)
{
    if (added.empty()) return;
    const auto first = static_cast<int>(order_.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const Number family : added) {
        views_[family].row = static_cast<int>(order_.size());
        views_[family].rows = views_[family].matching.size() > 1 ? 1 : 0;
        order_.push_back(family);
    }
    endInsertRows();
}

std::size_t FindingsModel::pendingCount() const
{
    std::size_t members = 0;
    for (const FamilyView& view : views_)
        if (view.opened) members += view.matching.size() - 1 - view.rows;
    return pending_.size() + members;
}

void FindingsModel::showPending()
{
    const std::vector<Number> added = std::move(pending_);
    pending_.clear();
    for (std::size_t row = 0; row < order_.size(); ++row)
        if (views_[order_[row]].opened) showMembers(index(static_cast<int>(row), 0));
    showNewFamilies(added);
    if (sortColumn_ >= 0 && !added.empty()) sort(sortColumn_, sortOrder_);
    emit countsChanged();
}

void FindingsModel::setQuery(const FindingsQuery& query)
{
    if (query == query_) return;
    query_ = query;
    restart();
}

void FindingsModel::restart()
{
    pass_ = std::make_unique<Pass>();
    if (store_.size() <= smallTable)
        step();
    else
        slice_.start();
}

bool FindingsModel::isSliceOver(const QElapsedTimer& clock, std::size_t done) const
{
    return done % 16 == 0 && store_.size() > smallTable && clock.elapsed() >= sliceMilliseconds;
}

void FindingsModel::step()
{
    if (!pass_) return takeIn();
    QElapsedTimer clock;
    clock.start();
    while (pass_->next < store_.size()) {
        if (isSliceOver(clock, pass_->next)) return;
        const auto number = static_cast<Number>(pass_->next++);
        if (!matches(number)) continue;
        const Number family = store_.familyOf(number);
        if (pass_->views.size() <= family) pass_->views.resize(store_.familyCount());
        pass_->views[family].matching.push_back(number);
        ++pass_->matches;
    }
    finishPass();
}

void FindingsModel::finishPass()
{
    slice_.stop();
    beginResetModel();
    views_ = std::move(pass_->views);
    views_.resize(store_.familyCount());
    matchCount_ = pass_->matches;
    taken_ = pass_->next;
    pass_.reset();
    order_.clear();
    pending_.clear();
    for (Number family = 0; family < views_.size(); ++family) {
        if (views_[family].matching.empty()) continue;
        views_[family].rows = views_[family].matching.size() > 1 ? 1 : 0;
        order_.push_back(family);
    }
    sortOrder();
    endResetModel();
    emit countsChanged();
}

/// Sorts order_ and tells each view its row.
void FindingsModel::sortOrder()
{
    if (sortColumn_ < 0) {
        std::sort(order_.begin(), order_.end());
    } else {
        std::vector<double> keys(views_.size());
        for (const Number family : order_)
            keys[family] = findingSortKey(store_.at(views_[family].matching.front()), sortColumn_);
        const bool down = sortOrder_ == Qt::DescendingOrder;
        std::sort(order_.begin(), order_.end(), [&](Number a, Number b) {
            if (keys[a] != keys[b]) return down ? keys[a] > keys[b] : keys[a] < keys[b];
            return a < b;
        });
    }
    for (std::size_t row = 0; row < order_.size(); ++row) views_[order_[row]].row = static_cast<int>(row);
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    sortColumn_ = column;
    sortOrder_ = order;
    if (order_.empty() && pending_.empty()) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Number> families;
    for (const QModelIndex& index : before)
        families.push_back(index.internalId() == 0 ? order_[static_cast<std::size_t>(index.row())]
                                                   : static_cast<Number>(index.internalId() - 1));
    for (const Number family : pending_) {
        views_[family].rows = views_[family].matching.size() > 1 ? 1 : 0;
        order_.push_back(family);
    }
    pending_.clear();
    sortOrder();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << (before[i].internalId() == 0 ? createIndex(views_[families[static_cast<std::size_t>(i)]].row,
                                                            before[i].column(), quintptr{0})
                                              : before[i]);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    emit countsChanged();
}

void FindingsModel::refresh(const QVector<quint64>& candidates)
{
    // Stars and hiding decide what is shown; a mark or a note is only drawn.
    const bool filters = query_.starred || !query_.hidden || !query_.text.isEmpty();
    for (const quint64 candidate : candidates) {
        const auto number = store_.find(candidate);
        if (!number) continue;
        const auto& view =
            store_.familyOf(*number) < views_.size() ? views_[store_.familyOf(*number)] : FamilyView();
        const bool shown = std::binary_search(view.matching.begin(), view.matching.end(), *number);
        if (filters && shown != matches(*number)) {
            restart();
            return;
        }
    }
    if (!order_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

FindingPtr FindingsModel::finding(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    if (index.internalId() == 0)
        return store_.pointer(views_[order_[static_cast<std::size_t>(index.row())]].matching.front());
    const FamilyView& view = views_[index.internalId() - 1];
    return store_.pointer(view.matching[static_cast<std::size_t>(index.row()) + 1]);
}

QModelIndex FindingsModel::indexOf(quint64 candidate)
{
    const auto number = store_.find(candidate);
    if (!number || store_.familyOf(*number) >= views_.size()) return {};
    FamilyView& view = views_[store_.familyOf(*number)];
    const auto place = std::lower_bound(view.matching.begin(), view.matching.end(), *number);
    if (view.row < 0 || place == view.matching.end() || *place != *number) return {};
    const auto position = static_cast<int>(place - view.matching.begin());
    const QModelIndex head = index(view.row, 0);
    if (position == 0) return head;
    if (static_cast<std::uint32_t>(position) > view.rows) showMembers(head);
    return index(position - 1, 0, head);
}

FindingPtr FindingsModel::headOf(const Finding& finding) const
{
    const auto number = store_.find(finding.index);
    return number ? store_.pointer(store_.family(store_.familyOf(*number)).front()) : nullptr;
}

std::size_t FindingsModel::othersOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != 0) return 0;
    return views_[order_[static_cast<std::size_t>(index.row())]].matching.size() - 1;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) return {};
    if (!parent.isValid()) return createIndex(row, column, quintptr{0});
    return createIndex(row, column,
                       static_cast<quintptr>(order_[static_cast<std::size_t>(parent.row())]) + 1);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(views_[child.internalId() - 1].row, 0, quintptr{0});
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(order_.size());
    if (parent.column() != 0 || parent.internalId() != 0) return 0;
    return static_cast<int>(views_[order_[static_cast<std::size_t>(parent.row())]].rows);
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool FindingsModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

void FindingsModel::showMembers(const QModelIndex& parent)
{
    FamilyView& view = views_[order_[static_cast<std::size_t>(parent.row())]];
    const auto all = static_cast<std::uint32_t>(view.matching.size() - 1);
    if (view.rows >= all) return;
    beginInsertRows(parent.siblingAtColumn(0), static_cast<int>(view.rows), static_cast<int>(all) - 1);
    view.rows = all;
    endInsertRows();
}

void FindingsModel::setOpened(const QModelIndex& family, bool opened)
{
    if (!family.isValid() || family.internalId() != 0) return;
    views_[order_[static_cast<std::size_t>(family.row())]].opened = opened;
    if (opened) showMembers(family);
    emit countsChanged();
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const FindingPtr f = finding(index);
    if (!f) return {};
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole: {
            const QString text = findingText(*f, column, nameInFormulas_);
            const std::size_t others = column == LeftHandSide ? othersOf(index) : 0;
            return others == 0
                       ? text
                       : tr("%1   +%2").arg(text, QLocale().toString(static_cast<qulonglong>(others)));
        }
        case Qt::ToolTipRole: {
            QString text = findingText(*f, column, nameInFormulas_);
            if (column == LeftHandSide && othersOf(index) > 0)
                text += "\n" + tr("%Ln more formula(s) with the same tail", nullptr,
                                  static_cast<int>(othersOf(index)));
            const QString said = annotationText(annotations_->of(f->index), annotations_->isMarked(f->index));
            return column == Formula && !said.isEmpty() ? text + "\n" + said : text;
        }
        case Qt::AccessibleDescriptionRole:
            return column == Formula
                       ? annotationText(annotations_->of(f->index), annotations_->isMarked(f->index))
                       : QString();
        case Qt::TextAlignmentRole:
            if (column == Ratio || column >= Size)
                return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        case SortRole:
            return findingSortKey(*f, column);
        default:
            return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return findingsColumnTitle(section);
    if (role == Qt::ToolTipRole) return findingsColumnTip(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Ratio || section >= Size ? Qt::AlignRight | Qt::AlignVCenter
                                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

}  // namespace fractiscope
