// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "proof/parametric_theorem.h"
#include "search/finding.h"
#include "search/search_spec.h"

namespace fractiscope {

/// A small question whose answer is worth seeing. It holds what to ask and why; never the answer.
struct GalleryEntry {
    std::string id;            ///< stable name
    std::string title;         ///< English; worded() in the context "gallery" translates it and the remark
    std::string remark;        ///< what is remarkable; tests hold the answer to it
    std::string constant;      ///< as Constant::parse reads it, or with the letter k if there is a parameter
    std::string leftHandSide;  ///< in x; empty: all P/Q of degree 1 with coefficients up to 5
    std::string word;          ///< empty: all sign words up to length 3
    /// Then it asks for theorems on all k together, not for a search.
    bool hasParameter = false;
    std::size_t order = 26;      ///< see SearchSpec::maxOrder
    std::size_t preperiod = 16;  ///< see SearchSpec::maxPreperiod
};

/// What came of a question, computed anew each time.
struct GalleryAnswer {
    std::uint64_t candidates = 0;             ///< looked at by a search
    std::optional<Finding> finding;           ///< the first approved one of the search
    std::vector<ParametricTheorem> theorems;  ///< for all k together
    std::string name;  ///< of a constant given by digits, if the finding is true; otherwise empty
};

/// Twelve remarkable ones, the easiest first.
const std::vector<GalleryEntry>& gallery();

/// The search that an entry asks for. Precondition: it is one of gallery(), without a parameter.
SearchSpec specOf(const GalleryEntry& entry);

/// Searches, or generalises if there is a parameter, on one thread; takes up to a second or two. After a stop
/// the answer may lack anything.
GalleryAnswer answerOf(const GalleryEntry& entry, const std::stop_token& stop = {});

}  // namespace fractiscope
