// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_input.h"
#include "app/cli_options.h"
#include "base/output_file.h"
#include "exports/latex_format.h"
#include "report/json_lines.h"

namespace fractiscope::cli {

namespace {

/// Writes a line's formula, under a heading where its constant is another than that of the line before.
class Document {
public:
    explicit Document(OutputFile& output) : output_(output) {}

    Result<bool> add(const std::string& line)
    {
        const auto imported = fromJsonLine(line);
        if (!imported) return imported.error();
        if (imported->constant != constant_) {
            const auto constant = Constant::parse(imported->constant);
            if (!constant) return constant.error();
            begin();
            output_.write(format_.constant(*constant));
            constant_ = imported->constant;
        }
        return output_.write(format_.finding(imported->finding, {}));
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
    std::string constant_;
    bool begun_ = false;
};

}  // namespace

int runLatex(const LatexOptions& options)
{
    LineInput input;
    const std::string unreadable = input.open(options.input);
    if (!unreadable.empty()) return fail(exitStorage, unreadable);
    OutputFile output;
    const std::string refused = output.open(options.output);
    if (!refused.empty()) return fail(exitStorage, refused);
    Document document(output);
    for (std::string line; input.next(line);) {
        const auto written = document.add(line);
        if (!written) return fail(exitInput, input.message(written.error()));
    }
    document.finish();
    const std::string unfinished = output.commit();
    return unfinished.empty() ? exitDone : fail(exitStorage, unfinished);
}

}  // namespace fractiscope::cli
