// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/prime_field.h"

namespace fractiscope::prime_field {

std::uint64_t inverse(std::uint64_t a)
{
    // Fermat: a^(p-2).
    std::uint64_t result = 1;
    for (std::uint64_t exponent = modulus - 2; exponent != 0; exponent >>= 1) {
        if (exponent & 1) result = multiply(result, a);
        a = multiply(a, a);
    }
    return result;
}

}  // namespace fractiscope::prime_field
