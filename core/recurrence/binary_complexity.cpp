// SPDX-License-Identifier: GPL-3.0-or-later
//
// The connection polynomials C and B are packed with their constant term in bit 0 of word 0. The
// last terms are kept in `recent`, newest in bit 0, so that the discrepancy sum c_i s_{n-i} is the
// parity of C and recent. B is kept multiplied by x^(terms since the last growth): C += B repairs.
#include "recurrence/binary_complexity.h"

#include <bit>
#include <vector>

#include "fraction/tail_filter.h"

namespace fractiscope {

namespace {

using Words = std::vector<std::uint64_t>;

/// words *= x, a bit falling in at the bottom.
void shiftUp(Words& words, std::uint64_t incoming)
{
    for (auto& word : words) {
        const std::uint64_t carry = word >> 63;
        word = word << 1 | incoming;
        incoming = carry;
    }
}

}  // namespace

std::size_t binaryComplexity(std::span<const std::uint64_t> bits, std::size_t length, std::size_t maximum)
{
    if (length == 0) return 0;
    if (length <= 64) return parityComplexity(bits[0], static_cast<unsigned>(length));
    // C has degree at most `maximum`, and B is used only while its degree is.
    const std::size_t size = maximum / 64 + 2;
    Words c(size, 0), b(size, 0), recent(size, 0), before(size, 0);
    c[0] = b[0] = 1;
    std::size_t complexity = 0;
    for (std::size_t n = 0; n < length; ++n) {
        shiftUp(recent, bits[n / 64] >> (n % 64) & 1);
        shiftUp(b, 0);
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < size; ++i) sum ^= c[i] & recent[i];
        if ((std::popcount(sum) & 1) == 0) continue;
        const bool grows = 2 * complexity <= n;
        if (grows) {
            complexity = n + 1 - complexity;
            if (complexity > maximum) return complexity;
            before = c;
        }
        for (std::size_t i = 0; i < size; ++i) c[i] ^= b[i];
        if (grows) b.swap(before);
    }
    return complexity;
}

}  // namespace fractiscope
