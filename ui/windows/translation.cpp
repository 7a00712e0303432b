// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/translation.h"

#include <QCoreApplication>
#include <QTranslator>
#include <memory>

#include "base/wording.h"

namespace fractiscope {

QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system();
    if (language == Language::System) return system;
    const auto wanted = language == Language::German ? QLocale::German : QLocale::English;
    return system.language() == wanted ? system : QLocale(wanted);
}

void installTranslation(const QLocale& locale)
{
    static std::unique_ptr<QTranslator> own;
    static std::unique_ptr<QTranslator> toolkit;
    // Removes itself from the application.
    own.reset();
    toolkit.reset();
    QLocale::setDefault(locale);
    const bool german = locale.language() == QLocale::German;
    // The English file has plurals only; Qt's own texts are English without a file.
    const auto load = [](const QString& name) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/") + name)) return std::unique_ptr<QTranslator>();
        QCoreApplication::installTranslator(translator.get());
        return translator;
    };
    if (german) toolkit = load(QStringLiteral("qtbase_de.qm"));
    setWording([](const char* context, const char* english) {
        return QCoreApplication::translate(context, english).toStdString();
    });
    own = load(german ? QStringLiteral("fractiscope_de.qm") : QStringLiteral("fractiscope_en.qm"));
}

}  // namespace fractiscope
