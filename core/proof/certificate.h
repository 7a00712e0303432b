// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "proof/base_fraction.h"
#include "proof/block_identity.h"

namespace fractiscope {

/// Everything that is needed to check that M0(value of the base) = value of the target, without a search.
/// With C_i, D_n the matrices [[term, sign], [1, 0]] of base and target and ~ for equality up to a nonzero
/// factor:
///   H1  the base from legalFrom on and the target satisfy a_n >= 1, a_n + b_n >= 1 for n >= 1;
///   H2  M0 C_0 ... C_{i1-1} ~ D_0 ... D_{n1-1} M, i1 >= legalFrom, i1 and n1 behind the preperiods;
///   H3  M Cblk(k) = s Dblk(k) M identically in k (see blockSign);
///   H4  M maps [1, oo] into [1, oo].
/// Plain data; a certificate proves nothing until certificate_checker accepts it. That the base has the value
/// its name promises is a theorem of the literature and not part of it.
struct Certificate {
    BaseFraction base;      ///< c_i, e_i and the index legalFrom of H1
    IntegerMatrix start;    ///< M0
    SignedFraction target;  ///< closed form; its recurrence and seeds are left out
    Block block;            ///< i1, di, n1, dn
    IntegerMatrix state;    ///< M
    int sign = 1;           ///< s
};

/// What the text of a certificate may hold, so that reading hostile input is cheap.
struct CertificateLimits {
    static constexpr std::size_t maximumBytes = std::size_t{1} << 23;  ///< of the whole text
    /// A number "n" or "p/q" has at most twice as many bytes.
    static constexpr std::size_t maximumIntegerDigits = 10'000;
    static constexpr int maximumNesting = 6;                           ///< of brackets outside strings
    static constexpr std::size_t maximumIndex = std::size_t{1} << 40;  ///< of legalFrom and what is in Block
};

/// One JSON object on one line: {"certificate": 1, "base": {"name", "legalFrom", "signs", "initial",
/// "polynomials"}, "start": [a, b, c, d], "target": {"signs", "initial", "polynomials"}, "baseIndex",
/// "baseLength", "targetIndex", "targetLength", "state": [a, b, c, d], "sign"}. Polynomials from low to high
/// degree; a coefficient p/q and an integer beyond 2^53 are strings.
std::string toJson(const Certificate& certificate);

/// Reads that text back; toJson of the result is the text again if it was written by toJson. Every field is
/// checked for its type and size, nothing for its truth. The error's detail names the field and `expected`
/// says what it must be (UnexpectedToken), or it is UnexpectedCharacter with a position, NestingTooDeep or
/// InputTooLong.
Result<Certificate> certificateFromJson(std::string_view text);

/// The same object without "certificate" and "target", for use beside the target.
std::string proofToJson(const Certificate& certificate);

/// Reads that text back; fails as certificateFromJson does.
Result<Certificate> proofFromJson(std::string_view text, const SignedFraction& target);

}  // namespace fractiscope
