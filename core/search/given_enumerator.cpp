// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/given_enumerator.h"

#include <cassert>

#include "search/sign_oracle.h"

namespace fractiscope {

namespace {

class GivenEnumerator final : public LhsEnumerator {
public:
    explicit GivenEnumerator(std::vector<RationalFunction> list) : list_(std::move(list))
    {
        for (const auto& f : list_)
            if (const auto small = smallLhs(f)) small_.push_back(*small);
    }
    std::uint64_t count() const override { return list_.size(); }
    RationalFunction at(std::uint64_t i) const override
    {
        assert(i < list_.size());
        return list_[i];
    }
    bool isSmall() const override { return small_.size() == list_.size(); }
    void smallRange(std::uint64_t first, std::uint64_t size, std::vector<SmallLhs>& out) const override
    {
        assert(isSmall());
        appendSlice(small_, first, size, out);
    }

private:
    std::vector<RationalFunction> list_;
    std::vector<SmallLhs> small_;  ///< those that fit
};

}  // namespace

Result<std::shared_ptr<const LhsEnumerator>> enumerateGiven(const GivenLeftHandSides& given,
                                                            const PowerTable& alpha)
{
    SignOracle oracle(alpha);
    std::vector<RationalFunction> list;
    for (const auto& asGiven : given.list) {
        if (asGiven.denominator.isZero())
            return Error{ErrorCode::BadLeftHandSide, 0, 0, "(" + toString(asGiven.numerator, "x") + ")/0",
                         ""};
        RationalFunction f = reduced(asGiven);
        const auto top = oracle.sign(f.numerator);
        if (!top) return top.error();
        const auto bottom = oracle.sign(f.denominator);
        if (!bottom) return bottom.error();
        bool rational = f.numerator.degree() < 1 && f.denominator.degree() < 1;
        if (*top != 0 && *bottom != 0 && oracle.field()) {
            const NumberField& field = *oracle.field();
            rational = field.multiply(field.element(f.numerator), field.inverse(field.element(f.denominator)))
                           .isRational();
        }
        if (*top == 0 || *bottom == 0 || rational)
            return Error{ErrorCode::BadLeftHandSide, 0, 0,
                         "(" + toString(f.numerator, "x") + ")/(" + toString(f.denominator, "x") + ")", ""};
        if (*top < 0) f.numerator = -f.numerator;
        if (*bottom < 0) f.denominator = -f.denominator;
        list.push_back(std::move(f));
    }
    return std::shared_ptr<const LhsEnumerator>(std::make_shared<GivenEnumerator>(std::move(list)));
}

}  // namespace fractiscope
