// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/output_file.h"
#include "exports/finding_format.h"

namespace fractiscope {

/// Writes findings to several files at once, each in its format. The files appear at finish(), whole, or
/// not at all. Functions that return text return a sentence, empty on success.
class FindingsExport {
public:
    /// "-" is the standard output.
    std::string addFile(const std::string& path, std::unique_ptr<FindingFormat> format);
    /// Begins a constant in every file. A medium that refuses shows at the next add() or at finish().
    void constant(const Constant& constant);
    /// False when a medium refuses; finish() says which.
    bool add(const Finding& finding, const Remark& remark);
    /// Ends the files and puts them in place, in the order added; stops at the first that fails.
    std::string finish();

private:
    struct Target {
        OutputFile file;
        std::unique_ptr<FindingFormat> format;
    };
    std::vector<std::unique_ptr<Target>> targets_;
};

}  // namespace fractiscope
