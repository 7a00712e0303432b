// SPDX-License-Identifier: GPL-3.0-or-later
//
// Interlaced case: a shift by s terms rotates the channels, Q_j = P_{s+j} or P_{s+j-m}(k + 1), and
// shifts by multiples of m replace k by k + h in all of them. The second freedom is fixed by the
// first channel of full degree d, whose coefficient of k^(d-1) is brought into [0, d c_d); the
// first by taking the least of the m rotations. Rotations are compared channel by channel and
// dropped as soon as they lose.
#include "recurrence/family.h"

#include <algorithm>

namespace fractiscope {

namespace {

/// p(k + h).
RationalPolynomial shifted(const RationalPolynomial& p, const Integer& h)
{
    RationalPolynomial result = p;
    if (h.is_zero()) return result;
    for (std::size_t i = 0; i < result.size(); ++i)
        for (std::size_t j = result.size() - 1; j-- > i;) result[j] += result[j + 1] * Rational(h);
    return result;
}

class Rotations {
public:
    explicit Rotations(const SignedFraction& f) : f_(f), m_(f.period()), degree_(f.degree()) {}

    std::string leastKey() const
    {
        struct Rotation {
            std::size_t start;
            Integer shift;
        };
        std::vector<Rotation> left;
        for (std::size_t s = 0; s < m_; ++s) left.push_back({s, normalShift(s)});
        std::string key = "poly " + std::to_string(m_);
        for (std::size_t j = 0; j < m_; ++j) {
            std::vector<std::string> texts;
            texts.reserve(left.size());
            for (const auto& rotation : left) texts.push_back(channelText(rotation.start, j, rotation.shift));
            const std::string least = *std::min_element(texts.begin(), texts.end());
            std::size_t i = 0;
            std::erase_if(left, [&](const Rotation&) { return texts[i++] != least; });
            key += least;
        }
        return key;
    }

private:
    RationalPolynomial channel(std::size_t start, std::size_t j, const Integer& shift) const
    {
        const std::size_t position = start + j;
        return position < m_ ? shifted(f_.channels[position], shift)
                             : shifted(f_.channels[position - m_], shift + 1);
    }

    Integer normalShift(std::size_t start) const
    {
        if (degree_ == 0) return 0;
        const auto d = static_cast<std::size_t>(degree_);
        for (std::size_t j = 0; j < m_; ++j) {
            const RationalPolynomial q = channel(start, j, 0);
            if (q.size() == d + 1) return -floor(q[d - 1] / (q[d] * Rational(d)));
        }
        return 0;
    }

    std::string channelText(std::size_t start, std::size_t j, const Integer& shift) const
    {
        const RationalPolynomial q = channel(start, j, shift);
        std::string text = ";";
        for (auto c = q.rbegin(); c != q.rend(); ++c) text += toString(*c) + ",";
        text += f_.word.sign(f_.preperiod() + start + j) > 0 ? '+' : '-';
        return text;
    }

    const SignedFraction& f_;
    std::size_t m_;
    int degree_;
};

/// The state of a recurrence moved back as far as the terms stay a legal expansion.
std::string exponentialKey(const SignedFraction& f)
{
    const std::size_t order = f.recurrence.size();
    const Integer& last = f.recurrence.back();
    std::vector<Integer> state = f.seeds;
    // Positions count from the preperiod; the sign index is kept positive by a multiple of the period.
    const std::size_t limit = 10 * order + 256;
    std::size_t signIndex = f.preperiod() + limit * f.word.period();
    for (std::size_t step = 0; step < limit; ++step) {
        // a_n = sum c_i a_{n-i} with n the last of the state gives the term before the first.
        Integer before = state.back();
        for (std::size_t i = 1; i < order; ++i) before -= f.recurrence[i - 1] * state[order - 1 - i];
        if (!mpz_divisible_p(raw(before), raw(last))) break;
        before /= last;
        if (before < 1 || before + f.word.sign(signIndex - 1) < 1) break;
        state.insert(state.begin(), before);
        state.pop_back();
        --signIndex;
    }
    std::string key = "recurrence";
    for (const auto& c : f.recurrence) key += ' ' + toString(c);
    key += " from";
    for (const auto& a : state) key += ' ' + toString(a);
    key += ' ';
    for (std::size_t i = 0; i < f.word.period(); ++i) key += f.word.sign(signIndex + i) > 0 ? '+' : '-';
    return key;
}

}  // namespace

std::string familyKey(const SignedFraction& fraction)
{
    return fraction.hasClosedForm() ? Rotations(fraction).leastKey() : exponentialKey(fraction);
}

}  // namespace fractiscope
