// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_input.h"
#include "app/cli_known_bases.h"
#include "app/cli_options.h"
#include "app/cli_outputs.h"
#include "base/output_file.h"
#include "base/printable_text.h"
#include "exports/latex_format.h"
#include "report/json_lines.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

/// Writes a line's formula, under a heading where its constant is another than that of the line before.
class Document {
public:
    explicit Document(OutputFile& output) : output_(output) {}

    /// Empty, or a sentence why the formula is refused; then nothing was written for it.
    std::string add(const ImportedFinding& imported)
    {
        std::string heading;
        if (imported.constant != constant_) {
            const auto constant = Constant::parse(imported.constant);
            if (!constant) return "the constant cannot be read: " + sentence(constant.error());
            heading = format_.constant(*constant);
        }
        if (const std::string foreign = known_.foreignProof(imported); !foreign.empty()) return foreign;
        if (!heading.empty()) {
            begin();
            output_.write(heading);
            constant_ = imported.constant;
        }
        output_.write(format_.finding(imported.finding, {}));
        return {};
    }
    void finish()
    {
        begin();
        output_.write(format_.foot());
    }

private:
    /// Nothing is written for an input that is refused at its first line.
    void begin()
    {
        if (!begun_) output_.write(format_.head());
        begun_ = true;
    }

    OutputFile& output_;
    LatexFormat format_{LatexFormat::Origin::File};
    KnownBases known_;
    std::string constant_;
    bool begun_ = false;
};

}  // namespace

int runLatex(const LatexOptions& options)
{
    if (const auto refused = inputOverwritten("--output", options.output, options.input))
        return refuse(*refused);
    LineInput input;
    const std::string unreadable = input.open(options.input);
    if (!unreadable.empty()) return fail(exitStorage, unreadable);
    OutputFile output;
    const std::string refused = output.open(options.output);
    if (!refused.empty()) return fail(exitStorage, refused);
    Document document(output);
    for (std::string line; input.next(line);) {
        const auto imported = fromJsonLine(line);
        if (!imported) return fail(exitInput, input.message(imported.error()));
        const std::string wrong = document.add(*imported);
        if (!wrong.empty()) return fail(exitInput, input.place() + ": " + wrong);
    }
    document.finish();
    const std::string unfinished = output.commit();
    return unfinished.empty() ? exitDone : fail(exitStorage, unfinished);
}

}  // namespace fractiscope::cli
