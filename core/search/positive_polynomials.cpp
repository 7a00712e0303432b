// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of each pair +-P is visited, its sign decided, and the positive one of the two written as a
// number whose order is the order of the search; these numbers are sorted and read back.
#include "search/positive_polynomials.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

#include "search/sign_oracle.h"

namespace fractiscope {

namespace {

/// The order of the search as numbers: digits are height, length, degree, then L - c from the top
/// coefficient down. Below 2^47 for L = 1000 and D = 1, 2^35 for the other limits of a search.
class PolynomialOrder {
public:
    PolynomialOrder(int maxDegree, int maxHeight)
        : size_(static_cast<std::size_t>(maxDegree) + 1), height_(maxHeight)
    {
    }

    std::uint64_t key(const SmallPolynomial& p) const
    {
        const std::int64_t lengths = 4 * height_ + 1;
        auto key = static_cast<std::uint64_t>((p.height() * lengths + p.length()) * 4 + p.degree());
        for (std::size_t i = size_; i-- > 0;)
            key = key * base() + static_cast<std::uint64_t>(height_ - p.c[i]);
        return key;
    }

    SmallPolynomial polynomial(std::uint64_t key) const
    {
        SmallPolynomial p;
        for (std::size_t i = 0; i < size_; ++i, key /= base())
            p.c[i] = static_cast<std::int16_t>(height_ - static_cast<int>(key % base()));
        return p;
    }

private:
    std::uint64_t base() const { return 2 * static_cast<std::uint64_t>(height_) + 1; }
    std::size_t size_;
    int height_;
};

/// Signs by the powers of alpha cut to 50 bits of the largest one: with coefficients up to 1000
/// no sum of four products reaches 2^63.
class QuickSigns {
public:
    explicit QuickSigns(const FixedPointPowers& powers)
    {
        std::size_t bits = 0;
        for (std::size_t i = 0; i < powers.lower.size() && i < lower_.size(); ++i)
            bits = std::max({bits, bitLength(powers.lower[i]), bitLength(powers.lower[i] + powers.width[i])});
        const Integer unit = Integer(1) << (bits > keptBits ? bits - keptBits : 0);
        for (std::size_t i = 0; i < powers.lower.size() && i < lower_.size(); ++i) {
            lower_[i] = *toInt64(floorDivide(powers.lower[i], unit));
            width_[i] = *toInt64(floorDivide(powers.lower[i] + powers.width[i], unit)) + 1 - lower_[i];
        }
    }

    /// 1 or -1 where it is certain, otherwise 0.
    int sign(const SmallPolynomial& p) const
    {
        std::int64_t value = 0;
        std::int64_t error = 0;
        for (std::size_t i = 0; i < lower_.size(); ++i) {
            value += p.c[i] * lower_[i];
            error += std::abs(p.c[i]) * width_[i];
        }
        return value > error ? 1 : value < -error ? -1 : 0;
    }

private:
    static constexpr std::size_t keptBits = 50;
    std::array<std::int64_t, 4> lower_{};
    std::array<std::int64_t, 4> width_{};
};

/// Calls visit(p) for the p of this degree with |coefficients| <= height and positive leading one,
/// the constant coefficient running fastest, until it returns false.
template <class Visit>
bool visitPolynomials(int degree, int height, Visit visit)
{
    const auto top = static_cast<std::size_t>(degree);
    const auto least = static_cast<std::int16_t>(-height);
    SmallPolynomial p;
    for (std::size_t i = 0; i < top; ++i) p.c[i] = least;
    p.c[top] = 1;
    while (visit(p)) {
        std::size_t i = 0;
        while (i < top && p.c[i] == height) p.c[i++] = least;
        if (p.c[i] == height) return true;
        ++p.c[i];
    }
    return false;
}

}  // namespace

Result<PositivePolynomials> PositivePolynomials::make(int maxDegree, int maxHeight, const PowerTable& alpha)
{
    const auto powers = alpha.at(SignOracle::firstBits);
    if (!powers) return powers.error();
    const QuickSigns quick(**powers);
    SignOracle oracle(alpha);
    const PolynomialOrder order(maxDegree, maxHeight);

    PositivePolynomials result;
    result.maxDegree_ = maxDegree;
    result.maxHeight_ = maxHeight;
    std::vector<std::uint64_t> keys;
    std::optional<Error> undecided;
    const auto take = [&](const SmallPolynomial& p) {
        int sign = quick.sign(p);
        if (sign == 0) {
            const auto exact = oracle.sign(p.polynomial());
            if (!exact) return undecided = exact.error(), false;
            sign = *exact;
        }
        if (sign == 0)
            result.vanishing_.push_back(p);
        else
            keys.push_back(order.key(sign > 0 ? p : -p));
        return true;
    };
    for (int degree = 0; degree <= maxDegree; ++degree)
        if (!visitPolynomials(degree, maxHeight, take)) return *undecided;

    std::sort(keys.begin(), keys.end());
    result.upTo_.assign(static_cast<std::size_t>(maxHeight) + 1, 0);
    result.positive_.reserve(keys.size());
    for (const std::uint64_t key : keys) {
        result.positive_.push_back(order.polynomial(key));
        result.upTo_[static_cast<std::size_t>(result.positive_.back().height())] = result.positive_.size();
    }
    return result;
}

std::size_t PositivePolynomials::indexOf(const SmallPolynomial& p) const
{
    const PolynomialOrder order(maxDegree_, maxHeight_);
    const int height = p.height();
    const auto begin = positive_.begin() + static_cast<std::ptrdiff_t>(upTo(height - 1));
    const auto end = positive_.begin() + static_cast<std::ptrdiff_t>(upTo(height));
    const auto place = std::lower_bound(begin, end, order.key(p),
                                        [&](const auto& q, std::uint64_t key) { return order.key(q) < key; });
    assert(place != end && *place == p);
    return static_cast<std::size_t>(place - positive_.begin());
}

}  // namespace fractiscope
