// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/math_font.h"

#include <QFontDatabase>
#include <QStringList>
#include <algorithm>
#include <cmath>

// Outside the namespace: the resources live in a static library and are not linked in by themselves.
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace fractiscope {

QString mathFontFamily()
{
    static const QString family = [] {
        loadResources();
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/latinmodern-math.otf"));
        const QStringList families = id < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(id);
        return families.isEmpty() ? QStringLiteral("serif") : families.first();
    }();
    return family;
}

QFont mathFont(double pixelSize)
{
    QFont font(mathFontFamily());
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    font.setKerning(false);
    return font;
}

QString mathItalic(char32_t letter)
{
    char32_t code = letter;
    if (letter == U'h') {
        code = 0x210E;
    } else if (letter >= U'a' && letter <= U'z') {
        code = 0x1D44E + (letter - U'a');
    } else if (letter >= U'A' && letter <= U'Z') {
        code = 0x1D434 + (letter - U'A');
    } else if (letter >= 0x3B1 && letter <= 0x3C9) {
        code = 0x1D6FC + (letter - 0x3B1);
    } else if (letter == 0x3D5) {  // the straight phi, TeX's \phi
        code = 0x1D719;
    } else if (letter == 0x3D6) {  // varpi
        code = 0x1D71B;
    }
    return QString::fromUcs4(&code, 1);
}

}  // namespace fractiscope
