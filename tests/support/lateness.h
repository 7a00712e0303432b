// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

/// Lets the window work for so many milliseconds. QTest::qWait sleeps meanwhile, which would count as late.
inline void runEvents(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Milliseconds by which the event loop was late, one for each turn: a timer that is due every 4 ms measures
/// how late it is called.
class Lateness : public QObject {
public:
    Lateness()
    {
        clock_.start();
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, [this] {
            const double now = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
            if (last_ >= 0) late_.push_back(static_cast<float>(std::max(0.0, now - last_ - period)));
            last_ = now;
        });
        timer_.start(period);
    }
    /// Prints the figures since the last call, and begins anew.
    void print(const char* what)
    {
        if (late_.empty()) return;
        std::sort(late_.begin(), late_.end());
        const auto at = [&](double q) {
            return late_[static_cast<std::size_t>(q * static_cast<double>(late_.size() - 1))];
        };
        std::printf("%-44s %6zu turns, late by p50 %.2f ms, p99 %.2f ms, at most %.2f ms\n", what,
                    late_.size(), at(0.5), at(0.99), late_.back());
        late_.clear();
        excuse();
    }

    /// What the program did until now was not the window's work: the next turn is not counted.
    void excuse() { last_ = -1; }

private:
    static constexpr int period = 4;
    QElapsedTimer clock_;
    QTimer timer_;
    double last_ = -1;
    std::vector<float> late_;
};
