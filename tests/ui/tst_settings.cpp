// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QThread>
#include <QToolTip>
#include <QtTest>

#include "bridge/settings.h"
#include "page_checks.h"
#include "windows/icons.h"
#include "windows/settings_dialog.h"
#include "windows/theme.h"

using namespace fractiscope;

/// What the program remembers, the dialog that shows it, and the colours and icons that follow from it.
class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete settings_; }
    void defaults();
    void everyValueSurvives();
    void nonsenseIsTheDefault();
    void changedOnlyByChanges();
    void recentFiles();
    void restoreKeepsFilesAndWindow();
    void dialogAppliesAtOnce();
    void dialogFollowsTheSettings();
    void dialogByKeys();
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void themeChangesWhatIsShown();
    void fontSizeChangesWhatIsShown();
    void contrastOfKnownColours();
    void iconsAreDrawn();

private:
    QString fileName() const { return folder_.filePath("settings.ini"); }
    template <class T>
    static T* part(const QWidget& dialog, const char* name)
    {
        T* widget = dialog.findChild<T*>(name);
        if (!widget) qFatal("no widget %s", name);
        return widget;
    }

    QTemporaryDir folder_;
    Settings* settings_ = nullptr;
};

void TestSettings::init()
{
    QFile::remove(fileName());
    settings_ = new Settings(fileName());
}

void TestSettings::defaults()
{
    QCOMPARE(settings_->theme(), Theme::System);
    QCOMPARE(settings_->fontSize(), 0);
    QCOMPARE(settings_->plotColours(), PlotColours::OkabeIto);
    QCOMPARE(settings_->threads(), QThread::idealThreadCount());
    QCOMPARE(settings_->language(), Language::System);
    QVERIFY(settings_->isTinted());
    QVERIFY(!settings_->isTourSeen());
    QVERIFY(settings_->recentFiles().isEmpty());
    QVERIFY(settings_->windowState().isEmpty());
}

void TestSettings::everyValueSurvives()
{
    settings_->setTheme(Theme::Dark);
    settings_->setFontSize(14);
    settings_->setPlotColours(PlotColours::BlackAndGrey);
    settings_->setThreads(3);
    settings_->setLanguage(Language::German);
    settings_->setTinted(false);
    settings_->setTourSeen(true);
    settings_->setWindow("geometry", QByteArray("state\0x", 7));
    delete settings_;
    settings_ = new Settings(fileName());
    QCOMPARE(settings_->theme(), Theme::Dark);
    QCOMPARE(settings_->fontSize(), 14);
    QCOMPARE(settings_->plotColours(), PlotColours::BlackAndGrey);
    QCOMPARE(settings_->threads(), 3);
    QCOMPARE(settings_->language(), Language::German);
    QVERIFY(!settings_->isTinted());
    QVERIFY(settings_->isTourSeen());
    QCOMPARE(settings_->windowGeometry(), QByteArray("geometry"));
    QCOMPARE(settings_->windowState(), QByteArray("state\0x", 7));
}

void TestSettings::nonsenseIsTheDefault()
{
    delete settings_;
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[appearance]\ntheme=7\nfontSize=large\nlanguage=-1\n[plot]\ncolours=2\n[search]\nthreads=100000\n");
    file.close();
    settings_ = new Settings(fileName());
    defaults();
    settings_->setFontSize(3);
    QCOMPARE(settings_->fontSize(), Settings::leastFontSize);
    settings_->setThreads(0);
    QCOMPARE(settings_->threads(), 1);
}

void TestSettings::changedOnlyByChanges()
{
    QSignalSpy changes(settings_, &Settings::changed);
    settings_->setTheme(Theme::System);
    settings_->setTinted(true);
    QCOMPARE(changes.count(), 0);
    settings_->setTheme(Theme::Light);
    settings_->setTinted(false);
    QCOMPARE(changes.count(), 2);
}

