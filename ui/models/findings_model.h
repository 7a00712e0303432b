// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <unordered_map>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

/// Findings as a tree: a row for each family, shown by its first and simplest member, with the
/// other members below it. Rows are only ever appended.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Formula,
        LeftHandSide,
        Word,
        Period,
        Preperiod,
        Rate,
        Ratio,
        Size,
        StatusColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit FindingsModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    /// Empties the table for a search on the constant of that text.
    void reset(const QString& constantText);
    /// Findings in the order in which SearchRun delivers them.
    void append(const std::vector<Finding>& findings);

    int familyCount() const { return static_cast<int>(families_.size()); }
    int findingCount() const { return findingCount_; }
    /// The finding of a row; null for an invalid index. Valid until the model changes.
    const Finding* finding(const QModelIndex& index) const;
    /// The first finding of a family; null if there is none of that number. Valid until the model changes.
    const Finding* headOfFamily(std::uint32_t family) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Family {
        std::vector<Finding> members;
    };
    QString text(const Finding& finding, int column, std::size_t others) const;
    QVariant sortValue(const Finding& finding, int column) const;

    QString constant_;
    std::vector<Family> families_;
    std::unordered_map<std::uint32_t, std::size_t> rowOfFamily_;
    int findingCount_ = 0;
};

}  // namespace fractiscope
