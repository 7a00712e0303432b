// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/finding.h"

namespace fractiscope {

std::optional<Certificate> certificateOf(const Finding& finding)
{
    if (finding.status != Status::Proved || !finding.facts || !finding.facts->proof) return std::nullopt;
    return certificateOf(*finding.facts->proof, finding.fraction, finding.tailOffset);
}

double bestRatio(const Finding& finding)
{
    if (finding.facts && finding.facts->simple) return finding.facts->simple->ratio.convert_to<double>();
    return finding.ratioToSimple;
}

const char* statusName(Status status)
{
    switch (status) {
        case Status::Suspected:
            return "suspected";
        case Status::Approved:
            return "approved";
        case Status::Proved:
            return "proved";
        case Status::Refuted:
            return "refuted";
    }
    return "";
}

}  // namespace fractiscope
