// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/thread_caches.h"

#include <flint/flint.h>

namespace fractiscope {

namespace {

struct Caches {
    ~Caches() { flint_cleanup(); }
    bool used = false;
};

}  // namespace

void freeCachesAtThreadEnd()
{
    thread_local Caches caches;
    caches.used = true;
}

}  // namespace fractiscope
