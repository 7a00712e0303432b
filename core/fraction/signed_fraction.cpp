// SPDX-License-Identifier: GPL-3.0-or-later
#include "fraction/signed_fraction.h"

#include <algorithm>

#include "fraction/term_stream.h"

namespace fractiscope {

Rational evaluate(const RationalPolynomial& p, const Integer& k)
{
    Rational value = 0;
    for (auto c = p.rbegin(); c != p.rend(); ++c) value = value * Rational(k) + *c;
    return value;
}

void extendByRecurrence(std::vector<Integer>& terms, const std::vector<Integer>& recurrence,
                        std::size_t count)
{
    terms.reserve(count);
    while (terms.size() < count) {
        Integer next = 0;
        for (std::size_t i = 0; i < recurrence.size(); ++i)
            if (!recurrence[i].is_zero())
                mpz_addmul(raw(next), raw(recurrence[i]), raw(terms[terms.size() - 1 - i]));
        terms.push_back(std::move(next));
    }
}

int SignedFraction::degree() const
{
    std::size_t length = 1;
    for (const auto& channel : channels) length = std::max(length, channel.size());
    return static_cast<int>(length) - 1;
}

std::vector<Integer> SignedFraction::terms(std::size_t count) const
{
    TermStream stream(*this);
    std::vector<Integer> result;
    result.reserve(count);
    while (result.size() < count) result.push_back(stream.next());
    return result;
}

bool SignedFraction::endsInTwosMinus() const
{
    if (!word.isAllMinus() || !hasClosedForm()) return false;
    return std::all_of(channels.begin(), channels.end(),
                       [](const RationalPolynomial& p) { return p.size() == 1 && p[0] == 2; });
}

}  // namespace fractiscope
