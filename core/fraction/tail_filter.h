// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fraction/fixed_point.h"
#include "fraction/sign_word.h"

namespace fractiscope {

/// The number x = U/V with U = sum upper[i] alpha^i and V = sum lower[i] alpha^i, both positive, that is to
/// be expanded under the signs of word number `word`.
struct TailState {
    std::array<std::int32_t, 4> upper{};  ///< low to high power of alpha, as far as the filter has powers
    std::array<std::int32_t, 4> lower{};  ///< likewise
    std::uint32_t word = 0;               ///< index in the `words` of the filter
};

/// What the filter knows of a tail; see TailFilter::classify.
enum class TailVerdict : std::uint8_t { Uncertain, Refuted, Survives };

/// The certified terms of one tail, as the lanes found them.
struct TailTerms {
    std::vector<std::int64_t> terms;  ///< a_0, a_1, ... up to where certainty ended
    std::uint64_t parities = 0;       ///< of the last 64: bit 63 is that of the last term
};

/// Length of the shortest linear recurrence over GF(2) of the first `length` <= 64 bits of `parities`, lowest
/// bit first: the complexity of Massey [3], 0 for zeros. Exact. O(length), in one word.
std::size_t parityComplexity(std::uint64_t parities, unsigned length);

/// Expands many tails at once, in the lanes of the processor's vectors, and refutes most: the infinite
/// sequence of terms from index `skip` on obeys no linear recurrence over Z of order at most `maximumOrder`,
/// for modulo 2 already some 64 of them do not. Rigorous: a term counts only if it is proved for the whole
/// enclosure.
///
/// Immutable; `classify` may run in several threads. One tail costs about a tenth of a microsecond for 80
/// terms.
class TailFilter {
public:
    /// The powers of alpha, at most 4, with widths of a few units; about 3.5 bits a term are needed for the
    /// word +, and those beyond about 416 are not used. Terms before index `skip` are ignored: the filter
    /// looks at the window of the 64 parities of a_skip, ..., a_{skip+63}. A tail names its word by its index
    /// in `words`. Precondition (checked): maximumOrder <= 28, else the window could not refute.
    TailFilter(const FixedPointPowers& powers, std::span<const SignWord> words, std::size_t skip,
               std::size_t maximumOrder);

    /// Sets verdicts[i] for tails[i], in any order and number:
    ///   Refuted: certified terms of the window, all 64 or the first ones, have over GF(2) a complexity
    ///   greater than maximumOrder; the same for every number of the enclosure. Survives: all terms of the
    ///   window are certified, their complexity is at most maximumOrder. Uncertain: neither; certainty ended
    ///   first, or a term exceeds about 2^25. To be done exactly.
    /// Preconditions: as many verdicts as tails (checked); U, V > 0 (a tail for which that is not certain is
    /// Uncertain). The verdict does not depend on the neighbours; between targets only Uncertain may differ.
    void classify(std::span<const TailState> tails, std::span<TailVerdict> verdicts) const;

    /// For tests: the terms that the same lanes certify, at most `maximumTerms` of each tail.
    std::vector<TailTerms> expandTerms(std::span<const TailState> tails, std::size_t maximumTerms) const;

    /// Names of the instruction sets that this machine can run, the best first: "AVX3" (AVX-512), "AVX2",
    /// "SSE4", "SSSE3", "NEON", "SCALAR".
    static std::vector<std::string> targets();
    /// For tests and benchmarks: restricts the whole program to one of targets(), "" back to the best. False
    /// if there is none of that name. Not while another thread classifies.
    static bool useTarget(std::string_view name);

private:
    struct Plan;
    std::shared_ptr<const Plan> plan_;
};

}  // namespace fractiscope
