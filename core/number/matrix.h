// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "number/integer.h"

namespace fractiscope {

/// [[a, b], [c, d]] over Z, acting on y as (a y + b)/(c y + d).
struct IntegerMatrix {
    Integer a{1}, b{0}, c{0}, d{1};

    bool operator==(const IntegerMatrix& other) const = default;
};

}  // namespace fractiscope
