// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings_model.h"

#include <QLocale>

#include "report/text.h"

namespace fractiscope {

namespace {

/// Internal id of a family's row; members carry the row of their family plus one.
constexpr quintptr topLevel = 0;
constexpr std::size_t formulaWidth = 60;

/// Bits of the closed form over those of the simple fraction: below 1 it is simpler.
double sizeRank(const Finding& f)
{
    if (!f.facts || !f.facts->simple || f.facts->simple->formBits == 0) return 1e9;
    return static_cast<double>(f.facts->formBits) / static_cast<double>(f.facts->simple->formBits);
}

}  // namespace

void FindingsModel::reset(const QString& constantText)
{
    beginResetModel();
    constant_ = constantText;
    families_.clear();
    rowOfFamily_.clear();
    findingCount_ = 0;
    endResetModel();
}

void FindingsModel::append(const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        ++findingCount_;
        const auto known = finding.family == 0 ? rowOfFamily_.end() : rowOfFamily_.find(finding.family);
        if (known == rowOfFamily_.end()) {
            const auto row = static_cast<int>(families_.size());
            beginInsertRows({}, row, row);
            families_.push_back({{finding}});
            if (finding.family != 0) rowOfFamily_.emplace(finding.family, families_.size() - 1);
            endInsertRows();
            continue;
        }
        Family& family = families_[known->second];
        const auto row = static_cast<int>(family.members.size()) - 1;
        const QModelIndex head = index(static_cast<int>(known->second), 0);
        beginInsertRows(head, row, row);
        family.members.push_back(finding);
        endInsertRows();
    }
}

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    if (index.internalId() == topLevel)
        return &families_[static_cast<std::size_t>(index.row())].members.front();
    return &families_[index.internalId() - 1].members[static_cast<std::size_t>(index.row()) + 1];
}

const Finding* FindingsModel::headOfFamily(std::uint32_t family) const
{
    const auto row = rowOfFamily_.find(family);
    return row == rowOfFamily_.end() ? nullptr : &families_[row->second].members.front();
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) return {};
    if (!parent.isValid()) return createIndex(row, column, topLevel);
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(families_.size());
    if (parent.column() != 0 || parent.internalId() != topLevel) return 0;
    return static_cast<int>(families_[static_cast<std::size_t>(parent.row())].members.size()) - 1;
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString FindingsModel::text(const Finding& f, int column, std::size_t others) const
{
    const QLocale locale;
    switch (column) {
        case Formula:
            return QString::fromStdString(ruleText(f.fraction, formulaWidth))
                .replace(">=", "≥ ")
                .replace("k≥", "k ≥");
        case LeftHandSide: {
            const auto lhs = QString::fromStdString(leftHandSideText(f.lhs, constant_.toStdString()))
                                 .replace(" - ", " − ");
            return others == 0 ? lhs
                               : tr("%1   +%2").arg(lhs, locale.toString(static_cast<qulonglong>(others)));
        }
        case Word:
            return QString::fromStdString(f.fraction.word.text()).replace('-', "−");
        case Period:
            return f.fraction.hasClosedForm() ? locale.toString(static_cast<int>(f.fraction.period())) : "–";
        case Preperiod:
            return locale.toString(static_cast<int>(f.fraction.preperiod()));
        case Rate:
            return locale.toString(f.digitsPerTerm, 'f', 3);
        case Ratio:
            if (f.facts && f.facts->simple) return QString::fromStdString(toString(f.facts->simple->ratio));
            return locale.toString(f.ratioToSimple, 'f', 3);
        case Size:
            if (!f.facts || f.facts->formBits == 0) return "–";
            if (!f.facts->simple) return locale.toString(static_cast<qulonglong>(f.facts->formBits));
            return tr("%1 : %2").arg(f.facts->formBits).arg(f.facts->simple->formBits);
        case StatusColumn:
            if (f.status == Status::Proved) return "■ " + tr("Proved");
            if (f.status == Status::Approved)
                return "□ " + tr("%1 digits").arg(locale.toString(static_cast<qlonglong>(f.approvedDigits)));
            return f.status == Status::Refuted ? "× " + tr("Refuted") : "· " + tr("Suspected");
        default:
            return {};
    }
}

QVariant FindingsModel::sortValue(const Finding& f, int column) const
{
    switch (column) {
        case Formula:
            return static_cast<qulonglong>(f.order);
        case LeftHandSide:
            return static_cast<qulonglong>(f.index);
        case Period:
            return static_cast<qulonglong>(f.fraction.period());
        case Preperiod:
            return static_cast<qulonglong>(f.fraction.preperiod());
        case Rate:
            return f.digitsPerTerm;
        case Ratio:
            return bestRatio(f);
        case Size:
            return sizeRank(f);
        case StatusColumn:
            return static_cast<int>(f.status) * 1000000.0 + static_cast<double>(f.approvedDigits);
        default:
            return text(f, column, 0);
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const Finding* f = finding(index);
    if (!f) return {};
    const bool isHead = index.internalId() == topLevel;
    const std::size_t others =
        isHead ? families_[static_cast<std::size_t>(index.row())].members.size() - 1 : 0;
    switch (role) {
        case Qt::DisplayRole:
            return text(*f, index.column(), others);
        case Qt::ToolTipRole:
            if (index.column() == LeftHandSide && others > 0)
                return tr("%n more formula(s) with the same tail", nullptr, static_cast<int>(others));
            return text(*f, index.column(), 0);
        case Qt::TextAlignmentRole:
            if (index.column() >= Period && index.column() <= Size)
                return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        case SortRole:
            return sortValue(*f, index.column());
        default:
            return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    static const char* const titles[] = {QT_TR_NOOP("Partial quotients"),
                                         QT_TR_NOOP("Left-hand side"),
                                         QT_TR_NOOP("Signs"),
                                         QT_TR_NOOP("m"),
                                         QT_TR_NOOP("r"),
                                         QT_TR_NOOP("Digits/term"),
                                         QT_TR_NOOP("To simple"),
                                         QT_TR_NOOP("Bits"),
                                         QT_TR_NOOP("Status")};
    static const char* const tips[] = {
        QT_TR_NOOP("The terms a0; a1, a2, ...: initial ones, then interlaced polynomials in k"),
        QT_TR_NOOP(
            "The number whose continued fraction this is; +n: so many more formulas with the same tail"),
        QT_TR_NOOP("The sign word: the signs of the partial numerators, repeated for ever"),
        QT_TR_NOOP("Number of interlaced polynomials"),
        QT_TR_NOOP("Preperiod: number of terms before the pattern starts"),
        QT_TR_NOOP("Correct decimal digits gained per term, measured over terms 50 to 100"),
        QT_TR_NOOP("Digits per term divided by that of the simple continued fraction of the same number; "
                   "above 1 is faster. A fraction is the exact limit, a decimal number is measured"),
        QT_TR_NOOP(
            "Bits of the polynomials : bits of those of the simple continued fraction; sorted by their "
            "quotient, simpler first"),
        QT_TR_NOOP("How much is known: agreement to so many digits, or a proof")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole) return tr(tips[section]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section >= Period && section <= Size ? Qt::AlignRight | Qt::AlignVCenter
                                                                        : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

}  // namespace fractiscope
