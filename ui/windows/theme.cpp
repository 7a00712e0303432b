// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/theme.h"

#include <QApplication>
#include <QFont>
#include <QProxyStyle>
#include <QStyleOption>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace fractiscope {

namespace {

/// The colours from which a palette is made.
struct Inks {
    QColor window;     // around the panels
    QColor base;       // paper, on which formulas and tables stand
    QColor alternate;  // every second row
    QColor button;
    QColor text;
    QColor quiet;  // placeholders and remarks
    QColor disabled;
    QColor accent;  // selection, focus, progress
    QColor onAccent;
    QColor link;
    QColor visited;
    QColor outline;  // of fields
    QColor edge;     // darkest line of a frame
    QColor tip;
};

QPalette makePalette(const Inks& c)
{
    QPalette p(c.text, c.button, c.button.lighter(120), c.edge, c.edge, c.text, Qt::white, c.base, c.window);
    p.setColor(QPalette::Light, c.button.lighter(110));
    p.setColor(QPalette::Midlight, c.button.lighter(104));
    p.setColor(QPalette::Dark, c.outline);
    p.setColor(QPalette::Mid, c.edge);
    p.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.visited);
    p.setColor(QPalette::ToolTipBase, c.tip);
    p.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        p.setColor(QPalette::Disabled, role, c.disabled);
    // What is selected in a disabled view is still readable, but does not call.
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.edge);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return p;
}

/// Fusion draws the outlines of fields a little darker than the window, which cannot be seen on a dark one.
/// Here they have the colour QPalette::Dark.
class OutlinedFusion : public QProxyStyle {
public:
    OutlinedFusion() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
            const QStyleOptionButton own = outlined(*button);
            QProxyStyle::drawPrimitive(element, &own, painter, widget);
        } else if (frame && element == PE_FrameLineEdit) {
            const QStyleOptionFrame own = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &own, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            const QStyleOptionSpinBox own = outlined(*spin);
            QProxyStyle::drawComplexControl(control, &own, painter, widget);
        } else if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QStyleOptionComboBox own = outlined(*box);
            QProxyStyle::drawComplexControl(control, &own, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
    }

private:
    template <class Option>
    static Option outlined(const Option& option)
    {
        // What Fusion makes of it is QColor::darker(140) of this.
        Option result(option);
        result.palette.setColor(QPalette::Window, option.palette.color(QPalette::Dark).lighter(140));
        return result;
    }
};

/// Share of one channel in the luminance, as WCAG defines it.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

QPalette lightPalette()
{
    return makePalette({.window = QColor(0xf5f3ee),
                        .base = QColor(0xfffefb),
                        .alternate = QColor(0xf8f6f1),
                        .button = QColor(0xf1eee8),
                        .text = QColor(0x1e1d1b),
                        .quiet = QColor(0x66625b),
                        .disabled = QColor(0x88847c),
                        .accent = QColor(0x235f96),
                        .onAccent = QColor(0xffffff),
                        .link = QColor(0x1d5a91),
                        .visited = QColor(0x6d4a86),
                        .outline = QColor(0x9a968d),
                        .edge = QColor(0xc4bfb5),
                        .tip = QColor(0xfffefb)});
}

QPalette darkPalette()
{
    return makePalette({.window = QColor(0x1c1e21),
                        .base = QColor(0x272a2e),
                        .alternate = QColor(0x2c2f34),
                        .button = QColor(0x33373c),
                        .text = QColor(0xe6e3dc),
                        .quiet = QColor(0xa5a29b),
                        .disabled = QColor(0x918e88),
                        .accent = QColor(0x3a71a8),
                        .onAccent = QColor(0xffffff),
                        .link = QColor(0x8abbe8),
                        .visited = QColor(0xc3a6de),
                        .outline = QColor(0x6d727b),
                        .edge = QColor(0x4a4e55),
                        .tip = QColor(0x33373c)});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void applyTheme(Theme theme, QApplication& application)
{
    // Read once, before the first palette of ours: later the desktop's is out of sight.
    static const bool desktopIsDark = isDark(QApplication::palette());
    // Once: a style that was asked for on the command line comes later and stays.
    static const bool styled = [] {
        QApplication::setStyle(new OutlinedFusion);
        return true;
    }();
    Q_UNUSED(styled);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    if (palette == QApplication::palette()) return;
    application.setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyFontSize(int points, QApplication& application)
{
    static const QFont platform = QApplication::font();
    QFont font = platform;
    if (points > 0) font.setPointSize(points);
    if (font != QApplication::font()) application.setFont(font);
}

void followSettings(const Settings& settings, QApplication& application)
{
    const auto apply = [&settings, &application] {
        applyTheme(settings.theme(), application);
        applyFontSize(settings.fontSize(), application);
    };
    QObject::connect(&settings, &Settings::changed, &application, apply);
    apply();
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace fractiscope
