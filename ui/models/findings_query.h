// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "fraction/sign_word.h"
#include "models/annotations.h"
#include "search/finding.h"

namespace fractiscope {

/// Which findings a person wants to see. Default: all that are not hidden.
struct FindingsQuery {
    enum class Known { Any, Proved, ApprovedOnly };

    QString text;  ///< part of the left-hand side, of the rule or of the sign word; blanks do not matter
    Known known = Known::Any;
    bool faster = false;   ///< more digits per term than the simple continued fraction
    bool simpler = false;  ///< fewer bits than the closed form of the simple continued fraction
    std::optional<SignWord> word;
    long height = 0;                                  ///< largest coefficient of the left-hand side; 0: any
    std::optional<std::pair<double, double>> ratios;  ///< ratio to simple: from, to (exclusive)
    bool starred = false;
    bool hidden = false;  ///< also what was hidden

    bool operator==(const FindingsQuery&) const = default;
    /// How many conditions beside the text and `faster` are set.
    int otherConditions() const;
    /// True iff the finding meets every condition. `constantText` is what stands for the constant in
    /// left-hand sides. Microseconds; the text costs most and is looked at last.
    bool matches(const Finding& finding, const Annotation& annotation, const std::string& constantText) const;
};

/// Largest absolute value of a coefficient of P and Q.
Integer heightOf(const RationalFunction& lhs);

}  // namespace fractiscope
