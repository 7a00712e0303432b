// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include "bridge/settings.h"
#include "windows/main_window.h"

namespace fractiscope {

/// A main window with settings of its own, and hands for it: real clicks and keys.
class WindowUnderTest {
protected:
    void open()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ = std::make_unique<Settings>(folder_->filePath("settings.ini"));
        settings_->setTourSeen(true);
        show();
    }
    void close() { window_.reset(); }
    /// As if the program were started again.
    void reopen()
    {
        window_->close();
        show();
    }

    template <class T>
    T* get(const char* name) const
    {
        T* widget = window_->findChild<T*>(name);
        if (!widget) qFatal("no widget %s", name);
        return widget;
    }
    /// A dialog that must be open.
    template <class T>
    T* dialog() const
    {
        T* found = window_->findChild<T*>();
        if (!found || !found->isVisible()) qFatal("no dialog %s", T::staticMetaObject.className());
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(get<QAbstractButton>(name), Qt::LeftButton); }
    void type(const char* name, const QString& text) const
    {
        auto* edit = get<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QAbstractItemModel* findings() const { return get<QTreeView>("findingsView")->model(); }
    bool canStart() const { return get<QToolButton>("startButton")->isEnabled(); }
    bool isRunning() const { return get<QToolButton>("stopButton")->isEnabled(); }
    void searchToEnd(int coefficients = 2) const
    {
        get<QSpinBox>("coefficientsSpin")->setValue(coefficients);
        QTRY_VERIFY_WITH_TIMEOUT(canStart(), 20000);
        click("startButton");
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning() && findings()->rowCount() > 0, 60000);
    }

    /// In front: only the active window hears shortcuts.
    void show()
    {
        window_.reset();
        window_ = std::make_unique<MainWindow>(*settings_);
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace fractiscope
