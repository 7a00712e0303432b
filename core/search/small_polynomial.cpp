// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/small_polynomial.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace fractiscope {

int SmallPolynomial::height() const
{
    return std::max({std::abs(int{c[0]}), std::abs(int{c[1]}), std::abs(int{c[2]})});
}

int SmallPolynomial::length() const { return std::abs(int{c[0]}) + std::abs(int{c[1]}) + std::abs(int{c[2]}); }

int SmallPolynomial::content() const
{
    return std::gcd(std::gcd(int{c[0]}, int{c[1]}), int{c[2]});
}

IntegerPolynomial SmallPolynomial::polynomial() const
{
    return IntegerPolynomial({Integer(c[0]), Integer(c[1]), Integer(c[2])});
}

bool haveCommonRoot(const SmallPolynomial& p, const SmallPolynomial& q)
{
    const int dp = p.degree();
    const int dq = q.degree();
    if (dp < dq) return haveCommonRoot(q, p);
    if (dq < 1) return false;
    const std::int64_t p0 = p.c[0], p1 = p.c[1], p2 = p.c[2];
    const std::int64_t q0 = q.c[0], q1 = q.c[1], q2 = q.c[2];
    const std::int64_t cross10 = p1 * q0 - p0 * q1;
    if (dp == 1) return cross10 == 0;
    if (dq == 1) return p2 * q0 * q0 - p1 * q0 * q1 + p0 * q1 * q1 == 0;
    const std::int64_t cross20 = p2 * q0 - p0 * q2;
    return cross20 * cross20 - (p2 * q1 - p1 * q2) * cross10 == 0;
}

}  // namespace fractiscope
