// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QToolButton>
#include <algorithm>
#include <chrono>
#include <cstring>
#include <iostream>

#include "app/selftest/self_test.h"
#include "base/standard_streams.h"
#include "base/version.h"
#include "bridge/settings.h"
#include "start_clock.h"
#include "windows/context_help.h"
#include "windows/main_window.h"
#include "windows/theme.h"
#include "windows/translation.h"

namespace {

struct Options {
    QLocale locale;
    bool measureStart = false;
    bool resume = false;
    QString file;
};

/// Reads the command line; ends the program for --help, --version and what it does not know.
Options readOptions(const fractiscope::Settings& settings)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Searches for continued fractions with a simple rule."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(
        QStringLiteral("lang"),
        QCoreApplication::translate("main", "Language of the window: en or de. Overrules the settings."),
        QStringLiteral("code"));
    // QApplication takes --style out of the arguments itself; it is here for --help.
    const QCommandLineOption style(
        QStringLiteral("style"),
        QCoreApplication::translate("main", "Style of the widgets, such as Fusion or Windows."),
        QStringLiteral("name"));
    // Done before there is a window; it is here for --help.
    const QCommandLineOption selfTest(
        QStringLiteral("self-test"),
        QCoreApplication::translate("main", "Checks this installation in a few seconds, without a window."));
    const QCommandLineOption resume(
        QStringLiteral("resume"),
        QCoreApplication::translate("main", "Goes on with the search of the file, without waiting."));
    QCommandLineOption measure(QStringLiteral("measure-start"));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({language, style, selfTest, resume, measure});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "Findings to open."),
                                 QStringLiteral("[file]"));
    parser.process(*QCoreApplication::instance());
    Options options;
    options.locale =
        parser.isSet(language) ? QLocale(parser.value(language)) : fractiscope::localeOf(settings.language());
    options.measureStart = parser.isSet(measure);
    options.resume = parser.isSet(resume);
    options.file = parser.positionalArguments().value(0);
    return options;
}

/// The style named on the command line, or nothing. Read before QApplication takes it away.
QString styleOf(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        for (const auto* name : {"-style", "--style"}) {
            if (argument == QLatin1String(name) && i + 1 < argc) return QString::fromLocal8Bit(argv[i + 1]);
            if (argument.startsWith(QLatin1String(name) + '=')) return argument.section('=', 1);
        }
    }
    return {};
}

/// Whether the answer is text alone: no display is needed for it.
bool asksForWords(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const auto all = {"-h", "--help", "--help-all", "-v", "--version"};
        return std::any_of(all.begin(), all.end(),
                           [argument](const char* word) { return std::strcmp(argument, word) == 0; });
    });
}

/// As fractiscope-cli --self-test does.
int runSelfTest()
{
    constexpr int failed = 5;
    return fractiscope::selftest::run(std::cout).empty() ? 0 : failed;
}

}  // namespace

int main(int argc, char** argv)
{
    fractiscope::openStandardStreams();
    // A machine without a display can be checked too.
    if (std::any_of(argv + 1, argv + argc, [](const char* a) { return std::strcmp(a, "--self-test") == 0; }))
        return runSelfTest();
    if (asksForWords(argc, argv)) {
        QCoreApplication words(argc, argv);
        QCoreApplication::setApplicationName("fractiscope");
        QCoreApplication::setApplicationVersion(QString::fromLatin1(fractiscope::version()));
        const fractiscope::Settings settings;
        fractiscope::installTranslation(fractiscope::localeOf(settings.language()));
        readOptions(settings);  // ends the program
    }
    const auto began = std::chrono::steady_clock::now();
    const QString style = styleOf(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName("fractiscope");
    QApplication::setApplicationDisplayName("Fractiscope");
    QApplication::setApplicationVersion(fractiscope::version());
    QApplication::setDesktopFileName("io.github.fractiscope.fractiscope");
    QApplication::setWindowIcon(QIcon(":/icons/app/fractiscope.svg"));

    fractiscope::Settings settings;
    const Options options = readOptions(settings);
    fractiscope::installTranslation(options.locale);
    fractiscope::followSettings(settings, application);
    if (!style.isEmpty()) QApplication::setStyle(style);
    const fractiscope::ContextHelp help(&application);

    fractiscope::MainWindow window(settings);
    if (options.measureStart)
        new fractiscope::StartClock(window.findChild<QToolButton*>("startButton"), began);
    window.show();
    using fractiscope::GoOn;
    if (!options.file.isEmpty())
        window.openFile(options.file, options.resume ? GoOn::AtOnce : GoOn::WhenAsked);
    return QApplication::exec();
}
