// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include "number/thread_caches.h"

namespace fractiscope {

/// The work's result, from a thread of the pool, which lets go of FLINT's memory when the pool ends it.
template <class Work>
auto runOn(QThreadPool& pool, Work work)
{
    return QtConcurrent::run(&pool, [work = std::move(work)]() mutable {
        freeCachesAtThreadEnd();
        return work();
    });
}

}  // namespace fractiscope
