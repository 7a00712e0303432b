// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/terms_model.h"

#include <QLocale>
#include <algorithm>

#include "typeset/formula_layout.h"
#include "verify/convergence.h"

namespace fractiscope {

namespace {

constexpr int chunk = 64;
/// measureConvergence needs so many terms beyond the last error.
constexpr std::size_t beyond = 16;
constexpr qsizetype longestShown = 18;

QString shortened(const QString& digits)
{
    if (digits.size() <= longestShown) return QString(digits).replace('-', "−");
    const bool negative = digits.startsWith('-');
    return QString(digits.left(7 + negative) + "…" + digits.right(6)).replace('-', "−");
}

}  // namespace

void TermsModel::setFraction(const SignedFraction& fraction)
{
    beginResetModel();
    fraction_ = fraction;
    rows_.clear();
    errors_.clear();
    empty_ = false;
    endResetModel();
    fetchMore({});
}

void TermsModel::clear()
{
    beginResetModel();
    rows_.clear();
    empty_ = true;
    endResetModel();
}

int TermsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TermsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool TermsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !empty_ && rowCount() < mostRows;
}

void TermsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    const int first = rowCount();
    const int last = std::min(first + chunk, mostRows);
    const std::vector<Integer> terms = fraction_.terms(static_cast<std::size_t>(last) + beyond);
    errors_ = measureConvergence(terms, fraction_.word).log10Error;
    beginInsertRows({}, first, last - 1);
    for (auto n = static_cast<std::size_t>(first); n < static_cast<std::size_t>(last); ++n) {
        Row row{terms[n], terms[n], 1};
        if (n == 1) {
            row.p = terms[1] * rows_[0].p + fraction_.word.sign(0);
            row.q = terms[1];
        } else if (n > 1) {
            row.p = terms[n] * rows_[n - 1].p + fraction_.word.sign(n - 1) * rows_[n - 2].p;
            row.q = terms[n] * rows_[n - 1].q + fraction_.word.sign(n - 1) * rows_[n - 2].q;
        }
        rows_.push_back(std::move(row));
    }
    endInsertRows();
}

const Integer* TermsModel::exact(const Row& row, int column) const
{
    switch (column) {
        case Term:
            return &row.term;
        case Numerator:
            return &row.p;
        case Denominator:
            return &row.q;
        default:
            return nullptr;
    }
}

QVariant TermsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto n = static_cast<std::size_t>(index.row());
    const Integer* value = exact(rows_[n], index.column());
    const auto exactText = [&] { return value ? QString::fromStdString(toString(*value)) : QString(); };
    const auto small = [&]() -> QString {
        if (index.column() == Index) return QString::number(n);
        if (index.column() == Sign) return fraction_.word.sign(n) > 0 ? "+" : "−";
        return n < errors_.size() ? QLocale().toString(errors_[n], 'f', 2).replace('-', "−") : QString("–");
    };
    switch (role) {
        case Qt::DisplayRole:
            return value ? shortened(exactText()) : small();
        case Qt::ToolTipRole:
        case ExactRole:
            return value ? exactText() : small();
        case ChannelRole:
            return index.column() == Term && fraction_.period() > 1 ? channelOf(fraction_, n) : -1;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(index.column() == Sign ? Qt::AlignCenter
                                                              : Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant TermsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    static const char* const titles[] = {QT_TR_NOOP("n"),  QT_TR_NOOP("bₙ"), QT_TR_NOOP("aₙ"),
                                         QT_TR_NOOP("pₙ"), QT_TR_NOOP("qₙ"), QT_TR_NOOP("log₁₀ error")};
    static const char* const tips[] = {
        QT_TR_NOOP("Index, from 0"),
        QT_TR_NOOP("Sign of the partial numerator after aₙ"),
        QT_TR_NOOP("Partial quotient"),
        QT_TR_NOOP("Numerator of the convergent"),
        QT_TR_NOOP("Denominator of the convergent"),
        QT_TR_NOOP("Decimal logarithm of |x − pₙ/qₙ|, x the value of the fraction")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    return {};
}

}  // namespace fractiscope
