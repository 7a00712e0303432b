// SPDX-License-Identifier: GPL-3.0-or-later
// How late the window answers while a search runs at full rate and its table fills, and how long it takes to
// open. A timer that is due every 4 ms measures how late it is called. Prints figures; asserts nothing.
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "bridge/settings.h"
#include "windows/findings_page.h"
#include "windows/main_window.h"

using namespace fractiscope;

namespace {

/// Milliseconds by which the event loop was late, one for each turn.
class Lateness : public QObject {
public:
    Lateness()
    {
        clock_.start();
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, [this] {
            const double now = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
            if (last_ >= 0) late_.push_back(std::max(0.0, now - last_ - period));
            last_ = now;
        });
        timer_.start(period);
    }
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
        last_ = -1;
    }

private:
    static constexpr int period = 4;
    QElapsedTimer clock_;
    QTimer timer_;
    double last_ = -1;
    std::vector<double> late_;
};

double megabytes(const char* field)
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ')[0].toDouble() / 1024;
    return 0;
}

void waitFor(const std::function<bool()>& condition)
{
    while (!condition()) QTest::qWait(5);
}

}  // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName("fractiscope-bench");
    QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    settings.setTourSeen(true);
    MainWindow window(settings);
    window.show();
    auto* start = window.findChild<QAction*>("startAction");
    waitFor([&] { return start->isEnabled(); });
    std::printf("window usable after                          %6lld ms\n",
                static_cast<long long>(clock.elapsed()));
    auto* page = window.findChild<FindingsPage*>();
    clock.restart();
    start->trigger();
    waitFor([&] { return page->model().store().size() > 0; });
    QApplication::processEvents();
    std::printf("first finding on screen after                %6lld ms\n",
                static_cast<long long>(clock.elapsed()));
    waitFor([&] { return start->isEnabled(); });

    const int coefficients = argc > 1 ? std::atoi(argv[1]) : 15;
    window.findChild<QSpinBox*>("coefficientsSpin")->setValue(coefficients);
    window.findChild<QSpinBox*>("longestSpin")->setValue(4);
    QTest::qWait(300);
    waitFor([&] { return start->isEnabled(); });
    Lateness lateness;
    clock.restart();
    start->trigger();
    const auto size = [&] { return page->model().store().size(); };
    waitFor([&] { return size() >= 20000 || start->isEnabled(); });
    lateness.print("searching, in the order of finding");
    page->view()->sortByColumn(FindingsModel::Ratio, Qt::DescendingOrder);
    waitFor([&] { return size() >= 50000 || start->isEnabled(); });
    lateness.print("searching, sorted by ratio");
    window.findChild<QLineEdit*>("filterEdit")->setText("2e");
    waitFor([&] { return size() >= 80000 || start->isEnabled(); });
    lateness.print("searching, filtered by text");
    window.findChild<QLineEdit*>("filterEdit")->clear();
    waitFor([&] { return start->isEnabled() || size() >= 100000; });
    lateness.print("searching, filter taken away");
    waitFor([&] { return start->isEnabled(); });
    lateness.print("to the end");
    std::printf("%zu findings in %zu families after %.1f s, %.0f MB (peak %.0f MB)\n", size(),
                page->model().store().familyCount(), static_cast<double>(clock.elapsed()) / 1000,
                megabytes("VmRSS"), megabytes("VmHWM"));
    auto* view = page->view();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(view, Qt::Key_PageDown);
        QTest::qWait(5);
    }
    lateness.print("scrolling");
    for (const int column : {FindingsModel::Rate, FindingsModel::Size, FindingsModel::LeftHandSide}) {
        view->sortByColumn(column, Qt::DescendingOrder);
        QTest::qWait(50);
    }
    lateness.print("sorting");
    return 0;
}
