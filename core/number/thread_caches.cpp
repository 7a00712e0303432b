// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/thread_caches.h"

#include <flint/flint.h>

namespace fractiscope {

namespace {

struct Caches {
    ~Caches() { flint_cleanup(); }
};

}  // namespace

void freeCachesAtThreadEnd()
{
    thread_local const Caches caches;
}

}  // namespace fractiscope
