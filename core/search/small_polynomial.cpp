// SPDX-License-Identifier: GPL-3.0-or-later
//
// A polynomial of degree 2 or 3 without a rational root is irreducible. So a cubic is split by one
// rational root, found by trial, and a quadratic by its discriminant.
#include "search/small_polynomial.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <optional>

namespace fractiscope {

namespace {

SmallPolynomial make(int c0, int c1, int c2 = 0)
{
    return {{static_cast<std::int16_t>(c0), static_cast<std::int16_t>(c1), static_cast<std::int16_t>(c2), 0}};
}

/// b + a t for the first rational root -b/a of a cubic, in lowest terms.
std::optional<SmallPolynomial> linearFactor(const SmallPolynomial& cubic)
{
    const auto& c = cubic.c;
    if (c[0] == 0) return make(0, 1);
    for (std::int64_t a = 1; a <= std::abs(int{c[3]}); ++a) {
        if (c[3] % a != 0) continue;
        for (std::int64_t size = 1; size <= std::abs(int{c[0]}); ++size) {
            if (c[0] % size != 0 || std::gcd(size, a) != 1) continue;
            for (const std::int64_t b : {size, -size})
                if (c[0] * a * a * a - c[1] * a * a * b + c[2] * a * b * b - c[3] * b * b * b == 0)
                    return make(static_cast<int>(b), static_cast<int>(a));
        }
    }
    return std::nullopt;
}

/// cubic / (b + a t), exact over Z by Gauss's lemma since b + a t is primitive. Its outer
/// coefficients divide those of the cubic, the middle one is at most twice as large as these.
SmallPolynomial dividedExactly(const SmallPolynomial& cubic, const SmallPolynomial& linear)
{
    const int b = linear.c[0];
    const int a = linear.c[1];
    const int q2 = cubic.c[3] / a;
    const int q1 = (cubic.c[2] - b * q2) / a;
    const int q0 = (cubic.c[1] - b * q1) / a;
    return make(q0, q1, q2);
}

/// The square root of a perfect square.
std::optional<int> exactSquareRoot(std::int64_t n)
{
    if (n < 0) return std::nullopt;
    const auto root = static_cast<int>(std::lround(std::sqrt(static_cast<double>(n))));
    if (std::int64_t{root} * root != n) return std::nullopt;
    return root;
}

}  // namespace

int SmallPolynomial::height() const
{
    return std::max({std::abs(int{c[0]}), std::abs(int{c[1]}), std::abs(int{c[2]}), std::abs(int{c[3]})});
}

int SmallPolynomial::length() const
{
    return std::abs(int{c[0]}) + std::abs(int{c[1]}) + std::abs(int{c[2]}) + std::abs(int{c[3]});
}

int SmallPolynomial::content() const
{
    int divisor = 0;
    for (const int coefficient : c)
        if (coefficient != 0 && divisor != 1) divisor = std::gcd(divisor, coefficient);
    return divisor;
}

SmallPolynomial SmallPolynomial::normalised() const
{
    assert(degree() >= 0);
    const int divisor = c[static_cast<std::size_t>(degree())] > 0 ? content() : -content();
    SmallPolynomial result;
    for (std::size_t i = 0; i < c.size(); ++i) result.c[i] = static_cast<std::int16_t>(c[i] / divisor);
    return result;
}

SmallPolynomial SmallPolynomial::operator-() const
{
    SmallPolynomial result;
    for (std::size_t i = 0; i < c.size(); ++i) result.c[i] = static_cast<std::int16_t>(-c[i]);
    return result;
}

IntegerPolynomial SmallPolynomial::polynomial() const
{
    return IntegerPolynomial({Integer(c[0]), Integer(c[1]), Integer(c[2]), Integer(c[3])});
}

SmallPolynomial operator*(const SmallPolynomial& a, const SmallPolynomial& b)
{
    SmallPolynomial product;
    for (std::size_t i = 0; i < a.c.size(); ++i)
        for (std::size_t j = 0; i + j < b.c.size(); ++j)
            product.c[i + j] = static_cast<std::int16_t>(product.c[i + j] + a.c[i] * b.c[j]);
    return product;
}

void SmallFactors::add(const SmallPolynomial& factor)
{
    const auto end = factors_.begin() + static_cast<std::ptrdiff_t>(size_);
    const auto place = std::lower_bound(factors_.begin(), end, factor);
    if (place != end && *place == factor) return;
    std::move_backward(place, end, end + 1);
    *place = factor;
    ++size_;
}

SmallFactors irreducibleFactors(const SmallPolynomial& p)
{
    SmallFactors factors;
    SmallPolynomial rest = p;
    if (rest.degree() == 3) {
        if (const auto linear = linearFactor(rest)) {
            factors.add(*linear);
            rest = dividedExactly(rest, *linear);
        }
    }
    if (rest.degree() == 2) {
        const auto& c = rest.c;
        const std::int64_t discriminant = std::int64_t{c[1]} * c[1] - 4 * std::int64_t{c[0]} * c[2];
        if (const auto root = exactSquareRoot(discriminant)) {
            factors.add(make(c[1] - *root, 2 * c[2]).normalised());
            factors.add(make(c[1] + *root, 2 * c[2]).normalised());
            return factors;
        }
    }
    if (rest.degree() >= 1) factors.add(rest.normalised());
    return factors;
}

bool areCoprime(const SmallPolynomial& p, const SmallPolynomial& q)
{
    if (std::gcd(p.content(), q.content()) != 1) return false;
    const SmallFactors ofP = irreducibleFactors(p);
    const SmallFactors ofQ = irreducibleFactors(q);
    return std::none_of(ofP.begin(), ofP.end(), [&](const auto& factor) {
        return std::find(ofQ.begin(), ofQ.end(), factor) != ofQ.end();
    });
}

}  // namespace fractiscope
