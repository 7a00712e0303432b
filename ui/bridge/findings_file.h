// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <memory>

#include "search/search_plan.h"

namespace fractiscope {

/// Formulas of a file of JSON lines. Nothing that the file says of them is believed: the plan searches their
/// left-hand sides and sign words anew, and of what it finds the wanted candidates are those of the file.
struct OpenedFile {
    std::shared_ptr<const SearchPlan> plan;  ///< null if there is a problem
    std::shared_ptr<const QSet<quint64>> wanted;
    int formulas = 0;       ///< of the file's first constant
    int otherFormulas = 0;  ///< of other constants: not opened
    QString problem;        ///< a sentence
};

/// Reads a file and plans its search. May take seconds: not for the GUI thread.
OpenedFile openFindingsFile(const QString& fileName);

}  // namespace fractiscope
