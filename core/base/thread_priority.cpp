// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace fractiscope {

void yieldToOtherThreads()
{
#ifdef __linux__
    constexpr int background = 5;
    // Linux counts 0 as the calling thread, not the process. Where it is refused nothing is lost.
    (void)setpriority(PRIO_PROCESS, 0, background);
#endif
}

}  // namespace fractiscope
