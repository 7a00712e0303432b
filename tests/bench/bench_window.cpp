// SPDX-License-Identifier: GPL-3.0-or-later
// How late the window answers while a search runs at full rate and its table fills, and how long it takes to
// open. Prints figures; asserts nothing.
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <cstdio>

#include "bridge/settings.h"
#include "lateness.h"
#include "resident_memory.h"
#include "windows/findings_page.h"
#include "windows/main_window.h"

using namespace fractiscope;

namespace {

void waitFor(const std::function<bool()>& condition)
{
    while (!condition()) runEvents(5);
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
    runEvents(300);
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
    std::printf("%zu findings in %zu families after %.1f s, %.0f MiB (peak %.0f MiB)\n", size(),
                page->model().store().familyCount(), static_cast<double>(clock.elapsed()) / 1000,
                statusMegabytes("VmRSS"), statusMegabytes("VmHWM"));
    auto* view = page->view();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(view, Qt::Key_PageDown);
        runEvents(5);
    }
    lateness.print("scrolling");
    for (const int column : {FindingsModel::Rate, FindingsModel::Size, FindingsModel::LeftHandSide}) {
        view->sortByColumn(column, Qt::DescendingOrder);
        runEvents(50);
    }
    lateness.print("sorting");
    return 0;
}
