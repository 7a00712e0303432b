// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "recurrence/closed_form.h"
#include "search/engine.h"
#include "search/finding.h"
#include "search/search_plan.h"

namespace fractiscope {

/// What became of one candidate.
struct CandidateResult {
    /// How far it came.
    enum class End {
        Undecided,              ///< too few terms were certified, up to the highest precision
        NoRecurrence,           ///< enough were, and no recurrence within the bounds explains them
        Hit                     ///< one does, whatever the approval said then
    } end = End::NoRecurrence;  ///< Undecided also after a stop

    std::optional<Finding> finding;                ///< for Hit
    std::shared_ptr<const std::string> familyKey;  ///< for an approved hit, else null
};

/// The stages through which a candidate passes, one candidate at a time: certified expansion on
/// GMP integers, Berlekamp-Massey, lift to Z, closed form, approval, convergence. The textbook path, kept as
/// the oracle of the fast one and for candidates that the fast one leaves. One per thread; results depend on
/// the candidate alone.
class CandidatePipeline {
public:
    explicit CandidatePipeline(const SearchPlan& plan) : plan_(plan) {}  ///< the plan must outlive it

    /// Precondition (unchecked): lhs is the left-hand side number lhsIndex of the plan.
    /// A requested stop may leave the result Undecided; it must then be thrown away.
    CandidateResult run(std::uint64_t lhsIndex, const RationalFunction& lhs, std::size_t wordIndex,
                        std::stop_token stop);
    /// Measured digits per term of the simple fraction's tail; 0 if it cannot be had.
    double simpleRate(std::uint64_t lhsIndex, const RationalFunction& lhs);

private:
    std::optional<Finding> recogniseIn(const std::vector<Integer>& terms, const SignWord& word);
    void approveAndMeasure(Finding& finding, const std::vector<Integer>& terms, std::stop_token stop);

    void studyTailOf(Finding& finding, const std::vector<Integer>& terms, std::size_t start,
                     std::stop_token stop);

    const SearchPlan& plan_;
    ShapeMemory shapes_;
    std::vector<std::uint64_t> residues_;
    std::uint64_t simpleFor_ = ~std::uint64_t{0};  ///< left-hand side whose simple rate is remembered
    double simpleRate_ = 0;
};

/// The textbook path as an engine.
class TextbookEngine final : public Engine {
public:
    /// The plan must outlive it.
    explicit TextbookEngine(const SearchPlan& plan) : plan_(plan), pipeline_(plan) {}
    bool run(CandidateRange range, BlockResult& result, LiveCounts& live, std::stop_token stop) override;

private:
    const SearchPlan& plan_;
    CandidatePipeline pipeline_;
};

}  // namespace fractiscope
