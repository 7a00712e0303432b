// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window takes the leading 62 bits u, v of both rows, cut at the same bit, as stand-ins for the
// true rows u*, v* in units of the last bit kept: |u* - u| <= errorU, the part cut off and the width
// of the enclosure together. The steps of signed Euclid on (u, v) are accepted by the test of
// expandQuotient with these errors, so that each is right for every number of the enclosure. Beside
// (u, v) run the cofactors: u = uFromU U + uFromV V in terms of the window's first rows U, V. When a
// step fails, the long integers and their errors are transformed by the cofactors and the next window opens.
// The two cofactors of a row never have the same sign, so the transformation is a difference of two products.
//
// A quotient that the first step of a window cannot certify is long, or the enclosure is used up:
// one step of long division with the exact test tells which.
#include "fraction/lehmer_expansion.h"

#include <cmath>
#include <cstdlib>
#include <utility>

namespace fractiscope {

namespace {

constexpr int windowBits = 62;
/// Errors are sums and products of a few positive doubles: this factor more than covers the rounding.
constexpr double roundUp = 1 + 0x1p-40;
/// Largest term that is written.
constexpr std::int64_t largestTerm = std::int64_t{1} << 61;

/// floor(value / 2^shift) for a quotient below 2^62.
std::int64_t leadingBits(const Integer& value, std::size_t shift)
{
    const auto size = static_cast<std::size_t>(mpz_size(raw(value)));
    const mp_limb_t* limbs = mpz_limbs_read(raw(value));
    const std::size_t limb = shift / 64;
    const std::size_t offset = shift % 64;
    if (limb >= size) return 0;
    std::uint64_t bits = limbs[limb] >> offset;
    if (offset > 0 && limb + 1 < size) bits |= limbs[limb + 1] << (64 - offset);
    return static_cast<std::int64_t>(bits);
}

/// result = a u + b v, where a and b do not have the same sign and the sum is not negative.
void combine(Integer& result, std::int64_t a, const Integer& u, std::int64_t b, const Integer& v)
{
    if (a > 0 || b < 0) {
        mpz_mul_ui(raw(result), raw(u), static_cast<unsigned long>(a));
        mpz_submul_ui(raw(result), raw(v), static_cast<unsigned long>(-b));
    } else {
        mpz_mul_ui(raw(result), raw(v), static_cast<unsigned long>(b));
        mpz_submul_ui(raw(result), raw(u), static_cast<unsigned long>(-a));
    }
}

/// True only if value 2^-exponent > bound.
bool exceeds(const Integer& value, double bound, long exponent)
{
    if (value <= 0) return false;
    long size = 0;
    const double mantissa = mpz_get_d_2exp(&size, raw(value));
    if (size - exponent > 1000) return true;
    return std::ldexp(mantissa, static_cast<int>(std::max(size - exponent, -1100L))) > bound * roundUp;
}

}  // namespace

struct LehmerExpander::Window {
    std::int64_t u, v, errorU, errorV;
    std::int64_t uFromU = 1, uFromV = 0, vFromU = 0, vFromV = 1;
    std::int64_t previousSign = 1;

