// SPDX-License-Identifier: GPL-3.0-or-later
// soak_window [SECONDS]: searches in the window at full rate, round after round, for that time (default 20;
// an hour for the long form), while somebody sorts, filters, reads, marks, pauses and stops. Every round must
// show and store what the first one did, and memory must not grow. Exit code 1 and a sentence otherwise. How
// late the window was is printed.
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <cstdlib>
#include <functional>
#include <optional>
#include <random>
#include <stdexcept>

#include "bridge/settings.h"
#include "lateness.h"
#include "report/json_lines.h"
#include "soak.h"
#include "storage/session.h"
#include "windows/findings_page.h"
#include "windows/main_window.h"

using namespace fractiscope;

namespace {

/// MiB by which memory may be above that later: the most at which malloc keeps what was freed.
constexpr double allowance = 64;
/// A search that has not ended then never will.
constexpr int patience = 600'000;

struct Task {
    const char* constant;
    int kind;  ///< of left-hand sides: row of the box
    int coefficients;
};
/// Formulas that are proved, formulas of degree 2, and hits that are all refuted.
constexpr Task tasks[] = {{"e", 0, 9}, {"tan(1/2)", 1, 1}, {"pi", 0, 12}};

void waitFor(const char* what, const std::function<bool()>& condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.hasExpired(patience)) throw std::runtime_error(std::string("It never came: ") + what);
        runEvents(5);
    }
}

class Soak {
public:
    Soak() : settings_(folder_.filePath("settings.ini"))
    {
        settings_.setTourSeen(true);
        window_ = std::make_unique<MainWindow>(settings_);
        window_->show();
        page_ = window_->findChild<FindingsPage*>();
    }

    /// Throws std::runtime_error if something was lost.
    void round(int number)
    {
        for (std::size_t i = 0; i < std::size(tasks); ++i) {
            const Found found = search(tasks[i]);
            if (number == 0) first_[i] = found;
            requireSame(i, found, first_[i]);
            findings_ += found.count;
        }
    }
    std::uint64_t findings() const { return findings_; }
    Lateness& lateness() { return lateness_; }

private:
    template <class T>
    T* get(const char* name) const
    {
        return window_->findChild<T*>(name);
    }
    QAction* action(const char* name) const { return get<QAction>(name); }
    bool ended() const { return action("startAction")->isEnabled(); }

    /// Searches to the end in a new session, stopped in the middle and opened again in every other one.
    Found search(const Task& task)
    {
        action("newAction")->trigger();
        // What the round before left behind.
        for (const QFileInfo& old : QDir(settings_.unsavedFolder()).entryInfoList(QDir::Files))
            QFile::remove(old.filePath());
        get<QLineEdit>("constantEdit")->setText(task.constant);
        get<QComboBox>("kindBox")->setCurrentIndex(task.kind);
        get<QSpinBox>("coefficientsSpin")->setValue(task.coefficients);
        get<QSpinBox>("longestSpin")->setValue(3);
        runEvents(300);
        waitFor("a search that can start", [this] { return ended(); });
        action("startAction")->trigger();
        const bool stopped = random_() % 2 == 0;
        use(stopped ? static_cast<int>(random_() % 40) : 1 << 30);
        const QString file = folder_.filePath("session.fractiscope");
        if (!ended()) action("stopAction")->trigger();
        waitFor("the end after Stop", [this] { return ended(); });
        QFile::remove(file);
        window_->saveFile(file);
        waitFor("the file", [&] { return QFile::exists(file); });
        if (stopped) {
            action("newAction")->trigger();
            window_->openFile(file, GoOn::AtOnce);
        }
        waitFor("the end, with all findings of the file", [&] {
            const std::optional<std::uint64_t> all = countIfComplete(file);
            return ended() && all && page_->model().store().size() == *all;
        });
        const Found found = shown(file);
        lateness_.excuse();
        return found;
    }

    /// How many findings a file has, if its search is at its end.
    static std::optional<std::uint64_t> countIfComplete(const QString& file)
    {
        const auto session = Session::open(file.toStdString(), Session::Access::Read);
        if (!session.searches().front().isComplete()) return std::nullopt;
        return session.findingCount(1);
    }

    /// What the table has, which must be what the file has.
    Found shown(const QString& file) const
    {
        Found shown;
        Found stored;
        const auto session = Session::open(file.toStdString(), Session::Access::Read);
        session.forEachLine(1, [&](std::uint64_t, std::string_view line) {
            stored.add(line);
            return true;
        });
        const FindingsStore& store = page_->model().store();
        const std::string constant = get<QLineEdit>("constantEdit")->text().toStdString();
        for (std::size_t i = 0; i < store.size(); ++i)
            shown.add(toJsonLine(store.at(static_cast<FindingsStore::Number>(i)), constant));
        if (shown != stored)
            throw std::runtime_error("The table shows " + std::to_string(shown.count) +
                                     " formulas, the file has " + std::to_string(stored.count) +
                                     ", or they differ.");
        return shown;
    }

    /// Does what a person does, so many times or until the search has ended.
    void use(int times)
    {
        QTreeView* view = page_->view();
        auto* filter = get<QLineEdit>("filterEdit");
        for (int i = 0; i < times && !ended(); ++i) {
            switch (random_() % 8) {
                case 0:
                    view->sortByColumn(static_cast<int>(random_() % 5), Qt::DescendingOrder);
                    break;
                case 1:
                    filter->setText(random_() % 2 == 0 ? "2" : "");
                    break;
                case 2:
                    QTest::keyClick(view, Qt::Key_PageDown);
                    break;
                case 3:
                    QTest::keyClick(view, Qt::Key_Down);
                    break;
                case 4:
                    page_->markAction()->trigger();
                    break;
                case 5:
                    QTest::keyClick(view, Qt::Key_Home);
                    break;
                case 6:
                    nextTabs();
                    break;
                default:
                    pause();
                    break;
            }
            runEvents(static_cast<int>(random_() % 60));
        }
        if (page_->clearMarksAction()->isEnabled()) page_->clearMarksAction()->trigger();
        filter->clear();
    }
    void nextTabs() const
    {
        for (auto* tabs : window_->findChildren<QTabBar*>())
            if (tabs->isVisible() && tabs->count() > 1)
                tabs->setCurrentIndex((tabs->currentIndex() + 1) % tabs->count());
    }
    void pause()
    {
        action("pauseAction")->trigger();
        runEvents(static_cast<int>(random_() % 20));
        action("pauseAction")->trigger();
    }

    QTemporaryDir folder_;
    Settings settings_;
    std::unique_ptr<MainWindow> window_;
    FindingsPage* page_ = nullptr;
    Lateness lateness_;
    Found first_[std::size(tasks)];
    std::mt19937 random_{1944};
    std::uint64_t findings_ = 0;
};

void soakWindow(double seconds)
{
    Soak rounds;
    soak(
        seconds, allowance, 20, [&](int number) { rounds.round(number); },
        [&] { rounds.lateness().print(""); },
        [&] { return std::to_string(rounds.findings()) + " findings"; });
}

}  // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName("fractiscope-soak");
    try {
        soakWindow(argc > 1 ? std::atof(argv[1]) : 20);
    } catch (const std::exception& error) {
        std::printf("%s\n", error.what());
        return 1;
    }
    return 0;
}
