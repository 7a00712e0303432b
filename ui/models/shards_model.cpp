// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shards_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace fractiscope {

namespace {

using Stage = ShardStatus::State;

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

}  // namespace

void ShardsModel::setFolder(ShardFolder folder, const QDateTime& time)
{
    const bool same =
        std::equal(folder.shards.begin(), folder.shards.end(), folder_.shards.begin(), folder_.shards.end(),
                   [](const Shard& a, const Shard& b) { return a.file == b.file; });
    // The place in a long table stays where the rows stay.
    if (!same) beginResetModel();
    folder_ = std::move(folder);
    time_ = time;
    QHash<QString, Word> words;
    for (const Shard& shard : folder_.shards) {
        if (!shard.status || shard.status->state != Stage::Running) continue;
        const QString file = QString::fromStdString(shard.file);
        const auto before = words_.constFind(file);
        const bool isNew = before == words_.constEnd() || before->written != shard.status->written;
        words.insert(file, isNew ? Word{shard.status->written, time} : *before);
    }
    words_ = std::move(words);
    if (!same) {
        endResetModel();
    } else if (!folder_.shards.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

bool ShardsModel::isSilent(const Shard& shard) const
{
    const auto word = words_.constFind(QString::fromStdString(shard.file));
    return word != words_.constEnd() && word->heard.secsTo(time_) >= silence;
}

bool ShardsModel::isRunning() const
{
    return folder_.count(Stage::Running) > static_cast<std::uint64_t>(silentCount());
}

int ShardsModel::silentCount() const
{
    return static_cast<int>(std::count_if(folder_.shards.begin(), folder_.shards.end(),
                                          [this](const Shard& shard) { return isSilent(shard); }));
}

int ShardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(folder_.shards.size());
}

int ShardsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShardsModel::stateText(const Shard& shard) const
{
    if (!shard.status) return tr("not readable");
    if (isSilent(shard)) return tr("silent");
    switch (shard.status->state) {
        case Stage::Running:
            return tr("running");
        case Stage::Complete:
            return tr("complete");
        case Stage::Failed:
            return tr("failed");
        case Stage::Stopped:
            break;
    }
    return tr("not complete");
}

QVariant ShardsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Shard& shard = folder_.shards[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) {
        if (!shard.status) return QString::fromStdString(shard.problem);
        const CandidateRange& range = shard.status->range;
        if (range.size() == 0) return {};
        return tr("Candidates %1 to %2").arg(number(range.first), number(range.end - 1));
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Done || index.column() == Formulas))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == File) return QString::fromStdString(shard.file);
    if (index.column() == State) return stateText(shard);
    if (!shard.status) return {};
    const ShardStatus& status = *shard.status;
    switch (index.column()) {
        case Done: {
            const auto all = static_cast<double>(std::max<std::uint64_t>(1, status.range.size()));
            const double share = status.range.size() == 0 ? 1 : static_cast<double>(status.done) / all;
            // Never "100 %" before the end.
            return tr("%1 %").arg(QLocale().toString(std::floor(share * 1000) / 10, 'f', 1));
        }
        case Formulas:
            return number(status.formulas);
        case Machine:
            return QString::fromStdString(status.host);
        default:
            return {};
    }
}

QVariant ShardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == Done || section == Formulas))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString names[] = {tr("Shard"), tr("State"), tr("Done"), tr("Formulas"), tr("Machine")};
    return names[section];
}

}  // namespace fractiscope
