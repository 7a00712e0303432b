// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/shortest_form.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "proof/affine_substitution.h"

namespace fractiscope {

namespace {

/// The channels for the period m/q, if it is one: channel j + (m/q) l at k is channel j of the answer at q k
/// + l.
std::optional<std::vector<RationalPolynomial>> mergedChannels(const std::vector<RationalPolynomial>& channels,
                                                              std::size_t q)
{
    const std::size_t shorter = channels.size() / q;
    std::vector<RationalPolynomial> merged;
    for (std::size_t j = 0; j < shorter; ++j) {
        const Rational factor{Integer(1), Integer(q)};
        for (std::size_t l = 1; l < q; ++l)
            if (channels[j + shorter * l] !=
                composed(channels[j], Rational(Integer(l)) * factor, Rational(1)))
                return std::nullopt;
        merged.push_back(composed(channels[j], Rational(0), factor));
    }
    return merged;
}

void shortenPeriod(SignedFraction& f)
{
    std::size_t rest = f.period() / f.word.period();
    for (std::size_t q = 2; rest > 1; ++q) {
        if (q * q > rest) q = rest;
        for (; rest % q == 0; rest /= q)
            if (auto merged = mergedChannels(f.channels, q)) f.channels = *std::move(merged);
    }
}

/// Step back while the last initial term is that of channel m-1 at -1; it then comes first, one k earlier.
void shortenPreperiod(SignedFraction& f)
{
    std::size_t steps = 0;
    const std::size_t m = f.period();
    const auto before = [&] { return evaluate(f.channels[m - 1 - steps % m], -Integer(1 + steps / m)); };
    while (!f.initial.empty() && before() == Rational(f.initial.back())) {
        f.initial.pop_back();
        ++steps;
    }
    std::vector<RationalPolynomial> channels;
    for (std::size_t j = 0; j < m; ++j) {
        // The channel of the term at position j - steps, counted from the old preperiod.
        const std::size_t position = j + m * (steps / m + 1) - steps;
        const Integer k = Integer(position / m) - Integer(steps / m + 1);
        channels.push_back(composed(f.channels[position % m], Rational(k), Rational(1)));
    }
    f.channels = std::move(channels);
}

void addRecurrence(SignedFraction& f)
{
    // (E^m - 1)^(d+1) a = 0: a_n = sum over i of (-1)^(i+1) binomial(d+1, i) a_{n-mi}.
    const std::size_t m = f.period();
    const auto power = static_cast<std::size_t>(f.degree()) + 1;
    std::vector<Integer> recurrence(m * power, Integer(0));
    Integer binomial = 1;
    for (std::size_t i = 1; i <= power; ++i) {
        binomial = binomial * Integer(power + 1 - i) / Integer(i);
        recurrence[m * i - 1] = i % 2 == 1 ? binomial : -binomial;
    }
    f.recurrence = std::move(recurrence);
    const auto terms = f.terms(f.preperiod() + m * power);
    f.seeds = std::vector<Integer>(terms.begin() + static_cast<std::ptrdiff_t>(f.preperiod()), terms.end());
}

}  // namespace

SignedFraction shortestForm(SignedFraction fraction)
{
    assert(fraction.hasClosedForm());
    shortenPeriod(fraction);
    shortenPreperiod(fraction);
    addRecurrence(fraction);
    return fraction;
}

}  // namespace fractiscope