void TestSettings::recentFiles()
{
    QSignalSpy changes(settings_, &Settings::recentFilesChanged);
    for (int i = 0; i < 12; ++i) {
        QFile file(folder_.filePath(QStringLiteral("%1.session").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        settings_->addRecentFile(file.fileName());
    }
    QCOMPARE(changes.count(), 12);
    QCOMPARE(settings_->recentFiles().size(), 10);
    QCOMPARE(settings_->recentFiles().first().path, folder_.filePath("11.session"));
    QCOMPARE(settings_->recentFiles().last().path, folder_.filePath("2.session"));
    // The same file under another spelling moves to the front and is not there twice.
    settings_->addRecentFile(folder_.path() + "/./5.session");
    QCOMPARE(settings_->recentFiles().size(), 10);
    QCOMPARE(settings_->recentFiles().first().path, folder_.filePath("5.session"));
    QCOMPARE(settings_->recentFiles().last().path, folder_.filePath("2.session"));
    QVERIFY(settings_->recentFiles().first().exists);
    QVERIFY(QFile::remove(folder_.filePath("5.session")));
    QVERIFY(!settings_->recentFiles().first().exists);
    QVERIFY(settings_->recentFiles().at(1).exists);
    settings_->clearRecentFiles();
    QVERIFY(settings_->recentFiles().isEmpty());
}

void TestSettings::restoreKeepsFilesAndWindow()
{
    settings_->setTheme(Theme::Dark);
    settings_->setThreads(1);
    settings_->setWindow("g", "s");
    settings_->setTourSeen(true);
    settings_->addRecentFile(folder_.filePath("x"));
    settings_->restoreDefaults();
    QCOMPARE(settings_->theme(), Theme::System);
    QCOMPARE(settings_->threads(), QThread::idealThreadCount());
    QCOMPARE(settings_->windowState(), QByteArray("s"));
    QVERIFY(settings_->isTourSeen());
    QCOMPARE(settings_->recentFiles().size(), 1);
}

void TestSettings::dialogAppliesAtOnce()
{
    auto* dialog = new SettingsDialog(*settings_, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(!dialog->isModal());
    auto* theme = part<QComboBox>(*dialog, "themeBox");
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(settings_->theme(), Theme::Dark);
    auto* size = part<QSpinBox>(*dialog, "fontSizeSpin");
    QCOMPARE(size->text(), QString("As the desktop"));
    QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(settings_->fontSize(), 8);
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(settings_->fontSize(), 0);
    auto* tint = part<QCheckBox>(*dialog, "tintBox");
    QTest::mouseClick(tint, Qt::LeftButton, {}, QPoint(8, tint->height() / 2));
    QVERIFY(!settings_->isTinted());
    QTest::keyClick(part<QComboBox>(*dialog, "languageBox"), Qt::Key_End);
    QCOMPARE(settings_->language(), Language::German);
    QTest::keyClick(part<QComboBox>(*dialog, "plotColoursBox"), Qt::Key_Down);
    QCOMPARE(settings_->plotColours(), PlotColours::BlackAndGrey);
    auto* threads = part<QSpinBox>(*dialog, "settingsThreadsSpin");
    threads->selectAll();
    QTest::keyClicks(threads, "7");
    QCOMPARE(settings_->threads(), 7);
    QTest::mouseClick(part<QPushButton>(*dialog, "restoreDefaultsButton"), Qt::LeftButton);
    defaults();
    QCOMPARE(theme->currentIndex(), 0);
    QVERIFY(tint->isChecked());
    const QPointer<SettingsDialog> alive(dialog);
    QTest::mouseClick(part<QPushButton>(*dialog, "closeSettingsButton"), Qt::LeftButton);
    QTRY_VERIFY(!alive);
}

void TestSettings::dialogFollowsTheSettings()
{
    SettingsDialog dialog(*settings_, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    settings_->setTheme(Theme::Light);
    settings_->setFontSize(20);
    QCOMPARE(part<QComboBox>(dialog, "themeBox")->currentIndex(), 1);
    QCOMPARE(part<QSpinBox>(dialog, "fontSizeSpin")->value(), 20);
}

void TestSettings::dialogByKeys()
{
    SettingsDialog dialog(*settings_, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(widgetsWithoutName(&dialog).join(' '), QString());
    QCOMPARE(widgetsWithoutHelp(&dialog).join(' '), QString());
    QCOMPARE(tabOrderFaults(&dialog).join(' '), QString());
    QCOMPARE(cutOffTexts(&dialog).join(' '), QString());
    QCOMPARE(focusableWidgets(&dialog).size(), 8);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestSettings::everyTextStandsOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestSettings::everyTextStandsOut()
{
    QFETCH(QPalette, palette);
    using P = QPalette;
    const std::pair<P::ColorRole, QList<P::ColorRole>> texts[] = {
        {P::WindowText, {P::Window, P::Base, P::Button}},
        {P::Text, {P::Base, P::AlternateBase, P::Window}},
        {P::ButtonText, {P::Button, P::Window, P::Light, P::Midlight}},
        {P::PlaceholderText, {P::Base, P::AlternateBase, P::Window}},
        {P::HighlightedText, {P::Highlight}},
        {P::Link, {P::Base, P::Window, P::AlternateBase, P::ToolTipBase}},
        {P::LinkVisited, {P::Base, P::Window, P::AlternateBase}},
        {P::ToolTipText, {P::ToolTipBase}}};
    for (const auto group : {P::Active, P::Inactive, P::Disabled})
        for (const auto& [text, backgrounds] : texts)
            for (const auto behind : backgrounds) {
                const double ratio = contrastRatio(palette.color(group, text), palette.color(group, behind));
                // What cannot be used is exempt from WCAG; it should be legible all the same.
                const double least = group == P::Disabled ? 3 : 4.5;
                QVERIFY2(ratio >= least,
                         qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(behind).arg(ratio)));
            }
    // Outlines of fields and the mark of the selection, against what is around them.
    QVERIFY(contrastRatio(palette.color(P::Dark), palette.color(P::Window)) >= 2.5);
    QVERIFY(contrastRatio(palette.color(P::Highlight), palette.color(P::Window)) >= 3);
}

void TestSettings::themeChangesWhatIsShown()
{
    QLabel label("x");
    label.show();
    applyTheme(Theme::Dark, *qApp);
    QTRY_VERIFY(isDark(label.palette()));
    QCOMPARE(label.palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    QVERIFY(isDark(QToolTip::palette()));
    applyTheme(Theme::Light, *qApp);
    QTRY_VERIFY(!isDark(label.palette()));
    QVERIFY(!isDark(QToolTip::palette()));
    // No desktop here, and its palette was light at the start.
    applyTheme(Theme::Dark, *qApp);
    applyTheme(Theme::System, *qApp);
    QTRY_VERIFY(!isDark(label.palette()));
    followSettings(*settings_, *qApp);
    settings_->setTheme(Theme::Dark);
    QTRY_VERIFY(isDark(label.palette()));
    settings_->setTheme(Theme::Light);
    QTRY_VERIFY(!isDark(label.palette()));
}

void TestSettings::fontSizeChangesWhatIsShown()
{
    QLabel label("x");
    label.show();
    const int platform = label.font().pointSize();
    followSettings(*settings_, *qApp);
    settings_->setFontSize(platform + 6);
    QTRY_COMPARE(label.font().pointSize(), platform + 6);
    settings_->setFontSize(0);
    QTRY_COMPARE(label.font().pointSize(), platform);
}

void TestSettings::contrastOfKnownColours()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // #767676 is the lightest grey that reaches 4.5 on white.
    QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

void TestSettings::iconsAreDrawn()
{
    QList<QImage> seen;
    const QColor ink(0x20, 0x60, 0xa0);
    for (int shape = 0; shape < iconCount; ++shape) {
        const QIcon drawn = icon(static_cast<IconShape>(shape), ink);
        for (const int size : {16, 24, 32, 48}) {
            const QImage image = drawn.pixmap(QSize(size, size), 1.0).toImage();
            QCOMPARE(image.size(), QSize(size, size));
            int inked = 0;
            for (int y = 0; y < size; ++y)
                for (int x = 0; x < size; ++x) {
                    const QColor dot = image.pixelColor(x, y);
                    if (dot.alpha() > 200) {
                        ++inked;
                        QVERIFY(std::abs(dot.blue() - ink.blue()) < 8);
                    }
                    const bool rim = x == 0 || y == 0 || x == size - 1 || y == size - 1;
                    QVERIFY2(!rim || dot.alpha() < 128, qPrintable(QString::number(shape)));
                }
            QVERIFY2(inked > 2, qPrintable(QString::number(shape)));
        }
        // At twice the scale it is drawn with twice the dots, not enlarged.
        const QPixmap fine = drawn.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
        QVERIFY(fine.toImage() != drawn.pixmap(QSize(16, 16), 1.0).toImage().scaled(32, 32));
        const QImage paler = drawn.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage();
        const QImage normal = drawn.pixmap(QSize(32, 32), 1.0).toImage();
        QVERIFY(paler != normal);
        QVERIFY(!seen.contains(normal));
        seen << normal;
    }
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
