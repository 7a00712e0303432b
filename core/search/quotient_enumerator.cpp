// SPDX-License-Identifier: GPL-3.0-or-later
//
// Let H be the polynomials positive at alpha, sorted by height. Canonical pairs are pairs of H, so
// the sign convention costs nothing. For transcendental alpha a table holds, for each height h and
// each Q, how many pairs come before those of height h with this Q; a pair is found from its number
// by bisection and one walk over the P. So alpha comes first, then alpha + 1, ..., 1/alpha, ... For algebraic alpha different pairs can have one value:
// there the pairs are compared exactly in Q(alpha) and kept as a list.
#include "search/quotient_enumerator.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <unordered_set>

#include "search/sign_oracle.h"
#include "search/small_polynomial.h"

namespace fractiscope {

namespace {

/// The polynomials of a family by sign at alpha.
struct Polynomials {
    std::vector<SmallPolynomial> positive;   ///< sorted by height
    std::vector<SmallPolynomial> vanishing;  ///< zero at alpha, one of each pair +-P
    std::vector<std::size_t> upToHeight;     ///< [h]: how many positive ones have height <= h
};

Result<Polynomials> classify(const RationalFamily& family, const PowerTable& alpha)
{
    SignOracle oracle(alpha);
    Polynomials result;
    const auto limit = static_cast<int>(family.maxCoefficient);
    const int limit2 = family.maxDegree >= 2 ? limit : 0;
    for (int c2 = 0; c2 <= limit2; ++c2)
        for (int c1 = c2 == 0 ? 0 : -limit; c1 <= limit; ++c1)
            for (int c0 = c2 == 0 && c1 == 0 ? 1 : -limit; c0 <= limit; ++c0) {
                SmallPolynomial p{{static_cast<std::int16_t>(c0), static_cast<std::int16_t>(c1),
                                   static_cast<std::int16_t>(c2)}};
                const auto sign = oracle.sign(p.polynomial());
                if (!sign) return sign.error();
                if (*sign < 0)
                    for (auto& c : p.c) c = static_cast<std::int16_t>(-c);
                (*sign == 0 ? result.vanishing : result.positive).push_back(p);
            }
    std::sort(result.positive.begin(), result.positive.end(), [](const auto& a, const auto& b) {
        if (a.height() != b.height()) return a.height() < b.height();
        if (a.length() != b.length()) return a.length() < b.length();
        if (a.degree() != b.degree()) return a.degree() < b.degree();
        return std::lexicographical_compare(b.c.rbegin(), b.c.rend(), a.c.rbegin(), a.c.rend());
    });
    result.upToHeight.assign(static_cast<std::size_t>(limit) + 1, 0);
    for (const auto& p : result.positive) ++result.upToHeight[static_cast<std::size_t>(p.height())];
    std::partial_sum(result.upToHeight.begin(), result.upToHeight.end(), result.upToHeight.begin());
    return result;
}

class CanonicalPairs {
public:
    CanonicalPairs(Polynomials polynomials, int minDegree)
        : polynomials_(std::move(polynomials)), minDegree_(minDegree)
    {
        for (const auto& p : polynomials_.positive) contents_.push_back(p.content());
    }

    const Polynomials& polynomials() const { return polynomials_; }
    std::size_t heights() const { return polynomials_.upToHeight.size(); }
    std::size_t upTo(std::size_t height) const { return polynomials_.upToHeight[height]; }

    bool isCanonical(std::size_t p, std::size_t q) const
    {
        const auto& top = polynomials_.positive[p];
        const auto& bottom = polynomials_.positive[q];
        if (std::max(top.degree(), bottom.degree()) < minDegree_) return false;
        return std::gcd(contents_[p], contents_[q]) == 1 && !haveCommonRoot(top, bottom);
    }

    /// Calls visit(p) for the numerators p that make a canonical pair of exactly this height with
    /// the denominator q, in order, until it returns false.
    template <class Visit>
    void numerators(std::size_t height, std::size_t q, Visit visit) const
    {
        const bool qIsLow = q < upTo(height - 1);
        for (std::size_t p = qIsLow ? upTo(height - 1) : 0; p < upTo(height); ++p)
            if (isCanonical(p, q) && !visit(p)) return;
    }

    RationalFunction function(std::size_t p, std::size_t q) const
    {
        return {polynomials_.positive[p].polynomial(), polynomials_.positive[q].polynomial()};
    }

private:
    Polynomials polynomials_;
    std::vector<int> contents_;
    int minDegree_;
};

/// Pairs by a table of counts.
class TableEnumerator final : public LhsEnumerator {
public:
    explicit TableEnumerator(CanonicalPairs pairs) : pairs_(std::move(pairs))
    {
        std::uint64_t total = 0;
        for (std::size_t height = 1; height < pairs_.heights(); ++height)
            for (std::size_t q = 0; q < pairs_.upTo(height); ++q) {
                rows_.push_back({total, static_cast<std::uint32_t>(height), static_cast<std::uint32_t>(q)});
                pairs_.numerators(height, q, [&](std::size_t) { return ++total, true; });
            }
        count_ = total;
    }

