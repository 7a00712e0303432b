// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "proof/certificate.h"

namespace fractiscope {

/// The proof in words as HTML, ending with what the independent checker says of it just now. `name`: the
/// left-hand side as text.
QString proofHtml(const Certificate& certificate, const QString& name);

}  // namespace fractiscope
