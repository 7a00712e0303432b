// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace fractiscope {

/// A sentence of the core as it is read: ≥ for >=, − for a minus between or before numbers, ∞ for oo. Not
/// for what is to be typed again.
QString mathText(const std::string& plain);

/// The same as HTML, with a_n and x^2 or e^(1/k) lowered and raised; lines become lines.
QString mathHtml(const std::string& plain);

}  // namespace fractiscope
