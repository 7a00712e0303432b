// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

#include "storage/shard_folder.h"

namespace fractiscope {

/// The shards of a folder, a row each, in the order of their files. Knows since when each says nothing new.
class ShardsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, State, Done, Formulas, Machine, ColumnCount };
    /// A program that searches writes every half minute at least, and a network may show it a minute later;
    /// one that is silent longer was killed, or its machine is gone.
    static constexpr qint64 silence = 120;  // s

    explicit ShardsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// What was read of the folder at that time.
    void setFolder(ShardFolder folder, const QDateTime& time);
    const ShardFolder& folder() const { return folder_; }
    /// A program works at one of the shards, as far as can be told.
    bool isRunning() const;
    /// Shards said to be searched of which nothing was heard for too long.
    int silentCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Word {
        std::string written;
        QDateTime heard;
    };
    bool isSilent(const Shard& shard) const;
    QString stateText(const Shard& shard) const;

    ShardFolder folder_;
    QDateTime time_;
    QHash<QString, Word> words_;  ///< the last of each shard that is searched, by file
};

}  // namespace fractiscope
