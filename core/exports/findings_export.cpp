// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/findings_export.h"

namespace fractiscope {

std::string FindingsExport::addFile(const std::string& path, std::unique_ptr<FindingFormat> format)
{
    auto target = std::make_unique<Target>();
    std::string refused = target->file.open(path);
    if (!refused.empty()) return refused;
    target->format = std::move(format);
    target->file.write(target->format->head());
    targets_.push_back(std::move(target));
    return {};
}

void FindingsExport::constant(const Constant& constant)
{
    for (const auto& target : targets_) target->file.write(target->format->constant(constant));
}

bool FindingsExport::add(const Finding& finding, const Remark& remark)
{
    bool written = true;
    for (const auto& target : targets_)
        written = target->file.write(target->format->finding(finding, remark)) && written;
    return written;
}

std::string FindingsExport::finish()
{
    for (const auto& target : targets_) {
        target->file.write(target->format->foot());
        if (std::string unfinished = target->file.commit(); !unfinished.empty()) return unfinished;
    }
    return {};
}

}  // namespace fractiscope
