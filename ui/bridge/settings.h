// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace fractiscope {

/// Colours of the window: those of the desktop, or always light, or always dark.
enum class Theme { System, Light, Dark };

/// Colours of the curves: the set that colour-blind persons can tell apart, or black and greys for print.
enum class PlotColours { OkabeIto, BlackAndGrey };

/// Language of the window.
enum class Language { System, English, German };

/// A file opened lately, and whether it is still where it was.
struct RecentFile {
    QString path;
    bool exists = true;
};

/// What the program remembers between two runs. Reads never fail: a value that is missing or makes no sense
/// is the default. Every setter that changes a value writes it and emits changed(). GUI thread only.
class Settings : public QObject {
    Q_OBJECT

public:
    static constexpr int leastFontSize = 8;
    static constexpr int greatestFontSize = 24;
    static constexpr int mostThreads = 256;
    static constexpr int mostRecentFiles = 10;

    /// The user's settings, fractiscope/fractiscope.ini in the directory for configurations.
    explicit Settings(QObject* parent = nullptr);
    /// Settings in the given file, for tests.
    explicit Settings(const QString& fileName, QObject* parent = nullptr);

    /// Where sessions are kept that were never saved.
    QString unsavedFolder() const;

    Theme theme() const;
    void setTheme(Theme theme);
    /// In points, leastFontSize to greatestFontSize; 0 stands for the size that the platform chose.
    int fontSize() const;
    void setFontSize(int points);
    PlotColours plotColours() const;
    void setPlotColours(PlotColours colours);
    /// Threads of a search, 1 to mostThreads; as many as the machine has processors unless set.
    int threads() const;
    void setThreads(int threads);
    Language language() const;
    void setLanguage(Language language);
    /// Whether the terms of a formula are tinted by channel.
    bool isTinted() const;
    void setTinted(bool tinted);

    /// QMainWindow::saveGeometry() and saveState(); empty before the first run. Setting emits nothing.
    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
    /// QHeaderView::saveState() of the table of findings. Setting emits nothing.
    QByteArray columns() const;
    void setColumns(const QByteArray& state);

    /// The latest first, at most mostRecentFiles. Looks at the disk.
    QList<RecentFile> recentFiles() const;
    /// Puts a file in front; one that is there already moves.
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// What was asked of a tool before, the newest first, at most mostHistory. Setting emits nothing.
    QStringList history(const QString& tool) const;
    void addToHistory(const QString& tool, const QString& text);
    void clearHistory(const QString& tool);
    static constexpr int mostHistory = 50;

    bool isTourSeen() const;
    void setTourSeen(bool seen);

    /// Everything that the settings dialog shows as it was on the first day; the window, the recent files and
    /// the tour stay.
    void restoreDefaults();

signals:
    void changed();
    void recentFilesChanged();

private:
    int number(const QString& key, int least, int most, int otherwise) const;
    void store(const QString& key, const QVariant& value);

    mutable QSettings store_;
    QString folder_;
};

}  // namespace fractiscope
