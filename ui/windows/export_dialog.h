// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <array>
#include <atomic>
#include <stop_token>

#include "bridge/background_task.h"
#include "bridge/export_task.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fractiscope {

class FindingsPage;

/// Writes findings to a file or a folder: which ones, in which format. Not modal; shows progress and can be
/// stopped. What it writes is what the table holds when the writing starts.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Scope { Listed, All, Starred, Chosen };

    /// `page` and `session` must outlive it.
    ExportDialog(FindingsPage* page, std::shared_ptr<CurrentSession> session, QWidget* parent);

    void setScope(Scope scope);
    /// Nothing: a folder for a paper.
    void setFormat(std::optional<ExportFormat> format);
    std::optional<ExportFormat> format() const;
    /// How many findings would be written.
    std::size_t count() const;
    /// Starts to write there.
    void write(const QString& path);
    bool isWriting() const { return task_.isRunning(); }
    QString message() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    Scope scope() const;
    FindingList findings(Scope scope) const;
    void chooseFile();
    void showChoice();
    void showProgress();
    void stop();
    void finish(const QString& path, int count, const QString& problem);

    FindingsPage* page_;
    std::shared_ptr<CurrentSession> session_;
    QComboBox* scope_;
    QComboBox* format_;
    QLabel* explanation_;
    QProgressBar* progress_;
    QLabel* message_;
    QPushButton* save_;
    QPushButton* stop_;
    std::shared_ptr<std::atomic<int>> done_;
    std::stop_source stopSource_;
    QTimer timer_;
    BackgroundTask<QString> task_{this};  ///< last: waits for what is under way
};

}  // namespace fractiscope
