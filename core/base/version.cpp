// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"

namespace fractiscope {

const char* version()
{
    return FRACTISCOPE_VERSION;
}

}  // namespace fractiscope
