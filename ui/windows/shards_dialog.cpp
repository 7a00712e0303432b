// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/shards_dialog.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "models/shards_model.h"
#include "storage/merge_sessions.h"
#include "widgets/funnel_panel.h"
#include "windows/dialog_buttons.h"

namespace fractiscope {

namespace {

constexpr int pauseBetweenLooks = 2000;  // ms
constexpr int barSteps = 1000;
constexpr int mostNames = 99;

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

/// A name that is free: merged.fractiscope, merged-2.fractiscope, ...
QString freeName(const QString& folder)
{
    const QDir dir(folder);
    QString name = QStringLiteral("merged.fractiscope");
    for (int i = 2; i < mostNames && dir.exists(name); ++i)
        name = QStringLiteral("merged-%1.fractiscope").arg(i);
    return dir.filePath(name);
}

}  // namespace

ShardsDialog::ShardsDialog(const QString& folder, QWidget* parent)
    : QDialog(parent),
      folder_(folder),
      model_(new ShardsModel(this)),
      table_(new QTreeView),
      bar_(new QProgressBar),
      sentence_(new QLabel),
      message_(new QLabel),
      look_(this),
      merge_(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("shardsDialog");
    setWindowTitle(tr("Shards in %1").arg(QDir::toNativeSeparators(folder)));
    resize(720, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    sentence_->setObjectName("shardsSentence");
    sentence_->setWordWrap(true);
    layout->addWidget(sentence_);
    bar_->setObjectName("shardsBar");
    bar_->setAccessibleName(tr("Candidates settled in all shards"));
    bar_->setRange(0, barSteps);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(6);
    layout->addWidget(bar_);
    buildTable();
    layout->addWidget(table_, 1);
    message_->setObjectName("shardsMessage");
    message_->setWordWrap(true);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(message_);
    auto* buttons = new DialogButtons(this);
    open_ = buttons->add(tr("&Merge and Open"), "mergeShardsButton",
                         tr("Join the shards to one session and show it; possible when none is running"));
    connect(open_, &QPushButton::clicked, this, &ShardsDialog::open);
    layout->addWidget(buttons);
    open_->setEnabled(false);
    sentence_->setText(tr("Reading…"));
    timer_.setSingleShot(true);
    timer_.setInterval(pauseBetweenLooks);
    connect(&timer_, &QTimer::timeout, this, &ShardsDialog::look);
    look();
}

void ShardsDialog::buildTable()
{
    table_->setObjectName("shardsTable");
    table_->setAccessibleName(tr("The shards of the folder"));
    table_->setToolTip(table_->accessibleName());
    table_->setWhatsThis(tr(
        "A row for each session in the folder: how far it is and where it is searched, as the program that "
        "searches it says. One that says it is running and was silent for two minutes was killed; it "
        "goes on when it is started again."));
    table_->setModel(model_);
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setFrameShape(QFrame::NoFrame);
    table_->header()->setStretchLastSection(true);
    const int widths[] = {220, 120, 80, 100};
    for (int i = 0; i < ShardsModel::Machine; ++i) table_->setColumnWidth(i, widths[i]);
}

void ShardsDialog::look()
{
    look_.start([folder = QFile::encodeName(folder_).toStdString(), before = model_->folder()](
                    const std::stop_token&) { return readShardFolder(folder, before); },
                [this](const ShardFolder& folder) {
                    showFolder(folder);
                    timer_.start();
                });
}

void ShardsDialog::showFolder(const ShardFolder& folder)
{
    // What a shard had done when it was first seen is no measure of speed.
    QHash<std::string, std::uint64_t> doneAtFirst;
    for (const Shard& shard : folder.shards) {
        const std::uint64_t done = shard.status ? shard.status->done : 0;
        doneAtFirst[shard.file] = std::min(done, doneAtFirst_.value(shard.file, done));
    }
    doneAtFirst_ = std::move(doneAtFirst);
    if (!watched_.isValid()) watched_.start();
    model_->setFolder(folder, QDateTime::currentDateTimeUtc());
    const auto all = static_cast<double>(std::max<std::uint64_t>(1, folder.candidates));
    bar_->setValue(static_cast<int>(barSteps * static_cast<double>(folder.done()) / all));
    sentence_->setText(sentence());
    open_->setEnabled(!folder.shards.empty() && !model_->isRunning() && !merge_.isRunning());
    open_->setText(folder.merged ? tr("&Open the Merged Session") : tr("&Merge and Open"));
}

QString ShardsDialog::sentence() const
{
    const ShardFolder& folder = model_->folder();
    if (folder.shards.empty())
        return folder.planned > 0 ? tr("None of the %1 shards has begun.").arg(number(folder.planned))
                                  : tr("There are no sessions in this folder yet.");
    const std::uint64_t all = std::max<std::uint64_t>(folder.planned, folder.shards.size());
    const auto silent = static_cast<std::uint64_t>(model_->silentCount());
    QString text = tr("Shards complete: %1 of %2; running: %3.")
                       .arg(number(folder.count(ShardStatus::State::Complete)), number(all),
                            number(folder.count(ShardStatus::State::Running) - silent));
    if (silent > 0) text += " " + tr("Silent: %1.").arg(number(silent));
    text += " " + tr("Candidates settled: %1 of %2; formulas approved: %3.")
                      .arg(number(folder.done()), number(folder.candidates), number(folder.formulas()));
    return text + remaining();
}

/// From the rate since the first look.
QString ShardsDialog::remaining() const
{
    const ShardFolder& folder = model_->folder();
    std::uint64_t before = 0;
    for (const std::uint64_t done : doneAtFirst_) before += done;
    if (!model_->isRunning() || folder.done() <= before || folder.done() >= folder.candidates) return {};
    const double rate = static_cast<double>(folder.done() - before) / static_cast<double>(watched_.elapsed());
    const double left = static_cast<double>(folder.candidates - folder.done()) / rate / 1000;
    return " " + tr("About %1 left at this rate.").arg(durationText(left));
}

ShardsDialog::Merged ShardsDialog::merge(const QString& folder, const ShardFolder& shards,
                                         const std::stop_token& stop)
{
    Merged merged;
    std::vector<std::string> files;
    for (const Shard& shard : shards.shards)
        files.push_back(QFile::encodeName(folder).toStdString() + "/" + shard.file);
    const QString name = freeName(folder);
    try {
        if (mergeSessions(planMerge(files), QFile::encodeName(name).toStdString(),
                          [&](std::size_t) { return !stop.stop_requested(); }))
            merged.fileName = name;
    } catch (const std::exception& error) {
        merged.problem = QString::fromStdString(error.what());
    }
    return merged;
}

void ShardsDialog::open()
{
    if (model_->folder().merged) {
        emit openRequested(QFile::decodeName(model_->folder().merged->c_str()));
        return;
    }
    open_->setEnabled(false);
    message_->setText(tr("The shards are joined…"));
    merge_.start([folder = folder_, shards = model_->folder()](
                     const std::stop_token& stop) { return merge(folder, shards, stop); },
                 [this](const Merged& merged) {
                     open_->setEnabled(true);
                     message_->setText(merged.problem);
                     if (!merged.fileName.isEmpty()) emit openRequested(merged.fileName);
                 });
}

}  // namespace fractiscope
