// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/paper_bundle.h"

#include "base/wording.h"
#include "storage/session_error.h"

namespace fractiscope {

namespace {

constexpr const char* readme =
    "findings.tex           the formulas, their proofs and rates; run pdflatex or lualatex twice\n"
    "convergence.tex        the figure of the rates by itself, for \\input in a paper with pgfplots\n"
    "findings.csv           the formulas as a table\n"
    "references.bib         the sources that findings.tex cites, for BibTeX\n"
    "session.fractiscope    the searches and their findings\n"
    "\n"
    "What is in the session can be found, compared and proved again:\n"
    "\n"
    "    fractiscope-cli info session.fractiscope\n"
    "    fractiscope-cli verify session.fractiscope\n";

}  // namespace

PaperBundle::~PaperBundle()
{
    std::error_code ignored;
    if (!temporary_.empty()) std::filesystem::remove_all(temporary_, ignored);
}

std::string PaperBundle::failure(const std::error_code& error) const
{
    return filled(worded("files", "The folder '%1' cannot be made (%2): choose another place."),
                  {folder_.string(), error.message()});
}

std::string PaperBundle::open(const std::filesystem::path& folder)
{
    folder_ = std::filesystem::absolute(folder).lexically_normal();
    if (!folder_.has_filename()) folder_ = folder_.parent_path();  // a slash at the end
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(folder_, error)))
        return filled(worded("files", "There is already something called '%1': choose another name."),
                      {folder_.string()});
    for (int attempt = 0; temporary_.empty(); ++attempt) {
        const std::filesystem::path part = folder_.string() + ".part" + std::to_string(attempt);
        // False without an error where another program's folder has this name.
        if (std::filesystem::create_directory(part, error)) temporary_ = part;
        if (error) return failure(error);
    }
    for (const auto& [name, format] :
         {std::pair{"findings.tex", ExportFormat::Latex}, std::pair{"findings.csv", ExportFormat::Csv},
          std::pair{"references.bib", ExportFormat::Bibtex}})
        if (std::string refused = files_.addFile((temporary_ / name).string(), makeFormat(format));
            !refused.empty())
            return refused;
    return {};
}

void PaperBundle::constant(const Constant& constant)
{
    files_.constant(constant);
    figure_ = RateFigure(constant);
}

bool PaperBundle::add(const Finding& finding, const Remark& remark)
{
    figure_.add(finding, ++count_);
    return files_.add(finding, remark);
}

std::string PaperBundle::finish(const Session& session)
{
    std::string problem = files_.finish();
    if (problem.empty()) problem = writeFile((temporary_ / "convergence.tex").string(), figure_.inputFile());
    if (problem.empty()) problem = writeFile((temporary_ / "README.txt").string(), readme);
    if (!problem.empty()) return problem;
    try {
        session.saveCopy((temporary_ / "session.fractiscope").string());
    } catch (const SessionError& error) {
        return error.what();
    }
    std::error_code error;
    std::filesystem::rename(temporary_, folder_, error);
    if (error) return failure(error);
    temporary_.clear();
    return {};
}

}  // namespace fractiscope