    /// One step, if it is certain.
    bool step(std::int64_t sign, std::int64_t& term)
    {
        if (v <= errorV) return false;
        std::int64_t a = u / v;
        std::int64_t remainder = u - a * v;
        if (sign < 0) {
            ++a;
            remainder = v - remainder;
        }
        std::int64_t error = 0;
        if (__builtin_mul_overflow(a, errorV, &error) || error >= largestTerm) return false;
        error += previousSign * errorU;
        if (remainder <= error || v - remainder <= errorV + error) return false;
        const std::int64_t fromU = sign * (uFromU - a * vFromU);
        const std::int64_t fromV = sign * (uFromV - a * vFromV);
        u = std::exchange(v, remainder);
        errorU = std::exchange(errorV, error);
        uFromU = std::exchange(vFromU, fromU);
        uFromV = std::exchange(vFromV, fromV);
        previousSign = sign;
        term = a;
        return true;
    }
};

bool LehmerExpander::openWindow(Window& window) const
{
    const std::size_t top = std::max(bitLength(u_), bitLength(v_));
    const std::size_t shift = top > windowBits ? top - windowBits : 0;
    const auto units = [&](double error) {
        const double scaled = std::ldexp(error, static_cast<int>(errorExponent_ - static_cast<long>(shift)));
        return std::min(std::ceil(scaled * roundUp), 0x1p61) + 1;
    };
    const double errorU = units(errorU_);
    const double errorV = units(errorV_);
    if (errorU >= 0x1p60 || errorV >= 0x1p60) return false;
    window.u = leadingBits(u_, shift);
    window.v = leadingBits(v_, shift);
    window.errorU = static_cast<std::int64_t>(errorU);
    window.errorV = static_cast<std::int64_t>(errorV);
    return true;
}

void LehmerExpander::apply(const Window& w)
{
    combine(nextU_, w.uFromU, u_, w.uFromV, v_);
    combine(nextV_, w.vFromU, u_, w.vFromV, v_);
    u_.swap(nextU_);
    v_.swap(nextV_);
    const auto grown = [&](std::int64_t a, std::int64_t b) {
        const double sum =
            std::abs(static_cast<double>(a)) * errorU_ + std::abs(static_cast<double>(b)) * errorV_;
        return sum * roundUp;
    };
    const double errorU = grown(w.uFromU, w.uFromV);
    errorV_ = grown(w.vFromU, w.vFromV);
    errorU_ = errorU;
    constexpr int rescale = 400;
    if (std::max(errorU_, errorV_) > 0x1p400) {
        errorU_ = std::ldexp(errorU_, -rescale);
        errorV_ = std::ldexp(errorV_, -rescale);
        errorExponent_ += rescale;
    }
}

bool LehmerExpander::runWindow(const SignWord& word, std::size_t maximumTerms,
                               std::vector<std::int64_t>& terms)
{
    Window window;
    if (!openWindow(window)) return false;
    const std::size_t before = terms.size();
    const std::size_t period = word.period();
    const std::int8_t* signs = word.signs().data();
    std::size_t phase = before % period;
    std::int64_t term = 0;
    while (terms.size() < maximumTerms && window.step(signs[phase], term)) {
        terms.push_back(term);
        if (++phase == period) phase = 0;
    }
    if (terms.size() == before) return false;
    apply(window);
    return true;
}

bool LehmerExpander::stepExactly(int sign, std::vector<std::int64_t>& terms)
{
    if (!exceeds(v_, errorV_, errorExponent_)) return false;
    Integer& term = nextU_;
    Integer& remainder = nextV_;
    mpz_fdiv_qr(raw(term), raw(remainder), raw(u_), raw(v_));
    if (sign < 0) {
        mpz_add_ui(raw(term), raw(term), 1);
        mpz_sub(raw(remainder), raw(v_), raw(remainder));
    }
    if (term >= largestTerm) return false;
    const double error = (term.convert_to<double>() * errorV_ + errorU_) * roundUp;
    const Integer gap = v_ - remainder;
    if (!exceeds(remainder, error, errorExponent_)) return false;
    if (!exceeds(gap, (errorV_ + error) * roundUp, errorExponent_)) return false;
    terms.push_back(term.convert_to<std::int64_t>());
    u_.swap(v_);
    v_.swap(remainder);
    errorU_ = errorV_;
    errorV_ = error;
    return true;
}

bool LehmerExpander::expand(const EnclosedQuotient& x, const SignWord& word, std::size_t maximumTerms,
                            std::vector<std::int64_t>& terms)
{
    terms.clear();
    u_ = x.numerator;
    v_ = x.denominator;
    const std::size_t errorBits = std::max(bitLength(x.numeratorError), bitLength(x.denominatorError));
    errorExponent_ = errorBits > 300 ? static_cast<long>(errorBits) - 300 : 0;
    const auto upper = [&](const Integer& error) {
        long size = 0;
        const double mantissa = mpz_get_d_2exp(&size, raw(error));
        return std::ldexp(mantissa, static_cast<int>(size - errorExponent_)) * roundUp;
    };
    errorU_ = upper(x.numeratorError);
    errorV_ = upper(x.denominatorError);
    if (!exceeds(u_, errorU_, errorExponent_)) return false;
    while (terms.size() < maximumTerms)
        if (!runWindow(word, maximumTerms, terms) && !stepExactly(word.sign(terms.size()), terms))
            return false;
    return true;
}

}  // namespace fractiscope
