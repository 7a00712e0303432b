// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <optional>
#include <stop_token>

#include "bridge/run_on.h"

namespace fractiscope {

/// One piece of work at a time on a thread of its own. A new piece stops the one before; only the newest
/// answers, in the thread of the receiver. The destructor asks to stop and waits for what is under way, which
/// must look at its stop token.
template <class T>
class BackgroundTask {
public:
    explicit BackgroundTask(QObject* receiver) : receiver_(receiver) { pool_.setMaxThreadCount(1); }
    ~BackgroundTask()
    {
        stop();
        pool_.waitForDone();
    }
    BackgroundTask(const BackgroundTask&) = delete;
    BackgroundTask& operator=(const BackgroundTask&) = delete;

    /// Calls `work` elsewhere, then `done` with its result, unless another start or stop came between.
    void start(std::function<T(std::stop_token)> work, std::function<void(const T&)> done)
    {
        stop();
        stop_ = std::stop_source();
        running_ = true;
        runOn(pool_, [work = std::move(work), token = stop_.get_token()] {
            // Many may wait where a person types fast; only the newest is wanted.
            return token.stop_requested() ? std::optional<T>() : std::optional<T>(work(token));
        }).then(receiver_, [this, ticket = ticket_, done = std::move(done)](const std::optional<T>& result) {
            if (ticket != ticket_) return;
            running_ = false;
            done(*result);  // the newest was not stopped
        });
    }
    /// No answer will come.
    void stop()
    {
        ++ticket_;
        stop_.request_stop();
        running_ = false;
    }
    bool isRunning() const { return running_; }

private:
    QObject* receiver_;
    QThreadPool pool_;
    std::stop_source stop_;
    quint64 ticket_ = 0;
    bool running_ = false;
};

}  // namespace fractiscope
