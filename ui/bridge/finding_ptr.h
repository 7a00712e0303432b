// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

/// A finding that tables, plots and pages share: it never changes once it was delivered.
using FindingPtr = std::shared_ptr<const Finding>;

/// Findings in the order in which a run delivers them: by candidate number.
using FindingList = std::vector<FindingPtr>;

}  // namespace fractiscope
