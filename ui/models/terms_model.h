// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "fraction/signed_fraction.h"

namespace fractiscope {

/// Terms and convergents of a formula, exact; more are computed as a view asks for them.
class TermsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Index, Sign, Term, Numerator, Denominator, Error, ColumnCount };
    /// The exact value of a cell as a string; the channel of a term (-1: none).
    enum Role { ExactRole = Qt::UserRole + 1, ChannelRole };
    static constexpr int mostRows = 2000;

    explicit TermsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setFraction(const SignedFraction& fraction);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Integer term;
        Integer p;
        Integer q;
    };
    const Integer* exact(const Row& row, int column) const;

    SignedFraction fraction_;
    bool empty_ = true;
    std::vector<Row> rows_;
    std::vector<double> errors_;
};

}  // namespace fractiscope
