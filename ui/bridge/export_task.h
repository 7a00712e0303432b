// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>

#include "bridge/current_session.h"
#include "bridge/finding_ptr.h"
#include "exports/finding_format.h"
#include "models/annotations.h"

namespace fractiscope {

/// Findings of one constant, what was said of them, and where they are to be written.
struct ExportOrder {
    FindingList findings;
    QHash<quint64, Annotation> annotations;
    QString constantText;
    std::optional<ExportFormat> format;       ///< nothing: a folder for a paper, see PaperBundle
    std::shared_ptr<CurrentSession> session;  ///< for the folder
    QString path;
};

/// Writes the files, whole or not at all; `done` counts findings. Empty on success, else a sentence. Not for
/// the GUI thread.
QString runExport(const ExportOrder& order, std::atomic<int>& done, std::stop_token stop = {});

}  // namespace fractiscope
