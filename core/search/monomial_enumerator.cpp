// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/monomial_enumerator.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <unordered_set>

#include "search/sign_oracle.h"

namespace fractiscope {

namespace {

/// k, c, b of c alpha^k + b, and the sign of alpha^|k| when k < 0.
struct Monomial {
    std::int16_t exponent;
    std::int16_t factor;
    std::int16_t offset;
    std::int16_t denominatorSign;

    SmallLhs small() const
    {
        SmallLhs lhs;
        lhs.power = std::abs(exponent);
        lhs.top[exponent > 0 ? 1 : 0] = factor * denominatorSign;
        lhs.top[exponent > 0 ? 0 : 1] = offset * denominatorSign;
        lhs.bottom[exponent > 0 ? 0 : 1] = denominatorSign;
        return lhs;
    }
};

class MonomialEnumerator final : public LhsEnumerator {
public:
    MonomialEnumerator(std::vector<SmallLhs> list, std::uint64_t degenerate, std::uint64_t duplicates)
        : list_(std::move(list)), degenerate_(degenerate), duplicates_(duplicates)
    {
    }
    std::uint64_t count() const override { return list_.size(); }
    void smallRange(std::uint64_t first, std::uint64_t size, std::vector<SmallLhs>& out) const override
    {
        appendSlice(list_, first, size, out);
    }
    std::uint64_t degenerateCount() const override { return degenerate_; }
    std::uint64_t duplicateCount() const override { return duplicates_; }

private:
    std::vector<SmallLhs> list_;
    std::uint64_t degenerate_;
    std::uint64_t duplicates_;
};

std::vector<Monomial> allMonomials(const BiasedMonomials& what)
{
    std::vector<Monomial> list;
    const auto limit = static_cast<int>(what.maxCoefficient);
    for (int k = what.minExponent; k <= what.maxExponent; ++k)
        for (int c = -limit; c <= limit; ++c)
            for (int b = -limit; b <= limit; ++b)
                if (k != 0 && c != 0)
                    list.push_back({static_cast<std::int16_t>(k), static_cast<std::int16_t>(c),
                                    static_cast<std::int16_t>(b), 1});
    const auto key = [](const Monomial& m) {
        return std::array<int, 6>{std::max(std::abs(m.factor), std::abs(m.offset)),
                                  std::abs(m.exponent),
                                  -m.exponent,
                                  std::abs(m.offset),
                                  -m.factor,
                                  -m.offset};
    };
    std::sort(list.begin(), list.end(),
              [&](const Monomial& a, const Monomial& b) { return key(a) < key(b); });
    return list;
}

}  // namespace

Result<std::shared_ptr<const LhsEnumerator>> enumerateMonomials(const BiasedMonomials& what,
                                                                const PowerTable& alpha)
{
    SignOracle oracle(alpha);
    std::vector<SmallLhs> kept;
    std::unordered_set<std::string> values;
    std::uint64_t degenerate = 0;
    std::uint64_t duplicates = 0;
    for (Monomial m : allMonomials(what)) {
        const auto bottom = oracle.sign(m.small().function().denominator);
        if (!bottom) return bottom.error();
        if (*bottom < 0) m.denominatorSign = -1;
        const RationalFunction f = m.small().function();
        const auto top = oracle.sign(f.numerator);
        if (!top) return top.error();
        if (*top < 0) continue;
        if (*top == 0 || *bottom == 0) {
            ++degenerate;
            continue;
        }
        if (oracle.field()) {
            const NumberField& field = *oracle.field();
            const FieldElement x =
                field.multiply(field.element(f.numerator), field.inverse(field.element(f.denominator)));
            if (x.isRational()) {
                ++degenerate;
                continue;
            }
            if (!values.insert(x.key()).second) {
                ++duplicates;
                continue;
            }
        }
        kept.push_back(m.small());
    }
    if (kept.empty()) return Error{ErrorCode::EmptySearch, 0, 0, "", ""};
    return std::shared_ptr<const LhsEnumerator>(
        std::make_shared<MonomialEnumerator>(std::move(kept), degenerate, duplicates));
}

}  // namespace fractiscope
