// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "fraction/signed_fraction.h"
#include "number/matrix.h"

namespace fractiscope {

/// A published continued fraction.
struct KnownFormula {
    std::string id;  ///< OEIS number of its terms, "A003417", or of its value's digits; empty: none cited
    std::string expression;   ///< the number, as Constant::parse reads it
    SignedFraction fraction;  ///< in shortest form
    std::string citation;     ///< who, with numbers of core/REFERENCES.md
};

/// The table: more than sixty formulas. Every one is compared with its constant, every term of an OEIS entry
/// that was seen with the formula, and every one is proved, by the tests. Built at the first call,
/// thread-safe.
const std::vector<KnownFormula>& knownFormulas();

/// How a formula is related to one of the table.
struct KnownMatch {
    /// From the closest on.
    enum class Relation {
        SameFormula,  ///< the same terms and signs
        SameValue,    ///< another continued fraction of the same number
        SameTail,     ///< one family: the same terms from some index on
        MoebiusImage  ///< value = map(value of the known formula)
    };
    const KnownFormula* formula = nullptr;  ///< in knownFormulas()
    Relation relation{};                    ///< the first that holds
    IntegerMatrix map;                      ///< value = map(value of the known formula), in normal form
};

/// Looks the value of a closed form up, by exact algebra: the class of its base fraction or its quadratic
/// field, and the Moebius map there. The closest relation, in the order above; of images the one with the
/// least sum of |entries|, then the first in the table. Nothing if the value is not recognised (see identify)
/// or nothing in the table is related to it. The first call takes some 0.1 s, later ones some ms.
std::optional<KnownMatch> matchKnown(const SignedFraction& fraction);

/// "This is A003417, e = [2; 1, 2, 1, 1, 4, ...] (Euler)." and the like, or "Not in the table of known
/// formulas.".
std::string knownSentence(const std::optional<KnownMatch>& match);

}  // namespace fractiscope
