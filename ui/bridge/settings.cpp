// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>

namespace fractiscope {

namespace {

const QString themeKey = QStringLiteral("appearance/theme");
const QString fontSizeKey = QStringLiteral("appearance/fontSize");
const QString languageKey = QStringLiteral("appearance/language");
const QString tintKey = QStringLiteral("appearance/tint");
const QString plotColoursKey = QStringLiteral("plot/colours");
const QString threadsKey = QStringLiteral("search/threads");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString recentKey = QStringLiteral("files/recent");
const QString tourKey = QStringLiteral("help/tourSeen");

}  // namespace

Settings::Settings(QObject* parent)
    : QObject(parent),
      store_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("fractiscope"),
             QStringLiteral("fractiscope")),
      folder_(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
              QStringLiteral("/fractiscope"))
{
    store_.setFallbacksEnabled(false);
}

Settings::Settings(const QString& fileName, QObject* parent)
    : QObject(parent), store_(fileName, QSettings::IniFormat), folder_(QFileInfo(fileName).absolutePath())
{
}

QString Settings::unsavedFolder() const
{
    return folder_ + QStringLiteral("/unsaved");
}

int Settings::number(const QString& key, int least, int most, int otherwise) const
{
    bool isNumber = false;
    const int value = store_.value(key).toInt(&isNumber);
    return isNumber && least <= value && value <= most ? value : otherwise;
}

void Settings::store(const QString& key, const QVariant& value)
{
    store_.setValue(key, value);
    emit changed();
}

Theme Settings::theme() const
{
    return static_cast<Theme>(number(themeKey, 0, 2, static_cast<int>(Theme::System)));
}

void Settings::setTheme(Theme theme)
{
    if (theme != this->theme()) store(themeKey, static_cast<int>(theme));
}

int Settings::fontSize() const
{
    return number(fontSizeKey, leastFontSize, greatestFontSize, 0);
}

void Settings::setFontSize(int points)
{
    const int kept = points == 0 ? 0 : std::clamp(points, leastFontSize, greatestFontSize);
    if (kept != fontSize()) store(fontSizeKey, kept);
}

PlotColours Settings::plotColours() const
{
    return static_cast<PlotColours>(number(plotColoursKey, 0, 1, static_cast<int>(PlotColours::OkabeIto)));
}

void Settings::setPlotColours(PlotColours colours)
{
    if (colours != plotColours()) store(plotColoursKey, static_cast<int>(colours));
}

int Settings::threads() const
{
    return number(threadsKey, 1, mostThreads, std::clamp(QThread::idealThreadCount(), 1, mostThreads));
}

void Settings::setThreads(int threads)
{
    const int kept = std::clamp(threads, 1, mostThreads);
    if (kept != this->threads()) store(threadsKey, kept);
}

Language Settings::language() const
{
    return static_cast<Language>(number(languageKey, 0, 2, static_cast<int>(Language::System)));
}

void Settings::setLanguage(Language language)
{
    if (language != this->language()) store(languageKey, static_cast<int>(language));
}

bool Settings::isTinted() const
{
    return store_.value(tintKey, true).toBool();
}

void Settings::setTinted(bool tinted)
{
    if (tinted != isTinted()) store(tintKey, tinted);
}

QByteArray Settings::columns() const
{
    return store_.value(QStringLiteral("window/columns")).toByteArray();
}

void Settings::setColumns(const QByteArray& state)
{
    store_.setValue(QStringLiteral("window/columns"), state);
}

QByteArray Settings::windowGeometry() const
{
    return store_.value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return store_.value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    store_.setValue(geometryKey, geometry);
    store_.setValue(stateKey, state);
}

QList<RecentFile> Settings::recentFiles() const
{
    QList<RecentFile> result;
    const QStringList paths = store_.value(recentKey).toStringList();
    for (const QString& path : paths.first(std::min<qsizetype>(paths.size(), mostRecentFiles)))
        result.append({path, QFileInfo(path).isFile()});
    return result;
}

void Settings::addRecentFile(const QString& path)
{
    const QFileInfo file(path);
    const QString own = QDir::cleanPath(file.absoluteFilePath());
    QStringList paths = store_.value(recentKey).toStringList();
    paths.removeAll(own);
    paths.prepend(own);
    if (paths.size() > mostRecentFiles) paths.resize(mostRecentFiles);
    store_.setValue(recentKey, paths);
    emit recentFilesChanged();
}

void Settings::clearRecentFiles()
{
    store_.remove(recentKey);
    emit recentFilesChanged();
}

QStringList Settings::history(const QString& tool) const
{
    return store_.value("tools/" + tool + "/history").toStringList().mid(0, mostHistory);
}

void Settings::addToHistory(const QString& tool, const QString& text)
{
    QStringList history = this->history(tool);
    history.removeAll(text);
    history.prepend(text);
    store_.setValue("tools/" + tool + "/history", history.mid(0, mostHistory));
}

void Settings::clearHistory(const QString& tool)
{
    store_.remove("tools/" + tool + "/history");
}

bool Settings::isTourSeen() const
{
    return store_.value(tourKey, false).toBool();
}

void Settings::setTourSeen(bool seen)
{
    store_.setValue(tourKey, seen);
}

void Settings::restoreDefaults()
{
    for (const QString& key : {themeKey, fontSizeKey, languageKey, tintKey, plotColoursKey, threadsKey})
        store_.remove(key);
    emit changed();
}

}  // namespace fractiscope
