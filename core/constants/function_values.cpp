// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/function_values.h"

#include <cmath>
#include <optional>

#include "constants/bessel_values.h"

namespace fractiscope {

namespace {

Error plain(ErrorCode code)
{
    return {code, 0, 0, "", ""};
}

/// Sizes of arguments beyond which a value has too many digits to be a constant worth searching,
/// or takes longer than a second.
constexpr double largestExponent = 700000;
constexpr double largestGamma = 50000;
constexpr double largestBessel = 1000;  // order and argument
constexpr double largestZeta = 1000;
constexpr double largestErf = 1000;
constexpr double largestEi = 10000;
constexpr double largestTrigonometric = 1e300;

/// Upper bound of |x|.
double size(const Ball& x)
{
    mag_t bound;
    mag_init(bound);
    arb_get_mag(bound, x.raw());
    const double value = mag_get_d(bound);
    mag_clear(bound);
    return value;
}

bool isExactInteger(const Ball& x)
{
    return x.isExact() && arb_is_int(x.raw());
}

/// Sign of x - bound: the error if x is not certainly > bound (>= when `orEqual` and x is exact).
std::optional<Error> requireAbove(const Ball& x, long bound, bool orEqual, ErrorCode otherwise)
{
    Ball difference;
    arb_sub_si(difference.raw(), x.raw(), bound, ARF_PREC_EXACT);
    if (arb_is_positive(difference.raw())) return std::nullopt;
    if (orEqual && arb_is_zero(difference.raw())) return std::nullopt;
    const bool certain = arb_is_negative(difference.raw()) || arb_is_zero(difference.raw());
    return plain(certain ? otherwise : ErrorCode::Inseparable);
}

std::optional<Error> requireAbsAtMostOne(const Ball& x)
{
    Ball absolute;
    arb_abs(absolute.raw(), x.raw());
    Ball rest;
    arb_sub_si(rest.raw(), absolute.raw(), 1, ARF_PREC_EXACT);
    if (arb_is_nonpositive(rest.raw())) return std::nullopt;
    return plain(arb_is_positive(rest.raw()) ? ErrorCode::NotReal : ErrorCode::Inseparable);
}

std::optional<Error> requireSize(const Ball& x, double most)
{
    if (size(x) <= most * (1 + 1e-8)) return std::nullopt;  // the bound is above by up to 2^-29
    return plain(ErrorCode::TooLarge);
}

std::optional<Error> besselDomain(Function id, const Ball& nu, const Ball& x)
{
    if (auto bad = requireSize(nu, largestBessel)) return bad;
    if (auto bad = requireSize(x, largestBessel)) return bad;
    if (id != Function::BesselK && isExactInteger(nu)) return std::nullopt;
    if (arb_is_zero(x.raw()) && id != Function::BesselK && arb_is_nonnegative(nu.raw())) return std::nullopt;
    const bool dependsOnOrder = id != Function::BesselK && arb_contains_int(nu.raw());
    return requireAbove(x, 0, false,
                        dependsOnOrder         ? ErrorCode::Inseparable
                        : arb_is_zero(x.raw()) ? ErrorCode::OutsideDomain
                                               : ErrorCode::NotReal);
}

std::optional<Error> domainError(Function id, std::span<const Ball> x)
{
    const Ball& first = x[0];
    switch (id) {
        case Function::Sqrt:
            return requireAbove(first, 0, true, ErrorCode::NotReal);
        case Function::Log:
            return requireAbove(first, 0, false,
                                arb_is_zero(first.raw()) ? ErrorCode::OutsideDomain : ErrorCode::NotReal);
        case Function::Exp:
        case Function::Sinh:
        case Function::Cosh:
            return requireSize(first, largestExponent);
        case Function::Tanh:
        case Function::Coth:
            return requireSize(first, largestExponent);
        case Function::Sin:
        case Function::Cos:
        case Function::Tan:
        case Function::Cot:
        case Function::Sec:
        case Function::Csc:
            return requireSize(first, largestTrigonometric);
        case Function::Asin:
        case Function::Acos:
            return requireAbsAtMostOne(first);
        case Function::Atanh: {
            if (auto bad = requireAbove(first, -1, false, ErrorCode::NotReal)) return bad;
            return requireAbove(negate(first), -1, false, ErrorCode::NotReal);
        }
        case Function::Acosh:
            return requireAbove(first, 1, true, ErrorCode::NotReal);
        case Function::Acoth: {
            Ball absolute;
            arb_abs(absolute.raw(), first.raw());
            return requireAbove(absolute, 1, false, ErrorCode::NotReal);
        }
        case Function::BesselI:
        case Function::BesselJ:
        case Function::BesselK:
            return besselDomain(id, first, x[1]);
        case Function::Gamma:
            if (isExactInteger(first) && arb_is_nonpositive(first.raw()))
                return plain(ErrorCode::OutsideDomain);
            return requireSize(first, largestGamma);
        case Function::Zeta:
            if (arb_is_one(first.raw())) return plain(ErrorCode::OutsideDomain);
            return requireSize(first, largestZeta);
        case Function::Erf:
            return requireSize(first, largestErf);
        case Function::Ei:
            if (arb_is_zero(first.raw())) return plain(ErrorCode::OutsideDomain);
            return requireSize(first, largestEi);
        case Function::Agm: {
            if (auto bad = requireAbove(first, 0, true, ErrorCode::NotReal)) return bad;
            return requireAbove(x[1], 0, true, ErrorCode::NotReal);
        }
        default:
            return std::nullopt;
    }
}

/// x >= -1/e is needed for a real value.
std::optional<Error> lambertDomain(const Ball& x, long p)
{
    Ball bound;
    arb_const_e(bound.raw(), p + 30);
    arb_inv(bound.raw(), bound.raw(), p + 30);
    arb_add(bound.raw(), bound.raw(), x.raw(), p + 30);
    if (arb_is_positive(bound.raw())) return std::nullopt;
    return plain(arb_is_negative(bound.raw()) ? ErrorCode::NotReal : ErrorCode::Inseparable);
}

void cubeRoot(arb_t y, const arb_t x, long p)
{
    if (arb_is_negative(x)) {
        arb_neg(y, x);
        arb_root_ui(y, y, 3, p);
        arb_neg(y, y);
    } else {
        arb_root_ui(y, x, 3, p);
    }
}

void inverseOf(arb_t y, long p)
{
    arb_inv(y, y, p);
}

void elementary(Function id, arb_t y, const arb_t x, long p)
{
    switch (id) {
        case Function::Sqrt:
            arb_sqrt(y, x, p);
            break;
        case Function::Cbrt:
            cubeRoot(y, x, p);
            break;
        case Function::Exp:
            arb_exp(y, x, p);
            break;
        case Function::Log:
            arb_log(y, x, p);
            break;
        case Function::Sin:
            arb_sin(y, x, p);
            break;
        case Function::Cos:
            arb_cos(y, x, p);
            break;
        case Function::Tan:
            arb_tan(y, x, p);
            break;
        case Function::Cot:
            arb_cot(y, x, p);
            break;
        case Function::Sec:
            arb_sec(y, x, p);
            break;
        case Function::Csc:
            arb_csc(y, x, p);
            break;
        case Function::Asin:
            arb_asin(y, x, p);
            break;
        case Function::Acos:
            arb_acos(y, x, p);
            break;
        case Function::Atan:
            arb_atan(y, x, p);
            break;
        case Function::Sinh:
            arb_sinh(y, x, p);
            break;
        case Function::Cosh:
            arb_cosh(y, x, p);
            break;
        case Function::Tanh:
            arb_tanh(y, x, p);
            break;
        case Function::Coth:
            arb_coth(y, x, p);
            break;
        case Function::Asinh:
            arb_asinh(y, x, p);
            break;
        case Function::Acosh:
            arb_acosh(y, x, p);
            break;
        case Function::Atanh:
            arb_atanh(y, x, p);
            break;
        case Function::Acoth:
            arb_inv(y, x, p);
            arb_atanh(y, y, p);
            break;
        case Function::Acot:
            // atan(1/x), and pi/2 at 0: the branch with values in (-pi/2, pi/2].
            if (arb_is_zero(x)) {
                arb_const_pi(y, p);
                arb_mul_2exp_si(y, y, -1);
            } else {
                arb_set(y, x);
                inverseOf(y, p);
                arb_atan(y, y, p);
            }
            break;
        case Function::Gamma:
            arb_gamma(y, x, p);
            break;
        case Function::Zeta:
            arb_zeta(y, x, p);
            break;
        case Function::Erf:
            arb_hypgeom_erf(y, x, p);
            break;
        case Function::Ei:
            arb_hypgeom_ei(y, x, p);
            break;
        case Function::LambertW:
            arb_lambertw(y, x, 0, p);
            break;
        default:
            arb_indeterminate(y);
            break;
    }
}

/// The n-th root for an exact integer n >= 1; odd roots of negative numbers are real.
Result<Ball> rootValue(const Ball& n, const Ball& x, long p)
{
    if (!isExactInteger(n) || arb_is_nonpositive(n.raw())) return plain(ErrorCode::OutsideDomain);
    if (size(n) > 1000) return plain(ErrorCode::TooLarge);
    const auto degree = static_cast<ulong>(n.toDouble());
    Ball result;
    if (degree % 2 == 1 && arb_is_negative(x.raw())) {
        arb_root_ui(result.raw(), negate(x).raw(), degree, p);
        return negate(result);
    }
    if (auto bad = requireAbove(x, 0, true, ErrorCode::NotReal)) return *bad;
    arb_root_ui(result.raw(), x.raw(), degree, p);
    return result;
}

}  // namespace

Result<Ball> functionValue(Function id, std::span<const Ball> x, long p)
{
    if (id == Function::Root) return rootValue(x[0], x[1], p);
    if (auto bad = domainError(id, x)) return *bad;
    if (id == Function::LambertW)
        if (auto bad = lambertDomain(x[0], p)) return *bad;
    Ball result;
    switch (id) {
        case Function::BesselI:
            result = besselI(x[0], x[1], p);
            break;
        case Function::BesselJ:
            arb_hypgeom_bessel_j(result.raw(), x[0].raw(), x[1].raw(), p);
            break;
        case Function::BesselK:
            result = besselK(x[0], x[1], p);
            break;
        case Function::Agm:
            arb_agm(result.raw(), x[0].raw(), x[1].raw(), p);
            break;
        default:
            elementary(id, result.raw(), x[0].raw(), p);
            break;
    }
    if (!result.isFinite()) {
        bool exact = true;
        for (const auto& argument : x) exact = exact && argument.isExact();
        return plain(exact && p > 256 ? ErrorCode::OutsideDomain : ErrorCode::Inseparable);
    }
    return result;
}

Result<Ball> powerValue(const Ball& base, const Ball& exponent, long p)
{
    Ball result;
    if (arb_is_zero(base.raw())) {
        if (exponent.isPositive() == Verdict::True) return result;
        if (arb_is_zero(exponent.raw())) return plain(ErrorCode::OutsideDomain);
        return plain(exponent.isPositive() == Verdict::False ? ErrorCode::DivisionByZero
                                                             : ErrorCode::Inseparable);
    }
    // Size of the result in bits.
    Ball logarithm;
    arb_abs(logarithm.raw(), base.raw());
    arb_log(logarithm.raw(), logarithm.raw(), 64);
    if (logarithm.isFinite() && size(logarithm) * size(exponent) > largestExponent)
        return plain(ErrorCode::TooLarge);
    if (isExactInteger(exponent)) {
        fmpz_t n;
        fmpz_init(n);
        arb_get_unique_fmpz(n, exponent.raw());
        arb_pow_fmpz(result.raw(), base.raw(), n, p);
        fmpz_clear(n);
    } else {
        if (auto bad = requireAbove(base, 0, false, ErrorCode::NotReal)) return *bad;
        arb_pow(result.raw(), base.raw(), exponent.raw(), p);
    }
    if (!result.isFinite()) return plain(ErrorCode::Inseparable);
    return result;
}

}  // namespace fractiscope
