// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_clock.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <cstdio>
#ifdef Q_OS_LINUX
#include <unistd.h>

#include <ctime>
#endif

namespace fractiscope {

namespace {

/// Milliseconds since the process started, to the tick of the system, mostly 10 ms; -1 if it does not tell.
double sinceProcessStart()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    const QByteArray all = file.readAll();
    // The name of the program, in parentheses, may have spaces; start time is field 22, the name field 2.
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0) return -1;
    const double started = fields[19].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return 1000 * (static_cast<double>(now.tv_sec) - started) + 1e-6 * static_cast<double>(now.tv_nsec);
#else
    return -1;
#endif
}

}  // namespace

StartClock::StartClock(QAbstractButton* button, std::chrono::steady_clock::time_point mainBegan)
    : QObject(button), button_(button), mainBegan_(mainBegan)
{
    button_->installEventFilter(this);
}

bool StartClock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != button_ || event->type() != QEvent::Paint || !button_->isEnabled()) return false;
    button_->removeEventFilter(this);
    // After the event loop comes round, the paint is on the screen.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto inMain = std::chrono::steady_clock::now() - mainBegan_;
            const double fromMain = std::chrono::duration<double, std::milli>(inMain).count();
            const double whole = sinceProcessStart();
            std::printf("%.0f ms from the start to a usable window, %.0f ms of them in the program\n",
                        whole < 0 ? fromMain : whole, fromMain);
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    return false;
}

}  // namespace fractiscope
