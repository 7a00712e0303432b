// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fractiscope {

/// FLINT [10] keeps memory for each thread that computes with it. Frees it at the end of the calling thread, after
/// the thread's other thread_local objects if it is called before they are made. Cheap to call again.
void freeCachesAtThreadEnd();

}  // namespace fractiscope
