// SPDX-License-Identifier: GPL-3.0-or-later
//
// Let H be the polynomials positive at alpha, sorted by height. Canonical pairs are pairs of H, so
// the sign convention costs nothing. So alpha comes first, then alpha + 1, ..., 1/alpha, ... For
// transcendental alpha nothing is kept for each pair: CoprimePairs counts those of a height and those
// of a row, the sums over every 256 rows of a height are kept once it is asked for, and a pair is found
// by two bisections, at most 256 row counts and the end of a walk along one row. For algebraic alpha
// different pairs can have one value: there they are compared exactly in Q(alpha) and kept as a list.
#include "search/quotient_enumerator.h"

#include <algorithm>
#include <cassert>
#include <mutex>
#include <unordered_set>

#include "search/coprime_pairs.h"
#include "search/sign_oracle.h"

namespace fractiscope {

namespace {

SmallLhs quotient(const SmallPolynomial& top, const SmallPolynomial& bottom)
{
    SmallLhs lhs;
    std::copy(top.c.begin(), top.c.end(), lhs.top.begin());
    std::copy(bottom.c.begin(), bottom.c.end(), lhs.bottom.begin());
    return lhs;
}

/// Pairs by their counts.
class CountingEnumerator final : public LhsEnumerator {
public:
    explicit CountingEnumerator(CoprimePairs pairs)
        : pairs_(std::move(pairs)), heights_(static_cast<std::size_t>(polynomials().maxHeight()) + 1)
    {
        for (int h = 0; h <= polynomials().maxHeight(); ++h) upTo_.push_back(pairs_.countUpTo(h));
    }

    std::uint64_t count() const override { return upTo_.back(); }

    void smallRange(std::uint64_t first, std::uint64_t size, std::vector<SmallLhs>& out) const override
    {
        if (first >= count()) return;
        std::uint64_t left = std::min(size, count() - first);
        std::size_t written = out.size();
        out.resize(written + left);
        Place place = find(first);
        std::vector<std::uint32_t> numerators;
        while (left > 0) {
            numerators.clear();
            pairs_.appendNumerators(place.height, place.q, place.skip, left, numerators);
            // Written in place, word by word: to copy what was just put together is three times slower.
            const auto bottom = quotient({}, polynomials()[place.q]).bottom;
            for (const std::uint32_t p : numerators) {
                const auto& top = polynomials()[p].c;
                out[written++] = {1, {top[0], top[1], top[2], top[3]}, bottom};
            }
            left -= numerators.size();
            place.skip = 0;
            if (++place.q == polynomials().upTo(place.height)) {
                ++place.height;
                place.q = 0;
            }
        }
    }

private:
    /// A pair by its row and the number of pairs of that row before it.
    struct Place {
        int height;
        std::size_t q;
        std::uint64_t skip;
    };
    /// Pairs of one height before rows 0, step, 2 step, ..., once they are asked for.
    struct RowStarts {
        std::once_flag made;
        std::vector<std::uint64_t> list;
    };
    static constexpr std::size_t step = 256;

    const PositivePolynomials& polynomials() const { return pairs_.polynomials(); }

    const std::vector<std::uint64_t>& rowStarts(int height) const
    {
        RowStarts& starts = heights_[static_cast<std::size_t>(height)];
        std::call_once(starts.made, [&] { starts.list = pairs_.rowStarts(height, step); });
        return starts.list;
    }

    Place find(std::uint64_t i) const
    {
        const auto next = std::upper_bound(upTo_.begin(), upTo_.end(), i);
        const auto height = static_cast<int>(next - upTo_.begin());
        const std::vector<std::uint64_t>& starts = rowStarts(height);
        i -= *(next - 1);
        const auto block = std::upper_bound(starts.begin(), starts.end(), i) - starts.begin() - 1;
        i -= starts[static_cast<std::size_t>(block)];
        std::size_t q = static_cast<std::size_t>(block) * step;
        for (;; ++q) {
            const std::uint64_t inRow = pairs_.rowCount(height, q);
            if (i < inRow) return {height, q, i};
            i -= inRow;
        }
    }

