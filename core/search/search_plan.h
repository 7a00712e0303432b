// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "fraction/fixed_point.h"
#include "search/lhs_enumerator.h"
#include "search/number_bases.h"
#include "search/search_spec.h"

namespace fractiscope {

/// A checked spec with its enumeration: the number of candidates is known, any of them can be
/// named by its index. Immutable, shared between threads.
class SearchPlan {
public:
    /// Fails as checkSpec does, and with EmptySearch, SearchTooLarge, TooFewDigits, Inseparable
    /// (a left-hand side could not be separated from 0). May take seconds for algebraic constants: not for
    /// a GUI thread.
    static Result<std::shared_ptr<const SearchPlan>> make(SearchSpec spec);

    const SearchSpec& spec() const { return spec_; }  ///< as given to make()
    /// Left-hand sides searched; those left out are counted below.
    std::uint64_t leftHandSideCount() const { return enumerator_->count(); }
    /// Left-hand sides times words: candidate i is left-hand side i / words under word i % words.
    std::uint64_t candidateCount() const { return enumerator_->count() * spec_.words.size(); }
    /// Left-hand sides left out because P or Q vanishes or the value is rational (algebraic constants only).
    std::uint64_t degenerateCount() const { return enumerator_->degenerateCount(); }
    /// Left-hand sides left out because an earlier one has the same value (algebraic constants only).
    std::uint64_t duplicateCount() const { return enumerator_->duplicateCount(); }
    /// Precondition (checked): i < leftHandSideCount().
    RationalFunction leftHandSide(std::uint64_t i) const { return enumerator_->at(i); }
    /// The left-hand sides first .. first + size - 1, as far as there are.
    std::vector<RationalFunction> leftHandSides(std::uint64_t first, std::uint64_t size) const
    {
        return enumerator_->range(first, size);
    }
    /// True iff smallLeftHandSides may be called.
    bool leftHandSidesAreSmall() const { return enumerator_->isSmall(); }
    /// Appends the left-hand sides first .. first + size - 1, as far as there are.
    void smallLeftHandSides(std::uint64_t first, std::uint64_t size, std::vector<SmallLhs>& out) const
    {
        enumerator_->smallRange(first, size, out);
    }
    /// Largest absolute value of a coefficient of a left-hand side.
    std::int64_t largestCoefficient() const;
    /// With what formulas are proved; nullptr unless spec().prove.
    const NumberBases* bases() const { return bases_.get(); }
    const PowerTable& powers() const { return *powers_; }  ///< of alpha, as far as left-hand sides go
    /// For a constant given by digits: the terms of its simple continued fraction that the digits
    /// certify; for an expression the search depth.
    std::size_t certifiedTerms() const { return certifiedTerms_; }

private:
    explicit SearchPlan(SearchSpec spec) : spec_(std::move(spec)) {}
    SearchSpec spec_;
    std::shared_ptr<const PowerTable> powers_;
    std::shared_ptr<const LhsEnumerator> enumerator_;
    std::unique_ptr<const NumberBases> bases_;
    std::size_t certifiedTerms_ = 0;
};

}  // namespace fractiscope
