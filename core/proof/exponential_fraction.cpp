// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/exponential_fraction.h"

#include <algorithm>
#include <cassert>

namespace fractiscope {

std::vector<Integer> ExponentialFraction::terms(std::size_t count) const
{
    std::vector<Integer> result(
        initial.begin(), initial.begin() + static_cast<std::ptrdiff_t>(std::min(count, initial.size())));
    for (Integer power = 1; result.size() < count; power *= ratio)
        for (std::size_t j = 0; j < channels.size() && result.size() < count; ++j)
            result.push_back(channels[j](power));
    return result;
}

ExponentialFraction tasoevFraction(const Integer& u, const Integer& a)
{
    assert(u >= 1 && a >= 2);
    return {"Tasoev", a, {Integer(0)}, {IntegerPolynomial({Integer(0), u * a})}};
}

ExponentialFraction rogersRamanujanFraction(const Integer& n)
{
    assert(n >= 2);
    const IntegerPolynomial channel({Integer(0), n});
    return {"Rogers-Ramanujan", n, {Integer(1)}, {channel, channel}};
}

}  // namespace fractiscope
