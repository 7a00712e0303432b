// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/prime_field.h"

#include <algorithm>

namespace fractiscope::prime_field {

std::uint64_t dotReversed(const std::uint64_t* a, const std::uint64_t* b, std::size_t count)
{
    __extension__ using Wide = unsigned __int128;
    // Products are below 2^122: 32 of them fit, with what the folding leaves.
    constexpr std::size_t batch = 32;
    Wide sum = 0;
    for (std::size_t i = 0; i < count;) {
        const std::size_t end = std::min(count, i + batch);
        for (; i < end; ++i) sum += static_cast<Wide>(a[i]) * *(b - i);
        sum = (sum & modulus) + (sum >> 61);
    }
    sum = (sum & modulus) + (sum >> 61);
    sum = (sum & modulus) + (sum >> 61);
    return add(static_cast<std::uint64_t>(sum), 0);
}

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
