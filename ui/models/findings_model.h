// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "models/findings_query.h"
#include "models/findings_store.h"

namespace fractiscope {

/// Findings as a tree: a row for each family, shown by the simplest member that the query lets through, the
/// other members below it. Filters and sorts by itself, in slices, so that 100,000 findings do not delay the
/// window.
///
/// Nothing jumps: a new family is appended where rows are in the order of finding; where they are sorted, and
/// below an opened family, new rows wait until showPending().
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Formula,
        LeftHandSide,
        Word,
        Ratio,
        StatusColumn,
        Size,
        Rate,
        Period,
        Preperiod,
        Complexity,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit FindingsModel(Annotations* annotations, QObject* parent = nullptr);

    /// Empties the table for a search on the constant of that text and LaTeX.
    void reset(const QString& constantText, const QString& constantLatex);
    /// Findings in the order in which a run delivers them.
    void append(const FindingList& findings);
    /// Takes effect at once for a small table, otherwise soon: see isFiltering().
    void setQuery(const FindingsQuery& query);
    const FindingsQuery& query() const { return query_; }
    bool isFiltering() const { return pass_ != nullptr; }

    const FindingsStore& store() const { return store_; }
    const Annotations& annotations() const { return *annotations_; }
    QString constantText() const { return constantText_; }
    /// LaTeX for the constant in a row: "x" where its own is too tall or too long for one.
    QString rowSymbol() const;
    /// Whether rows say "x" for a constant that has a name.
    bool isAbbreviated() const { return rowSymbol() != constantLatex_; }
    /// How many findings the query lets through, shown or waiting.
    std::size_t matchCount() const { return matchCount_; }
    /// How many new rows wait for showPending().
    std::size_t pendingCount() const;
    void showPending();
    /// A family's members are in view, or no longer.
    void setOpened(const QModelIndex& family, bool opened);

    /// The finding of a row; null for an invalid index.
    FindingPtr finding(const QModelIndex& index) const;
    /// The row of a finding, if it is shown; a folded family's members are made rows.
    QModelIndex indexOf(quint64 candidate);
    /// The simplest member of the finding's family; the finding itself if it is.
    FindingPtr headOf(const Finding& finding) const;
    /// How many more members of the row's family match; 0 for a member.
    std::size_t othersOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: the order of finding.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// matchCount or pendingCount changed.
    void countsChanged();

private:
    using Number = FindingsStore::Number;
    /// What the query leaves of one family.
    struct FamilyView {
        std::vector<Number> matching;
        std::uint32_t rows = 0;  ///< members below the first that are rows
        int row = -1;            ///< of the family; -1: not shown
        bool opened = false;
    };
    /// A filtering under way.
    struct Pass {
        std::vector<FamilyView> views;
        std::size_t next = 0;
        std::size_t matches = 0;
    };

    void restart();
    void step();
    void takeIn();
    bool isSliceOver(const QElapsedTimer& clock, std::size_t done) const;
    void finishPass();
    void sortOrder();
    void showNewFamilies(const std::vector<Number>& added);
    /// Makes rows of all matching members. Not by fetchMore: a view calls that whenever it lays out.
    void showMembers(const QModelIndex& family);
    void refresh(const QVector<quint64>& candidates);
    bool matches(Number number) const;

    Annotations* annotations_;
    FindingsStore store_;
    FindingsQuery query_;
    QString constantText_;
    QString constantLatex_;
    std::string nameInFormulas_;
    std::vector<FamilyView> views_;  ///< by family
    std::vector<Number> order_;      ///< families in the order of rows
    std::vector<Number> pending_;    ///< families that wait
    std::size_t taken_ = 0;  ///< findings of the store that views_ knows of, while no pass is under way
    std::size_t matchCount_ = 0;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    std::unique_ptr<Pass> pass_;
    QTimer slice_;
};

}  // namespace fractiscope
