// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/finding.h"

namespace fractiscope {

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
