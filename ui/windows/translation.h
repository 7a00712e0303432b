// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include "bridge/settings.h"

namespace fractiscope {

/// The locale of a language: that of the system where it speaks the language already.
QLocale localeOf(Language language);

/// Words, plurals and numbers of the locale, from now on; widgets that exist keep theirs. A language without
/// a translation gets English words and its own numbers.
void installTranslation(const QLocale& locale);

}  // namespace fractiscope
