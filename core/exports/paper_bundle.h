// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "exports/findings_export.h"
#include "exports/rate_figure.h"
#include "storage/session.h"

namespace fractiscope {

/// A new folder with what belongs to a paper: findings.tex, convergence.tex (the figure for `\input`),
/// findings.csv, references.bib, session.fractiscope, which reproduces them, and README.txt, which says how.
/// It is made beside its place under another name and renamed at finish(): it is there whole or not at all.
class PaperBundle {
public:
    PaperBundle() = default;
    ~PaperBundle();  ///< removes the folder unless finished
    PaperBundle(const PaperBundle&) = delete;
    PaperBundle& operator=(const PaperBundle&) = delete;

    /// Empty on success, else a sentence: that there is something of that name, or why no folder can be made.
    std::string open(const std::filesystem::path& folder);
    /// Begins a constant; convergence.tex shows the formulas of the last one.
    void constant(const Constant& constant);
    /// False when the medium refuses.
    bool add(const Finding& finding, const Remark& remark);
    /// Adds a compact copy of the session and puts the folder in its place. Empty on success, else a
    /// sentence.
    std::string finish(const Session& session);

private:
    std::string failure(const std::error_code& error) const;

    std::filesystem::path folder_;
    std::filesystem::path temporary_;  ///< empty when there is none
    FindingsExport files_;
    RateFigure figure_;
    std::size_t count_ = 0;
};

}  // namespace fractiscope
