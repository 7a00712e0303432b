// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "recurrence/closed_form.h"
#include "search/finding.h"
#include "search/search_plan.h"

namespace fractiscope {

/// How many candidates of a block reached each stage.
struct StageCounts {
    std::uint64_t expanded = 0;
    std::uint64_t undecided = 0;
    std::uint64_t recurrences = 0;
    std::uint64_t approved = 0;
};

/// What became of one candidate.
struct CandidateResult {
    enum class End { Undecided, NoRecurrence, Hit } end = End::NoRecurrence;
    std::optional<Finding> finding;  ///< for Hit
    std::string familyKey;           ///< for an approved hit
};

/// The stages through which every candidate passes: certified expansion, Berlekamp-Massey, lift to
/// Z, closed form, approval, convergence. One per thread; results depend on the candidate alone.
class CandidatePipeline {
public:
    explicit CandidatePipeline(const SearchPlan& plan) : plan_(plan) {}

    /// Precondition (unchecked): lhs is the left-hand side number lhsIndex of the plan.
    /// A requested stop may leave the result Undecided; it must then be thrown away.
    CandidateResult run(std::uint64_t lhsIndex, const RationalFunction& lhs, std::size_t wordIndex,
                        std::stop_token stop);

private:
    std::optional<Finding> recognise(const std::vector<Integer>& terms, const SignWord& word);
    void approveAndMeasure(Finding& finding, std::stop_token stop);
    double simpleDigitsPerTerm(std::uint64_t lhsIndex, const RationalFunction& lhs);

    const SearchPlan& plan_;
    ShapeMemory shapes_;
    std::vector<std::uint64_t> residues_;
    std::uint64_t simpleFor_ = ~std::uint64_t{0};  ///< left-hand side whose simple rate is remembered
    double simpleRate_ = 0;
};

}  // namespace fractiscope
