// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fractiscope {

/// Lets threads of ordinary priority go before the calling one from now on, as far as the system can do that:
/// a window stays quick while all processors search.
void yieldToOtherThreads();

}  // namespace fractiscope
