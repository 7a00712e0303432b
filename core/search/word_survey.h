// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "proof/discovery.h"
#include "proof/effort.h"
#include "search/number_bases.h"

namespace fractiscope {

/// What is known of one number under one sign word.
struct WordReport {
    SignWord word;                       ///< one of those asked for
    double digitsPerTerm = 0;            ///< measured on certified terms, see measuredRate; 0: too few
    std::optional<Discovery> discovery;  ///< the formula with its proof, where the number has a base
    std::optional<OpenReason> open;      ///< why none was found, where it has one
    SearchNeed need;                     ///< for a search that is to find that formula
    /// Digits per term over those of the simple fraction of the same number, asymptotically and exactly; see
    /// SimpleTail. Nothing unless both formulas are known.
    std::optional<Rational> ratio;
};

/// One number f(alpha) under many sign words.
struct WordSurvey {
    Result<BasedConstant, NoBase> base;  ///< of the number
    double simpleDigitsPerTerm = 0;      ///< measured, of the simple fraction
    /// Most digits per term first: those with an exact ratio, of equals the shorter period first; then the
    /// others as measured.
    std::vector<WordReport> words;
};

/// Limits for a discovery whose period nobody knows.
inline constexpr ProofLimits surveyLimits{{400'000, 400'000}, 8'000'000};

/// Expands f(alpha) under every word and, where it has a base, discovers and proves its formulas. Takes
/// seconds for periods of thousands; a stop leaves the rest Stopped.
WordSurvey surveyWords(const Constant& constant, const RationalFunction& f,
                       const std::vector<SignWord>& words, const ProofLimits& limits = surveyLimits,
                       std::stop_token stop = {});

}  // namespace fractiscope
