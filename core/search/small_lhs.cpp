// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/small_lhs.h"

#include <algorithm>
#include <utility>

namespace fractiscope {

namespace {

using Coefficients = std::array<std::int32_t, 4>;

constexpr std::int64_t largestCoefficient = 1'000'000;

IntegerPolynomial spread(const Coefficients& c, int power)
{
    std::vector<Integer> spaced((c.size() - 1) * static_cast<std::size_t>(power) + 1, 0);
    for (std::size_t i = 0; i < c.size(); ++i) spaced[i * static_cast<std::size_t>(power)] = c[i];
    return IntegerPolynomial(std::move(spaced));
}

std::optional<Coefficients> narrow(const IntegerPolynomial& p)
{
    Coefficients c{};
    if (p.degree() >= static_cast<int>(c.size())) return std::nullopt;
    for (int i = 0; i <= p.degree(); ++i) {
        const auto value = toInt64(p.coefficient(i));
        if (!value || *value > largestCoefficient || *value < -largestCoefficient) return std::nullopt;
        c[static_cast<std::size_t>(i)] = static_cast<std::int32_t>(*value);
    }
    return c;
}

}  // namespace

RationalFunction SmallLhs::function() const
{
    return {spread(top, power), spread(bottom, power)};
}

int SmallLhs::degree() const
{
    std::size_t i = top.size() - 1;
    while (i > 0 && top[i] == 0 && bottom[i] == 0) --i;
    return static_cast<int>(i) * power;
}

std::optional<SmallLhs> smallLhs(const RationalFunction& f)
{
    const auto top = narrow(f.numerator);
    const auto bottom = narrow(f.denominator);
    if (!top || !bottom) return std::nullopt;
    return SmallLhs{1, *top, *bottom};
}

void appendSlice(const std::vector<SmallLhs>& list, std::uint64_t first, std::uint64_t size,
                 std::vector<SmallLhs>& out)
{
    const std::uint64_t begin = std::min<std::uint64_t>(first, list.size());
    const std::uint64_t end = begin + std::min(size, list.size() - begin);
    out.insert(out.end(), list.begin() + static_cast<std::ptrdiff_t>(begin),
               list.begin() + static_cast<std::ptrdiff_t>(end));
}

}  // namespace fractiscope
