// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/contraction.h"

#include <numeric>

#include "recurrence/closed_form.h"

namespace fractiscope {

namespace {

/// Whether p(k) = 0 for some integer k >= 0, or that would take too long to exclude.
bool mayVanish(const RationalPolynomial& p)
{
    constexpr long mostTested = 100'000;
    if (p.empty()) return true;
    // Cauchy's bound of the roots.
    Rational bound = 1;
    for (const Rational& c : p) bound = std::max(bound, Rational(1 + abs(c / p.back())));
    if (p.size() > 1 && bound > mostTested) return true;
    for (Integer k = 0; Rational(k) <= bound; ++k)
        if (evaluate(p, k) == 0) return true;
    return false;
}

class Contractor {
public:
    explicit Contractor(const SignedFraction& fraction) : f_(fraction) {}

    /// Is some a_2, a_4, ... zero?
    bool vanishes() const
    {
        for (std::size_t n = 2; n < f_.preperiod(); n += 2)
            if (f_.initial[n].is_zero()) return true;
        const std::size_t r = f_.preperiod();
        const bool oddPeriod = f_.period() % 2 != 0;
        for (std::size_t j = 0; j < f_.period(); ++j)
            if ((oddPeriod || (r + j) % 2 == 0) && mayVanish(f_.channels[j])) return true;
        return false;
    }

    GeneralFraction evenPart() const
    {
        const std::size_t step = std::lcm(f_.period(), std::size_t{2});
        const std::size_t first = std::max<std::size_t>(3, (f_.preperiod() + 5) / 2);
        const auto values = 3 * static_cast<std::size_t>(f_.degree()) + 1;
        const std::vector<Integer> a = f_.terms(2 * (first + step / 2 * values) + 1);
        GeneralFraction result;
        for (std::size_t i = 0; i < first; ++i) result.initial.push_back(element(a, i));
        for (std::size_t j = 0; j < step / 2; ++j) {
            std::vector<Integer> numerators, denominators;
            for (std::size_t k = 0; k < values; ++k) {
                auto [n, d] = element(a, first + j + step / 2 * k);
                numerators.push_back(std::move(n));
                denominators.push_back(std::move(d));
            }
            result.channels.push_back(
                {interpolate(std::move(numerators)), interpolate(std::move(denominators))});
        }
        return result;
    }

private:
    GeneralFraction::Element element(const std::vector<Integer>& a, std::size_t i) const
    {
        const auto b = [&](std::size_t n) { return Integer(f_.word.sign(n)); };
        if (i == 0) return {1, a[0]};
        if (i == 1) return {b(0) * a[2], a[1] * a[2] + b(1)};
        const std::size_t n = 2 * i;
        const Integer before = i == 2 ? Integer(1) : a[n - 4];
        return {-b(n - 3) * b(n - 2) * before * a[n],
                (a[n - 1] * a[n] + b(n - 1)) * a[n - 2] + b(n - 2) * a[n]};
    }

    const SignedFraction& f_;
};

}  // namespace

std::vector<GeneralFraction::Element> GeneralFraction::elements(std::size_t count) const
{
    std::vector<Element> result(
        initial.begin(), initial.begin() + static_cast<std::ptrdiff_t>(std::min(count, initial.size())));
    for (std::size_t i = result.size(); i < count; ++i) {
        const std::size_t position = i - initial.size();
        const Channel& channel = channels[position % channels.size()];
        const Integer k(position / channels.size());
        result.push_back({Integer(numerator(evaluate(channel.numerator, k))),
                          Integer(numerator(evaluate(channel.denominator, k)))});
    }
    return result;
}

Result<GeneralFraction, NoContraction> contraction(const SignedFraction& fraction, Parity parity)
{
    if (!fraction.hasClosedForm()) return NoContraction::NoClosedForm;
    const SignedFraction tail = parity == Parity::Odd ? tailOf(fraction, 1) : fraction;
    const Contractor contractor(tail);
    if (contractor.vanishes()) return NoContraction::ZeroTerm;
    GeneralFraction result = contractor.evenPart();
    if (parity == Parity::Odd) {
        result.initial.front().numerator = fraction.word.sign(0);
        result.initial.insert(result.initial.begin(), GeneralFraction::Element{1, fraction.terms(1).front()});
    }
    return result;
}

}  // namespace fractiscope