    std::uint64_t count() const override { return count_; }

    RationalFunction at(std::uint64_t i) const override
    {
        assert(i < count_);
        return range(i, 1).front();
    }

    std::vector<RationalFunction> range(std::uint64_t first, std::uint64_t size) const override
    {
        std::vector<RationalFunction> result;
        if (first >= count_) return result;
        const std::uint64_t end = first + std::min(size, count_ - first);
        auto row = std::upper_bound(rows_.begin(), rows_.end(), first,
                                    [](std::uint64_t i, const Row& r) { return i < r.before; }) -
                   1;
        for (std::uint64_t i = row->before; i < end; ++row)
            pairs_.numerators(row->height, row->q, [&](std::size_t p) {
                if (i >= first) result.push_back(pairs_.function(p, row->q));
                return ++i < end;
            });
        return result;
    }

private:
    struct Row {
        std::uint64_t before;  ///< number of pairs before this row
        std::uint32_t height;
        std::uint32_t q;
    };
    CanonicalPairs pairs_;
    std::vector<Row> rows_;
    std::uint64_t count_ = 0;
};

/// Pairs kept one by one: algebraic alpha.
class ListEnumerator final : public LhsEnumerator {
public:
    ListEnumerator(CanonicalPairs pairs, const NumberField& field) : pairs_(std::move(pairs))
    {
        const auto& positive = pairs_.polynomials().positive;
        std::vector<FieldElement> elements;
        std::vector<FieldElement> inverses;
        for (const auto& p : positive) {
            elements.push_back(field.element(p.polynomial()));
            inverses.push_back(field.inverse(elements.back()));
        }
        std::unordered_set<std::string> values;
        for (std::size_t height = 1; height < pairs_.heights(); ++height)
            for (std::size_t q = 0; q < pairs_.upTo(height); ++q)
                pairs_.numerators(height, q, [&](std::size_t p) {
                    const FieldElement x = field.multiply(elements[p], inverses[q]);
                    if (x.isRational())
                        ++degenerate_;
                    else if (!values.insert(x.key()).second)
                        ++duplicates_;
                    else
                        list_.emplace_back(static_cast<std::uint32_t>(p), static_cast<std::uint32_t>(q));
                    return true;
                });
        countVanishing();
    }

    std::uint64_t count() const override { return list_.size(); }
    RationalFunction at(std::uint64_t i) const override
    {
        assert(i < list_.size());
        return pairs_.function(list_[i].first, list_[i].second);
    }
    std::uint64_t degenerateCount() const override { return degenerate_; }
    std::uint64_t duplicateCount() const override { return duplicates_; }

private:
    /// Canonical pairs of which one member is zero at alpha: as numerator and as denominator.
    void countVanishing()
    {
        for (const auto& zero : pairs_.polynomials().vanishing)
            for (const auto& other : pairs_.polynomials().positive)
                if (std::gcd(zero.content(), other.content()) == 1 && !haveCommonRoot(zero, other))
                    degenerate_ += 2;
    }

    CanonicalPairs pairs_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> list_;
    std::uint64_t degenerate_ = 0;
    std::uint64_t duplicates_ = 0;
};

/// Pairs beyond which the comparison of values in Q(alpha) is refused: about 10 s.
constexpr std::size_t maximumComparedPairs = 4'000'000;

}  // namespace

Result<std::shared_ptr<const LhsEnumerator>> enumerateQuotients(const RationalFamily& family,
                                                                const PowerTable& alpha)
{
    auto polynomials = classify(family, alpha);
    if (!polynomials) return polynomials.error();
    const std::size_t size = polynomials->positive.size();
    CanonicalPairs pairs(std::move(*polynomials), family.minDegree);
    std::shared_ptr<const LhsEnumerator> enumerator;
    if (const auto& minimal = alpha.constant().minimalPolynomial()) {
        if (size * size > maximumComparedPairs)
            return Error{ErrorCode::SearchTooLarge, 0, 0, std::to_string(size * size),
                         std::to_string(maximumComparedPairs)};
        enumerator = std::make_shared<ListEnumerator>(std::move(pairs), NumberField(*minimal));
    } else {
        enumerator = std::make_shared<TableEnumerator>(std::move(pairs));
    }
    if (enumerator->count() == 0) return Error{ErrorCode::EmptySearch, 0, 0, "", ""};
    return enumerator;
}

}  // namespace fractiscope
