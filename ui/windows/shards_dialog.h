// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include "bridge/background_task.h"
#include "storage/shard_folder.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace fractiscope {

class ShardsModel;

/// Watches a folder of shards fill, wherever they are searched, and merges them. Not modal. Sessions that
/// have a status file beside them are not opened before that.
class ShardsDialog : public QDialog {
    Q_OBJECT

public:
    ShardsDialog(const QString& folder, QWidget* parent);

    QString folder() const { return folder_; }

signals:
    /// A person wants to see the merged session.
    void openRequested(const QString& fileName);

private:
    /// Where the merged session is, or why there is none.
    struct Merged {
        QString fileName;
        QString problem;
    };

    void buildTable();
    void look();
    void showFolder(const ShardFolder& folder);
    QString sentence() const;
    QString remaining() const;
    void open();
    static Merged merge(const QString& folder, const ShardFolder& shards, const std::stop_token& stop);

    QString folder_;
    ShardsModel* model_;
    QTreeView* table_;
    QProgressBar* bar_;
    QLabel* sentence_;
    QLabel* message_;
    QPushButton* open_;
    QTimer timer_;
    QElapsedTimer watched_;                          ///< since the first look
    QHash<std::string, std::uint64_t> doneAtFirst_;  ///< candidates, by file
    BackgroundTask<ShardFolder> look_;
    BackgroundTask<Merged> merge_;
};

}  // namespace fractiscope
