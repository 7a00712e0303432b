// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include "bridge/search_request.h"

namespace fractiscope {

/// A search to begin with.
struct Preset {
    QString name;
    QString description;
    SearchRequest request;
};

/// From a first look to a deep search, in the language of the program.
QVector<Preset> presets();

}  // namespace fractiscope
