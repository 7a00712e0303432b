// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/effort.h"

#include <algorithm>
#include <cmath>

#include "number/prime_field.h"
#include "recurrence/berlekamp_massey.h"
#include "recurrence/closed_form.h"

namespace fractiscope {

namespace {

/// c_i with p(k) = sum c_i binomial(k, i): the differences of p at 0.
std::vector<Integer> newtonSeries(const RationalPolynomial& p)
{
    std::vector<Integer> values;
    for (std::size_t k = 0; k < p.size(); ++k) values.push_back(numerator(evaluate(p, Integer(k))));
    for (std::size_t level = 1; level < values.size(); ++level)
        for (std::size_t i = values.size() - 1; i >= level; --i) values[i] -= values[i - 1];
    return values;
}

}  // namespace

ExhaustiveSearch exhaustiveSearch(const SignedFraction& fraction)
{
    ExhaustiveSearch search;
    if (!fraction.hasClosedForm()) return search;
    Integer largest = 0;
    const auto include = [&](const Integer& c) {
        ++search.coefficients;
        largest = std::max(largest, Integer(abs(c)));
    };
    for (const Integer& term : fraction.initial) include(term);
    for (const RationalPolynomial& channel : fraction.channels)
        for (const Integer& c : newtonSeries(channel)) include(c);
    const double each = bitLength(largest) > 1000 ? static_cast<double>(bitLength(largest) + 1)
                                                  : std::log2(2 * largest.convert_to<double>() + 1);
    search.bits = static_cast<double>(search.coefficients) * each;
    return search;
}

SearchNeed searchNeed(const SignedFraction& fraction)
{
    SearchNeed need;
    need.period = fraction.period();
    need.preperiod = fraction.preperiod();
    const std::size_t most = fraction.period() * (static_cast<std::size_t>(fraction.degree()) + 1);
    if (most > maximumNeededOrder) return need;
    const std::vector<Integer> terms = fraction.terms(fraction.preperiod() + 2 * most + 20);
    const auto tail = std::span(terms).subspan(fraction.preperiod());
    std::vector<std::uint64_t> residues;
    for (const Integer& term : tail) residues.push_back(prime_field::fromInteger(term));
    const auto shortest = shortestRecurrence(residues, most);
    if (!shortest || !liftToIntegers(*shortest, tail)) return need;
    need.order = shortest->order();
    need.depth = std::max<std::size_t>(105, 2 * (need.preperiod + need.order) + 21);
    return need;
}

}  // namespace fractiscope