    CoprimePairs pairs_;
    std::vector<std::uint64_t> upTo_;  ///< [h]: pairs of height <= h
    mutable std::vector<RowStarts> heights_;
};

/// Pairs kept one by one: algebraic alpha.
class ListEnumerator final : public LhsEnumerator {
public:
    ListEnumerator(const CoprimePairs& pairs, int minDegree, const NumberField& field)
    {
        const PositivePolynomials& positive = pairs.polynomials();
        std::vector<FieldElement> elements;
        std::vector<FieldElement> inverses;
        for (std::size_t i = 0; i < positive.size(); ++i) {
            elements.push_back(field.element(positive[i].polynomial()));
            inverses.push_back(field.inverse(elements.back()));
        }
        std::unordered_set<std::string> values;
        std::vector<std::uint32_t> numerators;
        for (int height = 1; height <= positive.maxHeight(); ++height)
            for (std::size_t q = 0; q < positive.upTo(height); ++q) {
                numerators.clear();
                pairs.appendNumerators(height, q, 0, positive.size(), numerators);
                for (const std::uint32_t p : numerators) {
                    const FieldElement x = field.multiply(elements[p], inverses[q]);
                    if (x.isRational())
                        ++degenerate_;
                    else if (!values.insert(x.key()).second)
                        ++duplicates_;
                    else
                        list_.push_back(quotient(positive[p], positive[q]));
                }
            }
        countVanishing(positive, minDegree);
    }

    std::uint64_t count() const override { return list_.size(); }
    void smallRange(std::uint64_t first, std::uint64_t size, std::vector<SmallLhs>& out) const override
    {
        appendSlice(list_, first, size, out);
    }
    std::uint64_t degenerateCount() const override { return degenerate_; }
    std::uint64_t duplicateCount() const override { return duplicates_; }

private:
    /// Coprime pairs of which one member is zero at alpha: as numerator and as denominator.
    void countVanishing(const PositivePolynomials& positive, int minDegree)
    {
        for (const auto& zero : positive.vanishing())
            for (std::size_t i = 0; i < positive.size(); ++i)
                if (std::max(zero.degree(), positive[i].degree()) >= minDegree &&
                    areCoprime(zero, positive[i]))
                    degenerate_ += 2;
    }

    std::vector<SmallLhs> list_;
    std::uint64_t degenerate_ = 0;
    std::uint64_t duplicates_ = 0;
};

/// Pairs beyond which the comparison of values in Q(alpha) is refused: about 10 s.
constexpr std::size_t maximumComparedPairs = 4'000'000;

}  // namespace

Result<std::shared_ptr<const LhsEnumerator>> enumerateQuotients(const RationalFamily& family,
                                                                const PowerTable& alpha)
{
    auto polynomials =
        PositivePolynomials::make(family.maxDegree, static_cast<int>(family.maxCoefficient), alpha);
    if (!polynomials) return polynomials.error();
    const auto& minimal = alpha.constant().minimalPolynomial();
    const std::size_t size = polynomials->size();
    if (minimal && size * size > maximumComparedPairs)
        return Error{ErrorCode::SearchTooLarge, 0, 0, std::to_string(size * size),
                     std::to_string(maximumComparedPairs)};
    CoprimePairs pairs(std::move(*polynomials), family.minDegree);
    std::shared_ptr<const LhsEnumerator> enumerator;
    if (minimal)
        enumerator = std::make_shared<ListEnumerator>(pairs, family.minDegree, NumberField(*minimal));
    else
        enumerator = std::make_shared<CountingEnumerator>(std::move(pairs));
    if (enumerator->count() == 0) return Error{ErrorCode::EmptySearch, 0, 0, "", ""};
    return enumerator;
}

}  // namespace fractiscope
