// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "app/cli_input.h"
#include "app/cli_options.h"
#include "app/cli_output.h"
#include "report/json_lines.h"
#include "report/latex.h"

namespace fractiscope::cli {

namespace {

// Findings grouped by constant, in order of appearance.
class Parts {
public:
    void add(ImportedFinding imported)
    {
        const auto [at, isNew] = indexOf_.try_emplace(imported.constant, parts_.size());
        if (isNew) {
            // A constant that this version cannot read still has its formulas: with x in its place.
            const auto constant = Constant::parse(imported.constant);
            parts_.push_back({imported.constant, constant ? constant->latex() : std::string(), {}});
        }
        parts_[at->second].findings.push_back(std::move(imported.finding));
    }
    const std::vector<DocumentPart>& parts() const { return parts_; }

private:
    std::map<std::string, std::size_t> indexOf_;
    std::vector<DocumentPart> parts_;
};

}  // namespace

int runLatex(const LatexOptions& options)
{
    LineInput input;
    const std::string unreadable = input.open(options.input);
    if (!unreadable.empty()) return fail(exitStorage, unreadable);
    Parts parts;
    for (std::string line; input.next(line);) {
        auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, input.message(imported.error()));
        parts.add(std::move(*imported));
    }
    OutputFile output;
    const std::string refused = output.open(options.output);
    if (!refused.empty()) return fail(exitStorage, refused);
    output.write(documentLatex(parts.parts()));
    const std::string unfinished = output.commit();
    return unfinished.empty() ? exitDone : fail(exitStorage, unfinished);
}

}  // namespace fractiscope::cli
